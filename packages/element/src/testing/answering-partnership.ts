import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { partnershipContext, type AgreementView, type PartnershipScope } from '../data/partnership-context.ts';

interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (scope: PartnershipScope, unsubscribe: () => void) => void;
}

/** A partnership around an element that answers at once: nobody has said anything yet. The test acts for the first. */
export class AnsweringPartnership implements PartnershipScope {
  /** The pointers whose agreement is asked for, those that are let go again, and what is said. */
  readonly followed: string[] = [];
  readonly released: string[] = [];
  readonly said: string[] = [];
  readonly #partners: Readonly<Record<string, { readonly name: string }>>;

  constructor(partners: Readonly<Record<string, { readonly name: string }>>) {
    this.#partners = partners;
  }

  /** A place in the page in which elements find this partnership around them. */
  async place(): Promise<HTMLElement> {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.addEventListener('context-request', (event) => {
      const { context, callback } = event as ContextRequest;
      if (context !== partnershipContext) return;
      event.stopPropagation();
      callback(this, () => {});
    });
    return place;
  }

  bind(): never {
    throw new Error('The element has its slice from the test.');
  }

  agreement(pointer: string, receive: (view: AgreementView) => void): ReturnType<PartnershipScope['agreement']> {
    this.followed.push(pointer);
    const ids = Object.keys(this.#partners);
    receive({
      state: {
        digest: 'd',
        version: 1,
        recorded: false,
        partners: Object.fromEntries(ids.map((id) => [id, { state: 'none' }])),
      },
      pointer,
      document: {},
      partners: this.#partners,
      actingFor: ids[0],
      canAct: true,
      busy: false,
    });
    return {
      agree: () => this.said.push(`agreed to ${pointer}`),
      object: () => {},
      withdraw: () => {},
      release: () => this.released.push(pointer),
    };
  }
}
