import { applyPatch, type MergePatch, type Partnership } from '@kvasir/model';
import {
  SourceError,
  type Author,
  type Journal,
  type RemoteChange,
  type Saved,
  type Source,
  type SourceFailure,
  type Versioned,
} from '../../index.ts';

type Request = 'load' | 'save';

/** What is to happen instead of an ordinary answer. `lose` does what it was asked, and the answer is lost. */
type Turn = { fail: SourceFailure } | { lose: SourceFailure } | { until: Promise<void> } | { say: Saved };

/** A source that answers as it should, and otherwise as a test says. */
export class ScriptedSource implements Source {
  readonly id = 'scripted';
  readonly journal?: Journal;
  /** What was asked, with what was sent. */
  readonly requests: string[] = [];
  /** Whether other people's edits are told of. */
  isTelling = true;

  #held: Versioned;
  readonly #turns: Record<Request, Turn[]> = { load: [], save: [] };
  readonly #watchers = new Set<(change: RemoteChange) => void>();

  constructor(document: Partnership, journal?: Journal) {
    this.#held = { document, version: '1' };
    if (journal) this.journal = journal;
  }

  get document(): Partnership {
    return this.#held.document;
  }

  get version(): string {
    return this.#held.version;
  }

  /** How the next requests of this kind, one after the other, go otherwise than they should. */
  next(request: Request, ...turns: Turn[]): void {
    this.#turns[request].push(...turns);
  }

  /** The next request of this kind is answered when the answer is called. */
  hold(request: Request): () => void {
    let release = (): void => undefined;
    this.next(request, { until: new Promise((resolve) => (release = resolve)) });
    return () => release();
  }

  /** Somebody else edits. */
  change(patch: MergePatch, by = 'Bo'): void {
    this.#apply(patch, { by, at: '2026-11-21T09:00:00.000Z' });
  }

  /** Something is told, true or not. */
  tell(change: RemoteChange): void {
    for (const watcher of this.#watchers) watcher(change);
  }

  load(): Promise<Versioned> {
    this.requests.push('load');
    return this.#answer('load', () => this.#held);
  }

  async save(patch: MergePatch, version: string, { name = 'nobody' }: Author): Promise<Saved> {
    this.requests.push(`save ${JSON.stringify(patch)}`);
    return this.#answer('save', () => {
      if (version !== this.version) throw new SourceError({ kind: 'stale' });
      this.#apply(patch, { by: name });
      return { version: this.version };
    });
  }

  watch(onChange: (change: RemoteChange) => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  async #answer<T extends Saved>(request: Request, act: () => T): Promise<T> {
    const turn = this.#turns[request].shift();
    if (turn && 'fail' in turn) throw new SourceError(turn.fail);
    if (turn && 'until' in turn) await turn.until;
    const answer = act();
    if (turn && 'lose' in turn) throw new SourceError(turn.lose);
    return turn && 'say' in turn ? { ...answer, ...turn.say } : answer;
  }

  #apply(patch: MergePatch, changed: { by: string; at?: string }): void {
    const base = this.version;
    const version = String(Number(base) + 1);
    this.#held = { document: applyPatch(this.document, patch), version, changed };
    if (this.isTelling) this.tell({ base, version, patch, changed });
  }
}
