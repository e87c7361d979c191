// Who runs Kumppani on a data folder: one at a time, and the second one is told where the first one is.
import fs from 'node:fs';
import path from 'node:path';
import { isSameAlive } from '../process/liveness.mjs';
import { readJson, tryLock, unlock, writeJson } from '../process/lock-file.mjs';
import { isReadyKumppani, readHealth } from './api-process.mjs';
import { StartProblem } from './launch-settings.mjs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const lockFileOf = (directory) => path.join(directory, 'running.json');

/**
 * Claim the data folder. Answers null when it is ours now, otherwise what the living first one wrote: `{ pid, address }`.
 * A server that outlived its starter (kill -9 of the starter alone) is ended first.
 */
export async function claim(directory, address) {
  try {
    fs.mkdirSync(directory, { recursive: true });
    const left = readJson(lockFileOf(directory));
    const first = tryLock(lockFileOf(directory), { address });
    if (!first && left?.server) await endLeftOver(left.server);
    return first;
  } catch (error) {
    throw new StartProblem(
      `Kumppani cannot write to its data folder ${directory} (${error.code ?? error.message}). Check who owns it and that the disk has room.`,
    );
  }
}

/** It ends by itself when its starter is gone (end-with-parent.mjs); a second signal would cut its requests short. */
async function endLeftOver(server, patienceMs = 15_000) {
  for (const until = Date.now() + patienceMs; isSameAlive(server); await pause(100)) {
    if (Date.now() > until) process.kill(server.pid, 'SIGKILL');
  }
}

/** Note the server's process beside our own, so that a later start finds it even when we were killed. */
export function noteServer(directory, server) {
  const file = lockFileOf(directory);
  writeJson(file, { ...readJson(file), server: { pid: server.pid, tick: server.tick } });
}

export const release = (directory) => unlock(lockFileOf(directory));

/** The line for a second start. The first one may still be on its way up: wait for it a while. */
export async function describeFirst(first, patienceMs = 60_000) {
  const until = Date.now() + patienceMs;
  while (isSameAlive(first) && Date.now() < until) {
    if (isReadyKumppani(await readHealth(first.address))) return `Kumppani already runs at ${first.address} (process ${first.pid}).`;
    await pause(200);
  }
  return `Kumppani is already starting at ${first.address} (process ${first.pid}), but it does not answer yet.`;
}
