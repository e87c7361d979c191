// The pictures of the README, from the example data of a running server: node tools/browser/screenshots.mjs [http://localhost:3000]
import fs from 'node:fs';
import path from 'node:path';
import { chromium as browserType } from '@playwright/test';
import { ROOT } from '../process/run-tool.mjs';
import { chromium, FLAGS } from './chromium.mjs';

const IMAGES = path.join(ROOT, 'docs/images');
const LARGEST_BYTES = 250_000;
const PERSON = 'Tuomas Lintuharju';
/** A day on which the example data has something of everything. */
const DAY = '2023-12-31';

const address = process.argv[2] ?? 'http://localhost:3000';

/** Waits for the data and its layout, then keeps what a person sees without scrolling. */
async function keep(page, name) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(IMAGES, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  const { size } = fs.statSync(file);
  if (size > LARGEST_BYTES) throw new Error(`${file} is ${size} bytes, more than ${LARGEST_BYTES}.`);
  console.log(`${path.relative(ROOT, file)}: ${Math.round(size / 1000)} kB`);
}

async function coverage(page) {
  await page.goto(`/kattavuus?pvm=${DAY}`);
  await page.getByRole('rowheader').first().waitFor();
  await keep(page, 'coverage');
}

/** The agreement of a county with a notice period shows most of what the page can. */
async function agreement(page) {
  await page.goto('/sopimukset?haku=hyvinvointialue&nakyma=paattyvat');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Tiedot' }).waitFor();
  await keep(page, 'agreement');
}

async function main() {
  const { executablePath, env } = chromium();
  const browser = await browserType.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
  try {
    const context = await browser.newContext({
      baseURL: address,
      locale: 'fi-FI',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto('/kirjaudu');
    await page.getByRole('button', { name: PERSON }).click();
    await page.waitForURL(/\/(sopimukset|kattavuus)/);
    fs.mkdirSync(IMAGES, { recursive: true });
    await coverage(page);
    await agreement(page);
  } finally {
    await browser.close();
  }
}

await main();
