// A cluster for one run of tests: made fast, lost without regret, removed at the end. What killed runs left behind is removed first.
import fs from 'node:fs';
import path from 'node:path';
import { startEmbedded, THROW_AWAY_SETTINGS } from '../database/embedded.mjs';
import { isAlive, isSameAlive } from '../process/liveness.mjs';
import { readJson } from '../process/lock-file.mjs';

const TMP = path.resolve(import.meta.dirname, '../../tmp');
const PREFIX = 'cluster-';

/** Stop the server of a dead owner, if it runs. One that does not even start holds nothing open. */
async function stopOrphan(folder) {
  if (!fs.existsSync(path.join(folder, 'data', 'postmaster.pid'))) return;
  try {
    const database = await startEmbedded({ directory: folder });
    await database.stop();
  } catch {
    // Another run is already removing it.
  }
}

/** A cluster whose owner is dead is nobody's: stop its server if it still runs, then remove the folder. */
async function removeOrphans() {
  for (const name of fs.readdirSync(TMP).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(TMP, name);
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    const owner = readJson(path.join(folder, 'owner.json')) ?? readJson(path.join(folder, 'start.lock'));
    if (owner ? isSameAlive(owner) : isAlive(pid)) continue;
    await stopOrphan(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Start a cluster of one's own under tmp/. `settings` on top of the throw-away ones (a durability test turns them on again).
 * Answers what `startEmbedded` answers, and its `stop()` removes the folder too.
 */
export async function startThrowAwayDatabase({ label = 'test', settings = {}, isDurable = false } = {}) {
  fs.mkdirSync(TMP, { recursive: true });
  await removeOrphans();
  const directory = path.join(TMP, `${PREFIX}${process.pid}-${label}-${Date.now().toString(36)}`);
  const database = await startEmbedded({ directory, settings: { ...(isDurable ? {} : THROW_AWAY_SETTINGS), ...settings } });
  const stop = async () => {
    const isStopped = await database.stop();
    fs.rmSync(database.folder, { recursive: true, force: true, maxRetries: 5 });
    fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    return isStopped;
  };
  return { ...database, stop };
}
