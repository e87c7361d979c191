// npm run codegen: typed documents for the web app (masked fragments), the API tests and the browser tests. `--check` only compares.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../process/run-tool.mjs';
import { clientSchema, documentProblems, generateDocuments, readDocuments } from './documents.mjs';
import { settle } from './write-or-compare.mjs';

const PROJECTS = [
  { source: 'apps/web/src', target: 'apps/web/src/graphql/generated/graphql.ts', isMasked: true },
  { source: 'apps/api/src', target: 'apps/api/src/testing/generated/graphql.ts', isMasked: false },
  { source: 'apps/e2e/src', target: 'apps/e2e/src/generated/graphql.ts', isMasked: false },
];

async function main() {
  const client = clientSchema(fs.readFileSync(path.join(ROOT, 'libs/contract/schema.graphql'), 'utf8'));
  const files = new Map();
  for (const { source, target, isMasked } of PROJECTS) {
    const sources = readDocuments(path.join(ROOT, source));
    const problems = documentProblems(client.schema, sources);
    if (problems.length > 0) throw new Error(`The documents do not fit the schema:\n${problems.map((line) => `  ${line}`).join('\n')}`);
    files.set(path.join(ROOT, target), sources.length > 0 ? await generateDocuments({ client, sources, isMasked }) : null);
  }
  return settle(files, 'npm run codegen');
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
