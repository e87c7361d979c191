// Runs the specs of one folder in this process with Jest's own runner and matchers, again and again, each time with another mistake.
const circus = require('jest-circus');
const { jestExpect } = require('@jest/expect');
const fastCheck = require('fast-check');
const { load, reload } = require('./loader.cjs');

fastCheck.configureGlobal({ seed: 20_260_101 }); // the same examples every time, so that a survivor is one every time
const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });

/** The name of the first failing test, or null when all pass. */
async function firstFailure(specs) {
  circus.resetState();
  let failure = null;
  const watch = (event) => {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') failure ??= event.test?.name ?? 'hook';
    if (event.name === 'test_start' && failure) event.test.mode = 'skip';
  };
  circus.addEventHandler(watch);
  try {
    for (const spec of specs) load(spec);
    return judge(await circus.run()) ?? failure;
  } catch (error) {
    return `loading: ${error.message}`;
  } finally {
    circus.removeEventHandler(watch); // resetState() would keep it
  }
}

function judge({ testResults, unhandledErrors }) {
  if (unhandledErrors.length > 0) return 'unhandled error';
  return testResults.length === 0 ? 'no tests' : null;
}

process.on('message', async ({ file, text, specs }) => {
  for (const group of specs) {
    reload(file, text);
    const failure = await firstFailure(group);
    if (failure) return process.send({ killedBy: failure });
  }
  process.send({ killedBy: null });
});
process.send({ isReady: true });
