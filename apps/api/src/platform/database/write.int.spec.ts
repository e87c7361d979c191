import { randomUUID } from 'node:crypto';

import { HistoryStore, verifyChain } from '../audit';
import { Refusal, RowGone, type Transaction } from '.';
import { ANNA, BERT, createThingDatabase, givenThing, newestRevision, Thing, ThingPart, type ThingDatabase } from './things.fixture';

let things: ThingDatabase;
beforeAll(async () => {
  things = await createThingDatabase();
});
afterAll(() => things.close());

class Refused extends Refusal {}

const state = async () => ({
  things: await things.database.query('SELECT * FROM thing ORDER BY id'),
  parts: await things.database.query('SELECT * FROM thing_part ORDER BY id'),
  revision: await newestRevision(things.database),
});

/** A command that changes much before it is found out. */
async function writeMuch(tx: Transaction, id: string): Promise<void> {
  await tx.insert(Thing, { id: randomUUID(), version: 1, name: 'Uusi' });
  await tx.update(Thing, { id, version: 1 }, { name: 'Muutettu' });
  await tx.insert(ThingPart, { id: randomUUID(), thingId: id, amount: 1 });
}

describe('Decision 7: one transaction a command, nothing half-written', () => {
  it.each<[string, (tx: Transaction, id: string) => Promise<unknown>, RegExp | null]>([
    ['the command throws', () => Promise.reject(new Error('meni vikaan')), /meni vikaan/],
    ['the database refuses a row', (tx, id) => tx.insert(Thing, { id, version: 1, name: 'Sama' }), /duplicate key/],
    ['the command asks for a row that is gone', (tx) => tx.update(Thing, { id: randomUUID(), version: 1 }, { name: 'x' }), /thing/],
    ['the answer is a refusal', () => Promise.resolve(new Refused()), null],
    ['the connection dies', (tx) => tx.query('SELECT pg_terminate_backend(pg_backend_pid())'), /terminat/],
  ])('when %s', async (_name, ending, message) => {
    const id = await givenThing(things.database);
    const before = await state();
    const running = things.database.write(ANNA, async (tx) => {
      await writeMuch(tx, id);
      return ending(tx, id);
    });
    if (message) await expect(running).rejects.toThrow(message);
    else expect(await running).toBeInstanceOf(Refused);
    expect(await state()).toEqual(before);
    await things.database.write(ANNA, (tx) => tx.update(Thing, { id, version: 1 }, { name: 'Toimii taas' }));
  });

  it('when a derivation fails: facts, history and revision go with it', async () => {
    const failing = await things.another(2);
    failing.derive({
      name: 'failing',
      affected: () => Promise.resolve(['x']),
      derive: () => Promise.reject(new Error('ei laskettavissa')),
    });
    const before = await state();
    await expect(givenThing(failing)).rejects.toThrow('ei laskettavissa');
    expect(await state()).toEqual(before);
  });

  it('no connection stays taken after failures', async () => {
    const narrow = await things.another(2);
    for (let turn = 0; turn < 6; turn += 1) {
      await expect(narrow.write(ANNA, () => Promise.reject(new Error('meni vikaan')))).rejects.toThrow('meni vikaan');
      await expect(narrow.write(ANNA, (tx) => tx.query('SELECT pg_terminate_backend(pg_backend_pid())'))).rejects.toThrow();
    }
    await Promise.all([givenThing(narrow), givenThing(narrow), givenThing(narrow)]);
  });
});

