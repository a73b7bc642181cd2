import { warnOnce, type AgreementActions, type AgreementView } from '@kvasir/element';
import type { AgreementOwner, FollowedAgreement } from './followed-agreement.ts';

/**
 * The agreement on one part of the document, whose code loads when somebody follows one: most pages show a document
 * without asking who agrees to it.
 */
export class LateAgreement implements AgreementActions {
  readonly #owner: AgreementOwner;
  readonly #pointer: string;
  readonly #receive: (view: AgreementView) => void;
  readonly #onRelease: () => void;
  #followed: FollowedAgreement | undefined;
  #isReleased = false;

  constructor(owner: AgreementOwner, pointer: string, receive: (view: AgreementView) => void, onRelease: () => void) {
    this.#owner = owner;
    this.#pointer = pointer;
    this.#receive = receive;
    this.#onRelease = onRelease;
    void this.#load();
  }

  /** Follows the store that its owner has now. */
  attach(): void {
    if (this.#followed) this.#followed.attach();
    else void this.#load();
  }

  /** Calls back: what the user may do has changed. */
  deliver(): void {
    this.#followed?.deliver();
  }

  agree(): void {
    this.#followed?.agree();
  }

  object(reason: string): void {
    this.#followed?.object(reason);
  }

  withdraw(): void {
    this.#followed?.withdraw();
  }

  release(): void {
    this.#isReleased = true;
    this.#followed?.release();
    this.#onRelease();
  }

  async #load(): Promise<void> {
    const loaded = await import('./followed-agreement.ts').catch(() => undefined);
    if (this.#isReleased || this.#followed) return;
    if (loaded) this.#followed = new loaded.FollowedAgreement(this.#owner, this.#pointer, this.#receive);
    else warnOnce('kv-partnership', 'the code for agreements did not load.');
  }
}
