// Two processes of the built product on one database: what is known, what changes, and what happens when one of them or the database goes.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbedded } from '../database/embedded.mjs';
import { agreementInput, findParties, recordOne } from '../durability/record-agreements.mjs';
import { startBuiltApp } from '../test/browser-server.mjs';
import { startThrowAwayDatabase } from '../test/throw-away-database.mjs';
import { readHealth } from './api-process.mjs';
import { build } from './build.mjs';
import { ask, askForData, signInAsExample } from './graphql-client.mjs';
import { nightlyCheck } from './nightly-check.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const D = '2026-06-30';
const END = `mutation ($input: EndAgreementInput!) { outcome: endAgreement(input: $input) { __typename ... on Agreement { version } } }`;
const UPDATE = `mutation ($input: UpdateAgreementInput!) { outcome: updateAgreement(input: $input) { __typename ... on Agreement { version ownRecordNumber } } }`;
const COVERAGE = `query ($on: Date!, $knownAt: DateTime) {
  coverage(on: $on, knownAt: $knownAt, filter: { denominator: ALL }) { ... on Coverage { covered outOf revision knownAt rows { code coverageClass agreementNumbers } } }
}`;

let database;
let client;
let one;
let other;
let cookie;
let administrator;

beforeAll(async () => {
  await build();
  database = await startThrowAwayDatabase({ label: 'one-database' });
  one = await startBuiltApp({ databaseUrl: database.url, env: { EXAMPLE_DATA: 'on', LOG_LEVEL: 'silent' } });
  other = await startBuiltApp({ databaseUrl: database.url, env: { EXAMPLE_DATA: 'on', LOG_LEVEL: 'silent', ROLE: 'api' } });
  cookie = await signInAsExample(one.address, /^Keskusjärjestön/);
  administrator = await signInAsExample(other.address, /^Pääkäyttäjä/);
  client = await connect();
}, 240_000);

afterAll(async () => {
  await client?.end().catch(() => {});
  await Promise.all([one?.server.end(), other?.server.end()]);
  await database?.stop();
}, 60_000);

async function connect() {
  const connected = new pg.Client({ connectionString: database.url });
  connected.on('error', () => {});
  await connected.connect();
  return connected;
}

const run = async (app, query, variables, who = cookie) => (await askForData(app.address, { query, variables, cookie: who })).data;
const coverage = async (app, knownAt) => (await run(app, COVERAGE, { on: D, knownAt })).coverage;

async function givenAgreement() {
  const input = agreementInput(await findParties(one.address, cookie));
  expect(await recordOne(one.address, cookie, input)).not.toBeNull();
  return { id: input.id, version: 1 };
}

/** Hold what a command needs until told to let go. */
async function hold(sql, parameters = []) {
  const holder = await connect();
  await holder.query('begin');
  await holder.query(sql, parameters);
  return async () => {
    await holder.query('commit');
    await holder.end();
  };
}

/** Wait until somebody waits for a lock in the database. */
async function untilSomebodyWaits(count = 1) {
  for (let turn = 0; turn < 200; turn += 1) {
    const { rows } = await client.query(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0].count >= count) return;
    await pause(25);
  }
  throw new Error('Nobody waits for a lock.');
}

const instantNow = async () => {
  const { rows } = await client.query('select clock_timestamp() as at');
  await pause(5);
  return rows[0].at.toISOString();
};
const ending = ({ id, version }) => ({
  input: { id, version, manner: 'MUTUAL', noticeOn: '2026-01-02', lastDay: '2026-03-31', reason: 'Sovittiin yhdessä' },
});
const numbersIn = ({ rows }) => rows.reduce((sum, { agreementNumbers }) => sum + agreementNumbers.length, 0);

describe('Decision 3: what was known at K, between two processes', () => {
  it('a slow command of one process that began before K and commits after it does not change what the other answered for K', async () => {
    const agreement = await givenAgreement();
    const letGo = await hold('select 1 from agreement where id = $1 for update', [agreement.id]);
    const slow = run(one, END, ending(agreement));
    await untilSomebodyWaits();
    const k = await instantNow();
    const answered = await coverage(other, k);
    await letGo();
    expect((await slow).outcome).toEqual({ __typename: 'Agreement', version: 2 });
    expect(await coverage(other, k)).toEqual(answered);
    expect(await coverage(one, k)).toEqual(answered);
    const now = await coverage(other, null);
    expect(BigInt(now.revision)).toBeGreaterThan(BigInt(answered.revision));
    expect(numbersIn(now)).toBeLessThan(numbersIn(answered));
  }, 60_000);

  it('asked while a command of the other process is in its last step, the answer waits for it and holds from then on', async () => {
    const agreement = await givenAgreement();
    const before = await coverage(other, null);
    const letGo = await hold('lock table coverage_span in share mode');
    const slow = run(one, END, ending(agreement));
    await untilSomebodyWaits();
    const k = await instantNow();
    let answered = null;
    const asking = coverage(other, k).then((answer) => (answered = answer));
    await untilSomebodyWaits(2);
    expect(answered).toBeNull();
    await letGo();
    await Promise.all([slow, asking]);
    expect(BigInt(answered.revision)).toBe(BigInt(before.revision) + 1n);
    expect(numbersIn(answered)).toBeLessThan(numbersIn(before));
    await givenAgreement();
    expect(await coverage(one, k)).toEqual(answered);
    expect(await coverage(other, k)).toEqual(answered);
  }, 60_000);
});

