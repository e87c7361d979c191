import path from 'node:path';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { expect, test } from './support/test';

const DOMAIN = path.resolve(import.meta.dirname, '../../../libs/domain/src');

/** A module of the domain as one script that leaves its exports in `vectors`: the very code that the page and the server run. */
async function bundle(module: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(DOMAIN, module), formats: ['iife'], name: 'vectors', fileName: 'vectors' },
    },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[];
  return first!.output[0].code;
}

/** Runs in the page without a script element, so that the security policy stays as it is. */
const inPage = async <Result>(page: Page, code: string, expression: string): Promise<Result> =>
  (await page.evaluate(`(() => { ${code}; return (${expression}); })()`)) as Result;

test.describe('Scenario 6 the date vectors in a real browser', () => {
  test('T-02 T-03 T-04 T-05 T-06 T-07 give the same days as on the server', async ({ openAs, manager }) => {
    const page = await openAs(manager);
    await page.goto('/kattavuus');
    const code = await bundle('calendar/vectors.ts');
    const results = await inPage<{ title: string; expected: string; computed: string }[]>(
      page,
      code,
      'vectors.DATE_VECTORS.map((one) => ({ title: one.rule + " " + one.asks, expected: one.expected, computed: one.compute() }))',
    );
    expect(results.length).toBeGreaterThanOrEqual(28);
    for (const { title, expected, computed } of results) expect.soft(computed, title).toBe(expected);
  });
});

test.describe('Scenario 29 names in Finnish order and in forgiving searches', () => {
  test('the browser sorts the list of ux.md', async ({ openAs, manager }) => {
    const page = await openAs(manager);
    await page.goto('/alueet');
    const code = await bundle('area/finnish-sort.ts');
    const results = await inPage<{ sorted: string[]; fi: string[] }[]>(
      page,
      code,
      'vectors.FINNISH_SORT_VECTORS.map(({ input, fi }) => ({ fi, sorted: [...input].sort(new Intl.Collator("fi").compare) }))',
    );
    expect(results.length).toBeGreaterThanOrEqual(1);
    for (const { sorted, fi } of results) expect(sorted).toEqual(fi);
  });

  test('the list of municipalities ends in … z å ä ö', async ({ openAs, manager }) => {
    const page = await openAs(manager);
    await page.goto('/alueet');
    await expect(page.getByRole('rowheader')).toHaveCount(308);
    const shown = await page.getByRole('rowheader').allInnerTexts();
    const names = shown.map((name) => name.trim());
    const place = (name: string) => names.findIndex((one) => one.startsWith(name));
    const wanted = ['Akaa', 'Vaala', 'Vantaa', 'Vehmaa', 'Virrat', 'Ylöjärvi', 'Ähtäri', 'Äänekoski'].map(place);
    expect(wanted).toEqual([...wanted].sort((one, other) => one - other));
    expect(wanted).not.toContain(-1);
    expect(names.at(-1)).toBe('Äänekoski');
  });

  for (const [typed, found] of [
    ['ahtari', 'Ähtäri'],
    ['nilsia', 'Kuopio ent. Nilsiä'],
    ['idensalmi', 'Iisalmi'],
  ] as const) {
    test(`searching "${typed}" finds ${found}`, async ({ openAs, manager }) => {
      const page = await openAs(manager);
      await page.goto('/alueet');
      const box = page.getByRole('searchbox', { name: 'Hae kuntaa nimellä tai numerolla' });
      // Letter by letter, as fast as it goes: none may get lost on the way to the address and back.
      await box.pressSequentially(typed);
      await expect(box).toHaveValue(typed);
      await expect(page.getByRole('rowheader')).toHaveCount(1);
      await expect(page.getByRole('rowheader')).toContainText(new RegExp(found.replace(' ', '.*')));
    });
  }
});
