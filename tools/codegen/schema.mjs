// npm run schema: writes libs/contract/schema.graphql from the API's code, without a database. `--check` only compares.
import fs from 'node:fs';
import path from 'node:path';
import { programOf, ROOT, runNode } from '../process/run-tool.mjs';
import { settle } from './write-or-compare.mjs';

const SCHEMA = path.join(ROOT, 'libs/contract/schema.graphql');

/** Build the API apart from dist/ (which may be running) and let its schema entry print the SDL. */
async function printSchema() {
  const folder = path.join(ROOT, 'tmp', `schema-${process.pid}`);
  try {
    const built = await runNode(programOf('vite'), ['build', '-c', 'apps/api/vite.config.ts', '--outDir', folder, '--logLevel', 'warn'], {
      env: { API_ENTRIES: 'schema' },
    });
    if (built.status !== 0) throw new Error(`The API does not build:\n${built.output}`);
    const printed = await runNode(path.join(folder, 'schema.js'), [], { env: { LOG_LEVEL: 'silent' } });
    if (printed.status !== 0 || !printed.stdout.includes('type Query'))
      throw new Error(`apps/api/src/schema.ts did not print the schema:\n${printed.output}`);
    return `${printed.stdout.trimEnd()}\n`;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = settle(new Map([[SCHEMA, await printSchema()]]), 'npm run schema');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
