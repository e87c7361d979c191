// kill -9 while 200 agreements are being recorded: every acknowledged one is there afterwards, whole, with its history.
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { startEmbedded } from '../database/embedded.mjs';
import { build } from '../server/build.mjs';
import { startBuiltApp } from '../test/browser-server.mjs';
import { startThrowAwayDatabase } from '../test/throw-away-database.mjs';
import { askForData, signInAsExample } from '../server/graphql-client.mjs';
import { nightlyCheck } from '../server/nightly-check.mjs';
import { agreementInput, findParties, recordAll } from './record-agreements.mjs';

const COUNT = 200;
const KILL_AFTER = 60;
const CENTRAL = /^Keskusjärjestön/;
const READ = `query Recorded($id: ID!) {
  agreement(id: $id) { id number stage parties { id } area { id } state(on: "2026-06-30") { state reasons { code } } before: municipalityCount(on: "2026-06-30") after: municipalityCount(on: "2026-07-01") history { revision changes { label new } } }
}`;

let database;
let app;
beforeAll(() => build(), 240_000);
afterEach(async () => {
  await app?.server.end();
  await database?.stop();
}, 60_000);

const startApp = () => startBuiltApp({ databaseUrl: database.url, env: { EXAMPLE_DATA: 'on', LOG_LEVEL: 'silent' }, stdio: 'ignore' });

/** Start everything on a durable cluster, record, pull the plug in the middle, start again. Answers what was acknowledged. */
async function recordThroughKill(pullPlug) {
  database = await startThrowAwayDatabase({ label: 'kill', isDurable: true });
  app = await startApp();
  const cookie = await signInAsExample(app.address, CENTRAL);
  const parties = await findParties(app.address, cookie);
  const inputs = Array.from({ length: COUNT }, () => agreementInput(parties));
  const onAcknowledged = (count) => count === KILL_AFTER && pullPlug();
  const acknowledged = await recordAll({ address: app.address, cookie, inputs, onAcknowledged });
  await app.server.ended;
  await startEmbedded({ directory: database.folder, port: database.port });
  app = await startApp();
  return { inputs, acknowledged, cookie };
}

/** The record as it was sent: nothing of it missing, its state computed, its making in the history. */
async function expectWhole(cookie, input, number) {
  const { data } = await askForData(app.address, { query: READ, variables: { id: input.id }, cookie });
  const { agreement } = data;
  expect(agreement).toMatchObject({ id: input.id, stage: 'SIGNED', state: { state: 'IN_FORCE' }, before: 19, after: 18 });
  if (number) expect(agreement.number).toBe(number);
  const ids = (rows) => rows.map(({ id }) => id).sort();
  expect(ids(agreement.parties)).toEqual(ids(input.fields.parties));
  expect(ids(agreement.area)).toEqual(ids(input.fields.area));
  expect(agreement.state.reasons.length).toBeGreaterThan(0);
  expect(agreement.history.length).toBeGreaterThan(0);
  expect(agreement.history.flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
}

async function expectNothingLost({ inputs, acknowledged, cookie }) {
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.size).toBeLessThan(COUNT);
  expect(await nightlyCheck(database.url)).toBeNull();
  for (const input of inputs.filter(({ id }) => acknowledged.has(id))) await expectWhole(cookie, input, acknowledged.get(input.id));
  // What was cut off is sent again with the same id: made now, or found as it was made before the server could say so.
  const again = await recordAll({ address: app.address, cookie, inputs });
  expect(again.size).toBe(COUNT);
  for (const [id, number] of acknowledged) expect(again.get(id)).toBe(number);
  expect(new Set(again.values()).size).toBe(COUNT);
  for (const input of inputs) await expectWhole(cookie, input, again.get(input.id));
  expect(await nightlyCheck(database.url)).toBeNull();
}

test('kill -9 of the server', async () => {
  await expectNothingLost(await recordThroughKill(() => app.server.child.kill('SIGKILL')));
}, 180_000);

test('kill -9 of the postmaster and the server', async () => {
  const pullPlug = () => {
    process.kill(database.pid, 'SIGKILL');
    app.server.child.kill('SIGKILL');
  };
  await expectNothingLost(await recordThroughKill(pullPlug));
}, 180_000);
