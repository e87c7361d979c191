// npm test: everything that must hold, one step after the other. `npm test -- lint jest` runs only the steps named.
import { STEPS } from './steps.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };

function countedText(counts) {
  if (!counts) return '';
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `: ${counts.passed} tests passed, ${counts.failed} failed${skipped}`;
}

async function runStep(step) {
  const since = performance.now();
  console.log(`\n▶ ${step.name}`);
  const result = await step.run();
  const isFailed = result.status !== 0;
  if (isFailed && !step.isShown) console.log(result.output.trimEnd());
  console.log(`${isFailed ? '✖' : '✔'} ${step.name} (${seconds(since)})${countedText(result.counts)}`);
  const { passed, failed } = result.counts ?? NO_TESTS;
  // A failed check that counts no tests of its own counts as one, and so does a test run that failed for another reason than a test.
  return { name: step.name, isFailed, passed, failed: isFailed ? Math.max(failed, 1) : failed };
}

async function main(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const since = performance.now();
  const chosen = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  console.log(`Steps: ${chosen.map(({ name }) => name).join(', ')}.`);
  const results = [];
  for (const step of chosen) results.push(await runStep(step));
  const failedSteps = results.filter(({ isFailed }) => isFailed).map(({ name }) => name);
  console.log(`\n${failedSteps.length > 0 ? `Failed: ${failedSteps.join(', ')}` : 'Everything holds'} (${seconds(since)}).`);
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return failedSteps.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2).filter((argument) => !argument.startsWith('-')));
