import { randomUUID } from 'node:crypto';

import { HistoryStore, verifyChain } from '../audit';
import { SYSTEM } from '.';
import {
  ANNA,
  BERT,
  createThingDatabase,
  givenThing,
  newestRevision,
  Thing,
  ThingKey,
  ThingPart,
  UnmarkedKey,
  type ThingDatabase,
} from './things.fixture';

let things: ThingDatabase;
let history: HistoryStore;
beforeAll(async () => {
  things = await createThingDatabase();
  history = new HistoryStore(things.database);
});
afterAll(() => things.close());

const write: ThingDatabase['database']['write'] = (...given) => things.database.write(...given);
const kept = async (id: string) => (await history.ofAggregate('thing', id)).map(({ field, before, after }) => [field, before, after]);

describe('U-01 every change: who, when, from where, what, why', () => {
  it('records an insert with every field that holds something', async () => {
    const before = Date.now();
    const id = randomUUID();
    await write(ANNA, (tx) => tx.insert(Thing, { id, version: 1, name: 'Vene', note: null, detail: { b: 1, a: [true, null] } }), {
      reason: 'Ostettiin',
    });
    const [first, ...rest] = await history.ofAggregate('thing', id);
    expect(first).toMatchObject({
      accountId: ANNA.accountId,
      source: 'FORM',
      reason: 'Ostettiin',
      table: 'thing',
      recordId: id,
      version: 1,
    });
    expect(first).toMatchObject({ field: 'name', before: null, after: 'Vene', erasedOn: null });
    expect(rest).toEqual([expect.objectContaining({ field: 'detail', before: null, after: { a: [true, null], b: 1 } })]);
    expect(Date.parse(first!.at)).toBeGreaterThanOrEqual(before - 5);
    expect(Date.parse(first!.at)).toBeLessThanOrEqual(Date.now() + 5);
  });

  it('records an update field by field, old and new, under the version it made', async () => {
    const id = await givenThing(things.database, { note: 'vanha' });
    await write(BERT, (tx) => tx.update(Thing, { id, version: 1 }, { name: 'Laiva', note: 'vanha', detail: [1] }));
    const since = await history.changedSince('thing', id, 1);
    expect(since.map(({ field, before, after, version }) => ({ field, before, after, version }))).toEqual([
      { field: 'name', before: 'Vene', after: 'Laiva', version: 2 },
      { field: 'detail', before: null, after: [1], version: 2 },
    ]);
    expect(since.every((change) => change.accountId === BERT.accountId && change.source === 'IMPORT' && change.reason === null)).toBe(true);
  });

  it('records parts in the history of the whole, and a removal with the values that went', async () => {
    const id = await givenThing(things.database);
    const part = { id: randomUUID(), thingId: id, amount: 4 };
    await write(ANNA, async (tx) => {
      await tx.insert(ThingPart, part);
      await tx.update(Thing, { id, version: 1 }, {}, true);
    });
    await write(ANNA, (tx) => tx.remove(ThingPart, { id: part.id }));
    expect(await kept(id)).toEqual([
      ['name', null, 'Vene'],
      ['thingId', null, id],
      ['amount', null, 4],
      ['thingId', id, null],
      ['amount', 4, null],
    ]);
  });

  it('records the many rows of insertMany as so many inserts, in one revision', async () => {
    const rows = Array.from({ length: 1_203 }, (_, number) => ({ id: randomUUID(), version: 1, name: `Vene ${number}` }));
    const before = await newestRevision(things.database);
    await write(SYSTEM, (tx) => tx.insertMany(Thing, rows));
    expect(await newestRevision(things.database)).toBe(before + 1n);
    const [counted] = await things.database.query<{ count: number }>('SELECT count(*)::int AS count FROM change WHERE revision = $1', [
      String(before + 1n),
    ]);
    expect(counted!.count).toBe(1_203);
    expect(await kept(rows[1_202]!.id)).toEqual([['name', null, 'Vene 1202']]);
  });

  it('never records secrets, nor rows marked as leaving no history', async () => {
    const code = randomUUID();
    const id = await givenThing(things.database, { secret: code });
    const before = await newestRevision(things.database);
    await write(ANNA, (tx) => tx.update(Thing, { id, version: 1 }, { secret: `${code}-2` }));
    await write(ANNA, (tx) => tx.insert(ThingKey, { id: randomUUID(), code }));
    const found = await things.database.query('SELECT 1 FROM change_value WHERE old_value::text LIKE $1 OR new_value::text LIKE $1', [
      `%${code}%`,
    ]);
    expect(found).toEqual([]);
    expect(await newestRevision(things.database)).toBe(before);
  });

  it('writes no table that says neither how it is recorded nor why it is not', async () => {
    await expect(write(ANNA, (tx) => tx.insert(UnmarkedKey, { id: randomUUID(), code: 'x' }))).rejects.toThrow(
      'neither @Recorded nor @Unrecorded',
    );
    expect(await things.database.query('SELECT 1 FROM thing_key WHERE code = $1', ['x'])).toEqual([]);
  });
});

