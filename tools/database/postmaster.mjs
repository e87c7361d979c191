// The server process of one data folder: is it there, start it, stop it.
import fs from 'node:fs';
import { commandLine, isAlive } from '../process/liveness.mjs';
import { isListening } from '../network/ports.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** pid and port of the server that the folder's lock file names, or null. A lock file that a dead server left is removed. */
function namedServer(home) {
  let lines;
  try {
    lines = fs.readFileSync(home.pidFile, 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  const command = commandLine(pid);
  const isStranger = command !== '' && !command.includes('postgres'); // the number has gone to somebody else
  if (isAlive(pid) && !isStranger) return { pid, port: Number(lines[3]) };
  fs.rmSync(home.pidFile, { force: true });
  return null;
}

/** The running server, or null. One that is just starting or stopping is waited for. */
export async function findServer(home, patienceMs = 30_000) {
  const until = Date.now() + patienceMs;
  for (;;) {
    const server = namedServer(home);
    if (!server) return null;
    if (server.port && (await isListening(server.port))) return server;
    if (Date.now() > until)
      throw new Error(`The database server of ${home.data} (process ${server.pid}) runs but does not answer. End it and try again.`);
    await pause(100);
  }
}

function lastLines(file, count = 12) {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '(the server wrote no log)';
  }
}

const commandOptions = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`)
    .join(' ');

/**
 * Start the server and wait until it answers. Tried again for some seconds:
 * after `kill -9` of the postmaster its children hold the shared memory until they notice.
 */
export async function startServer({ home, binaries, choosePort, settings }) {
  const until = Date.now() + 20_000;
  for (;;) {
    const port = await choosePort();
    const options = commandOptions({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings, port });
    const { status } = await binaries.run('pg_ctl', ['-D', home.data, '-w', '-t', '60', '-l', home.log, '-o', options, 'start']);
    const server = status === 0 ? await findServer(home) : null;
    if (server) return server;
    if (Date.now() > until) throw new Error(`PostgreSQL did not start in ${home.data}. The end of its log:\n${lastLines(home.log)}`);
    await pause(300);
    namedServer(home);
  }
}

/** Stop the server: open transactions are rolled back, everything acknowledged is on disk. True when it stopped. */
export async function stopServer({ home, binaries }) {
  const { status } = await binaries.run('pg_ctl', ['-D', home.data, '-m', 'fast', '-w', '-t', '60', 'stop']);
  return status === 0 || namedServer(home) === null;
}
