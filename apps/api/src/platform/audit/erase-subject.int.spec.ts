import { randomUUID } from 'node:crypto';

import { localDate } from '@kumppani/domain';

import { eraseSubject, HistoryStore, verifyChain } from '.';
import { ANNA, createThingDatabase, givenThing, Thing, type ThingDatabase } from '../database/things.fixture';

let things: ThingDatabase;
beforeAll(async () => {
  things = await createThingDatabase();
});
afterAll(() => things.close());

const historyOf = async (id: string) =>
  (await new HistoryStore(things.database).ofAggregate('thing', id)).map(({ field, before, after, erasedOn }) => ({
    field,
    before,
    after,
    erasedOn,
  }));
const valuesWith = (text: string) =>
  things.database.query('SELECT 1 FROM change_value WHERE old_value::text LIKE $1 OR new_value::text LIKE $1', [`%${text}%`]);
const erase = (person: string, on: string) =>
  things.database.write(ANNA, (tx) => eraseSubject(tx, person, localDate(on)), { reason: 'Pyyntö' });

describe('U-01 a person is erased', () => {
  it('takes values and salts; the chain still verifies and the history says when they went', async () => {
    const person = randomUUID();
    const mine = await givenThing(things.database, { name: 'Maija Meikäläinen', personId: person });
    const theirs = await givenThing(things.database, { name: 'Toinen', personId: randomUUID() });
    await things.database.write(ANNA, (tx) => tx.update(Thing, { id: mine, version: 1 }, { name: 'Maija Uusi' }));
    await things.database.write(ANNA, (tx) => tx.update(Thing, { id: mine, version: 2 }, { name: 'poistettu' }));
    expect(await valuesWith('Maija')).not.toEqual([]);

    await erase(person, '2026-11-22');
    expect(await valuesWith('Maija')).toEqual([]);
    expect(await things.database.query('SELECT 1 FROM change_value WHERE subject_id = $1', [person])).toEqual([]);
    const gone = { before: null, after: null, erasedOn: '2026-11-22' };
    expect(await historyOf(mine)).toEqual(['name', 'personId', 'name', 'name'].map((field) => ({ field, ...gone })));
    expect(await historyOf(theirs)).toContainEqual({ field: 'name', before: null, after: 'Toinen', erasedOn: null });
    expect(await verifyChain(things.database)).toEqual([]);
  });

  it('records the erasure itself, with who did it and why', async () => {
    const person = randomUUID();
    await givenThing(things.database, { personId: person });
    await erase(person, '2026-11-23');
    const [change] = await new HistoryStore(things.database).ofAggregate('erasure', person);
    expect(change).toMatchObject({ accountId: ANNA.accountId, field: 'erasedOn', after: '2026-11-23', reason: 'Pyyntö' });
  });

  it('says of each value by which erasure it went', async () => {
    const person = randomUUID();
    const id = await givenThing(things.database, { personId: person });
    await erase(person, '2026-11-24');
    await things.database.write(ANNA, (tx) => tx.update(Thing, { id, version: 1 }, { note: 'palasi' }));
    await erase(person, '2027-01-05');
    expect((await historyOf(id)).map(({ field, erasedOn }) => [field, erasedOn])).toEqual([
      ['name', '2026-11-24'],
      ['personId', '2026-11-24'],
      ['note', '2027-01-05'],
    ]);
    expect(await verifyChain(things.database)).toEqual([]);
  });

  it('leaves everything when the command fails', async () => {
    const person = randomUUID();
    const id = await givenThing(things.database, { personId: person });
    const failing = things.database.write(ANNA, async (tx) => {
      await eraseSubject(tx, person, localDate('2026-11-25'));
      throw new Error('meni vikaan');
    });
    await expect(failing).rejects.toThrow('meni vikaan');
    expect(await historyOf(id)).toContainEqual({ field: 'name', before: null, after: 'Vene', erasedOn: null });
  });
});

describe('U-01 an erasure that is not recorded is tampering', () => {
  it('is found when the values went with a note that no revision tells of', async () => {
    const person = randomUUID();
    const id = await givenThing(things.database, { personId: person });
    await things.database.query(
      'INSERT INTO change_erasure SELECT revision, position, subject_id FROM change_value WHERE subject_id = $1',
      [person],
    );
    await things.database.query('DELETE FROM change_value WHERE subject_id = $1', [person]);
    expect(await verifyChain(things.database)).toEqual([
      expect.stringContaining('value of thing.name is missing'),
      expect.stringContaining('thing.personId is missing'),
    ]);
    expect((await historyOf(id))[0]).toMatchObject({ erasedOn: null });
  });
});