describe('Decision 7: a deadlock is retried', () => {
  it('two commands that lock the same rows the other way round both succeed, each recorded once', async () => {
    const [one, two] = [await givenThing(things.database), await givenThing(things.database)];
    const before = await newestRevision(things.database);
    let runs = 0;
    let waiting: (() => void) | null = null;
    const bothHoldOne = new Promise<void>((resolve) => (waiting = resolve));
    let holding = 0;
    const both = (order: readonly [string, string], name: string) =>
      things.database.write(ANNA, async (tx) => {
        runs += 1;
        for (const [position, id] of order.entries()) {
          const row = (await tx.lock(Thing, { id }))!;
          await tx.update(Thing, { id, version: row.version }, { name });
          if (position === 0 && (holding += 1) === 2) waiting?.();
          if (position === 0) await bothHoldOne;
        }
      });
    await Promise.all([both([one, two], 'A'), both([two, one], 'B')]);
    expect(runs).toBe(3);
    expect(await newestRevision(things.database)).toBe(before + 2n);
    expect(await things.database.query('SELECT DISTINCT name, version FROM thing WHERE id = ANY($1)', [[one, two]])).toHaveLength(1);
    const changes = await new HistoryStore(things.database).ofAggregate('thing', one);
    expect(changes.map((change) => change.version)).toEqual([1, 2, 3]);
  });

  it('gives up after four runs and leaves nothing', async () => {
    const before = await state();
    let runs = 0;
    const always = things.database.write(ANNA, async (tx) => {
      runs += 1;
      await tx.insert(Thing, { id: randomUUID(), version: 1, name: 'Turha' });
      await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'taas' USING ERRCODE = '40001'; END $$`);
    });
    await expect(always).rejects.toThrow('taas');
    expect(runs).toBe(4);
    expect(await state()).toEqual(before);
  });

  it('runs once when the failure is of another kind', async () => {
    let runs = 0;
    const failing = things.database.write(ANNA, async (tx) => {
      runs += 1;
      await tx.query('SELECT 1 / 0');
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(runs).toBe(1);
  });
});

describe('Decision 8: the write is conditional on id and version', () => {
  it('an old version changes nothing', async () => {
    const id = await givenThing(things.database);
    await things.database.write(ANNA, (tx) => tx.update(Thing, { id, version: 1 }, { name: 'Eka' }));
    await expect(things.database.write(BERT, (tx) => tx.update(Thing, { id, version: 1 }, { name: 'Toka' }))).rejects.toThrow(RowGone);
    expect(await things.database.query('SELECT name, version FROM thing WHERE id = $1', [id])).toEqual([{ name: 'Eka', version: 2 }]);
  });

  it('of many who have the same version one writes; versions go up by one and none is lost', async () => {
    const id = await givenThing(things.database);
    for (let version = 1; version <= 5; version += 1) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, (_, turn) =>
          things.database.write(ANNA, (tx) => tx.update(Thing, { id, version }, { name: `${version}.${turn}` })),
        ),
      );
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    }
    const versions = (await new HistoryStore(things.database).ofAggregate('thing', id)).map((change) => change.version);
    expect(versions).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await verifyChain(things.database)).toEqual([]);
  });
});

describe('Decision 7: more commands than connections', () => {
  it('all finish, even when they wait for one row and read beside their transaction', async () => {
    const id = await givenThing(things.database);
    const narrow = await things.another(3);
    await Promise.all(
      Array.from({ length: 12 }, () =>
        narrow.write(ANNA, async (tx) => {
          await tx.lock(Thing, { id });
          await narrow.query('SELECT 1');
        }),
      ),
    );
  }, 8_000);
});

describe('Decision 7: area changes take the area lock alone', () => {
  it('an exclusive command waits for the shared ones and they for it', async () => {
    const order: string[] = [];
    const step = (name: string, milliseconds: number) => async (tx: Transaction) => {
      order.push(`${name} begins`);
      await tx.query('SELECT pg_sleep($1)', [milliseconds / 1000]);
      order.push(`${name} ends`);
    };
    const shared = [things.database.write(ANNA, step('shared', 150)), things.database.write(ANNA, step('shared', 150))];
    await new Promise((resolve) => setTimeout(resolve, 50));
    const exclusive = things.database.write(ANNA, step('exclusive', 50), { areas: 'exclusive' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const late = things.database.write(ANNA, step('late', 1));
    await Promise.all([...shared, exclusive, late]);
    expect(order).toEqual([
      'shared begins',
      'shared begins',
      'shared ends',
      'shared ends',
      'exclusive begins',
      'exclusive ends',
      'late begins',
      'late ends',
    ]);
  });
});
