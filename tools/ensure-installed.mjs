// First step of npm start, npm test and the rest: Node new enough, packages installed. Nothing but Node's own modules may be used here.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** npm writes both lock files at the end of an install, in no certain order. */
const SAME_INSTALL_MS = 5000;

/** The sentence for a Node that is too old, or null. `required` is the range of package.json: `>=20.19.0`. */
export function nodeProblem(version, required) {
  const numbers = (text) =>
    text
      .replace(/^[^\d]*/, '')
      .split('.')
      .map(Number);
  const [have, need] = [numbers(version), numbers(required)];
  const difference = need.map((part, index) => (have[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  if (difference >= 0) return null;
  return `Kumppani needs Node ${required.replace('>=', '')} or later; this is ${version}. Get a newer one from https://nodejs.org and try again.`;
}

function modifiedAt(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Why an install is needed, or null. npm writes node_modules/.package-lock.json at the end of every install. */
export function installReason(root) {
  const installed = modifiedAt(path.join(root, 'node_modules/.package-lock.json'));
  if (installed === 0) return 'node_modules is missing or incomplete';
  if (installed + SAME_INSTALL_MS < modifiedAt(path.join(root, 'package-lock.json'))) return 'package-lock.json is newer than node_modules';
  return null;
}

function main() {
  const { engines } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const problem = nodeProblem(process.version, engines.node);
  if (problem) {
    console.error(problem);
    return 1;
  }
  const reason = installReason(ROOT);
  if (!reason) return 0;
  console.log(`Installing packages with "npm ci": ${reason}. This takes a minute or two.`);
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) console.error('"npm ci" failed. The lines above tell why; without a network the packages cannot be fetched.');
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
