import { readScript, warnOnce, type Slice } from '@kvasir/element';
import type { Partnership } from '@kvasir/model';
import type { PartnershipStore } from '@kvasir/store';
import { isServer } from 'lit';
import type { Wish } from './held-store.ts';

/** What a host can say about where the document is, as properties and attributes. An attribute taken away is null. */
export interface Said {
  store?: PartnershipStore | null | undefined;
  src?: string | null | undefined;
  credentials?: RequestCredentials | null | undefined;
  storage?: string | null | undefined;
  key?: string | null | undefined;
}

/** Reads from all that a host has said where the document is to come from: the explicit first. */
export class Wishes {
  /** What the host has set as the value. */
  given: unknown;
  /** The document where nobody gives one. */
  readonly empty: Partnership = {};
  readonly #element: HTMLElement;
  #script: Slice<Partnership> | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Whether a value came with the page's own code, or from nowhere: it was not loaded. */
  isGiven(value: unknown): boolean {
    return value === this.given || value === this.empty;
  }

  /** The child script, if there is one that cannot be read. */
  get brokenScript(): (Slice<Partnership> & { kind: 'error' }) | undefined {
    return this.#script?.kind === 'error' ? this.#script : undefined;
  }

  /** @param isEdited whether a user has made something of the document that is here */
  read({ store, src, credentials, storage, key }: Said, isEdited: boolean): Wish {
    if (store) return { kind: 'host', store };
    if (this.given !== undefined) return wishOf(this.given);
    if (src) return { kind: 'server', src, credentials: credentials ?? undefined };
    // A child that comes late must not take the place of what a user has typed.
    if (!isEdited) this.#readScript();
    const script = this.#script;
    if (storage === 'local' && key) {
      return { kind: 'browser', key, initial: script?.kind === 'loaded' ? script.value : undefined };
    }
    if (storage) warnOnce(this.#element.localName, 'storage is "local", and needs a key.');
    if (script) return script.kind === 'loaded' ? wishOf(script.value) : { kind: 'unreadable', value: undefined };
    const isComplete = !isServer && this.#element.isConnected && document.readyState !== 'loading';
    return isComplete ? { kind: 'page', value: this.empty } : { kind: 'nothing' };
  }

  #readScript(): void {
    if (this.#script || isServer) return;
    const script = readScript<Partnership>(this.#element);
    // A script that the parser has not finished is not yet JSON: only a finished page makes that an error.
    if (script?.kind !== 'error' || document.readyState !== 'loading') this.#script = script;
  }
}

/** A value as what it is: a document, or something that none can be read from. */
function wishOf(value: unknown): Wish {
  return isDocument(value) ? { kind: 'page', value } : { kind: 'unreadable', value };
}

function isDocument(value: unknown): value is object {
  try {
    // PHP writes an empty map as [].
    return typeof value === 'object' && value !== null && (!Array.isArray(value) || value.length === 0);
  } catch {
    // A proxy that was revoked.
    return false;
  }
}
