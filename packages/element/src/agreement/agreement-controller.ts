import { ContextEvent } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { partnershipContext, type AgreementActions, type PartnershipScope } from '../data/partnership-context.ts';
import { agreementBar, type AgreementBarOptions } from './agreement-bar.ts';
import type { AgreementView } from '../data/partnership-context.ts';
import { AgreementWording } from './agreement-wording.ts';

/**
 * Follows the agreement on one part of the document of a surrounding `<kv-partnership>`, and draws the bar for it:
 * `${this.#agreement.bar()}` in the template of an element with `agreementStyles`.
 */
export class AgreementController implements ReactiveController {
  readonly #host: LitElement;
  readonly #pointer: () => string | undefined;
  readonly #wording: AgreementWording;
  #scope: PartnershipScope | undefined;
  #leave: (() => void) | undefined;
  #followed: string | undefined;
  #view: AgreementView | undefined;
  #actions: AgreementActions | undefined;

  /** @param pointer the JSON Pointer of what is agreed on; undefined where there is nothing to agree on */
  constructor(host: LitElement, pointer: () => string | undefined) {
    this.#host = host;
    this.#pointer = pointer;
    this.#wording = new AgreementWording(host);
    host.addController(this);
  }

  /** What is known of the agreement; undefined until it is, and outside of a partnership. */
  get view(): AgreementView | undefined {
    return this.#view;
  }

  get actions(): AgreementActions | undefined {
    return this.#actions;
  }

  /** The bar; nothing outside of a partnership, or where there is nothing to agree on. */
  bar(options: Omit<AgreementBarOptions, 'wording'> = {}): unknown {
    if (this.#followed === undefined) return undefined;
    return agreementBar(this.#view, this.#actions, { ...options, wording: this.#wording });
  }

  hostConnected(): void {
    // Whoever surrounds the host may be defined later than the host is.
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#enter(undefined);
  }

  /** Not Lit's ContextConsumer: it cannot ask again. */
  readonly #ask = (): void => {
    if (!this.#scope) this.#host.dispatchEvent(new ContextEvent(partnershipContext, this.#host, this.#enter, true));
  };

  readonly #enter = (scope: PartnershipScope | undefined, leave?: () => void): void => {
    // A nearer partnership that came later takes over from the one that answered before.
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    if (scope === this.#scope) return;
    this.#release();
    this.#scope = scope;
    this.#host.requestUpdate();
  };

  #follow(): void {
    const pointer = this.#scope ? this.#pointer() : undefined;
    if (pointer === this.#followed) return;
    this.#release();
    if (pointer === undefined || !this.#scope) return;
    this.#followed = pointer;
    this.#actions = this.#scope.agreement(pointer, (view) => {
      this.#view = view;
      this.#host.requestUpdate();
    });
  }

  #release(): void {
    this.#actions?.release();
    this.#actions = undefined;
    this.#view = undefined;
    this.#followed = undefined;
  }
}
