import { randomBytes } from 'node:crypto';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { applyPatch, diff, type MergePatch } from '@kvasir/model';
import type { Database } from './database.ts';
import { changes, partnerships } from './tables.ts';
import type { Version } from './version-tag.ts';

/** Where a change is told to every portal of this database; the payload is the project. */
export const changeChannel = 'partnership_changed';

/** A document as it is now. */
export interface PartnershipRecord extends Version {
  /** The document as JSON text. */
  document: string;
  /** Who made this version, and when; nobody where it is as it was published. */
  changed: Changed | undefined;
}

export interface Changed {
  by: string | undefined;
  at: Date;
}

/** What led to a version from the one before it. */
export interface ChangeRecord extends Changed {
  number: number;
  /** A merge patch as JSON text. */
  patch: string;
}

/** The documents and their history in a database. */
export class Records {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads the document of a project; one that nobody has asked for before is recorded as it was published. */
  async read(project: string, published: object): Promise<PartnershipRecord> {
    const found = await this.find(project);
    if (found) return found;
    const origin = randomBytes(4).toString('hex');
    await this.#database
      .insert(partnerships)
      .values({ project, origin, version: 1, document: JSON.stringify(published) })
      .onConflictDoNothing();
    // Read again, because another portal may have been faster.
    const recorded = await this.find(project);
    if (!recorded) throw new Error(`The document of project ${project} is gone.`);
    return recorded;
  }

  /** The document of a project, if anybody has asked for it before. */
  async find(project: string): Promise<PartnershipRecord | undefined> {
    const [row] = await this.#database.select().from(partnerships).where(eq(partnerships.project, project));
    return (
      row && {
        origin: row.origin,
        number: row.version,
        document: row.document,
        changed: row.changedAt ? { by: row.changedBy ?? undefined, at: row.changedAt } : undefined,
      }
    );
  }

  /**
   * Applies a patch to a document that was just read, and tells everybody. A patch that changes nothing makes no version.
   * Throws a `DocumentError` for a patch that would break the document.
   *
   * @returns the new version, or undefined when somebody was faster
   */
  async change(
    project: string,
    record: PartnershipRecord,
    patch: MergePatch,
    by: string | undefined,
  ): Promise<PartnershipRecord | undefined> {
    const before = JSON.parse(record.document) as object;
    const after = applyPatch(before, patch);
    if (after === before) return record;
    const { origin, number } = record;
    const next = { origin, number: number + 1, document: JSON.stringify(after), changed: { by, at: new Date() } };
    // What the patch came to, and not the patch itself, which may also say what was so already.
    const made = JSON.stringify(diff(before, after));
    return (await this.#record(project, number, next, made)) ? next : undefined;
  }

  /** The changes after a version in their order, at most so many. */
  async changesAfter(project: string, version: number, limit: number): Promise<ChangeRecord[]> {
    const rows = await this.#database
      .select()
      .from(changes)
      .where(and(eq(changes.project, project), gt(changes.version, version)))
      .orderBy(asc(changes.version))
      .limit(limit);
    return rows.map(({ version: number, patch, by, at }) => ({ number, patch, by: by ?? undefined, at }));
  }

  /** Puts a version in the place of the one before it, unless that is no longer there. */
  #record(
    project: string,
    from: number,
    { origin, number, document, changed: { by, at } }: PartnershipRecord & { changed: Changed },
    patch: string,
  ): Promise<boolean> {
    return this.#database.transaction(async (transaction) => {
      const recorded = await transaction
        .update(partnerships)
        .set({ version: number, document, changedBy: by ?? null, changedAt: at })
        .where(and(eq(partnerships.project, project), eq(partnerships.origin, origin), eq(partnerships.version, from)))
        .returning({ version: partnerships.version });
      if (recorded.length === 0) return false;
      await transaction.insert(changes).values({ project, version: number, patch, by: by ?? null, at });
      await transaction.execute(sql`select pg_notify(${changeChannel}, ${project})`);
      return true;
    });
  }
}
