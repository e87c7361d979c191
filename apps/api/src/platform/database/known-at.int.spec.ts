import { setTimeout as pause } from 'node:timers/promises';

import { type Database } from '.';
import { ANNA, createThingDatabase, givenThing, newestRevision, Thing, type ThingDatabase } from './things.fixture';

let things: ThingDatabase;
/** Two processes share nothing but the database: connections and caches of their own. */
let reader: Database;
beforeAll(async () => {
  things = await createThingDatabase();
  reader = await things.another(4);
});
afterAll(() => things.close());

const instantNow = async (): Promise<string> => {
  const [row] = await reader.query<{ at: Date }>('SELECT clock_timestamp() AS at');
  await pause(5);
  return row!.at.toISOString();
};
/** A gate that the test opens: `reached` when the other side stands before it. */
function gate() {
  let open = (): void => undefined;
  let arrive = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const pass = async (): Promise<void> => {
    arrive();
    await opened;
  };
  return { open, reached, pass };
}

describe('Decision 3: what was known at K stays what was known at K', () => {
  it('a slow command that began before K and commits after it belongs to what came later', async () => {
    const id = await givenThing(things.database);
    const door = gate();
    const slow = things.database.write(ANNA, async (tx) => {
      await tx.update(Thing, { id, version: 1 }, { name: 'Laiva' });
      await door.pass();
    });
    await door.reached;
    const k = await instantNow();
    const answered = await reader.knowledgeAt(k);
    door.open();
    await slow;
    expect(BigInt(answered.revision)).toBe((await newestRevision(reader)) - 1n);
    expect(await reader.knowledgeAt(k)).toEqual(answered);
    expect(await things.database.knowledgeAt(k)).toEqual(answered);
    expect(BigInt((await reader.knowledgeAt(await instantNow())).revision)).toBe(await newestRevision(reader));
  });

  it('asked while a command is in its last step, the answer waits and has that command in it', async () => {
    const door = gate();
    const lastStep = await things.another(2);
    lastStep.derive({ name: 'slow', affected: () => Promise.resolve('ALL'), derive: () => door.pass() });
    const slow = givenThing(lastStep);
    await door.reached;
    const k = await instantNow();
    let answered: Awaited<ReturnType<Database['knowledgeAt']>> | null = null;
    const asking = reader.knowledgeAt(k).then((knowledge) => (answered = knowledge));
    await pause(150);
    expect(answered).toBeNull();
    expect(BigInt((await reader.knowledgeAt(null)).revision)).toBe(await newestRevision(reader));
    door.open();
    await Promise.all([slow, asking]);
    expect(answered).toEqual({ revision: String(await newestRevision(reader)), knownAt: k });
    await givenThing(things.database);
    expect(await reader.knowledgeAt(k)).toEqual(answered);
  });

  it('holds for every K of a busy while, asked again when it is over', async () => {
    const answers = new Map<string, string>();
    let busy = true;
    const asking = (async () => {
      while (busy) {
        const k = new Date(Date.now() - Math.floor(Math.random() * 4)).toISOString();
        const { revision } = await reader.knowledgeAt(k);
        expect(answers.get(k) ?? revision).toBe(revision);
        answers.set(k, revision);
      }
    })();
    for (let round = 0; round < 12; round += 1) await Promise.all(Array.from({ length: 6 }, () => givenThing(things.database)));
    busy = false;
    await asking;
    expect(answers.size).toBeGreaterThan(20);
    expect(new Set(answers.values()).size).toBeGreaterThan(5);
    for (const [k, revision] of answers) expect([k, (await reader.knowledgeAt(k)).revision]).toEqual([k, revision]);
  });

  it('a K in the future is now: what is recorded a moment later is not in it', async () => {
    const future = new Date(Date.now() + 86_400_000).toISOString();
    const answered = await reader.knowledgeAt(future);
    await givenThing(things.database);
    expect(BigInt(answered.revision)).toBe((await newestRevision(reader)) - 1n);
    expect(Date.parse(answered.knownAt)).toBeLessThanOrEqual(Date.now() + 1);
    expect(await reader.knowledgeAt(answered.knownAt)).toEqual(answered);
  });

  it('before the first revision nothing was known; at a revision’s own instant that revision was', async () => {
    expect(await reader.knowledgeAt('2001-01-01T00:00:00Z')).toEqual({ revision: '0', knownAt: '2001-01-01T00:00:00Z' });
    const newest = await reader.knowledgeAt(null);
    expect(await reader.knowledgeAt(newest.knownAt)).toEqual(newest);
  });

  it('follows the moved clock of tests and example data', async () => {
    things.clock.moveTo(new Date(Date.now() + 30 * 86_400_000).toISOString());
    await givenThing(things.database);
    const month = new Date(things.clock.now()).toISOString();
    expect(BigInt((await reader.knowledgeAt(month)).revision)).toBe(await newestRevision(reader));
    expect(BigInt((await reader.knowledgeAt(new Date().toISOString())).revision)).toBe((await newestRevision(reader)) - 1n);
  });
});
