// The programs of installed packages, started with this very Node: no shell, no npx.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The JavaScript file behind a package's command: `programOf('nx')`, `programOf('typescript', 'tsc')`. */
export function programOf(packageName, command = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

const NX_QUIET = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/** Run a Node program to its end. Resolves to `{ status, output, stdout }` (output: both streams as they came); with `isShown` the output goes to the terminal as it comes, too. */
export function runNode(file, args = [], { env = {}, isShown = false, cwd = ROOT, nodeArgs = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
      cwd,
      env: { ...process.env, ...NX_QUIET, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    const collect = (target) => (chunk) => {
      output += chunk;
      if (target === process.stdout) stdout += chunk;
      if (isShown) target.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect(process.stdout));
    child.stderr.setEncoding('utf8').on('data', collect(process.stderr));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ status: code ?? (signal ? 1 : 0), output, stdout }));
  });
}
