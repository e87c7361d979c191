import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { createDataSource, DatabaseNotUsable, migrate } from '.';
import { MIGRATIONS } from './migrations';

const serverUrl = process.env['KUMPPANI_TEST_DATABASE_URL']!;
const urlOf = (name: string, more: object = {}): string => Object.assign(new URL(serverUrl), { pathname: `/${name}`, ...more }).href;

let admin: pg.Client;
let name: string;
beforeEach(async () => {
  admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  name = `test_migrate_${randomBytes(5).toString('hex')}`;
  await admin.query(`CREATE DATABASE ${name}`);
});
afterEach(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
});

async function migrateOnce(url = urlOf(name)): Promise<void> {
  const source = await createDataSource({ url, poolSize: 2, entities: [] }).initialize();
  try {
    await migrate(source, url);
  } finally {
    await source.destroy();
  }
}

async function inDatabase<T extends object>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: urlOf(name) });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const SCHEMA = `
  SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public'
  ORDER BY 1, ordinal_position`;
const APPLIED = 'SELECT name FROM migration ORDER BY id';
const expected = MIGRATIONS.map((Migration) => ({ name: new Migration().name }));

describe('Decision 9: migrations', () => {
  it('run twice, the second time does nothing', async () => {
    await migrateOnce();
    const [schema, applied] = [await inDatabase(SCHEMA), await inDatabase(APPLIED)];
    expect(applied).toEqual(expected);
    await migrateOnce();
    expect(await inDatabase(SCHEMA)).toEqual(schema);
    expect(await inDatabase(APPLIED)).toEqual(applied);
  });

  it('of six that start at once on an empty database one migrates, the others wait, none fails', async () => {
    await Promise.all(Array.from({ length: 6 }, () => migrateOnce()));
    expect(await inDatabase(APPLIED)).toEqual(expected);
    expect(
      await inDatabase(
        'SELECT 1 FROM pg_locks WHERE locktype = $$advisory$$ AND database = (SELECT oid FROM pg_database WHERE datname = current_database())',
      ),
    ).toEqual([]);
  });

  it('that fail leave no half of themselves and no lock', async () => {
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await inDatabase('CREATE TABLE change_value (id int)');
    await expect(migrateOnce()).rejects.toThrow('change_value');
    said.mockRestore();
    expect(await inDatabase(`SELECT table_name FROM information_schema.tables WHERE table_name IN ('revision', 'change')`)).toEqual([]);
    await inDatabase('DROP TABLE change_value');
    await migrateOnce();
    expect(await inDatabase(APPLIED)).toEqual(expected);
  });

  it('go forward only', async () => {
    for (const Migration of MIGRATIONS) await expect(new Migration().down()).rejects.toThrow('forward only');
  });

  it('are named in rising order, once each', () => {
    const numbers = expected.map((migration) => Number(migration.name.slice(-13)));
    expect(numbers).toEqual(numbers.map((_, position) => position + 1));
  });

  it('tell an account without the right to create anything what it needs', async () => {
    const account = `${name}_guest`;
    await admin.query(`CREATE ROLE ${account} LOGIN PASSWORD 'vieras'`);
    try {
      const url = urlOf(name, { username: account, password: 'vieras' });
      await expect(migrateOnce(url)).rejects.toThrow(DatabaseNotUsable);
      await expect(migrateOnce(url)).rejects.toThrow(/may not do what is needed .*Let it own the database/);
    } finally {
      await admin.query(`DROP ROLE ${account}`);
    }
  });

  it('need no superuser: the owner of an empty database is enough', async () => {
    const account = `${name}_owner`;
    await admin.query(`CREATE ROLE ${account} LOGIN PASSWORD 'omistaja'`);
    try {
      await admin.query(`ALTER DATABASE ${name} OWNER TO ${account}`);
      await migrateOnce(urlOf(name, { username: account, password: 'omistaja' }));
      expect(await inDatabase(APPLIED)).toEqual(expected);
      await admin.query(`ALTER DATABASE ${name} OWNER TO CURRENT_USER`);
    } finally {
      await inDatabase(`REASSIGN OWNED BY ${account} TO CURRENT_USER`);
      await inDatabase(`DROP OWNED BY ${account}`);
      await admin.query(`DROP ROLE ${account}`);
    }
  });
});
