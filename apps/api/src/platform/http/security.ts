import { problem } from '@kumppani/domain';
import { createTranslator, problemText } from '@kumppani/i18n';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

import type { Config } from '../config';
import { currentRequest } from './current-request';

/**
 * React Aria adds small style elements of its own (text selection while pressing, scroll lock). They are allowed by the digest of their
 * exact text, never by `unsafe-inline` (L-04); a browser test fails on any other violation.
 */
export const STYLE_DIGESTS: readonly string[] = [
  'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=',
  'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=',
];

/** L-04: nothing from third parties, no inline script or style, no framing. */
export const securityHeaders = (config: Config): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...STYLE_DIGESTS.map((digest) => `'${digest}'`)],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    crossOriginEmbedderPolicy: false,
  });

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** L-04: a write must come from our own page. A request without Origin (a program, not a page) carries no ambient cookie of a victim's browser. */
export function sameOriginWrites(config: Config): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    if (SAFE.has(request.method) || origin === undefined || isOwn(origin, request, config)) return next();
    const { language = 'fi', requestId } = currentRequest() ?? {};
    const message = problemText(createTranslator(language), problem('GEN-403'));
    response.status(403).json({ errors: [{ message, extensions: { code: 'GEN-403', requestId } }] });
  };
}

function isOwn(origin: string, request: Request, config: Config): boolean {
  if (config.publicUrl) return origin === new URL(config.publicUrl).origin;
  try {
    return new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
}
