import { problem } from '@kumppani/domain';
import { createTranslator, languageOr, problemText } from '@kumppani/i18n';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;

/**
 * L-03: at most so many requests a minute from one source, GEN-429 beyond. Counted in each process: it shields the process, while
 * sign-in attempts are counted in the database. @param perMinute 0 = no limit
 */
export function rateLimit(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  return (request, response, next) => {
    limiter
      .consume(request.ip ?? 'unknown')
      .then(() => next())
      .catch((state: RateLimiterRes | Error) => {
        if (state instanceof Error) return next(state);
        const message = problemText(createTranslator(languageOr(request.headers['x-language'])), problem('GEN-429'));
        const requestId = response.getHeader('x-request-id');
        response.setHeader('retry-after', String(Math.ceil(state.msBeforeNext / 1000)));
        response.status(429).json({ errors: [{ message, extensions: { code: 'GEN-429', requestId } }] });
      });
  };
}
