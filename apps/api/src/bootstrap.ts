import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';

import { AppModule } from './app.module';
import { ENTITIES } from './entities';
import { Clock } from './platform/clock';
import type { Config } from './platform/config';
import { createDataSource, migrate } from './platform/database';
import { createLog } from './platform/http/log';
import { createServer } from './platform/http/server';
import { serveWebApp } from './platform/http/web-app';
import type { Foundation } from './platform/platform.module';

/** Connects, migrates, and hands over what everything stands on. @throws DatabaseNotUsable */
export async function lay(config: Config, clock: Clock = new Clock()): Promise<Foundation> {
  const source = createDataSource({ url: config.databaseUrl, poolSize: config.poolSize, entities: ENTITIES });
  await source.initialize();
  await migrate(source, config.databaseUrl);
  return { config, source, clock, log: createLog(config.logLevel) };
}

/** The whole app, ready to listen; the tests use the very same. */
export async function createApp(foundation: Foundation): Promise<NestExpressApplication> {
  const { config, log } = foundation;
  const server = createServer(config, log);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(foundation), new ExpressAdapter(server), {
    bodyParser: false,
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  // Before Nest's own routes end with its answer for unknown addresses.
  if (config.webRoot) serveWebApp(server, config.webRoot);
  await app.init();
  return app;
}
