import compression from 'compression';
import express, { type Express } from 'express';

import type { Config } from '../config';
import { bodyErrors } from './body-errors';
import type { Log } from './log';
import { requestLog } from './request-log';
import { sameOriginWrites, securityHeaders } from './security';

const LARGEST_BODY = '256kb';

/** The express app under Nest, with everything that holds before any route. */
export function createServer(config: Config, log: Log): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(requestLog(log));
  app.use(securityHeaders(config));
  app.use(sameOriginWrites(config));
  app.use(compression({ level: 1, threshold: 2048 }));
  app.use(express.json({ limit: LARGEST_BODY }));
  app.use(bodyErrors(log));
  return app;
}
