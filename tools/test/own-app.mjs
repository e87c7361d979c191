// One built app without example data on a database of its own, for a browser test that counts things. Says where it is on one line
// of its output and ends when its input does, so that nothing stays behind when the test is killed.
import pg from 'pg';
import { makeAdministrator } from './administrator.mjs';
import { startBuiltApp } from './browser-server.mjs';

const cluster = new URL(process.env.KUMPPANI_BROWSER_EMPTY_DATABASE_URL);
const name = `browser_own_${process.pid}`;

async function createDatabase() {
  const client = new pg.Client({ connectionString: cluster.href });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
  return Object.assign(new URL(cluster), { pathname: `/${name}` }).href;
}

const databaseUrl = await createDatabase();
const { address, server } = await startBuiltApp({ databaseUrl, env: { EXAMPLE_DATA: 'off' }, stdio: 2 });
const administrator = await makeAdministrator(databaseUrl);
process.stdout.write(`${JSON.stringify({ address, databaseUrl, administrator })}\n`);
process.stdin.resume().once('end', async () => {
  await server.end();
  process.exit(0);
});
