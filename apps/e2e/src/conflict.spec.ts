import type { Page } from '@playwright/test';
import { ask } from './support/api';
import { recordAgreement, type Recorded } from './support/agreements';
import { sharedApp } from './support/apps';
import { makePerson, type Person } from './support/people';
import { expect, test } from './support/test';

const FACTS = 'query FactsForTest($id: ID!) { agreement(id: $id) { ownRecordNumber partnerRecordNumber } }';

interface Facts {
  readonly agreement: { readonly ownRecordNumber: string | null; readonly partnerRecordNumber: string | null };
}

const factsOf = async (person: Person, { id }: Recorded) => (await ask<Facts>(person, FACTS, { id })).agreement;

/** Opens the value for editing and types; saving is another step, so that two people can have it open at once. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}: `) }).click();
  await page.getByRole('textbox', { name: label }).fill(text);
}

const OWN = 'Oma diaarinumero';
const THEIRS = 'Kumppanin diaarinumero';

test.describe('A-18 two people edit the same agreement', () => {
  test('different fields both stand, and the history tells both', async ({ openAs, manager }) => {
    const other = await makePerson(sharedApp());
    const agreement = await recordAgreement(manager);
    const [mine, theirs] = [await openAs(manager), await openAs(other)];
    for (const page of [mine, theirs]) await page.goto(`/sopimukset/${agreement.id}`);
    await type(mine, OWN, 'MLL 12/2026');
    await type(theirs, THEIRS, 'PSHVA 7/2026');
    await mine.keyboard.press('Enter');
    await expect(mine.getByText(/^Tallennettu/)).toBeVisible();
    await theirs.keyboard.press('Enter');
    await expect(theirs.getByText(/^Tallennettu/)).toBeVisible();
    await expect(theirs.getByRole('button', { name: `${OWN}: MLL 12/2026. Muokkaa` })).toBeVisible();
    expect(await factsOf(manager, agreement)).toEqual({ ownRecordNumber: 'MLL 12/2026', partnerRecordNumber: 'PSHVA 7/2026' });

    await theirs.getByRole('tab', { name: 'Historia' }).click();
    const history = theirs.getByRole('tabpanel', { name: 'Historia' }).getByRole('listitem');
    await expect(
      history
        .filter({ hasText: manager.name })
        .filter({ hasText: `${OWN}: MLL 12/2026` })
        .first(),
    ).toBeVisible();
    await expect(
      history
        .filter({ hasText: other.name })
        .filter({ hasText: `${THEIRS}: PSHVA 7/2026` })
        .first(),
    ).toBeVisible();
  });
});

test.describe('GEN-409 the same field', () => {
  const open = async (openAs: (person: Person) => Promise<Page>, manager: Person) => {
    const other = await makePerson(sharedApp());
    const agreement = await recordAgreement(manager);
    const [mine, theirs] = [await openAs(manager), await openAs(other)];
    for (const page of [mine, theirs]) await page.goto(`/sopimukset/${agreement.id}`);
    await type(mine, OWN, 'minun numeroni');
    await type(theirs, OWN, 'toisen numero');
    await theirs.keyboard.press('Enter');
    await expect(theirs.getByText(/^Tallennettu/)).toBeVisible();
    await mine.keyboard.press('Enter');
    const dialog = mine.getByRole('alertdialog', { name: 'Toinen käyttäjä muutti samaa kenttää' });
    await expect(dialog).toContainText('minun numeroni');
    await expect(dialog).toContainText('toisen numero');
    await expect(dialog).toContainText('Alkuperäinen');
    return { agreement, mine, dialog, other };
  };

  test('mine may stay: nothing that either wrote is lost, the history has both', async ({ openAs, manager }) => {
    const { agreement, mine, dialog } = await open(openAs, manager);
    await dialog.getByRole('button', { name: 'Pidä minun' }).click();
    await expect(dialog).toBeHidden();
    await expect(mine.getByRole('button', { name: `${OWN}: minun numeroni. Muokkaa` })).toBeVisible();
    expect((await factsOf(manager, agreement)).ownRecordNumber).toBe('minun numeroni');
    await mine.getByRole('tab', { name: 'Historia' }).click();
    const history = mine.getByRole('tabpanel', { name: 'Historia' });
    await expect(history).toContainText(/toisen numero → minun numeroni|toisen numero\s*→\s*minun numeroni/);
  });

  test('theirs may stay', async ({ openAs, manager }) => {
    const { agreement, mine, dialog } = await open(openAs, manager);
    await dialog.getByRole('button', { name: 'Pidä toisen käyttäjän' }).click();
    await expect(dialog).toBeHidden();
    expect((await factsOf(manager, agreement)).ownRecordNumber).toBe('toisen numero');
    await expect(mine.getByRole('button', { name: `${OWN}: toisen numero. Muokkaa` })).toBeVisible();
  });

  test('the original may come back', async ({ openAs, manager }) => {
    const { agreement, dialog } = await open(openAs, manager);
    await dialog.getByRole('button', { name: 'Palauta alkuperäinen' }).click();
    await expect(dialog).toBeHidden();
    expect((await factsOf(manager, agreement)).ownRecordNumber).toBeNull();
  });
});
