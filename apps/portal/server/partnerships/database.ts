import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrations.ts';
import { changeChannel, Records } from './records.ts';

/** Where the portal keeps what people write. */
export type PortalStorage =
  { kind: 'folder'; path: string } | { kind: 'postgres'; url: string } | { kind: 'memory' /* lost with the process */ };

/** What both drivers of Drizzle can do. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A database that is up to date and ready. */
export interface OpenDatabase {
  records: Records;
  close: () => Promise<void>;
}

/** Takes the project of each change that is recorded, by whatever portal; `undefined` where some may have been missed. */
export type Hear = (project: string | undefined) => void;

interface Connection {
  database: Database;
  listen: (channel: string, hear: Hear) => Promise<unknown>;
  close: () => Promise<void>;
}

/**
 * Opens PGlite (PostgreSQL in this process) or connects to a PostgreSQL, and brings the tables up to date. A new folder of
 * PGlite takes two seconds, one that is there a quarter of a second. Only the driver that is used is loaded.
 */
export async function openDatabase(storage: PortalStorage, hear: Hear): Promise<OpenDatabase> {
  const { database, listen, close } =
    storage.kind === 'postgres' ? await connect(storage.url) : await openPGlite(storage);
  try {
    await migrate(database);
    await listen(changeChannel, hear);
    return { records: new Records(database), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPGlite(storage: Exclude<PortalStorage, { kind: 'postgres' }>): Promise<Connection> {
  const [{ PGlite }, { drizzle }] = await Promise.all([import('@electric-sql/pglite'), import('drizzle-orm/pglite')]);
  if (storage.kind === 'memory') return wrap(await PGlite.create());
  mkdirSync(storage.path, { recursive: true });
  const unlock = lockFolder(storage.path);
  try {
    return wrap(await PGlite.create(join(storage.path, 'database')), unlock);
  } catch (error) {
    unlock();
    throw error;
  }

  function wrap(client: InstanceType<typeof PGlite>, unlock?: () => void): Connection {
    return {
      database: drizzle(client),
      listen: (channel, hear) => client.listen(channel, hear),
      close: async () => {
        await client.close();
        unlock?.();
      },
    };
  }
}

async function connect(url: string): Promise<Connection> {
  const [{ default: postgres }, { drizzle }] = await Promise.all([
    import('postgres'),
    import('drizzle-orm/postgres-js'),
  ]);
  // That a table is there already is no news.
  const client = postgres(url, { onnotice: () => undefined });
  return {
    database: drizzle(client),
    // After a lost connection it listens again by itself.
    listen: (channel, hear) => client.listen(channel, hear, () => hear(undefined)),
    close: () => client.end({ timeout: 1 }),
  };
}
