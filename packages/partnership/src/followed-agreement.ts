import { warnOnce, type AgreementActions, type AgreementView } from '@kvasir/element';
import {
  agree,
  agreedPlaces,
  agreementState,
  diff,
  object,
  valueAt,
  withdraw,
  type AgreementState,
  type Id,
  type Partnership,
} from '@kvasir/model';
import type { PartnershipStore } from '@kvasir/store';
import type { SliceOwner } from './store-slice.ts';

export interface AgreementOwner extends SliceOwner {
  /** On whose behalf the user acts, and by what name. */
  partner(): Id | undefined;
  person(): string | undefined;
  /** Called when the user has changed the document by an act of agreement. */
  acted(): void;
}

/** How long the document has to be at rest before agreements are computed anew: not at each key that is pressed. */
const rest = 200;

/**
 * The agreement on one part of the document. Its state is computed by a digest, which takes a moment: only the newest
 * answer counts, and it is asked for only when the content, the decisions on it or the partners have changed.
 */
export class FollowedAgreement implements AgreementActions {
  readonly #owner: AgreementOwner;
  readonly #pointer: string;
  readonly #places: readonly (readonly string[])[];
  readonly #receive: (view: AgreementView) => void;
  #stop: (() => void) | undefined;
  #watched: readonly unknown[] = [];
  #known: { document: Partnership; state: AgreementState } | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #isReleased = false;

  constructor(owner: AgreementOwner, pointer: string, receive: (view: AgreementView) => void) {
    this.#owner = owner;
    this.#pointer = pointer;
    this.#places = agreedPlaces(pointer);
    this.#receive = receive;
    this.attach();
  }

  /** Follows the store that its owner has now. */
  attach(): void {
    this.#forget();
    this.#stop = this.#owner.store()?.subscribe(this.#watch, () => this.#schedule());
    void this.#compute();
  }

  /** Calls back: what the user may do has changed. */
  deliver(): void {
    if (!this.#known) return;
    const { document, state } = this.#known;
    const partner = this.#owner.partner();
    const partners = document.partners ?? {};
    this.#receive({
      state,
      partners,
      actingFor: partner,
      canAct:
        state.digest !== '' && !this.#owner.isReadOnly() && partner !== undefined && Object.hasOwn(partners, partner),
      busy: this.#busy,
      pointer: this.#pointer,
      document,
    });
  }

  agree(): void {
    void this.#act((document, partner, by) => agree(document, this.#pointer, partner, by));
  }

  object(reason: string): void {
    void this.#act((document, partner, by) => object(document, this.#pointer, partner, by, reason));
  }

  withdraw(): void {
    void this.#act((document, partner) => Promise.resolve(withdraw(document, this.#pointer, partner)));
  }

  release(): void {
    this.#isReleased = true;
    this.#forget();
  }

  #forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#known = undefined;
    this.#busy = false;
  }

  /** What the state depends on, by identity: the same list as long as nothing of it has changed. */
  readonly #watch = (document: Partnership | undefined): readonly unknown[] => {
    const { agreements, notes: _, ...content } = document ?? {};
    const about =
      this.#pointer === ''
        ? Object.values(content)
        : [...this.#places.map((path) => valueAt(document, path)), content.partners];
    const watched = [document === undefined, agreements?.[this.#pointer], ...about];
    const isSame =
      watched.length === this.#watched.length && watched.every((part, index) => part === this.#watched[index]);
    return isSame ? this.#watched : (this.#watched = watched);
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#known) return void this.#compute();
    this.#timer = setTimeout(() => void this.#compute(), rest);
  }

  async #compute(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isReleased) return;
    const document = this.#owner.store()?.value;
    const asked = (this.#asked += 1);
    if (!document) return;
    const state = await agreementState(document, this.#pointer).catch((error: unknown) => {
      warnOnce('kv-partnership', `the agreement on "${this.#pointer}" cannot be shown: ${String(error)}`);
      return undefined;
    });
    if (asked !== this.#asked) return;
    this.#busy = false;
    this.#known = state && { document, state };
    this.deliver();
  }

  /** Acts on what the user has seen, though the document may be another by now: that is what was agreed to. */
  async #act(
    change: (document: Partnership, partner: Id, by: string | undefined) => Promise<Partnership>,
  ): Promise<void> {
    const [store, partner] = [this.#owner.store(), this.#owner.partner()];
    if (!this.#known || !store || partner === undefined || this.#owner.isReadOnly() || this.#busy) return;
    const { document } = this.#known;
    this.#busy = true;
    this.deliver();
    try {
      const next = await change(document, partner, this.#owner.person());
      this.#update(store, diff(document, next));
    } catch (error) {
      warnOnce('kv-partnership', `the agreement was not recorded: ${String(error)}`);
    }
    await this.#compute();
  }

  #update(store: PartnershipStore, patch: object): void {
    if (store !== this.#owner.store()) return;
    store.update(patch as Record<string, unknown>);
    this.#owner.acted();
  }
}
