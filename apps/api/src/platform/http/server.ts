import compression from 'compression';
import express, { type Express } from 'express';

import type { Config } from '../config';
import { bodyErrors } from './body-errors';
import type { Log } from './log';
import { rateLimit } from './rate-limit';
import { requestLog } from './request-log';
import { sameOriginWrites, securityHeaders } from './security';

const LARGEST_BODY = '256kb';

/** No text of PostgreSQL holds the character NUL, so it is refused before it becomes an error of ours. */
function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.includes('\\u0000')) throw Object.assign(new Error('the body holds a NUL'), { status: 400 });
}

/** Half of a character that takes two would be refused by the history alone; what cannot be written becomes the sign for it at the door. */
const wellFormed = (_key: string, value: unknown): unknown => (typeof value === 'string' ? Buffer.from(value).toString() : value);

/** The express app under Nest, with everything that holds before any route. */
export function createServer(config: Config, log: Log): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(requestLog(log));
  app.use(securityHeaders(config));
  app.use('/graphql', rateLimit(config.requestsPerMinute));
  app.use(sameOriginWrites(config));
  app.use(compression({ level: 1, threshold: 2048 }));
  app.use(express.json({ limit: LARGEST_BODY, verify: refuseNul, reviver: wellFormed }));
  app.use(bodyErrors(log));
  return app;
}
