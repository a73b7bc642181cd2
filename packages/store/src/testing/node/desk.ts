import 'fake-indexeddb/auto';
import type { MergePatch, Partnership } from '@kvasir/model';
import { httpSource, indexedDbJournal } from '../../http.ts';
import { PartnershipStore, type Journal, type StoreStatus } from '../../index.ts';
import { FakeClock } from './fake-clock.ts';
import type { PartnershipServer } from './partnership-server.ts';
import { aFewTurns, until } from './until.ts';

/** Milliseconds that a store waits after the last edit before it saves. */
export const savingDelay = 400;

export interface DeskOptions {
  /** Desks with the same browser share what it keeps on disk; by default each desk has its own. */
  browser?: string;
  getHeaders?: () => Record<string, string> | Promise<Record<string, string>>;
}

let browsers = 0;

/** Somebody at work: a store on a server, with a clock of its own and a diary of what its status was. */
export class Desk {
  readonly clock = new FakeClock();
  readonly store: PartnershipStore;
  readonly name: string;
  readonly browser: string;

  /** When something was last sent or came in, by the clock on the wall. */
  heardAt = 0;

  #diary: string[] = [];
  #last = '';
  #pending = 0;
  readonly #life = new AbortController();

  /** Opens the store at once. */
  constructor(server: PartnershipServer, name: string, { browser, getHeaders }: DeskOptions = {}) {
    browsers += 1;
    this.name = name;
    this.browser = browser ?? `browser-${browsers}`;
    // Journals are kept by URL, and all stores of this process share one IndexedDB.
    const url = `${server.url}?${this.browser}`;
    const journal = mortalJournal(indexedDbJournal(url), this.#life.signal);
    const source = httpSource(url, {
      fetch: this.#fetch,
      clock: this.clock,
      ...(journal && { journal }),
      ...(getHeaders && { getHeaders }),
    });
    this.store = new PartnershipStore(source, { author: { name }, clock: this.clock });
    this.#note();
    this.store.subscribe(() => this.#note());
    this.store.open();
  }

  get value(): Partnership | undefined {
    return this.store.value;
  }

  get status(): StoreStatus {
    return this.store.status;
  }

  /** Whether a request has been sent and not been answered yet. */
  get isAsking(): boolean {
    return this.#pending > 0;
  }

  /** What the status was, in words, each once as long as it lasted, since the diary was last read. */
  readDiary(): string[] {
    const diary = this.#diary;
    this.#diary = [];
    return diary;
  }

  /** Resolves when the status is the one of these words. */
  comesTo(words: string): Promise<void> {
    return until(
      () => inWords(this.status) === words,
      () => `${this.name} at "${words}"; was ${[...this.#diary].join(', ')}; is ${JSON.stringify(this.status)}`,
    );
  }

  /** Resolves when the value passes the test. */
  sees(test: (value: Partnership) => boolean): Promise<void> {
    return until(
      () => this.value !== undefined && test(this.value),
      () => `what ${this.name} should see; sees ${JSON.stringify(this.value)}`,
    );
  }

  /** Types, and lets so much time pass that the store saves. */
  types(patch: MergePatch): void {
    this.store.update(patch);
    this.clock.advance(savingDelay);
  }

  /** Lets time pass until the store tries again. */
  waitsForRetry(): void {
    if (this.status.kind === 'offline') this.clock.advance(this.status.retryAt - this.clock.now());
  }

  /** Lets the store try again by itself; resolves when it says what came of it. */
  async triesAgain(): Promise<void> {
    const before = this.status;
    this.waitsForRetry();
    await until(
      () => this.status !== before,
      () => `another status of ${this.name} than ${JSON.stringify(before)}`,
    );
  }

  /** Lets time pass, from one timer to the next, until the status is the one of these words. */
  async hurriesTo(words: string): Promise<void> {
    for (let rounds = 0; rounds < 50 && inWords(this.status) !== words; rounds += 1) {
      const [next] = this.clock.pending;
      if (next !== undefined && !this.isAsking) this.clock.advance(next);
      await aFewTurns();
    }
    await this.comesTo(words);
  }

  /** The browser dies: connections end, locks are free, time stands still, and nothing more is done. */
  async crash(): Promise<void> {
    this.#life.abort();
    await aFewTurns();
  }

  readonly #fetch: typeof fetch = (input, init) => {
    this.#pending += 1;
    this.heardAt = Date.now();
    const signal = init?.signal ? AbortSignal.any([init.signal, this.#life.signal]) : this.#life.signal;
    return new Promise((resolve, reject) => {
      const unlessDead = <T>(settle: (value: T) => void) => {
        return (value: T): void => {
          this.#pending -= 1;
          this.heardAt = Date.now();
          if (!this.#life.signal.aborted) settle(value);
        };
      };
      fetch(input, { ...init, signal }).then(unlessDead(resolve), unlessDead(reject));
    });
  };

  #note(): void {
    const words = inWords(this.store.status);
    if (words === this.#last) return;
    this.#last = words;
    this.#diary.push(words);
  }
}

/** What a browser keeps that dies with its page: nothing more is written, and the lock of the record is free. */
function mortalJournal(journal: Journal | undefined, life: AbortSignal): Journal | undefined {
  return (
    journal && {
      record: () => {
        const record = journal.record();
        life.addEventListener('abort', () => record.close());
        return {
          open: () => record.open(),
          write: (unsaved) => (life.aborted ? new Promise(() => {}) : record.write(unsaved)),
          close: () => record.close(),
        };
      },
    }
  );
}

/** `offline: server`, `error: refused 403`, `conflict`. */
export function inWords(status: StoreStatus): string {
  if (status.kind === 'offline') return `offline: ${status.reason}`;
  if (status.kind !== 'error') return status.kind;
  const { failure } = status;
  return 'status' in failure ? `error: ${failure.kind} ${failure.status}` : `error: ${failure.kind}`;
}
