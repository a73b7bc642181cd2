import type { Partnership } from '@kvasir/model';
import type { Misbehaviour } from './misbehaviour.ts';
import {
  asksForEvents,
  ServedPartnership,
  type ServedAnswer,
  type ServedEvent,
  type ServedOptions,
  type ServedRequest,
} from './served-partnership.ts';

/** What a client asks for: the document, a change of it, or the stream of others' changes. */
export type Ask = 'GET' | 'PATCH' | 'STREAM';

/** A stream that is open: takes text for the client, and can be ended. */
export interface OpenStream {
  send(text: string): void;
  end(): void;
}

export function askOf({ method, headers }: ServedRequest): Ask {
  if (method === 'PATCH') return 'PATCH';
  return asksForEvents(headers) ? 'STREAM' : 'GET';
}

/** A served document with a script of misbehaviour and the event stream; what carries its requests is another matter. */
export class PartnershipService {
  readonly served: ServedPartnership;
  /** All that has come in, in order. */
  readonly requests: ServedRequest[] = [];

  readonly #streams = new Set<OpenStream>();
  readonly #next: Record<Ask, Misbehaviour[]> = { GET: [], PATCH: [], STREAM: [] };
  readonly #always: Partial<Record<Ask, Misbehaviour>> = {};
  #held: ServedEvent[] | undefined;

  constructor(document: Partnership, options?: ServedOptions) {
    this.served = new ServedPartnership(document, options);
    this.served.subscribe((event) => {
      if (this.#held) this.#held.push(event);
      else this.#send([event]);
    });
  }

  /** How many event streams are open. */
  get streams(): number {
    return this.#streams.size;
  }

  /** How many requests of a kind have come in. */
  count(ask: Ask): number {
    return this.requests.filter((request) => askOf(request) === ask).length;
  }

  /** The next requests of this kind are treated so, one each, in this order. */
  misbehave(ask: Ask, ...misbehaviours: Misbehaviour[]): void {
    this.#next[ask].push(...misbehaviours);
  }

  /** All requests of this kind for which nothing else is scripted are treated so, until `behave`. */
  misbehaveAlways(ask: Ask, misbehaviour: Misbehaviour): void {
    this.#always[ask] = misbehaviour;
  }

  /** Ends all misbehaviour; events that were held back are on their way. */
  behave(): void {
    for (const ask of ['GET', 'PATCH', 'STREAM'] as const) {
      this.#next[ask].length = 0;
      delete this.#always[ask];
    }
    this.releaseEvents();
  }

  /** Keeps events back until `releaseEvents`. */
  holdEvents(): void {
    this.#held ??= [];
  }

  /** Sends what was held back, rearranged: turned round, each one twice, some or all of them left out. */
  releaseEvents(rearrange: (events: ServedEvent[]) => ServedEvent[] = (events) => events): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    this.#send(rearrange(held));
  }

  cutStreams(): void {
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }

  async respond(request: ServedRequest): Promise<ServedAnswer> {
    this.requests.push(request);
    const ask = askOf(request);
    const misbehaviour = this.#next[ask].shift() ?? this.#always[ask];
    return misbehaviour ? misbehaviour(request, this.served) : this.served.answer(request);
  }

  /** Sends events to a client until the function that comes back is called. */
  openStream(stream: OpenStream): () => void {
    // A comment, so that the client has something at once, and proxies see a stream.
    stream.send(': open\n\n');
    this.#streams.add(stream);
    return () => this.#streams.delete(stream);
  }

  /** Writes any text to all open streams: what is no event, or half of one. */
  sendText(text: string): void {
    for (const stream of this.#streams) stream.send(text);
  }

  #send(events: readonly ServedEvent[]): void {
    for (const { version, ...data } of events)
      this.sendText(`event: change\nid: ${version}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
