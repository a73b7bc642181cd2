import type { Partnership } from '@kvasir/model';
import { PartnershipService } from './partnership-service.ts';
import { isEventStream, type ServedAnswer, type ServedOptions, type ServedRequest } from './served-partnership.ts';

/** What browsers say when there is no network. */
const noNetwork = (): TypeError => new TypeError('Failed to fetch');

/** One client's line to a fake server: it can be cut while others go on. */
export class FakeConnection {
  readonly #server: FakePartnershipServer;
  readonly #service: PartnershipService;
  readonly #breaks = new Set<() => void>();
  #cut = false;

  /** Made by `FakePartnershipServer.connection()`. */
  constructor(server: FakePartnershipServer, service: PartnershipService) {
    this.#server = server;
    this.#service = service;
  }

  get isCut(): boolean {
    return this.#cut;
  }

  /** As the global `fetch`, whatever the URL. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, 'https://fake.invalid/'), init);
    const { signal } = request;
    signal.throwIfAborted();
    if (this.#cut) throw noNetwork();
    return new Promise((resolve, reject) => {
      const breakOff = (): void => reject(noNetwork());
      const abort = (): void => reject(signal.reason as Error);
      this.#breaks.add(breakOff);
      signal.addEventListener('abort', abort);
      void this.#answer(request)
        .then(resolve, reject)
        .finally(() => {
          this.#breaks.delete(breakOff);
          signal.removeEventListener('abort', abort);
        });
    });
  };

  /** Nothing gets through any more; what is on its way fails, and event streams end. */
  cut(): void {
    this.#cut = true;
    for (const breakOff of this.#breaks) breakOff();
    this.#breaks.clear();
  }

  /** The network is there again, and the page hears of it as from a browser: by the event `online`. */
  mend(): void {
    this.#cut = false;
    if (typeof dispatchEvent === 'function') dispatchEvent(new Event('online'));
  }

  async #answer(request: Request): Promise<Response> {
    const asked = await plainRequest(request);
    const { latency } = this.#server;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    request.signal.throwIfAborted();
    if (this.#cut) throw noNetwork();
    const answer = await this.#service.respond(asked);
    return isEventStream(answer) ? this.#streamResponse(answer, request.signal) : responseOf(answer);
  }

  #streamResponse({ status, headers }: ServedAnswer, signal: AbortSignal): Response {
    const encoder = new TextEncoder();
    let close = (): void => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const fail = (reason: unknown): void => {
          close();
          controller.error(reason);
        };
        const breakOff = (): void => fail(noNetwork());
        const abort = (): void => fail(signal.reason);
        const leave = this.#service.openStream({
          send: (text) => controller.enqueue(encoder.encode(text)),
          end: breakOff,
        });
        close = () => {
          leave();
          this.#breaks.delete(breakOff);
          signal.removeEventListener('abort', abort);
        };
        this.#breaks.add(breakOff);
        signal.addEventListener('abort', abort);
      },
      cancel: () => close(),
    });
    return new Response(body, { status, headers });
  }
}

export interface FakeServerOptions extends ServedOptions {
  /** Milliseconds that each request is under way; 0 by default. */
  latency?: number;
}

/**
 * A backend that keeps the HTTP contract inside the page, for stories and tests: hand its `fetch` to `httpSource`. Each
 * client can have a line of its own (`connection()`), and the service behind can be told to misbehave.
 */
export class FakePartnershipServer {
  latency: number;
  readonly #service: PartnershipService;
  readonly #connections: FakeConnection[] = [];
  readonly #own: FakeConnection;

  constructor(document: Partnership, { latency = 0, ...options }: FakeServerOptions = {}) {
    this.latency = latency;
    this.#service = new PartnershipService(document, options);
    this.#own = this.connection();
  }

  /** What the server has now. */
  get document(): Partnership {
    return this.#service.served.document;
  }

  /** Where misbehaviour is scripted, events are held back, and somebody else's edits are made (`service.served.edit`). */
  get service(): PartnershipService {
    return this.#service;
  }

  /** A line of its own for one more client. */
  connection(): FakeConnection {
    const connection = new FakeConnection(this, this.#service);
    this.#connections.push(connection);
    return connection;
  }

  /** As the global `fetch`, on the server's own line. */
  get fetch(): typeof fetch {
    return this.#own.fetch;
  }

  /** Cuts all lines: the server is down. */
  cut(): void {
    for (const connection of this.#connections) connection.cut();
  }

  mend(): void {
    for (const connection of this.#connections) connection.mend();
  }
}

async function plainRequest(request: Request): Promise<ServedRequest> {
  return { method: request.method, headers: Object.fromEntries(request.headers), body: await request.text() };
}

function responseOf({ status, headers, body, delivery }: ServedAnswer): Response {
  if (delivery === 'none') throw noNetwork();
  if (delivery === 'half') return new Response(halfOf(body), { status, headers });
  return new Response(status === 204 ? null : body, { status, headers });
}

function halfOf(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  let sent = false;
  return new ReadableStream({
    // Pulled, so that the half arrives before the error: an error empties the queue.
    pull: (controller) => {
      if (sent) controller.error(noNetwork());
      else controller.enqueue(bytes.slice(0, bytes.length / 2));
      sent = true;
    },
  });
}
