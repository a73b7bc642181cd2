import { migrate, type Partnership } from '@kvasir/model';
import { memorySource, PartnershipStore, type Source, type StoreStatus } from '@kvasir/store';
import { isServer } from 'lit';
import type { Keeping } from './save-state.ts';

export type StoreHeaders = () => HeadersInit | Promise<HeadersInit>;

/** Where the document is to come from, of all that a host can say. */
export type Wish =
  /** Nothing has been said, and the page is still being read. */
  | { kind: 'nothing' }
  | { kind: 'host'; store: PartnershipStore }
  | { kind: 'page'; value: object }
  /** A value that is no document. */
  | { kind: 'unreadable'; value: unknown }
  | { kind: 'browser'; key: string; initial: Partnership | undefined }
  | { kind: 'server'; src: string; credentials: RequestCredentials | undefined };

/** The store behind an element: made of what the host has said, open as long as the element is in the page. */
export class HeldStore {
  wish: Wish = { kind: 'nothing' };
  store: PartnershipStore | undefined;
  /** The code for the source did not come. */
  isPartMissing = false;
  readonly #changed: () => void;
  readonly #headers: StoreHeaders;
  #isOpen = false;
  /** What the store first made of the value that the host gave. */
  #first: Partnership | undefined;

  /** @param changed called when the store is another one, or did not come */
  constructor(changed: () => void, headers: StoreHeaders) {
    this.#changed = changed;
    this.#headers = headers;
  }

  get keeping(): Keeping {
    const { kind } = this.wish;
    return kind === 'nothing' || kind === 'unreadable' ? 'page' : kind;
  }

  /** The document; until it has been edited, the very object that the host gave. */
  get value(): unknown {
    const { wish, store } = this;
    if (wish.kind === 'unreadable') return wish.value;
    if (wish.kind === 'page' && (!store?.value || store.value === this.#first)) return wish.value;
    return store?.value;
  }

  /** What the page is to show of it. */
  get status(): StoreStatus {
    if (this.isPartMissing) return { kind: 'error', failure: { kind: 'unreachable' }, unsaved: 0, isKept: false };
    if (this.wish.kind === 'unreadable')
      return { kind: 'error', failure: { kind: 'unreadable' }, unsaved: 0, isKept: false };
    const status = this.store?.status ?? { kind: 'loading' };
    // What stands in the page needs no waiting for, on a server neither.
    return this.wish.kind === 'page' && status.kind === 'loading' ? { kind: 'ready' } : status;
  }

  /** Whether somebody has edited what the page holds. */
  get isEdited(): boolean {
    return this.wish.kind === 'page' && this.value !== this.wish.value;
  }

  use(wish: Wish): void {
    if (!isSame(wish, this.wish)) this.#begin(wish);
  }

  /** Forgets what has been made of a value that is given once more. */
  useAnew(wish: Wish): void {
    if (wish.kind === 'page' || !isSame(wish, this.wish)) this.#begin(wish);
  }

  open(): void {
    this.#isOpen = true;
    this.store?.open();
  }

  close(): void {
    this.#isOpen = false;
    this.#close();
  }

  /** Asks again for what did not come. */
  retry(): void {
    if (this.isPartMissing) this.#make(this.wish);
    else this.store?.retry();
  }

  #begin(wish: Wish): void {
    this.#letGo();
    this.wish = wish;
    this.#make(wish);
  }

  #letGo(): void {
    this.#close();
    this.store = undefined;
    this.#first = undefined;
    this.isPartMissing = false;
  }

  /** A store of the host's own may have other users: who made it closes it. */
  #close(): void {
    if (this.wish.kind !== 'host') this.store?.close();
  }

  #make(wish: Wish): void {
    if (isServer) return;
    switch (wish.kind) {
      case 'nothing':
      case 'unreadable':
        return this.#changed();
      case 'host':
        return this.#take(wish.store);
      case 'page':
        return this.#takeValue(wish.value);
      case 'browser':
      case 'server':
        return void this.#makeLater(wish);
    }
  }

  /** The code for a source loads when a page has one. */
  async #makeLater(wish: Wish & { kind: 'browser' | 'server' }): Promise<void> {
    this.isPartMissing = false;
    const source = await this.#sourceOf(wish).catch(() => undefined);
    if (this.wish !== wish) return;
    this.isPartMissing = !source;
    if (source) this.#take(new PartnershipStore(source));
    else this.#changed();
  }

  async #sourceOf(wish: Wish & { kind: 'browser' | 'server' }): Promise<Source> {
    if (wish.kind === 'browser') {
      const { localSource } = await import('@kvasir/store/local.js');
      return localSource(wish.key, wish.initial ? { initial: wish.initial } : {});
    }
    const { httpSource } = await import('@kvasir/store/http.js');
    const { src, credentials } = wish;
    return httpSource(src, { getHeaders: this.#headers, ...(credentials && { credentials }) });
  }

  #takeValue(value: object): void {
    const store = new PartnershipStore(memorySource(migrate(value)));
    const stop = store.subscribe(() => {
      this.#first = store.value;
      if (this.#first) stop();
    });
    this.#take(store);
  }

  #take(store: PartnershipStore): void {
    this.store = store;
    if (this.#isOpen) store.open();
    this.#changed();
  }
}

function isSame(a: Wish, b: Wish): boolean {
  const [first, second] = [new Map(Object.entries(a)), Object.entries(b)];
  return first.size === second.length && second.every(([key, value]) => Object.is(first.get(key), value));
}