describe('U-01 history is append-only', () => {
  it.each(['revision', 'change', 'change_value', 'change_erasure'])('%s cannot be changed, deleted from or emptied', async (table) => {
    await givenThing(things.database);
    const column = { revision: 'source', change: 'field', change_value: 'salt', change_erasure: 'subject_id' }[table]!;
    for (const sql of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(things.database.query(sql)).rejects.toThrow('history is append-only');
    }
  });
});

describe('U-01 revisions are in commit order and gapless', () => {
  it('even when many write at once, some refused, some failing', async () => {
    const other = await things.another(6);
    const before = await newestRevision(things.database);
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, (_, turn) =>
        (turn % 2 ? other : things.database).write(ANNA, async (tx) => {
          await tx.insert(Thing, { id: randomUUID(), version: 1, name: `Vene ${turn}` });
          await tx.query('SELECT pg_sleep($1)', [Math.random() / 100]);
          if (turn % 5 === 0) throw new Error('meni vikaan');
        }),
      ),
    );
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(12);
    expect(await newestRevision(things.database)).toBe(before + 48n);
    const rows = await things.database.query<{ number: string; inOrder: boolean }>(
      'SELECT number, recorded_at > lag(recorded_at) OVER (ORDER BY number) AS "inOrder" FROM revision ORDER BY number',
    );
    expect(rows.map((row) => row.number)).toEqual(rows.map((_, position) => String(position + 1)));
    expect(rows.slice(1).every((row) => row.inOrder)).toBe(true);
    expect(await verifyChain(things.database)).toEqual([]);
  });

  it('stays in order when the clock is set back', async () => {
    await givenThing(things.database);
    things.clock.moveTo('2020-01-01T00:00:00Z');
    const id = await givenThing(things.database);
    things.clock.moveTo(new Date().toISOString());
    const [late] = await history.ofAggregate('thing', id);
    const [head] = await things.database.query<{ ok: boolean }>(
      'SELECT bool_and(ok) AS ok FROM (SELECT recorded_at >= max(recorded_at) OVER (ORDER BY number) AS ok FROM revision) r',
    );
    expect(head!.ok).toBe(true);
    expect(Date.parse(late!.at)).toBeGreaterThan(Date.parse('2021-01-01'));
  });
});

describe('U-04 no revision if nothing changed', () => {
  it('writes neither the row nor a revision, reason or not', async () => {
    const id = await givenThing(things.database, { note: 'sama', detail: { a: 1, b: null } });
    const before = await newestRevision(things.database);
    const differed = await write(ANNA, (tx) => tx.update(Thing, { id, version: 1 }, { note: 'sama', detail: { b: null, a: 1 } }), {
      reason: 'Muuten vain',
    });
    expect(differed).toBe(false);
    await write(ANNA, async () => undefined);
    expect(await newestRevision(things.database)).toBe(before);
    expect(await things.database.query('SELECT version FROM thing WHERE id = $1', [id])).toEqual([{ version: 1 }]);
  });
});
