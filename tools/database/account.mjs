// PostgreSQL refuses to run as root. As root we hand it to an account without rights; as anybody else we run it ourselves.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const CANDIDATES = ['postgres', 'node', 'nobody'];

/** `{ uid, gid }` to start the server with; empty when the current account will do. */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const rows = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const row = rows.find(([candidate]) => candidate === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new Error(
    `PostgreSQL cannot run as root, and this system has none of the accounts ${CANDIDATES.join(', ')}. Set DATABASE_URL instead.`,
  );
}

/** Can that account walk to the path and read it? A project under /root (0700) is closed to everybody else. */
export function canReach(path, account) {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], { ...account }).status === 0;
}

/** Hand a file or a folder to the server's account. */
export function giveTo(path, account) {
  if (account.uid !== undefined) fs.chownSync(path, account.uid, account.gid);
}
