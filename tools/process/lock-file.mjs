// A lock file that a killed owner does not leave closed for ever: it names its owner, and a dead owner's lock is taken.
import fs from 'node:fs';
import { isSameAlive, thisProcess } from './liveness.mjs';

/** What the file says, or null when it is missing or only half written. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Write a file so that a reader sees the old text or the new one, never a part. */
export function writeJson(file, value) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(value), { mode: 0o600 });
  fs.renameSync(draft, file);
}

/** Set a dead owner's lock aside; if another process took the lock in between, give it back to that one. */
function clearStale(file) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (isSameAlive(readJson(aside))) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

/** Take the lock at once. Answers null when it was taken, otherwise the content of the living owner's file. */
export function tryLock(file, content = {}) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify({ ...thisProcess(), ...content }), { mode: 0o600 });
  try {
    for (;;) {
      try {
        fs.linkSync(draft, file); // fails when the file exists: only one of many gets it, and it is never seen half written
        return null;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const owner = readJson(file);
      if (isSameAlive(owner)) return owner;
      clearStale(file);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Give the lock back, unless somebody else holds it by now. */
export function unlock(file) {
  if (readJson(file)?.pid === process.pid) fs.rmSync(file, { force: true });
}

/** Run `work` while holding the lock; wait for another holder up to `patienceMs`. */
export async function withLock(file, work, patienceMs = 90_000) {
  const until = Date.now() + patienceMs;
  for (let owner = tryLock(file); owner; owner = tryLock(file)) {
    if (Date.now() > until) throw new Error(`Process ${owner.pid} has held ${file} for over ${patienceMs / 1000} s. End it and try again.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    return await work();
  } finally {
    unlock(file);
  }
}
