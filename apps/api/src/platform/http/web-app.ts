import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Express } from 'express';
import sirv from 'sirv';

const YEAR = 31_536_000;
/** Addresses of the API: the page of the app must not answer for them. */
const NOT_PAGES = [/^\/graphql/, /^\/health/];

/** Serves the built web app: hashed assets for a year, pre-compressed; every other address of the app answers its page, uncached. */
export function serveWebApp(app: Express, root: string): void {
  if (!existsSync(path.join(root, 'index.html'))) throw new Error(`No built web app in ${root}. Run npm start, which builds it.`);
  const assets = sirv(path.join(root, 'assets'), { brotli: true, gzip: true, immutable: true, maxAge: YEAR, etag: true });
  app.use('/assets', assets, (_request, response) => void response.status(404).end());
  app.use(
    sirv(root, {
      brotli: true,
      gzip: true,
      single: true,
      ignores: NOT_PAGES,
      etag: true,
      setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
    }),
  );
}
