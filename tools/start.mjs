// npm start: build, database, server, and where to go. Ctrl-C ends all of it in good order.
import { portProblem } from './network/ports.mjs';
import { isReadyKumppani, readHealth, startApi, waitUntilReady } from './server/api-process.mjs';
import { build } from './server/build.mjs';
import { databaseFor } from './server/database-for.mjs';
import { launchSettings, localAddress, StartProblem } from './server/launch-settings.mjs';
import { claim, describeFirst, noteServer, release } from './server/running.mjs';
import { examplePeople, greeting } from './server/sign-ins.mjs';

const log = (line) => console.log(line);

async function demandPort({ port, host, address }) {
  const problem = await portProblem(port, host);
  if (!problem) return;
  const who = isReadyKumppani(await readHealth(address)) ? 'another Kumppani with other data' : 'another program';
  if (problem === 'EADDRINUSE') throw new StartProblem(`Port ${port} is used by ${who}. Choose another: PORT=3100 npm start`);
  throw new StartProblem(`Kumppani cannot listen on ${host}:${port} (${problem}). Choose another: PORT=3100 npm start`);
}

/** Resolves when the person asks to stop: Ctrl-C, kill, or a closed terminal. */
function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  });
}

async function serve(settings, address, stopping) {
  const database = await databaseFor(settings, log);
  try {
    const server = startApi({
      env: {
        DATABASE_URL: database.url,
        PORT: String(settings.port),
        HOST: settings.host,
        EXAMPLE_DATA: settings.hasExampleData ? 'on' : 'off',
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      },
    });
    noteServer(settings.directory, server);
    const isReady = await Promise.race([waitUntilReady(address, server), stopping.then(() => null)]);
    if (isReady) {
      const people = settings.hasExampleData ? await examplePeople(address).catch(() => []) : [];
      log(greeting({ address, people, hasExampleData: settings.hasExampleData }));
    }
    if (isReady === false) console.error('The server did not become ready. The lines above tell why.');
    const first = isReady === false ? 'failed' : await Promise.race([stopping, server.ended.then(() => 'ended')]);
    if (first === 'ended') console.error('The server ended by itself.');
    else log('Stopping: requests in flight finish first.');
    await server.end();
    return first === 'ended' || first === 'failed' ? 1 : 0;
  } finally {
    await database.stop();
  }
}

async function main() {
  const settings = launchSettings();
  const address = localAddress(settings.host, settings.port);
  const stopping = askedToStop();
  const first = await claim(settings.directory, address);
  if (first) {
    log(await describeFirst(first));
    return 0;
  }
  try {
    await demandPort({ ...settings, address });
    const started = performance.now();
    log('Building (the first time takes a few seconds) …');
    const isBuilt = await Promise.race([build().then(() => true), stopping.then(() => false)]);
    if (!isBuilt) return 0;
    log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return await serve(settings, address, stopping);
  } finally {
    release(settings.directory);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
process.exit();
