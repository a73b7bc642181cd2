import { max, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { migrations } from './tables.ts';

/** How the tables came to be as `tables.ts` describes them. What stands here has run somewhere: only add to the end. */
const steps = [
  sql`
    create table partnership (
      project text primary key,
      origin text not null,
      version integer not null check (version > 0),
      document text not null,
      changed_by text,
      changed_at timestamptz(3)
    )`,
  sql`
    create table partnership_change (
      project text not null references partnership (project) on delete cascade,
      version integer not null check (version > 1),
      patch text not null,
      "by" text,
      at timestamptz(3) not null,
      primary key (project, version)
    )`,
];

/** Any number, but the same for every portal: only one at a time may change the tables of a database. */
const lockNumber = 7_739_260_042;

/** Brings a database up to date; one that is stays as it is. */
export function migrate(database: Database): Promise<void> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(lockNumber))})`);
    await transaction.execute(sql`
      create table if not exists portal_migration (
        number integer primary key,
        at timestamptz(3) not null default now()
      )`);
    const [last] = await transaction.select({ number: max(migrations.number) }).from(migrations);
    const done = last?.number ?? 0;
    for (const [index, step] of steps.entries()) {
      if (index < done) continue;
      await transaction.execute(step);
      await transaction.insert(migrations).values({ number: index + 1 });
    }
  });
}
