import { signInAsExample } from './support/api';
import { exampleAddress } from './support/apps';
import { expect, test } from './support/test';

const SCRIPT_BUDGET_BYTES = 300_000;

const open = async (openAs: Parameters<Parameters<typeof test>[2]>[0]['openAs'], width?: number) =>
  openAs(await signInAsExample(exampleAddress(), 'Tuomas Lintuharju'), width ? { width } : {});

test.describe('the shell around every page', () => {
  test('the skip link is the first stop and leads past the menu (Z-02)', async ({ openAs }) => {
    const page = await open(openAs);
    await page.goto('/alueet');
    await page.getByRole('rowheader').first().waitFor();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false);
    expect(isInside).toBe(true);
  });

  test('the theme is chosen, and stays over a reload', async ({ openAs }) => {
    const page = await open(openAs);
    await page.goto('/kattavuus');
    for (const [choice, theme] of [
      ['Tumma', 'dark'],
      ['Vaalea', 'light'],
    ] as const) {
      await page.getByRole('button', { name: 'Ulkoasu' }).click();
      await page.getByRole('menuitemradio', { name: choice }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    }
  });

  test('a broken connection is told as long as it lasts', async ({ openAs }) => {
    const page = await open(openAs);
    await page.goto('/kattavuus');
    await page.getByRole('rowheader').first().waitFor();
    const bar = page.getByText('Yhteys on poikki. Muutokset tallentuvat vasta, kun yhteys palaa.');
    await page.context().setOffline(true);
    await expect(bar).toBeVisible();
    await page.context().setOffline(false);
    await expect(bar).toBeHidden();
  });

  test('GEN-404 an unknown address and an unknown agreement look the same', async ({ openAs }) => {
    const page = await open(openAs);
    for (const path of ['/ei-sellaista', '/sopimukset/00000000-0000-4000-8000-000000000000']) {
      await page.goto(path);
      await expect(page.getByText('Sivua ei löydy tai sinulla ei ole oikeutta siihen.')).toBeVisible();
    }
  });

  test('GEO-05 a day before the first one is told beside the field', async ({ openAs }) => {
    const page = await open(openAs);
    await page.goto('/kattavuus');
    await page.getByLabel('Tilanne päivänä').fill('31.12.2015');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-field="on"]')).toContainText('Kattavuus lasketaan 1.1.2016 alkaen. Valitse myöhempi päivä.');
    await expect(page.getByLabel('Tilanne päivänä')).toHaveValue('31.12.2015');
  });
});

test.describe('spec section 24 first load', () => {
  test('the coverage page needs at most 300 kB of compressed script', async ({ openAs }) => {
    const page = await open(openAs);
    const scripts: Promise<{ url: string; bytes: number; encoding: string }>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      const read = async () => {
        const { responseBodySize } = await response.request().sizes();
        return { url: response.url(), bytes: responseBodySize, encoding: response.headers()['content-encoding'] ?? '' };
      };
      scripts.push(read());
    });
    await page.goto('/kattavuus');
    await page.getByRole('rowheader').first().waitFor();
    await page.waitForLoadState('networkidle');
    const loaded = await Promise.all(scripts);
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter(({ encoding, bytes }) => bytes > 1000 && !/^(br|gzip)$/.test(encoding))).toEqual([]);
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET_BYTES);
  });
});
