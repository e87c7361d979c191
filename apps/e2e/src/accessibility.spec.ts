import AxeBuilder from '@axe-core/playwright';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PAGE_STATES, reach, show } from './support/page-states';
import { expect, test } from './support/test';

const SCREENSHOTS = path.resolve(import.meta.dirname, '../../../tmp/screenshots');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rows are all made alike: the first forty of three hundred are looked at, or the test would take a minute. */
const FURTHER_ROWS = 'tbody > tr:nth-child(n + 41)';
const NARROWEST = 320;

/** What axe finds, one line a rule and place. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude(FURTHER_ROWS);
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** How many pixels the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const state of PAGE_STATES) {
  for (const width of [1440, 360]) {
    test(`Z-02 ${state.name} at ${width} px: axe finds nothing, light or dark, and nothing scrolls sideways`, async ({
      openAt,
      openAs,
    }) => {
      const { path: address, session } = await reach(state);
      const page = session.cookie ? await openAs(session, { width }) : await openAt(session.address, { width });
      await show(page, address, state);
      await page.screenshot({ path: path.join(SCREENSHOTS, `${state.name}-${width}.png`), fullPage: width === 360 });
      expect.soft(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Cards below the fold are not drawn (content-visibility) and keep their old colours for those who ask: a fresh page does not.
      if (width === 360) await show(page, address, state);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect.soft(await violations(page, ['color-contrast']), 'dark').toEqual([]);
      expect.soft(await overflow(page), `wider than ${width} px by`).toBeLessThanOrEqual(0);
      if (width > 360) return;
      await page.setViewportSize({ width: NARROWEST, height: 700 });
      expect.soft(await overflow(page), `wider than ${NARROWEST} px by`).toBeLessThanOrEqual(0);
    });
  }
}
