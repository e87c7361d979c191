import { expect, type Page } from '@playwright/test';
import { ask, signInAsExample, type Session } from './api';
import { exampleAddress } from './apps';

/** A page as somebody sees it: where it is, whose eyes, and what has been done on it. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  /** An example person; `null` before sign-in. */
  readonly person: string | null;
  readonly prepare?: (page: Page) => Promise<void>;
}

const CENTRAL = 'Tuomas Lintuharju';
const ADMINISTRATOR = 'Joel Tammipolku';
/** Stands for the address of some agreement, which each run looks up. */
const SOME_AGREEMENT = '/sopimukset/:id';

const saveEmpty = async (page: Page) => {
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeFocused();
};

/** Every page with its main states. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'sign-in', path: '/kirjaudu', person: null },
  { name: 'coverage', path: '/kattavuus', person: CENTRAL },
  {
    name: 'coverage-why',
    path: '/kattavuus?alue=13',
    person: CENTRAL,
    prepare: async (page) => {
      await page.locator('[data-toggle] button').first().click();
      await expect(page.locator('tr[id]').getByRole('listitem').first()).toBeVisible();
    },
  },
  { name: 'agreements', path: '/sopimukset', person: CENTRAL },
  { name: 'agreements-ending', path: '/sopimukset?nakyma=paattyvat', person: CENTRAL },
  { name: 'agreement', path: SOME_AGREEMENT, person: CENTRAL },
  { name: 'agreement-area', path: `${SOME_AGREEMENT}?osio=alue`, person: CENTRAL },
  { name: 'agreement-history', path: `${SOME_AGREEMENT}?osio=historia`, person: CENTRAL },
  { name: 'new-agreement', path: '/sopimukset/uusi', person: CENTRAL },
  { name: 'record-with-errors', path: '/sopimukset/uusi?tapa=olemassa', person: CENTRAL, prepare: saveEmpty },
  { name: 'areas', path: '/alueet', person: CENTRAL },
  { name: 'area-events', path: '/alueet?osio=muutokset', person: ADMINISTRATOR },
  { name: 'municipality', path: '/alueet/297', person: CENTRAL },
  { name: 'users', path: '/hallinta', person: ADMINISTRATOR },
  { name: 'settings', path: '/hallinta?osio=asetukset', person: ADMINISTRATOR },
  { name: 'not-found', path: '/ei-sellaista', person: CENTRAL },
];

const SOME = 'query SomeForTest { agreements(page: { limit: 1, offset: 0 }) { items { id } } }';

/** The state with a real address, and the session of its person. */
export async function reach(state: PageState): Promise<{ readonly path: string; readonly session: Session }> {
  const address = exampleAddress();
  if (!state.person) return { path: state.path, session: { address, cookie: '' } };
  const session = await signInAsExample(address, state.person);
  if (!state.path.startsWith(SOME_AGREEMENT)) return { path: state.path, session };
  const { agreements } = await ask<{ agreements: { items: { id: string }[] } }>(session, SOME);
  return { path: state.path.replace(':id', agreements.items[0]!.id), session };
}

/** Goes there and waits until nothing is loading any more. */
export async function show(page: Page, path: string, state: PageState): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading').first().waitFor();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await state.prepare?.(page);
}
