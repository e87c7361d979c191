// What docker/compose.yaml describes, without Docker: two API processes and a worker on one database.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startBuiltApp } from '../test/browser-server.mjs';
import { startThrowAwayDatabase } from '../test/throw-away-database.mjs';
import { readHealth } from './api-process.mjs';
import { build } from './build.mjs';

let database;
const apps = [];

beforeAll(async () => {
  await build();
  database = await startThrowAwayDatabase({ label: 'two' });
}, 240_000);

afterAll(async () => {
  await Promise.all(apps.map(({ server }) => server.end()));
  await database?.stop();
}, 60_000);

async function ask(address, { query, variables = {}, cookie = '' }) {
  const headers = { 'content-type': 'application/json', origin: address, ...(cookie && { cookie }) };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { body: await response.json(), cookie: (response.headers.getSetCookie() ?? []).map((line) => line.split(';')[0]).join('; ') };
}

test('started at the same moment on an empty database, all become ready: one migrates, the others wait', async () => {
  const roles = ['api', 'api', 'worker'];
  const started = await Promise.allSettled(
    roles.map((ROLE) => startBuiltApp({ databaseUrl: database.url, env: { ROLE, EXAMPLE_DATA: 'on' } })),
  );
  apps.push(...started.filter(({ status }) => status === 'fulfilled').map(({ value }) => value));
  expect(started.map(({ status, reason }) => reason?.message ?? status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  const answers = await Promise.all(apps.map(({ address }) => readHealth(address)));
  expect(answers.map(({ body }) => body.role)).toEqual(roles);
  expect(new Set(answers.map(({ body }) => body.pid)).size).toBe(3);
}, 120_000);

test('a person who signed in at one process is known to the other, until signing out there', async () => {
  const [one, other] = apps.map(({ address }) => address);
  const options = await ask(one, { query: '{ signInOptions { examplePeople { id name } } }' });
  const [person] = options.body.data.signInOptions.examplePeople;
  const signIn = 'mutation ($input: SignInAsExampleInput!) { signInAsExample(input: $input) { __typename } }';
  const { cookie } = await ask(one, { query: signIn, variables: { input: { person: person.id } } });
  const me = { query: '{ me { name } }', cookie };
  expect((await ask(other, me)).body.data.me.name).toBe(person.name);
  await ask(other, { query: 'mutation { signOut { __typename } }', cookie });
  expect((await ask(one, me)).body.data.me).toBeNull();
}, 30_000);

test('one process ends in good order while the other goes on', async () => {
  const [first, second] = apps;
  expect(await first.server.end()).toMatchObject({ code: 0 });
  expect((await readHealth(second.address)).status).toBe(200);
}, 30_000);
