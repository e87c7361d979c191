import { randomUUID } from 'node:crypto';

import { verifyChain } from '.';
import { ANNA, BERT, createThingDatabase, givenThing, newestRevision, Thing, type ThingDatabase } from '../database/things.fixture';

let things: ThingDatabase;
/** The revision that the tests tamper with; others come before and after it. */
let target: string;

beforeAll(async () => {
  things = await createThingDatabase();
  const id = await givenThing(things.database);
  await things.database.write(BERT, (tx) => tx.update(Thing, { id, version: 1 }, { name: 'Laiva', note: 'uusi' }), { reason: 'Korjaus' });
  target = String(await newestRevision(things.database));
  for (let turn = 0; turn < 3; turn += 1) await givenThing(things.database);
});
afterAll(() => things.close());

/** What an intruder with every right on the server could do: past the triggers and the foreign keys. Looked at, then undone. */
async function brokenAfter(...statements: string[]): Promise<string[]> {
  const runner = things.database.source.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('SET LOCAL session_replication_role = replica');
    for (const sql of statements) await runner.query(sql.replaceAll('$target', target));
    return await verifyChain({ query: (sql: string, parameters?: unknown[]) => runner.query(sql, parameters) } as never);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const AT_TARGET = 'WHERE revision = $target AND position = 0';
const swapped = (column: string) =>
  `UPDATE change c SET ${column} = o.${column} FROM change o WHERE c.revision = $target AND o.revision = $target AND c.position + o.position = 1`;

describe('U-01 any tampering is found', () => {
  it.each<[string, string]>([
    ['a new value', `UPDATE change_value SET new_value = '"Lautta"' ${AT_TARGET}`],
    ['an old value', `UPDATE change_value SET old_value = NULL ${AT_TARGET}`],
    ['a salt', `UPDATE change_value SET salt = decode(repeat('00', 16), 'hex') ${AT_TARGET}`],
    ['a value taken away without an erasure', `DELETE FROM change_value ${AT_TARGET}`],
    ['a digest of a value', `UPDATE change SET new_digest = old_digest ${AT_TARGET}`],
    ['the field', `UPDATE change SET field = 'note' ${AT_TARGET}`],
    ['the fields of two changes swapped', swapped('field')],
    ['the table', `UPDATE change SET table_name = 'thing_part' ${AT_TARGET}`],
    ['the record', `UPDATE change SET record_id = gen_random_uuid()::text ${AT_TARGET}`],
    ['in whose history it stands', `UPDATE change SET aggregate_id = gen_random_uuid()::text ${AT_TARGET}`],
    ['in what kind of history it stands', `UPDATE change SET aggregate = 'partner' ${AT_TARGET}`],
    ['the version', `UPDATE change SET aggregate_version = 1 ${AT_TARGET}`],
    ['the actor', `UPDATE revision SET account_id = '${ANNA.accountId}' WHERE number = $target`],
    ['no actor any more', `UPDATE revision SET account_id = NULL WHERE number = $target`],
    ['the source', `UPDATE revision SET source = 'SYSTEM' WHERE number = $target`],
    ['the instant, by a microsecond', `UPDATE revision SET recorded_at = recorded_at + interval '1 microsecond' WHERE number = $target`],
    ['the digest of the revision', `UPDATE revision SET digest = repeat('a', 64) WHERE number = $target`],
    ['the digest before', `UPDATE revision SET previous_digest = repeat('a', 64) WHERE number = $target`],
    [
      'the reason',
      `UPDATE change_value v SET new_value = '"Muu"' FROM change c WHERE c.field = 'reason' AND (v.revision, v.position) = (c.revision, c.position)`,
    ],
    [
      'a change added',
      `INSERT INTO change SELECT revision, 90, table_name, record_id, aggregate, aggregate_id, aggregate_version, 'detail', old_digest, new_digest FROM change ${AT_TARGET}`,
    ],
    ['a change taken away', `DELETE FROM change ${AT_TARGET}`],
    ['another number', `UPDATE revision SET number = 100000 WHERE number = $target`],
    ['the newest revision alone taken away', 'DELETE FROM revision WHERE number = (SELECT max(number) FROM revision)'],
  ])('%s', async (_name, sql) => {
    const broken = await brokenAfter(sql);
    expect(broken.length).toBeGreaterThan(0);
  });

  it('a revision missing with all that belongs to it', async () => {
    const broken = await brokenAfter(
      'DELETE FROM change_value WHERE revision = $target',
      'DELETE FROM change WHERE revision = $target',
      'DELETE FROM revision WHERE number = $target',
    );
    const next = BigInt(target) + 1n;
    expect(broken).toEqual([`revision ${next}: the one before is missing`, `revision ${next}: does not follow from the one before`]);
  });

  it('two revisions in each other’s place', async () => {
    const next = String(BigInt(target) + 1n);
    const broken = await brokenAfter(
      `UPDATE revision SET number = 100000 WHERE number = $target`,
      `UPDATE revision SET number = $target WHERE number = ${next}`,
      `UPDATE revision SET number = ${next} WHERE number = 100000`,
    );
    expect(broken).toEqual(expect.arrayContaining([`revision ${target}: does not follow from the one before`]));
  });

  it('says which value of which revision it was', async () => {
    expect(await brokenAfter(`UPDATE change_value SET new_value = '"Lautta"' ${AT_TARGET}`)).toEqual([
      `revision ${target}: value of thing.name was altered`,
    ]);
  });
});

describe('U-01 the chain verifies as long as nobody touches it', () => {
  it('finds nothing in a sound history, however long', async () => {
    expect(await verifyChain(things.database)).toEqual([]);
    for (let turn = 0; turn < 510; turn += 1)
      await things.database.write(ANNA, (tx) => tx.insert(Thing, { id: randomUUID(), version: 1, name: `Vene ${turn}` }));
    expect(await verifyChain(things.database)).toEqual([]);
  }, 60_000);
});
