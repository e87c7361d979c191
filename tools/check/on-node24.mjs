// npm run test:node24: all Jest tests on Node 24, taken from the npm registry.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { programOf, ROOT } from '../process/run-tool.mjs';
import { build } from '../server/build.mjs';
import { fetchedPackage, PLATFORM } from './fetched-package.mjs';

const VERSION = '24.9.0';

const folder = fetchedPackage(`node-${PLATFORM}-${process.arch}`, VERSION);
const bin = path.join(folder, 'bin');
const node = path.join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
await build();
console.log(`Running the Jest tests on Node ${VERSION} …`);
// Children that call "node" by name get the same one.
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
const args = [programOf('jest'), '--ci', '--maxWorkers=2', ...process.argv.slice(2)];
process.exitCode = spawnSync(node, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
