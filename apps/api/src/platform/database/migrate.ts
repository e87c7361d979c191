import pg from 'pg';
import type { DataSource } from 'typeorm';

import { LOCKS } from './locks';
import { NEEDED_EXTENSIONS, serverProblem } from './server-check';

/** The database can't be used as it is; the message says what to do. */
export class DatabaseNotUsable extends Error {}

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings the schema up to date. Several processes may start at once: one migrates, the others wait for its lock.
 * @throws DatabaseNotUsable
 */
export async function migrate(source: DataSource, url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await checkServer(guard);
    await guard.query('SELECT pg_advisory_lock($1)', [LOCKS.MIGRATION]);
    await source.runMigrations();
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new DatabaseNotUsable(`The database account may not do what is needed (${message}). Let it own the database.`, { cause: error });
  } finally {
    await guard.end();
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const version = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const known = await client.query<{ name: string }>('SELECT name FROM pg_available_extensions WHERE name = ANY($1)', [NEEDED_EXTENSIONS]);
  const problem = serverProblem({ version: Number(version.rows[0]?.server_version_num), extensions: known.rows.map((row) => row.name) });
  if (problem) throw new DatabaseNotUsable(problem);
}
