import pg from 'pg';
import type { DataSource } from 'typeorm';

import { LOCKS } from './locks';

/** The database can't be used as it is; the message says what to do. */
export class DatabaseNotUsable extends Error {}

const NEEDED = ['btree_gist', 'pg_trgm', 'unaccent'];
const OLDEST = 150_000;

/** Brings the schema up to date. Several processes may start at once: one migrates, the others wait for its lock. */
export async function migrate(source: DataSource, url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await checkServer(guard);
    await guard.query('SELECT pg_advisory_lock($1)', [LOCKS.MIGRATION]);
    await source.runMigrations();
  } finally {
    await guard.end();
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const version = Number((await client.query<{ server_version_num: string }>('SHOW server_version_num')).rows[0]?.server_version_num);
  if (version < OLDEST) throw new DatabaseNotUsable('PostgreSQL 15 or later is needed.');
  const known = await client.query<{ name: string }>('SELECT name FROM pg_available_extensions WHERE name = ANY($1)', [NEEDED]);
  const missing = NEEDED.filter((name) => !known.rows.some((row) => row.name === name));
  if (missing.length > 0) throw new DatabaseNotUsable(`PostgreSQL lacks the extensions ${missing.join(', ')}. Install its contrib package.`);
}
