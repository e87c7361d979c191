// The product's server as a child process: start it, wait until it is ready, end it in good order.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startTick } from '../process/liveness.mjs';
import { ROOT } from '../process/run-tool.mjs';

const PRELOAD = pathToFileURL(path.join(ROOT, 'tools/process/end-with-parent.mjs')).href;
/** Where the built product is; elsewhere only while somebody else builds into dist/apps. */
export const DIST = path.resolve(ROOT, process.env.DIST_DIRECTORY ?? 'dist/apps');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What `/health` answers: `{ status, body }`, or null when nobody answers there. */
export async function readHealth(address) {
  try {
    const response = await fetch(`${address}/health`, { signal: AbortSignal.timeout(3000) });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return null;
  }
}

/**
 * Start dist/apps/api/<entry>.js in a process group of its own: Ctrl-C reaches this process alone, which passes it on once.
 * `ended` resolves to `{ code, signal }`; `end()` asks the server to finish its requests and waits, at most `patienceMs`, then kills it.
 */
export function startApi({ env, entry = 'main', stdio = 'inherit' }) {
  const file = path.join(DIST, `api/${entry}.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', PRELOAD, file], {
    cwd: ROOT,
    env: { WEB_ROOT: path.join(DIST, 'web'), ...process.env, ...env },
    detached: process.platform !== 'win32',
    stdio: ['ignore', stdio, stdio, 'ipc'],
  });
  let isEnded = false;
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  }).finally(() => (isEnded = true));
  const end = async (patienceMs = 20_000) => {
    if (!isEnded) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    const result = await ended;
    clearTimeout(late);
    return result;
  };
  return { child, pid: child.pid, tick: startTick(child.pid), ended, end };
}

/** True when the answer of `/health` is that of a Kumppani fit for work. */
export const isReadyKumppani = (health) => health?.status === 200 && health.body?.service === 'kumppani';

/** Wait until this very server is ready. True when it is, false when it ended first or the time is up. */
export async function waitUntilReady(address, server, patienceMs = 120_000) {
  const until = Date.now() + patienceMs;
  let isEnded = false;
  void server.ended.then(() => (isEnded = true));
  while (!isEnded && Date.now() < until) {
    const health = await readHealth(address);
    if (isReadyKumppani(health) && health.body.pid === server.pid) return true;
    await pause(100);
  }
  return false;
}
