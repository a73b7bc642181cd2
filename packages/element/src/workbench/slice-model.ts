import { isMap, namedPartners, type Id, type NamedPartner, type Partner } from '@kvasir/model';
import { Remembered } from '../parts/remembered.ts';

const none = {};

/** What an element shows of its slice, derived from it; each part anew only when what it comes from changes. */
export class SliceModel<V extends { readonly partners?: Readonly<Record<Id, Partner>> }> {
  readonly #partners = new Remembered<readonly NamedPartner[]>();
  readonly #partnerMap = new Remembered<ReadonlyMap<Id, NamedPartner>>();
  // No slice has a field that must be there.
  #value = none as V;

  /** What is shown; an empty object while there is nothing. */
  get value(): V {
    return this.#value;
  }
  set value(value: V | undefined) {
    // What is no map at all shows nothing; the element says what it was given.
    this.#value = isMap(value) ? value : (none as V);
  }

  get partners(): readonly NamedPartner[] {
    const { partners } = this.#value;
    return this.#partners.of([partners], () => namedPartners(partners));
  }

  get partnerMap(): ReadonlyMap<Id, NamedPartner> {
    const { partners } = this;
    return this.#partnerMap.of([partners], () => new Map(partners.map((partner) => [partner.id, partner])));
  }
}
