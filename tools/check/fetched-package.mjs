// A package for one check only, fetched into tmp/ and kept there: it never enters package.json.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/run-tool.mjs';

/** The folder of `name@version`, fetched with npm unless it is there. */
export function fetchedPackage(name, version) {
  const home = path.join(ROOT, 'tmp/packages', `${name.replaceAll('/', '-')}-${version}`);
  const folder = path.join(home, 'node_modules', name);
  if (fs.existsSync(path.join(home, 'done'))) return folder;
  console.log(`Fetching ${name}@${version} …`);
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const isWindows = process.platform === 'win32';
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', home, `${name}@${version}`];
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: home, stdio: 'inherit', shell: isWindows });
  if (status !== 0) throw new Error(`${name}@${version} could not be fetched from the npm registry.`);
  fs.writeFileSync(path.join(home, 'done'), '');
  return folder;
}

export const PLATFORM = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform] ?? process.platform;
