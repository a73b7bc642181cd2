import { warnOnce, type BoundSlice, type SliceBinding, type SlicePlace } from '@kvasir/element';
import { diff, isMap, valueAt, type MergePatch, type Partnership } from '@kvasir/model';
import type { PartnershipStore } from '@kvasir/store';

type Doc = Partnership | undefined;

/** What a slice needs to know of the element around it. */
export interface SliceOwner {
  store(): PartnershipStore | undefined;
  isReadOnly(): boolean;
}

/** One element's hold on its part of the document: reads it by identity, writes what changed in it. */
export class StoreSlice<V> implements SliceBinding<V> {
  readonly #owner: SliceOwner;
  readonly #place: SlicePlace;
  readonly #receive: (slice: BoundSlice<V>) => void;
  readonly #onRelease: () => void;
  #stop: (() => void) | undefined;
  #last: BoundSlice<V> | undefined;
  /** The picked fields: as long as each of them is the same object, so is what holds them. */
  #picked: Record<string, unknown> | undefined;
  /** Edits with this token are one step of undo. */
  #edit: object | undefined;

  constructor(owner: SliceOwner, place: SlicePlace, receive: (slice: BoundSlice<V>) => void, onRelease: () => void) {
    this.#owner = owner;
    this.#place = place;
    this.#receive = receive;
    this.#onRelease = onRelease;
    this.attach();
  }

  /** Follows the store that its owner has now. */
  attach(): void {
    this.#stop?.();
    this.#edit = undefined;
    this.#stop = this.#owner.store()?.subscribe(this.#select, () => this.deliver());
    this.deliver();
  }

  /** Calls back if there is something new to say. */
  deliver(): void {
    const slice = this.#current();
    if (this.#last && isSame(this.#last, slice)) return;
    this.#last = slice;
    this.#receive(slice);
  }

  write(value: V | undefined, phase: 'typing' | 'finished'): void {
    const store = this.#owner.store();
    if (this.#owner.isReadOnly()) warnOnce('kv-partnership', 'is read-only: an edit inside it was not taken over.');
    else if (store?.value) this.#update(store, this.#select(store.value), value);
    if (phase === 'finished') this.finish();
  }

  bringAlong(before: V | undefined, after: V): void {
    const store = this.#owner.store();
    if (store?.value && !this.#owner.isReadOnly()) this.#update(store, before, after);
    this.finish();
  }

  finish(): void {
    this.#edit = undefined;
  }

  release(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#onRelease();
  }

  #update(store: PartnershipStore, before: unknown, after: V | undefined): void {
    try {
      const patch = this.#patch(before, after);
      if (Object.keys(patch).length > 0) store.update(patch, { group: (this.#edit ??= {}) });
    } catch (error) {
      // What no document can hold is not taken over; the element shows again what there is.
      warnOnce('kv-partnership', `an edit inside it was not taken over: ${String(error)}`);
      if (this.#last) this.#receive(this.#last);
    }
  }

  #current(): BoundSlice<V> {
    const store = this.#owner.store();
    if (store?.value) {
      return { kind: 'ready', value: this.#select(store.value) as V | undefined, readOnly: this.#owner.isReadOnly() };
    }
    return { kind: store?.status.kind === 'error' ? 'error' : 'loading' };
  }

  readonly #select = (document: Doc): unknown =>
    'path' in this.#place ? valueAt(document, this.#place.path) : this.#pick(document, this.#place.fields);

  #pick(document: Doc, fields: readonly (keyof Partnership)[]): unknown {
    const present = fields.filter((field) => document?.[field] !== undefined);
    if (!document || present.length === 0) return (this.#picked = undefined);
    const picked = Object.fromEntries(present.map((field) => [field, document[field]]));
    return (this.#picked = this.#picked && haveSameFields(this.#picked, picked) ? this.#picked : picked);
  }

  #patch(before: unknown, after: unknown): MergePatch {
    if ('fields' in this.#place)
      return diff(mapOrNone(before) ?? {}, pickFrom(mapOrNone(after) ?? {}, this.#place.fields));
    const { path } = this.#place;
    if (after === undefined) return before === undefined ? {} : wrapped(path, null);
    const [from, to] = [mapOrNone(before), mapOrNone(after)];
    if (!to) return Object.is(before, after) ? {} : wrapped(path, after);
    const patch = diff(from ?? {}, to);
    return from && Object.keys(patch).length === 0 ? {} : wrapped(path, patch);
  }
}

function isSame<V>(a: BoundSlice<V>, b: BoundSlice<V>): boolean {
  if (a.kind !== 'ready' || b.kind !== 'ready') return a.kind === b.kind;
  return a.value === b.value && a.readOnly === b.readOnly;
}

/** The patch of a part as a patch of the whole. */
function wrapped(path: readonly string[], patch: unknown): MergePatch {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), patch) as MergePatch;
}

function mapOrNone(value: unknown): Record<string, unknown> | undefined {
  return isMap(value) ? value : undefined;
}

function pickFrom(map: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => (map[field] === undefined ? [] : [[field, map[field]]])));
}

function haveSameFields(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
