import { AsyncLocalStorage } from 'node:async_hooks';

import { languageOr, type Language } from '@kumppani/i18n';
import type { Request } from 'express';

/** What an error must say even when nothing else of the request is known yet. */
export interface CurrentRequest {
  readonly requestId: string;
  readonly language: Language;
}

const storage = new AsyncLocalStorage<CurrentRequest>();

/** Runs the rest of a request so that `currentRequest` knows it. */
export const withinRequest = (request: Request, requestId: string, next: () => void): void =>
  storage.run({ requestId, language: languageOr(request.headers['x-language']) }, next);

export const currentRequest = (): CurrentRequest | undefined => storage.getStore();