describe('Q-01 and G-04: what one process changes the other knows at once', () => {
  it('a setting', async () => {
    const change = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }';
    const covered = (await coverage(one, null)).covered;
    await run(other, change, { input: { key: 'countedKinds', value: '[]' } }, administrator);
    expect((await coverage(one, null)).covered).toBe(0);
    await run(one, change, { input: { key: 'countedKinds', value: '["FRAMEWORK","COOPERATION","PARTNERSHIP"]' } }, administrator);
    expect((await coverage(other, null)).covered).toBe(covered);
  });

  it('an area event', async () => {
    const count = async (app) =>
      (await run(app, 'query ($on: Date) { municipalities(on: $on) { code } }', { on: '2033-01-01' })).municipalities.length;
    expect([await count(one), await count(other)]).toEqual([308, 308]);
    const input = { id: randomUUID(), kind: 'MERGER', on: '2033-01-01', from: ['762', '140'], to: ['140'], source: 'Testipäätös' };
    await run(
      other,
      'mutation ($input: RecordAreaEventInput!) { recordAreaEvent(input: $input) { __typename } }',
      { input },
      administrator,
    );
    expect([await count(one), await count(other)]).toEqual([307, 307]);
    const take = 'mutation ($input: ReverseAreaEventInput!) { reverseAreaEvent(input: $input) { __typename } }';
    await run(one, take, { input: { id: input.id, reason: 'Kirjattiin väärin' } }, administrator);
    expect([await count(one), await count(other)]).toEqual([308, 308]);
    expect(await nightlyCheck(database.url)).toBeNull();
  });
});

describe('X-02 the database goes and comes back', () => {
  it('both processes say that they are not ready, live on, and serve again', async () => {
    process.kill(database.pid, 'SIGKILL');
    for (let turn = 0; turn < 100 && (await readHealth(one.address))?.status !== 503; turn += 1) await pause(50);
    expect((await readHealth(one.address)).body).toMatchObject({ status: 'not-ready', database: 'unreachable' });
    const failed = await ask(one.address, { query: COVERAGE, variables: { on: D }, cookie });
    expect(failed.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'GEN-500', requestId: expect.any(String) }]);
    database = { ...database, ...(await startEmbedded({ directory: database.folder, port: database.port })), stop: database.stop };
    await client.end().catch(() => {});
    client = await connect();
    for (const app of [one, other]) {
      for (let turn = 0; turn < 100 && (await readHealth(app.address))?.status !== 200; turn += 1) await pause(50);
      expect((await readHealth(app.address)).body.pid).toBe(app.server.pid);
      expect((await coverage(app, null)).outOf).toBe(308);
    }
    expect(await nightlyCheck(database.url)).toBeNull();
  }, 60_000);
});

describe('X-02 a process is told to stop', () => {
  it('the request in flight is finished and answered, nothing new is taken, and it ends with 0', async () => {
    const { id, version } = await givenAgreement();
    const letGo = await hold('select 1 from agreement where id = $1 for update', [id]);
    const inFlight = run(one, UPDATE, { input: { id, version, changes: { ownRecordNumber: 'D/7' } } });
    await untilSomebodyWaits();
    let isEnded = false;
    const ended = one.server.end().finally(() => (isEnded = true));
    await pause(700);
    expect(isEnded).toBe(false);
    expect(await readHealth(one.address)).toBeNull();
    await letGo();
    expect((await inFlight).outcome).toEqual({ __typename: 'Agreement', version: 2, ownRecordNumber: 'D/7' });
    expect(await ended).toMatchObject({ code: 0, signal: null });
    const { agreement } = await run(other, 'query ($id: ID!) { agreement(id: $id) { version ownRecordNumber } }', { id });
    expect(agreement).toEqual({ version: 2, ownRecordNumber: 'D/7' });
  }, 60_000);
});
