// Where one embedded database lives: the cluster itself (data/), its password, its owner's name and its lock.
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canReach, giveTo } from './account.mjs';

export const USER = 'kumppani';

/** A folder the server's account cannot walk to is replaced by one under /var/lib (only ever as root). */
function reachableFolder(directory, account, log) {
  if (canReach(directory, account)) return directory;
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const elsewhere = path.join('/var/lib/kumppani', name);
  fs.mkdirSync(elsewhere, { recursive: true });
  log(`The database account cannot enter ${directory}; the data is in ${elsewhere}.`);
  return elsewhere;
}

/** Make the folder ready and prove that it can be written. Throws a message a person can act on. */
export function openHome(directory, account, log) {
  try {
    fs.mkdirSync(directory, { recursive: true });
    const folder = reachableFolder(directory, account, log);
    const probe = path.join(folder, `.write-test-${process.pid}`);
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
    return {
      folder,
      data: path.join(folder, 'data'),
      draft: path.join(folder, 'data.draft'),
      log: path.join(folder, 'data', 'server.log'),
      pidFile: path.join(folder, 'data', 'postmaster.pid'),
      passwordFile: path.join(folder, 'password'),
      ownerFile: path.join(folder, 'owner.json'),
      startLock: path.join(folder, 'start.lock'),
    };
  } catch (error) {
    throw new Error(
      `Kumppani cannot write to its data folder ${directory} (${error.code ?? error.message}). Check who owns it and that the disk has room, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** The database's password: drawn once, kept where only the account that started Kumppani reads it. */
export function readPassword(home) {
  if (!fs.existsSync(home.passwordFile)) {
    if (fs.existsSync(home.data)) {
      throw new Error(
        `The password file ${home.passwordFile} of the database in ${home.data} is missing. Put it back, or move the folder away.`,
      );
    }
    fs.writeFileSync(home.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  fs.chmodSync(home.passwordFile, 0o600);
  return fs.readFileSync(home.passwordFile, 'utf8').trim();
}

/** Make the cluster, unless it is there. It gets its name only when it is whole, so a killed start leaves nothing half made. */
export async function initialise(home, account, binaries, log) {
  const password = readPassword(home);
  if (fs.existsSync(path.join(home.data, 'PG_VERSION'))) return password;
  if (fs.existsSync(home.data) && fs.readdirSync(home.data).length > 0) {
    throw new Error(`${home.data} is not a database of Kumppani and not empty. Move it away and start again.`);
  }
  fs.rmSync(home.draft, { recursive: true, force: true });
  fs.mkdirSync(home.draft, { mode: 0o700 });
  giveTo(home.draft, account);
  const handOver = path.join(home.folder, `password.${process.pid}`);
  fs.writeFileSync(handOver, `${password}\n`, { mode: 0o600 });
  giveTo(handOver, account);
  try {
    const options = ['-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi-FI'];
    const { status, output } = await binaries.run('initdb', ['-D', home.draft, '-U', USER, '--pwfile', handOver, ...options]);
    if (status !== 0) throw new Error(`PostgreSQL could not make its data folder ${home.draft}:\n${output.trim()}`);
  } finally {
    fs.rmSync(handOver, { force: true });
  }
  fs.rmSync(home.data, { recursive: true, force: true });
  fs.renameSync(home.draft, home.data);
  log(`A new database was made in ${home.data}.`);
  return password;
}
