import 'reflect-metadata';

import type { Server } from 'node:http';

import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Runner } from 'graphile-worker';

import { createApp, lay } from './bootstrap';
import { nightlyCheck } from './nightly-check';
import { ConfigError, readConfig, type Config } from './platform/config';
import { connectionProblem, DatabaseNotUsable } from './platform/database';
import { startJobs } from './platform/jobs/jobs';
import type { Foundation } from './platform/platform.module';
import { prepare } from './prepare';

/** How long requests in flight may take to finish when the process is told to stop. */
const PATIENCE = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const foundation = await lay(config);
  const app = config.exampleData ? await createExampleApp(foundation) : await createPlainApp(foundation);
  const runner = config.role === 'api' ? null : await startJobs(config, foundation.log, [nightlyCheck(app, foundation.log)]);
  const server = (await app.listen(config.port, config.host)) as Server;
  foundation.log.info({ port: config.port, host: config.host, role: config.role }, 'ready');
  stopWhenTold(foundation, app, server, runner);
}

async function createPlainApp(foundation: Foundation): Promise<NestExpressApplication> {
  await prepare(foundation);
  return createApp(foundation);
}

/** Loaded only when wanted: production never carries invented people in memory. */
async function createExampleApp(foundation: Foundation): Promise<NestExpressApplication> {
  const { loadExampleData, prepareExample } = await import('./example');
  await prepareExample(foundation);
  const app = await createApp(foundation);
  await loadExampleData(app);
  return app;
}

/** Requests in flight finish, the job at hand too; then the connections close. A second signal ends at once. */
function stopWhenTold(foundation: Foundation, app: NestExpressApplication, server: Server, runner: Runner | null): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
    server.closeIdleConnections();
    await Promise.all([app.close(), runner?.stop()]);
    await foundation.source.destroy();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

function explain(error: Error & { code?: string }, config: () => Config): string {
  if (error instanceof ConfigError || error instanceof DatabaseNotUsable) return error.message;
  if (error.code === 'EADDRINUSE') return `Port ${config().port} is in use by another program. Set PORT to a free one.`;
  return connectionProblem(error) ?? String(error.stack ?? error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error as Error, () => readConfig(process.env))}\n`);
  process.exit(1);
});
