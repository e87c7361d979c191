import path from 'node:path';
import { startEmbedded } from '../database/embedded.mjs';
import { isAlive } from '../process/liveness.mjs';
import { StartProblem } from './launch-settings.mjs';

const LOOK_EVERY_MS = 500;

/** Start the server again, on the same port, when somebody kills it under us. Answers the function that ends the watch. */
function keepAlive(database, directory, log) {
  let current = database;
  let restart = null;
  const again = async () => {
    log('The database server ended unexpectedly; starting it again.');
    try {
      current = await startEmbedded({ directory, port: database.port, log });
    } catch (error) {
      log(error.message);
    }
  };
  const timer = setInterval(() => {
    if (restart || isAlive(current.pid)) return;
    restart = again().finally(() => (restart = null));
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await restart;
    return current;
  };
}

/** The database of this start: DATABASE_URL when given, otherwise the embedded one. `stop()` stops it only when it is ours. */
export async function databaseFor(settings, log) {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => {} };
  const directory = path.join(settings.directory, 'postgres');
  try {
    const database = await startEmbedded({ directory, log });
    if (!database.own) return { url: database.url, stop: async () => {} };
    const endWatch = keepAlive(database, directory, log);
    const stop = async () => {
      const current = await endWatch();
      await current.stop();
    };
    return { url: database.url, stop };
  } catch (error) {
    throw new StartProblem(error.message, { cause: error });
  }
}
