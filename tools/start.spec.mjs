// npm start as a person meets it: real processes, the built product, a data folder of its own.
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort } from './network/ports.mjs';
import { isAlive } from './process/liveness.mjs';
import { readJson } from './process/lock-file.mjs';
import { ROOT } from './process/run-tool.mjs';
import { readHealth } from './server/api-process.mjs';
import { build } from './server/build.mjs';
import { temporaryFolder } from './test/temporary-folder.mjs';

const READY = /Kumppani is ready: (\S+)/;
let folder;
const children = [];

beforeAll(() => build(), 240_000);

afterEach(async () => {
  for (const child of children.splice(0)) await child.end();
  if (folder) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folder = null;
}, 60_000);

function dataFolder() {
  folder = temporaryFolder('start');
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** `node tools/start.mjs` with its output collected. `until(pattern)` waits for a line, `ended` for the exit code. */
function start({ data, port, args = [] }) {
  const env = { ...process.env, PORT: String(port), DATA_DIRECTORY: data };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [path.join(ROOT, 'tools/start.mjs'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const self = { pid: child.pid, output: '', kill: (signal) => child.kill(signal) };
  const collect = (chunk) => (self.output += chunk);
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  self.ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  self.end = () => (child.kill('SIGTERM'), self.ended);
  self.until = async (pattern) => {
    const isOver = self.ended.then(() => true);
    for (;;) {
      const found = self.output.match(pattern);
      if (found) return found;
      if (await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 50))]))
        throw new Error(`Ended before ${pattern}:\n${self.output}`);
    }
  };
  children.push(self);
  return self;
}

/** The number of the database server, 0 while there is none. */
function postmasterOf(data, mode = 'example') {
  const file = path.join(data, mode, 'postgres/data/postmaster.pid');
  return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) : 0;
}

/** Wait until another database server than `old` runs and the server on top of it is ready. */
async function readyAgain(address, data, old) {
  for (let turn = 0; turn < 300; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = postmasterOf(data, 'empty');
    if (now === 0 || now === old) continue;
    const health = await readHealth(address);
    if (health?.status === 200) return health;
  }
  return null;
}

test('a start shows the address and the example people; a second one says where the first runs; Ctrl-C ends server and database', async () => {
  const data = dataFolder();
  const port = await freePort();
  const first = start({ data, port });
  const [, address] = await first.until(READY);
  expect(address).toBe(`http://localhost:${port}`);
  await first.until(/Stop with Ctrl-C/);
  expect(first.output).toMatch(/Example people/);
  expect((await fetch(address)).headers.get('content-type')).toContain('text/html');

  const second = start({ data, port: await freePort() });
  expect(await second.ended).toBe(0);
  expect(second.output).toContain(`already runs at ${address} (process ${first.pid})`);

  const postmaster = postmasterOf(data);
  expect(isAlive(postmaster)).toBe(true);
  first.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(isAlive(postmaster)).toBe(false);
  expect(await readHealth(address)).toBeNull();
  expect(fs.existsSync(path.join(data, 'example/running.json'))).toBe(false);
}, 120_000);

test('a port that another program uses is said plainly, and nothing stays behind', async () => {
  const data = dataFolder();
  const other = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address();
  const refused = start({ data, port });
  expect(await refused.ended).toBe(1);
  other.close();
  expect(refused.output).toContain(`Port ${port} is used by another program. Choose another: PORT=3100 npm start`);
  expect(fs.existsSync(path.join(data, 'example/running.json'))).toBe(false);
}, 60_000);

test('kill -9 of the starter ends the server in good order, and the next start takes the database over', async () => {
  const data = dataFolder();
  const port = await freePort();
  const first = start({ data, port });
  await first.until(READY);
  const { server } = readJson(path.join(data, 'example/running.json'));
  const postmaster = postmasterOf(data);
  first.kill('SIGKILL');
  await first.ended;
  const next = start({ data, port });
  await next.until(READY);
  expect(isAlive(server.pid)).toBe(false);
  expect(postmasterOf(data)).toBe(postmaster);
  expect(await next.end()).toBe(0);
  expect(isAlive(postmaster)).toBe(false);
}, 120_000);

test('kill -9 of the postmaster under a running server: the database comes back and the server is ready again', async () => {
  const data = dataFolder();
  const first = start({ data, port: await freePort(), args: ['--empty'] });
  const [, address] = await first.until(READY);
  expect(first.output).not.toMatch(/Example people/);
  const postmaster = postmasterOf(data, 'empty');
  process.kill(postmaster, 'SIGKILL');
  await first.until(/starting it again/);
  expect(await readyAgain(address, data, postmaster)).toMatchObject({ status: 200 });
  expect(await first.end()).toBe(0);
}, 120_000);
