import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Partnership } from '@kvasir/model';
import { PartnershipService } from '../partnership-service.ts';
import { isEventStream, type ServedAnswer, type ServedOptions, type ServedRequest } from '../served-partnership.ts';

export interface PartnershipServerOptions extends ServedOptions {
  /** Whether pages of other origins may use it, with credentials. */
  cors?: boolean;
}

const corsHeaders = {
  'Access-Control-Allow-Methods': 'GET, PATCH',
  'Access-Control-Allow-Headers': 'Content-Type, If-Match, Kvasir-Author, Last-Event-ID, Authorization',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Kvasir-Author, Retry-After',
};

/** A backend that keeps the HTTP contract over real sockets, on a free port of 127.0.0.1, and misbehaves when told to. */
export class PartnershipServer {
  readonly service: PartnershipService;
  readonly #cors: boolean;
  #server: Server | undefined;
  #port = 0;

  /** Use `PartnershipServer.start`. */
  private constructor(document: Partnership, { cors = false, ...options }: PartnershipServerOptions) {
    this.service = new PartnershipService(document, options);
    this.#cors = cors;
  }

  static async start(document: Partnership, options: PartnershipServerOptions = {}): Promise<PartnershipServer> {
    const server = new PartnershipServer(document, options);
    await server.comeUp();
    return server;
  }

  /** The document. It may be asked for with any query, so that stores can tell their journals apart. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/partnership`;
  }

  get document(): Partnership {
    return this.service.served.document;
  }

  /** Nobody listens any more, and all connections end. */
  async goDown(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Listens again, on the port it had. */
  async comeUp(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => void this.#serve(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin } = request.headers;
    if (this.#cors && origin !== undefined) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Vary', 'Origin');
      for (const [name, value] of Object.entries(corsHeaders)) response.setHeader(name, value);
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
    }
    let asked: ServedRequest;
    try {
      asked = await readRequest(request);
    } catch {
      // The client left in the middle of what it said.
      response.destroy();
      return;
    }
    const answer = await this.service.respond(asked);
    if (isEventStream(answer)) this.#openStream(answer, response);
    else deliver(answer, response);
  }

  #openStream({ status, headers }: ServedAnswer, response: ServerResponse): void {
    response.writeHead(status, headers);
    const close = this.service.openStream({
      send: (line) => response.write(line),
      end: () => response.destroy(),
    });
    response.once('close', close);
  }
}

async function readRequest(request: IncomingMessage): Promise<ServedRequest> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  ) as Record<string, string>;
  return { method: request.method ?? 'GET', headers, body: await text(request) };
}

function deliver({ status, headers, body, delivery }: ServedAnswer, response: ServerResponse): void {
  if (delivery === 'none') {
    response.destroy();
    return;
  }
  const length = Buffer.byteLength(body);
  if (delivery !== 'half') {
    response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': length }).end(body);
    return;
  }
  // The announced length is never reached, by an empty body neither: that is what the client notices.
  response.writeHead(status, { ...headers, 'Content-Length': length + 1 });
  response.write(Buffer.from(body).subarray(0, length / 2), () => response.destroy());
  response.flushHeaders();
}
