import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Session } from './api';
import { sharedApp, startOwnApp, type App } from './apps';
import { watchManners, type Manners } from './manners';
import { makePerson, type Person } from './people';

export interface OpenOptions {
  readonly width?: number;
}

export interface Fixtures {
  /** Opens a browser of its own for a person; the page is signed in already. Every page opened must have kept its manners. */
  readonly openAs: (session: Session, options?: OpenOptions) => Promise<Page>;
  /** A browser in which nobody has signed in. */
  readonly openAt: (address: string, options?: OpenOptions) => Promise<Page>;
  /** A new development manager of the shared app. */
  readonly manager: Person;
  /** An app on a database of its own. */
  readonly ownApp: App;
}

const [NAME, VALUE] = [0, 1];

const contextAt = (browser: Browser, address: string, { width }: OpenOptions): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: address,
    // Colours are measured at rest, not on their way.
    reducedMotion: 'reduce',
    ...(width ? { viewport: { width, height: 800 }, hasTouch: width < 600 } : {}),
  });

async function giveCookie(context: BrowserContext, { address, cookie }: Session): Promise<void> {
  const parts = cookie.split('=');
  await context.addCookies([{ name: parts[NAME] ?? '', value: parts[VALUE] ?? '', url: address, httpOnly: true, sameSite: 'Lax' }]);
}

export const test = base.extend<Fixtures & { readonly pages: Manners[] }>({
  pages: async ({}, use) => {
    const pages: Manners[] = [];
    await use(pages);
    for (const manners of pages) await manners.check();
  },
  openAt: async ({ browser, pages }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (address, options = {}) => {
      const context = await contextAt(browser, address, options);
      contexts.push(context);
      const page = await context.newPage();
      pages.push(await watchManners(page, address));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  openAs: async ({ openAt }, use) => {
    await use(async (session, options) => {
      const page = await openAt(session.address, options);
      await giveCookie(page.context(), session);
      return page;
    });
  },
  manager: async ({}, use) => use(await makePerson(sharedApp())),
  ownApp: async ({}, use) => {
    const { app, stop } = await startOwnApp();
    await use(app);
    await stop();
  },
});

export { expect } from '@playwright/test';
