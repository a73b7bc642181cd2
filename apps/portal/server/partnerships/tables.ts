import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** To the millisecond, which is as fine as a `Date` is. */
const instant = (name: string) => timestamp(name, { precision: 3, withTimezone: true });

/**
 * The documents as they are now. A document is text and not `jsonb`, which would refuse some JSON (`"\u0000"`) and
 * rewrite other (the order of keys): what we do not know, we keep.
 */
export const partnerships = pgTable('partnership', {
  project: text('project').primaryKey(),
  /** Random: a version of another database, or of this one before it was emptied, is not taken for one of these. */
  origin: text('origin').notNull(),
  /** From 1, which is what was published. */
  version: integer('version').notNull(),
  document: text('document').notNull(),
  /** Who made this version, as far as they said, and when; nobody made version 1. */
  changedBy: text('changed_by'),
  changedAt: instant('changed_at'),
});

/** Who changed what and when: the merge patch (RFC 7396) that led to each version after the first. */
export const changes = pgTable(
  'partnership_change',
  {
    project: text('project').notNull(),
    version: integer('version').notNull(),
    patch: text('patch').notNull(),
    by: text('by'),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.project, table.version] })],
);

/** The migrations that this database has been through. */
export const migrations = pgTable('portal_migration', {
  number: integer('number').primaryKey(),
  at: instant('at').notNull().defaultNow(),
});
