import { EventEmitter } from 'node:events';
import { DocumentError, type MergePatch } from '@kvasir/model';
import type { OpenDatabase, PortalStorage } from './database.ts';
import type { ChangeRecord, PartnershipRecord, Records } from './records.ts';

/** The database is not there now; it may be there in a moment. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
}

/** The partnership documents of all projects, each as it was published until somebody changes it. */
export class Partnerships {
  readonly #storage: PortalStorage;
  readonly #published: (project: string) => object | undefined;
  /** Emits the name of a project whose document has changed. */
  readonly #changed = new EventEmitter().setMaxListeners(0);
  #opening: Promise<OpenDatabase> | undefined;
  #opened: OpenDatabase | undefined;
  #lastTrouble = '';

  /** @param published the document that a project starts with; undefined for what is no project */
  constructor(storage: PortalStorage, published: (project: string) => object | undefined) {
    this.#storage = storage;
    this.#published = published;
  }

  /** Opens the database, which the first question would do otherwise. A failure is reported, and the next question tries again. */
  async open(): Promise<void> {
    await this.#open().catch(() => undefined);
  }

  async close(): Promise<void> {
    const opened = await this.#opening?.catch(() => undefined);
    this.#opening = this.#opened = undefined;
    await opened?.close();
  }

  /** The document of a project; undefined for what is no project. */
  async read(project: string): Promise<PartnershipRecord | undefined> {
    const published = this.#published(project);
    if (!published) return undefined;
    return this.#ask((records) => records.read(project, published));
  }

  /**
   * The document to draw a page with: as it is now, or as it was published while the database is not open. A page waits
   * for no database; its elements bring what is missing.
   *
   * @param published the project with its document as it was published
   */
  async glance(published: { id: string; document: object }): Promise<object> {
    const record = await this.#opened?.records.find(published.id).catch(() => undefined);
    return record ? (JSON.parse(record.document) as object) : published.document;
  }

  /**
   * Applies a merge patch to a document that was just read. Throws a `DocumentError` for a patch that would break it.
   *
   * @returns the new version, or undefined when somebody was faster
   */
  async change(
    project: string,
    record: PartnershipRecord,
    patch: MergePatch,
    by: string | undefined,
  ): Promise<PartnershipRecord | undefined> {
    return this.#ask((records) => records.change(project, record, patch, by));
  }

  /** The changes of a document after a version in their order, at most so many. */
  changesAfter(project: string, version: number, limit: number): Promise<ChangeRecord[]> {
    return this.#ask((records) => records.changesAfter(project, version, limit));
  }

  /** Calls back whenever the document of a project may have changed, here or in another portal of the same database. */
  onChange(project: string, tell: () => void): () => void {
    this.#changed.on(project, tell);
    return () => this.#changed.off(project, tell);
  }

  #open(): Promise<OpenDatabase> {
    // Drizzle and the driver take a while to load, too: the portal listens before.
    this.#opening ??= import('./database.ts')
      .then(({ openDatabase }) => openDatabase(this.#storage, (project) => this.#tell(project)))
      .then((opened) => (this.#opened = opened))
      .catch((error: unknown) => {
        this.#opening = undefined;
        throw this.#trouble(error);
      });
    return this.#opening;
  }

  async #ask<Answer>(question: (records: Records) => Promise<Answer>): Promise<Answer> {
    const { records } = await this.#open();
    try {
      const answer = await question(records);
      this.#lastTrouble = '';
      return answer;
    } catch (error) {
      throw error instanceof DocumentError ? error : this.#trouble(error);
    }
  }

  /** @param project undefined when it is not known which: after the connection was lost, it may be any */
  #tell(project: string | undefined): void {
    const projects = project === undefined ? this.#changed.eventNames() : [project];
    for (const name of projects) this.#changed.emit(name);
  }

  /** Reports trouble with the database: once, and not with every question that it leaves without an answer. */
  #trouble(error: unknown): StorageUnavailableError {
    const trouble = reasonOf(error);
    if (trouble !== this.#lastTrouble) console.error(`What people write cannot be kept: ${trouble}`);
    this.#lastTrouble = trouble;
    return new StorageUnavailableError('The portal cannot reach its database.', { cause: error });
  }
}

/** What is at the bottom of an error. What lies above it may hold whole documents, or nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
