// What npm test consists of, in order. Each step is one program; two of them count tests.
import fs from 'node:fs';
import path from 'node:path';
import { programOf, ROOT, runNode } from '../process/run-tool.mjs';

const RESULTS = path.join(ROOT, 'tmp/results');
const tool = (name) => path.join(ROOT, 'tools', name);
const everywhere = (target) => () => runNode(programOf('nx'), ['run-many', '-t', target, '--outputStyle=static']);

/** Runs programs one after the other and stops at nothing, so that one look shows everything that is wrong. */
async function inTurn(...runs) {
  const results = [];
  for (const [file, args] of runs) results.push(await runNode(file, args));
  return { status: results.some(({ status }) => status !== 0) ? 1 : 0, output: results.map(({ output }) => output).join('') };
}

function readResult(name) {
  try {
    return JSON.parse(fs.readFileSync(path.join(RESULTS, name), 'utf8'));
  } catch {
    return null;
  }
}

function freshResultFile(name) {
  fs.mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, name);
  fs.rmSync(file, { force: true });
  return file;
}

/** Run Jest over all projects. A file that could not even be loaded counts as one failed test. */
export async function runJest(args = [], options = {}) {
  const file = freshResultFile('jest.json');
  const all = ['--ci', '--maxWorkers=2', '--json', `--outputFile=${file}`, ...args];
  const { status, output } = await runNode(programOf('jest'), all, { isShown: true, ...options });
  const result = readResult('jest.json');
  const counts = result
    ? { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites, skipped: result.numPendingTests }
    : { passed: 0, failed: 1, skipped: 0 };
  return { status, output, counts };
}

async function runPlaywright() {
  const file = freshResultFile('playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { status, output } = await runNode(programOf('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
    env,
    isShown: true,
  });
  const stats = readResult('playwright.json')?.stats;
  const counts = stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    : { passed: 0, failed: 1, skipped: 0 };
  return { status: status || (counts.failed > 0 ? 1 : 0), output, counts };
}

export const STEPS = [
  { name: 'format', run: () => runNode(programOf('prettier'), ['--check', '.', '--log-level', 'warn']) },
  { name: 'lint', run: everywhere('lint') },
  { name: 'types', run: everywhere('typecheck') },
  { name: 'cycles', run: () => runNode(tool('check/import-cycles.mjs')) },
  {
    name: 'drift',
    run: () =>
      inTurn([tool('codegen/schema.mjs'), ['--check']], [tool('codegen/run.mjs'), ['--check']], [tool('rules/run.mjs'), ['--check']]),
  },
  { name: 'build', run: everywhere('build') },
  { name: 'jest', run: () => runJest(), isShown: true },
  { name: 'browser', run: runPlaywright, isShown: true },
];
