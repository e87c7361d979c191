import type { Page } from '@playwright/test';
import { createI18n, LANGUAGE_NAMES, type Language } from '@kumppani/i18n';
import { signInAsExample } from './support/api';
import { exampleAddress } from './support/apps';
import { NewAgreementPage } from './support/new-agreement';
import { PAGE_STATES, reach, show } from './support/page-states';
import { expect, test } from './support/test';

type Texts = Readonly<Record<string, string>>;

/** All messages of a language by their dotted key. */
function messagesOf(language: Language): Texts {
  const flat: Record<string, string> = {};
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') flat[key] = value;
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, key ? `${key}.${name}` : name);
  };
  walk(createI18n(language).getResourceBundle(language, 'translation'), '');
  return flat;
}

const FINNISH = messagesOf('fi');
const ROOTS = [...new Set(Object.keys(FINNISH).map((key) => key.split('.')[0]))].join('|');
const KEY_LIKE = new RegExp(`(?<![\\w./@-])(?:${ROOTS})\\.[A-Za-z][\\w.-]+`);

/** Every text that stands on the page, and those that only screen readers say. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label]')) texts.push(element.getAttribute('aria-label') ?? '');
    return texts.filter((text) => text !== '');
  });

/** Finnish messages that no message of the language equals: seen on its pages, they were forgotten. */
function foreignTo(language: Language): ReadonlySet<string> {
  const own = new Set(Object.values(messagesOf(language)));
  return new Set(Object.values(FINNISH).filter((text) => text.length > 3 && !own.has(text)));
}

async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading').first().waitFor();
}

const choose = async (page: Page, menu: string, choice: string) => {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
};

for (const language of ['fi', 'sv', 'en'] as const) {
  test(`Z-01 ${LANGUAGE_NAMES[language]}: no page shows a key, a hole or another language`, async ({ openAt, openAs }) => {
    const foreign = foreignTo(language);
    for (const state of PAGE_STATES) {
      const { path, session } = await reach(state);
      const page = session.cookie ? await openAs(session) : await openAt(session.address);
      await page.addInitScript((chosen) => localStorage.setItem('kumppani.language', chosen), language);
      await show(page, path, state);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const texts = [...(await textsOf(page)), await page.title()];
      expect
        .soft(
          texts.filter((text) => KEY_LIKE.test(text) || /\{\{|\}\}|\bundefined\b|\bnull\b/.test(text)),
          state.name,
        )
        .toEqual([]);
      expect
        .soft(
          texts.filter((text) => foreign.has(text)),
          `${state.name}: Finnish left`,
        )
        .toEqual([]);
      await page.close();
    }
  });
}

test('Z-01 switching the language keeps the page, its address and what was typed', async ({ openAs }) => {
  const page = await openAs(await signInAsExample(exampleAddress(), 'Tuomas Lintuharju'));
  await signIn(page, '/kattavuus?pvm=2024-06-01&alue=13');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await choose(page, 'Kieli', 'Svenska');
  await expect(page.getByRole('heading', { name: 'Täckning' })).toBeVisible();
  await expect(page).toHaveURL(/\/kattavuus\?pvm=2024-06-01&alue=13$/);
  await expect(page.getByRole('cell', { name: 'Norra Savolax välfärdsområde' }).first()).toBeVisible();

  const form = new NewAgreementPage(page);
  await page.goto('/sopimukset/uusi?tapa=olemassa');
  await form.field('starts').getByRole('textbox').fill('1.2.2026');
  await form.field('originalKeptAt').getByRole('textbox').fill('Arkivskåp 4');
  await choose(page, 'Språk', 'English');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/Kirjaa|Registrera/);
  await expect(form.field('starts').getByRole('textbox')).toHaveValue('1.2.2026');
  await expect(form.field('originalKeptAt').getByRole('textbox')).toHaveValue('Arkivskåp 4');
});
