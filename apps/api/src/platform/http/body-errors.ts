import { problem } from '@kumppani/domain';
import { createTranslator, languageOr, problemText } from '@kumppani/i18n';
import type { ErrorRequestHandler } from 'express';

import type { Log } from './log';

/** Bodies that can't be read (too large, not JSON) get a code of the catalogue and no stack trace. */
export function bodyErrors(log: Log): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    const isClientError = typeof error.status === 'number' && error.status >= 400 && error.status < 500;
    if (!isClientError) log.error({ err: error }, 'unexpected error');
    const code = isClientError ? 'GEN-400' : 'GEN-500';
    const message = problemText(createTranslator(languageOr(request.headers['x-language'])), problem(code));
    const requestId = response.getHeader('x-request-id');
    response.status(isClientError ? (error.status ?? 400) : 500).json({ errors: [{ message, extensions: { code, requestId } }] });
  };
}
