// npm run dev: the API rebuilt and restarted on every change, the web app from Vite's own server. Ctrl-C ends all of it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { programOf, ROOT } from './process/run-tool.mjs';
import { build } from './server/build.mjs';
import { databaseFor } from './server/database-for.mjs';
import { launchSettings, localAddress, StartProblem } from './server/launch-settings.mjs';
import { claim, describeFirst, release } from './server/running.mjs';

const isWindows = process.platform === 'win32';

/** A child that leads its own process group, so that what it starts ends with it. */
function startGroup(args, env) {
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    detached: !isWindows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function signalGroup(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(isWindows ? child.pid : -child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function endGroups(children) {
  const exits = children.map(
    (child) => (child.exitCode ?? child.signalCode) !== null || new Promise((resolve) => child.once('exit', resolve)),
  );
  for (const child of children) signalGroup(child, 'SIGTERM');
  const late = setTimeout(() => children.forEach((child) => signalGroup(child, 'SIGKILL')), 10_000);
  await Promise.all(exits);
  clearTimeout(late);
}

const askedToStop = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });

async function watch(settings, stopping) {
  const database = await databaseFor(settings, console.log);
  try {
    const vite = programOf('vite');
    const api = localAddress(settings.host, settings.port);
    const children = [
      startGroup([vite, 'build', '-c', 'apps/api/vite.config.ts', '--watch', '--logLevel', 'warn']),
      startGroup(['--watch', '--enable-source-maps', path.join(ROOT, 'dist/apps/api/main.js')], {
        DATABASE_URL: database.url,
        PORT: String(settings.port),
        HOST: settings.host,
        EXAMPLE_DATA: settings.hasExampleData ? 'on' : 'off',
      }),
      startGroup([vite, '-c', 'apps/web/vite.config.ts'], { API_URL: api }),
    ];
    console.log(`API: ${api}/graphql. The web app's address is in the lines of Vite below. Stop with Ctrl-C.`);
    await Promise.race([stopping, ...children.map((child) => new Promise((resolve) => child.once('exit', resolve)))]);
    await endGroups(children);
  } finally {
    await database.stop();
  }
}

async function main() {
  const settings = launchSettings();
  const first = await claim(settings.directory, localAddress(settings.host, settings.port));
  if (first) {
    console.log(await describeFirst(first));
    return;
  }
  try {
    const stopping = askedToStop();
    await build(['api']);
    await watch(settings, stopping);
  } finally {
    release(settings.directory);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
