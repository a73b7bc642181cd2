/** Where an element's slice comes from, when the host sets no `value`. */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  partnershipContext,
  type BoundSlice,
  type PartnershipScope,
  type SliceBinding,
  type SlicePlace,
} from './partnership-context.ts';
import { awaitScript, fetchSlice, readScript, type Slice } from './slice-source.ts';

/** What the reader of a slice tells its element. */
export interface SliceReceiver<V> {
  /** A request to `src` is on its way. */
  requested(): void;
  /** What `src` or the child script holds. */
  loaded(slice: Slice<V>): void;
  /** What a surrounding partnership holds, now and after every change. */
  bound(slice: BoundSlice<V>): void;
}

/**
 * Elements that asked for a partnership when none was there: `<kv-partnership>` may be defined later than they are. One
 * listener serves them all, and says so to each copy of Kvasir on the page.
 */
const unanswered = new Set<() => void>();
let listening = false;

function awaitPartnership(ask: () => void): void {
  unanswered.add(ask);
  if (listening) return;
  listening = true;
  document.addEventListener('context-provider', () => unanswered.forEach((again) => again()));
}

/** Reads the slice of one element: from `src`, else from its child script, else from the partnership around it. */
export class SliceReader<V> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #receiver: SliceReceiver<V>;
  #request: AbortController | undefined;
  #stopAwaiting: (() => void) | undefined;
  #scope: PartnershipScope | undefined;
  #leave: (() => void) | undefined;
  #place: SlicePlace | undefined;
  #binding: SliceBinding<V> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, receiver: SliceReceiver<V>) {
    this.#host = host;
    this.#receiver = receiver;
    host.addController(this);
  }

  /** The hold on the slice in a surrounding partnership, while the element shows what stands there. */
  get binding(): SliceBinding<V> | undefined {
    return this.#binding;
  }

  hostConnected(): void {
    this.#ask();
  }

  hostDisconnected(): void {
    this.stop();
    this.#leave?.();
    this.#leave = undefined;
    this.#scope = undefined;
  }

  read(src: string | undefined, place: SlicePlace | undefined): void {
    this.stop();
    if (src) return void this.#fetch(src);
    this.#place = place;
    this.#readChildren();
  }

  /** Ends whatever is under way: what it would have brought is not wanted any more. */
  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#stopAwaiting?.();
    this.#stopAwaiting = undefined;
    this.#place = undefined;
    this.#binding?.release();
    this.#binding = undefined;
    unanswered.delete(this.#ask);
  }

  async #fetch(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#receiver.requested();
    const slice = await fetchSlice<V>(src, request.signal);
    if (request.signal.aborted) return;
    this.stop();
    this.#receiver.loaded(slice);
  }

  #readChildren(): void {
    const slice = readScript<V>(this.#host);
    // A script that the parser has not finished is not yet JSON: only a finished document makes that an error.
    if (slice && (slice.kind === 'loaded' || document.readyState !== 'loading')) {
      this.stop();
      this.#receiver.loaded(slice);
      return;
    }
    this.#stopAwaiting ??= awaitScript(this.#host, () => this.#readChildren());
    this.#bind();
  }

  readonly #enter = (scope: PartnershipScope | undefined, leave?: () => void): void => {
    // A nearer partnership that came later takes over from the one that answered before.
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    if (scope === this.#scope) return;
    this.#scope = scope;
    this.#binding?.release();
    this.#binding = undefined;
    this.#bind();
  };

  #bind(): void {
    if (!this.#place || this.#binding) return;
    if (!this.#scope) return awaitPartnership(this.#ask);
    unanswered.delete(this.#ask);
    this.#binding = this.#scope.bind<V>(this.#place, (slice) => this.#receiver.bound(slice));
  }

  /** Not Lit's ContextConsumer: it cannot ask again. */
  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(partnershipContext, this.#host, this.#enter, true));
  };
}
