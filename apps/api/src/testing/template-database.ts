import { createHash, randomBytes } from 'node:crypto';

import pg from 'pg';

import { lay } from '../bootstrap';
import { Clock } from '../platform/clock';
import { readConfig, type Config } from '../platform/config';
import { MIGRATIONS } from '../platform/database/migrations';
import { prepare } from '../prepare';

const LOCK = 7_419_001;

const serverUrl = (): string => {
  const url = process.env['KUMPPANI_TEST_DATABASE_URL'];
  if (!url) throw new Error('Run the tests through Jest with tools/test/database-setup.mjs, which starts their PostgreSQL.');
  return url;
};

const urlOf = (name: string): string => Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;

export const testConfig = (url: string, more: Partial<Config> = {}): Config => ({
  ...readConfig({
    DATABASE_URL: url,
    PORT: '0',
    EXAMPLE_DATA: 'off',
    ROLE: 'api',
    LOG_LEVEL: 'fatal',
    POOL_SIZE: '6',
    REQUESTS_PER_MINUTE: '0',
  }),
  ...more,
});

/** One database of a run has real migrations and the real area register; every test file works on a clone of its own. */
const templateName = `kumppani_template_${createHash('sha256')
  .update(MIGRATIONS.map((migration) => migration.name + String(migration.prototype.up)).join())
  .digest('hex')
  .slice(0, 12)}`;

export interface ClonedDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export async function cloneDatabase(): Promise<ClonedDatabase> {
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  const name = `test_${randomBytes(6).toString('hex')}`;
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureTemplate(admin);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${templateName}`);
    await admin.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  } finally {
    await admin.end();
  }
  return { url: urlOf(name), drop: () => drop(name) };
}

/** A database with nothing in it, not even tables: for what must see the first start. */
export async function createEmptyDatabase(): Promise<ClonedDatabase> {
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  const name = `empty_${randomBytes(6).toString('hex')}`;
  try {
    await admin.query(`CREATE DATABASE ${name}`);
  } finally {
    await admin.end();
  }
  return { url: urlOf(name), drop: () => drop(name) };
}

async function ensureTemplate(admin: pg.Client): Promise<void> {
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [templateName]);
  if (found.rowCount) return;
  const draft = `${templateName}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft}`);
  await admin.query(`CREATE DATABASE ${draft}`);
  const foundation = await lay(testConfig(urlOf(draft)), new Clock());
  await prepare(foundation);
  await foundation.source.destroy();
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${templateName}`);
}

async function drop(name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.end();
}
