import type {
  AgreementActions,
  AgreementView,
  BoundSlice,
  PartnershipScope,
  SliceBinding,
  SlicePlace,
} from '@kvasir/element';
import type { AgreementOwner } from './followed-agreement.ts';
import { LateAgreement } from './late-agreement.ts';
import { StoreSlice } from './store-slice.ts';

/**
 * The document as the elements inside `<kv-partnership>` see it. It stays the same object when the store behind it is
 * another one: those who hold on to a part of the document get that part of the other.
 */
export class StoreScope implements PartnershipScope {
  readonly #owner: AgreementOwner;
  readonly #slices = new Set<StoreSlice<never>>();
  readonly #agreements = new Set<LateAgreement>();
  #stop: (() => void) | undefined;
  #phase: string | undefined;

  constructor(owner: AgreementOwner) {
    this.#owner = owner;
  }

  bind<V>(place: SlicePlace, receive: (slice: BoundSlice<V>) => void): SliceBinding<V> {
    const slice = new StoreSlice<V>(this.#owner, place, receive, () =>
      this.#slices.delete(slice as unknown as StoreSlice<never>),
    );
    this.#slices.add(slice as unknown as StoreSlice<never>);
    return slice;
  }

  agreement(pointer: string, receive: (view: AgreementView) => void): AgreementActions {
    const followed: LateAgreement = new LateAgreement(this.#owner, pointer, receive, () =>
      this.#agreements.delete(followed),
    );
    this.#agreements.add(followed);
    return followed;
  }

  /** Goes on with the store that its owner has now. */
  attach(): void {
    this.#stop?.();
    this.#phase = undefined;
    this.#stop = this.#owner.store()?.subscribe(() => this.#onStore());
    for (const slice of this.#slices) slice.attach();
    for (const followed of this.#agreements) followed.attach();
  }

  /** Says to all what they may do now. */
  refresh(): void {
    for (const slice of this.#slices) slice.deliver();
    for (const followed of this.#agreements) followed.deliver();
  }

  /** A slice hears of its own changes; of loading and failing, which are no part of the document, it hears here. */
  #onStore(): void {
    const store = this.#owner.store();
    const phase = store?.value ? 'ready' : store?.status.kind;
    if (phase === this.#phase) return;
    this.#phase = phase;
    for (const slice of this.#slices) slice.deliver();
  }
}
