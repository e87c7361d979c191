// npm run create-admin: makes the first user of an installation without example data. The questions are asked by dist/apps/api/create-admin.js.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './process/run-tool.mjs';
import { build } from './server/build.mjs';
import { databaseFor } from './server/database-for.mjs';
import { launchSettings, StartProblem } from './server/launch-settings.mjs';

async function main() {
  const args = process.argv.slice(2);
  const settings = launchSettings(process.env, ['--empty']);
  await build(['api']);
  const database = await databaseFor(settings, () => {});
  try {
    const child = spawn(process.execPath, ['--enable-source-maps', path.join(ROOT, 'dist/apps/api/create-admin.js'), ...args], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: database.url, EXAMPLE_DATA: 'off' },
      stdio: 'inherit',
    });
    process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  } finally {
    await database.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
