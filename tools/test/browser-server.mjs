// Before the browser tests: one throw-away cluster, and the built app twice on free ports: with example data and without.
// Playwright's workers find them in the environment: KUMPPANI_BROWSER_URL and KUMPPANI_BROWSER_EMPTY_URL (…_DATABASE_URL for each), and KUMPPANI_BROWSER_EMPTY_ADMINISTRATOR, who may add the people that a test needs.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../network/ports.mjs';
import { DIST, startApi, waitUntilReady } from '../server/api-process.mjs';
import { makeAdministrator } from './administrator.mjs';
import { startThrowAwayDatabase } from './throw-away-database.mjs';

async function createDatabase(cluster, name) {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
  return cluster.urlOf(name);
}

/** Start dist/apps/api/main.js on a database, without the limit of requests that one busy test would reach. Resolves when it is ready: `{ address, server }`. */
export async function startBuiltApp({ databaseUrl, env = {}, stdio = 'inherit' }) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = startApi({
    stdio,
    env: { DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: '0', ...env },
  });
  if (!(await waitUntilReady(address, server))) {
    await server.end();
    throw new Error(`The built app did not become ready at ${address}.`);
  }
  return { address, server };
}

export default async function startBrowserServers() {
  if (!fs.existsSync(path.join(DIST, 'web/index.html'))) throw new Error('There is no built app. Run: npm test -- build browser');
  const cluster = await startThrowAwayDatabase({ label: 'browser' });
  const apps = [];
  const stop = async () => {
    await Promise.all(apps.map(({ server }) => server.end()));
    await cluster.stop();
  };
  try {
    for (const [prefix, exampleData] of [
      ['KUMPPANI_BROWSER', 'on'],
      ['KUMPPANI_BROWSER_EMPTY', 'off'],
    ]) {
      const databaseUrl = await createDatabase(cluster, `browser_${exampleData}`);
      const app = await startBuiltApp({ databaseUrl, env: { EXAMPLE_DATA: exampleData } });
      apps.push(app);
      process.env[`${prefix}_URL`] = app.address;
      process.env[`${prefix}_DATABASE_URL`] = databaseUrl;
    }
    process.env.KUMPPANI_BROWSER_EMPTY_ADMINISTRATOR = JSON.stringify(
      await makeAdministrator(process.env.KUMPPANI_BROWSER_EMPTY_DATABASE_URL),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
