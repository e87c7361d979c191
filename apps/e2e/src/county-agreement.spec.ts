import type { Page } from '@playwright/test';
import { ask, type Session } from './support/api';
import { coverageOn } from './support/agreements';
import { NewAgreementPage } from './support/new-agreement';
import { makePerson } from './support/people';
import { expect, test } from './support/test';

const REASONS = `query ReasonsForTest($municipality: String!, $on: Date!) {
  coverageReasons(municipality: $municipality, on: $on) {
    ... on CoverageExplanation { coverageClass agreements { id coverageClass reasons { text } } }
  }
}`;

interface Explanation {
  readonly coverageReasons: {
    readonly coverageClass: string;
    readonly agreements: readonly { readonly id: string; readonly reasons: readonly { readonly text: string }[] }[];
  };
}

const COUNTY = 'Pohjois-Savon hyvinvointialue';

/** The headline of the page as one line. */
const headline = (page: Page) => page.getByRole('region', { name: 'Kattavuus' }).getByRole('paragraph').first();

/** The number of covered municipalities that the page says of a day, typed into the page as a person would. */
async function shownOn(page: Page, day: string): Promise<number> {
  if (!page.url().includes('/kattavuus')) await page.getByRole('link', { name: 'Kattavuus' }).click();
  await page.getByLabel('Tilanne päivänä').fill(day);
  await page.getByRole('button', { name: 'Näytä tämä päivä' }).click();
  return coveredSaidOf(page, day);
}

async function coveredSaidOf(page: Page, day: string): Promise<number> {
  await expect(headline(page)).toContainText(day);
  const text = await headline(page).innerText();
  return Number(/voimassa (\d+) kunnassa/.exec(text)?.[1] ?? 0);
}

const newlyCovered = async (session: Session, on: string) =>
  (await coverageOn(session, on)).rows.filter((row) => row.coverageClass === 'COUNTY');

/** *Miksi?* of some of the covered, and of one that is not. */
async function explainsOnPage(page: Page): Promise<void> {
  await page.goto('/kattavuus?pvm=2026-01-01');
  for (const name of ['Iisalmi', 'Joroinen', 'Vieremä']) {
    await page.getByRole('button', { name: `Miksi ${name} on tässä luokassa?` }).click();
    await expect(page.getByText(`Sopimus koskee koko hyvinvointialuetta: ${COUNTY}.`)).toBeVisible();
    await expect(page.getByText('Kunnassa on voimassa yksi sopimus.')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Miksi Helsinki on tässä luokassa?' }).click();
  await expect(page.getByText('Mikään sopimus ei kata kuntaa tänä päivänä.')).toBeVisible();
}

test.describe('Scenario 1 a county agreement in the browser', () => {
  test('seven fields, and the coverage rises by exactly 19 on its first day and by nothing the day before', async ({ openAs, ownApp }) => {
    const manager = await makePerson(ownApp);
    const before = { first: await coverageOn(manager, '2026-01-01'), eve: await coverageOn(manager, '2025-12-31') };
    const page = await openAs(manager);
    await page.goto('/');
    await page.getByRole('link', { name: 'Kirjaa olemassa oleva sopimus' }).first().click();
    const form = new NewAgreementPage(page);
    await form.choosePartner(COUNTY);
    await expect(form.page.getByRole('radio', { name: 'Koko hyvinvointialue' })).toBeChecked();
    await form.starts.fill('1.1.2026');
    await form.choose('termKind', 'Toistaiseksi voimassa');
    const id = await form.saveAndOpen();
    await expect(page.getByRole('heading', { name: COUNTY })).toBeVisible();

    expect(await shownOn(page, '1.1.2026')).toBe(before.first.covered + 19);
    expect(await shownOn(page, '31.12.2025')).toBe(before.eve.covered);
    const rows = await newlyCovered(manager, '2026-01-01');
    expect(rows).toHaveLength(19);
    for (const { code } of rows) {
      const { coverageReasons } = await ask<Explanation>(manager, REASONS, { municipality: code, on: '2026-01-01' });
      expect(coverageReasons.coverageClass).toBe('COUNTY');
      expect(coverageReasons.agreements.map((agreement) => agreement.id)).toEqual([id]);
      expect(coverageReasons.agreements[0]!.reasons.map((reason) => reason.text)).toContain(
        `Sopimus koskee koko hyvinvointialuetta: ${COUNTY}.`,
      );
    }
    await explainsOnPage(page);
  });
});

test.describe('Scenario 2 with an exclusion in the browser, by keyboard alone', () => {
  test('Joroinen from 1.7.2026: 19 until 30.6., 18 from 1.7.', async ({ openAs, ownApp }) => {
    const manager = await makePerson(ownApp);
    const before = await coverageOn(manager, '2026-06-30');
    const page = await openAs(manager);
    await page.goto('/sopimukset/uusi?tapa=olemassa');
    await recordByKeyboard(page);
    await tabTo(page, /^\s*Kattavuus\s*$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kattavuus' }).waitFor();
    expect(await shownByKeyboard(page, '30.6.2026')).toBe(before.covered + 19);
    expect(await shownByKeyboard(page, '1.7.2026')).toBe(before.covered + 18);
    await tabTo(page, 'Hae kuntaa');
    await page.keyboard.type('joroi');
    await expect(page.getByRole('rowheader')).toHaveCount(1);
    await tabTo(page, 'Miksi Joroinen on tässä luokassa?');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kunta on rajattu pois sopimuksesta.')).toBeVisible();
  });
});

/** Moves with Tab until the wanted control has the focus; nothing is clicked. */
async function tabTo(page: Page, label: string | RegExp): Promise<void> {
  for (let step = 0; step < 90; step++) {
    await page.keyboard.press('Tab');
    const named = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const byId = (element?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
      return [
        element?.getAttribute('aria-label'),
        ...byId,
        ...[...(element?.labels ?? [])].map((one) => one.textContent),
        element?.textContent,
      ].join(' ');
    });
    if (typeof label === 'string' ? named.includes(label) : label.test(named)) return;
  }
  throw new Error(`Tab never came to ${label}.`);
}

/** The same as `shownOn`, without a pointer. */
async function shownByKeyboard(page: Page, day: string): Promise<number> {
  await tabTo(page, 'Tilanne päivänä');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(day);
  await page.keyboard.press('Enter');
  return coveredSaidOf(page, day);
}

async function pickByKeyboard(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await expect(page.getByRole('option')).toHaveCount(1);
  const focused = page.locator('input:focus');
  // An answer that comes after the arrow takes the mark away again; a person sees that and presses once more.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveAttribute('aria-activedescendant', /./, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
}

async function recordByKeyboard(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Sopimuskumppani' }).waitFor();
  await tabTo(page, 'Sopimuskumppani');
  await pickByKeyboard(page, COUNTY);
  await tabTo(page, 'Lisää poikkeus');
  await pickByKeyboard(page, 'Joroinen');
  await tabTo(page, 'Poikkeus alkaa');
  await page.keyboard.type('1.7.2026');
  await tabTo(page, 'Alkaa');
  await page.keyboard.type('1.1.2026');
  await tabTo(page, 'Voimassaolo');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Toistaiseksi voimassa' }).waitFor();
  await page.keyboard.type('Tois');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Tallenna sopimus');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sopimukset\/[0-9a-f-]{36}/);
}
