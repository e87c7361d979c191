import { randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';

import { withinRequest } from './current-request';
import type { Log } from './log';

/** Gives every request an id (sent back as `x-request-id`) and writes one line when it is answered: no query, no body, no person. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    response.on('finish', () => {
      const milliseconds = Math.round(Number(process.hrtime.bigint() - started) / 1e6);
      log.info({ requestId, method: request.method, path: request.path, status: response.statusCode, milliseconds }, 'request');
    });
    withinRequest(request, requestId, next);
  };
}
