import { afterEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { isAlive } from '../process/liveness.mjs';
import { temporaryFolder } from '../test/temporary-folder.mjs';
import { startEmbedded } from './embedded.mjs';

const MODULE = path.join(import.meta.dirname, 'embedded.mjs');
const cleanups = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function folderFor(label) {
  const folder = temporaryFolder(label);
  fs.chmodSync(folder, 0o755);
  cleanups.push(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function start(directory, options = {}) {
  const database = await startEmbedded({ directory, ...options });
  cleanups.push(() => database.stop());
  return database;
}

async function query(url, text) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a killed server says goodbye on every open connection
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** Start the database in a process of its own; resolves to the process and what it was told. */
function startInChild(directory) {
  const code = `
    import { startEmbedded } from ${JSON.stringify(MODULE)};
    const { url, pid, own } = await startEmbedded({ directory: ${JSON.stringify(directory)} });
    console.log(JSON.stringify({ url, pid, own }));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanups.push(() => child.kill('SIGKILL'));
  return new Promise((resolve) => child.stdout.once('data', (text) => resolve({ child, told: JSON.parse(text) })));
}

const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

test('a new folder gets a Finnish-sorting PostgreSQL 15 or later, a password file for its owner only, and room for spaces in its path', async () => {
  const directory = path.join(folderFor('space'), 'oma kansio');
  const { url, folder } = await start(directory);
  const [row] = await query(url, `select current_setting('server_version_num')::int as version, 'ä' > 'z' as finnish`);
  expect(row.version).toBeGreaterThanOrEqual(150_000);
  expect(row.finnish).toBe(true);
  const file = path.join(folder, 'password');
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  expect(url).toContain(fs.readFileSync(file, 'utf8'));
});

test('kill -9 of the postmaster loses nothing that was acknowledged', async () => {
  const directory = folderFor('postmaster');
  const first = await start(directory);
  await query(first.url, 'create table kept (n int); insert into kept select generate_series(1, 50)');
  process.kill(first.pid, 'SIGKILL');
  const second = await start(directory);
  expect(second.pid).not.toBe(first.pid);
  expect(await query(second.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: 50 }]);
});

test('kill -9 of the process that started it: the next one takes the running server over and owns it', async () => {
  const directory = folderFor('parent');
  const { child, told } = await startInChild(directory);
  expect(told.own).toBe(true);
  child.kill('SIGKILL');
  await ended(child);
  const next = await start(directory);
  expect(next.pid).toBe(told.pid);
  expect(next.own).toBe(true);
});

test('while its owner lives, another process may use the server but does not own it', async () => {
  const directory = folderFor('guest');
  const { told } = await startInChild(directory);
  const guest = await start(directory);
  expect(guest).toMatchObject({ pid: told.pid, own: false, url: told.url });
});

test('two processes that start a new folder at the same moment share one server with one owner', async () => {
  const directory = folderFor('race');
  const both = await Promise.all([startInChild(directory), startInChild(directory)]);
  expect(both[0].told.pid).toBe(both[1].told.pid);
  expect(both.filter(({ told }) => told.own)).toHaveLength(1);
  await start(directory); // so that the clean-up stops it
});

test('a lock file that names a dead or a strange process does not keep the server from starting', async () => {
  const directory = folderFor('stale');
  const first = await startEmbedded({ directory });
  await first.stop();
  const pidFile = path.join(first.folder, 'data', 'postmaster.pid');
  const left = (pid) => fs.writeFileSync(pidFile, `${pid}\n${path.join(first.folder, 'data')}\n1700000000\n${first.port}\n\n127.0.0.1\n`);
  for (const pid of [999_999_999, process.pid]) {
    left(pid);
    const next = await startEmbedded({ directory });
    expect(isAlive(next.pid)).toBe(true);
    await next.stop();
  }
});

test('a start that was killed half-way leaves nothing that stops the next one', async () => {
  const directory = folderFor('half');
  fs.mkdirSync(path.join(directory, 'data.draft'));
  fs.writeFileSync(path.join(directory, 'data.draft', 'PG_VERSION'), '18\n');
  fs.writeFileSync(path.join(directory, 'start.lock'), JSON.stringify({ pid: 999_999_999, tick: '1' }));
  const { url } = await start(directory);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a folder that cannot be written, a folder with strange files and a taken port are said plainly', async () => {
  const parent = folderFor('refuse');
  fs.writeFileSync(path.join(parent, 'file'), '');
  await expect(startEmbedded({ directory: path.join(parent, 'file', 'below') })).rejects.toThrow(
    /cannot write to its data folder .*ENOTDIR/,
  );

  const strange = path.join(parent, 'strange');
  fs.mkdirSync(path.join(strange, 'data'), { recursive: true });
  fs.writeFileSync(path.join(strange, 'password'), 'x');
  fs.writeFileSync(path.join(strange, 'data', 'holiday.jpg'), '');
  await expect(startEmbedded({ directory: strange })).rejects.toThrow(/not a database of Kumppani/);

  const other = net.createServer().listen(0, '127.0.0.1');
  cleanups.push(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  await expect(startEmbedded({ directory: path.join(parent, 'port'), port: other.address().port })).rejects.toThrow(
    /cannot use port \d+ \(EADDRINUSE\)/,
  );
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;
asRoot('as root in a project nobody else can enter, the data goes where the server account can', async () => {
  const closed = folderFor('closed');
  fs.chmodSync(closed, 0o700);
  const database = await start(path.join(closed, 'data'));
  cleanups.unshift(() => fs.rmSync(database.folder, { recursive: true, force: true }));
  expect(database.folder.startsWith('/var/lib/kumppani/')).toBe(true);
  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  const again = await start(path.join(closed, 'data'));
  expect(again.pid).toBe(database.pid);
});
