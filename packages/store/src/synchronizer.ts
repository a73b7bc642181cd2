import { applyPatch, type Partnership } from '@kvasir/model';
import { backOff, longestWait, type Clock } from './clock.ts';
import type { JournalRecord, Unsaved } from './journal.ts';
import { changeBy, SourceError, type Author, type RemoteChange, type Source, type SourceFailure } from './source.ts';
import type { StoreConflict, StoreStatus } from './status.ts';
import { isEmpty } from './three-way.ts';
import { WorkingCopy } from './working-copy.ts';

/** Milliseconds; what takes longer does not come. */
const HANGS = 30_000;
/** Milliseconds that a request waits for the journal at most. */
const JOURNAL_HANGS = 2000;
const SAVE_DELAY = 400;
/** How often in a row others may be faster until the store waits between its attempts. */
const FAST_RETRIES = 5;
/** How often in a row a source may call an edit outdated, and show nothing new after all, until a person must look. */
const STUBBORN = 8;

const ignore = (): void => undefined;

/** What went wrong last. `retryAt` is Infinity when only a person can help. */
interface Trouble {
  failure: SourceFailure;
  retryAt: number;
  inSaving: boolean;
}

/** Keeps a working copy and its source in step: one request at a time, whatever happens on the way. */
export class Synchronizer {
  readonly copy = new WorkingCopy();
  status: StoreStatus = { kind: 'loading' };

  readonly #source: Source;
  readonly #clock: Clock;
  readonly #author: () => Author;
  readonly #told: () => void;
  readonly #journal: JournalRecord | undefined;
  /** Whether the journal has taken what it was last given; it is trusted until it refuses. */
  #isKept: boolean;

  /** Ends all that goes on while the store is open. */
  #session: AbortController | undefined;
  #request: AbortController | undefined;
  #timer: unknown;
  #mustLoad = true;
  #trouble: Trouble | undefined;
  #editedAt = 0;
  /** No request before this moment. */
  #notBefore = 0;
  #failures = 0;
  /** Saves in a row for which somebody was faster. */
  #outrun = 0;
  /** Resolves when what stores left behind that are gone is here. */
  #adopted: Promise<void> | undefined;
  /** What others did, until there is no request whose answer may be about the same. */
  #remote: RemoteChange[] = [];

  /** `told` is called whenever the value or the status may be another. */
  constructor(source: Source, clock: Clock, author: () => Author, told: () => void) {
    this.#source = source;
    this.#clock = clock;
    this.#author = author;
    this.#told = told;
    this.#journal = source.journal?.record();
    this.#isKept = this.#journal !== undefined;
  }

