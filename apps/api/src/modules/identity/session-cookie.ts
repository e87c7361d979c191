import type { Request, Response } from 'express';

export const SESSION_COOKIE = 'kumppani_session';

const ATTRIBUTES = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

/** The token that the browser sent, or null. Written by hand: one cookie of known letters is all there is to read. */
export function sessionTokenOf(request: Pick<Request, 'headers'>): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
}

/** L-04: out of reach of scripts, and not sent along by other sites' forms. It ends with the browser; the server ends it after 8 idle hours. */
export const setSessionCookie = (response: Response, token: string, isSecure: boolean): void =>
  void response.cookie(SESSION_COOKIE, token, { ...ATTRIBUTES, secure: isSecure });

export const clearSessionCookie = (response: Response, isSecure: boolean): void =>
  void response.clearCookie(SESSION_COOKIE, { ...ATTRIBUTES, secure: isSecure });
