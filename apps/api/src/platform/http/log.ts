import { pino, type Logger } from 'pino';

import type { Config } from '../config';

export type Log = Logger;
export const LOG = Symbol('Log');

/** JSON lines with request id, operation and actor id; never field values. */
export const createLog = (level: Config['logLevel']): Log =>
  pino({
    level,
    base: null,
    redact: ['req.headers', 'parameters', 'err.parameters', 'err.detail', 'err.query', 'err.driverError', 'err.where'],
  });