  open(): void {
    if (this.#session) return;
    const { signal } = (this.#session = new AbortController());
    this.#adopted = this.#journal && this.#soon(this.#takeOver(this.#journal));
    const stopWatching = this.#source.watch?.((change) => {
      if (signal.aborted) return;
      this.#remote.push(change);
      this.#proceed();
    });
    signal.addEventListener('abort', () => stopWatching?.());
    // Servers have no such events.
    const page: Partial<typeof globalThis> = globalThis;
    page.addEventListener?.('online', () => this.#wentOnline(), { signal });
    page.document?.addEventListener('visibilitychange', () => this.#hurry(), { signal });
    this.#mustLoad = true;
    this.retry();
  }

  close(): void {
    if (!this.#session) return;
    this.#session.abort();
    this.#session = undefined;
    const request = this.#request;
    this.#request = undefined;
    request?.abort();
    this.#clock.clearTimeout(this.#timer);
    this.#journal?.close();
  }

  /** A person made this of the document, by choosing in a conflict or by an edit. */
  edit(value: Partnership, chosen?: StoreConflict): void {
    this.#editedAt = this.#clock.now();
    this.copy.edit(value, changeBy(this.#author(), this.#editedAt), chosen);
    // What was refused may be all right now.
    if (this.#trouble?.retryAt === Infinity) this.#notBefore = this.#editedAt + this.#delay;
    this.#proceed();
  }

  /** Now, whatever went wrong before. */
  retry(): void {
    this.#forgive();
    this.#proceed();
  }

  get #delay(): number {
    return this.#source.saveDelay ?? SAVE_DELAY;
  }

  /** Who looks away may not come back: what was typed leaves now. */
  #hurry(): void {
    this.#editedAt = 0;
    this.#plan();
  }

  #wentOnline(): void {
    if (this.#trouble?.failure.kind !== 'unreachable') return;
    this.#notBefore = 0;
    this.#plan();
  }

  /** Takes in what came, says what is new, and does what is next. */
  #proceed(): void {
    this.#takeInRemote();
    // What could not be saved was taken back. It may have arrived all the same.
    if (this.#trouble?.inSaving && !this.copy.isEdited) this.#mustLoad = true;
    if (this.#session) void this.#keep();
    this.#tell();
    this.#plan();
  }

  #tell(): void {
    const status = this.#deriveStatus();
    // The same object as long as it says the same.
    if (JSON.stringify(status) !== JSON.stringify(this.status)) this.status = status;
    this.#told();
  }

  #plan(): void {
    if (!this.#session || this.#request) return;
    this.#clock.clearTimeout(this.#timer);
    const now = this.#clock.now();
    // A clock that was set back must not hold up what was typed before.
    const sinceEdit = Math.max(0, now - this.#editedAt);
    const wish = this.#mustLoad ? 0 : this.copy.isEdited ? this.#delay - sinceEdit : Infinity;
    const wait = Math.max(wish, this.#notBefore - now);
    if (wait <= 0) void this.#exchange();
    else if (wait < Infinity) this.#timer = this.#clock.setTimeout(() => this.#plan(), Math.min(wait, longestWait));
  }

  /** One request, to its end. */
  async #exchange(): Promise<void> {
    const request = (this.#request = new AbortController());
    const { signal } = request;
    const inSaving = !this.#mustLoad;
    const timer = this.#clock.setTimeout(() => request.abort(), HANGS);
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new SourceError({ kind: 'unreachable' })));
    });
    const finish = await Promise.race([inSaving ? this.#save(signal) : this.#load(signal), ended]).catch(
      (error: unknown) => () => this.#failed(error, inSaving),
    );
    this.#clock.clearTimeout(timer);
    // The store was closed, and perhaps opened again: nobody waits for this answer.
    if (this.#request !== request) return;
    this.#request = undefined;
    finish();
    this.#proceed();
  }

  async #load(signal: AbortSignal): Promise<() => void> {
    const loading = this.#source.load(signal);
    // Whether it succeeds is for below; until then nobody waits for it.
    loading.catch(ignore);
    // What is unsaved is known before anything is said about it.
    await this.#adopted;
    const loaded = await loading;
    return () => {
      this.#mustLoad = false;
      this.#notBefore = 0;
      const isNew = this.copy.receive(loaded);
      // As long as there is something to save, only saving it shows whether all is well.
      if (!this.copy.isEdited || (this.#outrun === 0 && !this.#trouble?.inSaving)) this.#forgive();
      else if (this.#outrun > 0) this.#yield(isNew);
    };
  }

  async #save(signal: AbortSignal): Promise<() => void> {
    const sent = this.copy.send();
    const { patch, truth } = this.copy;
    // What leaves is kept before.
    if (this.#journal) await this.#soon(this.#keep());
    signal.throwIfAborted();
    const saved = await this.#source.save(patch, truth?.version ?? '', this.#author(), signal);
    return () => {
      this.copy.acknowledge(sent, saved);
      this.#forgive();
    };
  }

  async #takeOver(journal: JournalRecord): Promise<void> {
    const leftover = await journal.open().catch((): Unsaved[] => {
      this.#isKept = false;
      return [];
    });
    for (const unsaved of leftover) this.copy.adopt(unsaved);
    if (leftover.length > 0) this.#proceed();
    else if (!this.#isKept) this.#tell();
  }

  /** Puts what is unsaved where it outlives the page, or says that it does not. */
  async #keep(): Promise<void> {
    const { unsaved } = this.copy;
    const isKept = await (this.#journal?.write(unsaved).then(
      () => true,
      () => false,
    ) ?? false);
    if (isKept === this.#isKept) return;
    this.#isKept = isKept;
    if (this.#session) this.#tell();
  }

  /** Waits for the journal, though not for ever, and not for success: a store can save without it. */
  #soon(work: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.#clock.setTimeout(resolve, JOURNAL_HANGS);
      void work.catch(ignore).then(() => {
        this.#clock.clearTimeout(timer);
        resolve();
      });
    });
  }

  #forgive(): void {
    this.#trouble = undefined;
    this.#failures = this.#outrun = this.#notBefore = 0;
  }

  #failed(error: unknown, inSaving: boolean): void {
    const failure: SourceFailure = error instanceof SourceError ? error.failure : { kind: 'unreachable' };
    if (inSaving && failure.kind === 'stale') {
      this.#outrun += 1;
      // Who was faster may have told us already.
      const { truth } = this.copy;
      this.#takeInRemote();
      this.#mustLoad ||= this.copy.truth === truth;
    } else if (failure.kind === 'unreachable' || failure.kind === 'busy') {
      const pause = backOff(this.#clock, this.#failures++);
      // A server that says "now" is not taken at its word, or it would be asked without end.
      this.#trip(failure, inSaving, ('retryAfter' in failure && failure.retryAfter) || pause);
    } else this.#trip(failure, inSaving, Infinity);
  }

  #trip(failure: SourceFailure, inSaving: boolean, wait: number): void {
    this.#notBefore = this.#clock.now() + wait;
    this.#trouble = { failure, inSaving, retryAt: this.#notBefore };
  }

  /** Somebody was faster: again at once, but not for ever, and not when there is nothing new to see. */
  #yield(isNew: boolean): void {
    const waits = this.#outrun - (isNew ? FAST_RETRIES : 0);
    if (!isNew && this.#outrun >= STUBBORN) this.#trip({ kind: 'stale' }, true, Infinity);
    else if (waits > 0) {
      this.#trouble = undefined;
      this.#notBefore = this.#clock.now() + backOff(this.#clock, waits - 1);
    }
  }

  /** While a request is under way, its answer may be about the very changes that others, or an echo, tell of. */
  #takeInRemote(): void {
    const { truth } = this.copy;
    if (this.#request || !truth) return;
    // What led to a version that is here is in it, in whatever order it is told.
    const known = new Set<string | undefined>([truth.version]);
    let news = this.#remote;
    this.#remote = [];
    for (let before = Infinity; news.length < before;) {
      before = news.length;
      news = news.filter((change) => {
        const isTaken = (change.version && known.has(change.version)) || this.#apply(change);
        if (isTaken) known.add(change.version).add(change.base);
        return !isTaken;
      });
    }
    if (news.length === 0) return;
    this.#mustLoad = true;
    if (this.#trouble?.retryAt === Infinity) this.#notBefore = 0;
  }

  #apply({ patch, base, version, changed }: RemoteChange): boolean {
    const { truth } = this.copy;
    if (!patch || version === undefined || !truth || base !== truth.version) return false;
    try {
      this.copy.receive({ document: applyPatch(truth.document, patch), version, ...(changed && { changed }) });
      return true;
    } catch {
      // A patch that no document can hold. What the source really has is the better truth.
      return false;
    }
  }

  #deriveStatus(): StoreStatus {
    const { truth, conflicts, isEdited, unsavedFields: unsaved } = this.copy;
    const trouble = this.#trouble;
    const isKept = this.#isKept;
    if (trouble?.retryAt === Infinity) return { kind: 'error', failure: trouble.failure, unsaved, isKept };
    if (!trouble && !truth) return { kind: 'loading' };
    if (trouble) {
      const reason = trouble.failure.kind === 'busy' ? 'server' : 'network';
      return { kind: 'offline', reason, unsaved, isKept, retryAt: trouble.retryAt };
    }
    if (conflicts.length > 0) return { kind: 'conflict', conflicts };
    // A save is under way also when what it saves was taken back since.
    if (isEdited || (this.#request && !this.#mustLoad)) return { kind: 'saving' };
    const saved = truth?.changed ?? {};
    return { kind: 'ready', ...(!isEmpty(saved) && { saved }) };
  }
}
