import { randomUUID } from 'node:crypto';
import { ask } from './support/api';
import { makePartner } from './support/agreements';
import { exampleAddress, sharedApp } from './support/apps';
import { NewAgreementPage } from './support/new-agreement';
import { expect, test } from './support/test';

const SIGN_OUT = 'mutation SignOutForTest { signOut { __typename } }';

test.describe('L-01 sign-in page', () => {
  test('one click makes anybody an example person, and signing out leads back', async ({ openAt }) => {
    const page = await openAt(exampleAddress());
    await page.goto('/sopimukset');
    await page.getByRole('button', { name: /Elina Merikataja.*Johto/ }).click();
    await expect(page).toHaveURL(/\/sopimukset$/);
    await expect(page.getByText('Esimerkkitila: henkilöt ja sopimukset ovat keksittyjä.')).toBeVisible();
    await page.getByRole('button', { name: 'Kirjautunut: Elina Merikataja' }).click();
    await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click();
    await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible();
    await page.goto('/kattavuus');
    await expect(page).toHaveURL(/\/kirjaudu\?paluu=%2Fkattavuus/);
  });

  test('offers nine example people, and nobody without the example data', async ({ openAt }) => {
    const example = await openAt(exampleAddress());
    await example.goto('/kirjaudu');
    await expect(example.getByRole('heading', { name: 'Kokeile esimerkkihenkilönä' })).toBeVisible();
    await expect(example.getByRole('region', { name: 'Kokeile esimerkkihenkilönä' }).getByRole('button')).toHaveCount(9);
    const empty = await openAt(sharedApp().address);
    await empty.goto('/kirjaudu');
    await expect(empty.getByRole('button', { name: 'Kirjaudu sisään' })).toBeVisible();
    await expect(empty.getByText('Kokeile esimerkkihenkilönä')).toHaveCount(0);
  });

  test('lets the administrator in whom create-admin made', async ({ openAt }) => {
    const { address, administrator } = sharedApp();
    const page = await openAt(address);
    await page.goto('/kirjaudu');
    await page.getByLabel('Sähköpostiosoite').fill(administrator.email);
    await page.getByLabel('Salasana').fill(administrator.password);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hallinta' }).click();
    await expect(page.getByRole('heading', { name: 'Hallinta' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Kirjautunut: Ylla Pääkäyttäjä' })).toBeVisible();
  });
});

test.describe('AUT-01 AUT-02 at the sign-in form', () => {
  test('a wrong password is told beside the field and what was typed stays; after five tries the door is shut', async ({ openAt }) => {
    const page = await openAt(sharedApp().address);
    await page.goto('/kirjaudu');
    const email = `${randomUUID()}@selain.test`;
    const password = page.getByLabel('Salasana');
    await page.getByLabel('Sähköpostiosoite').fill(email);
    await password.fill('väärä salasana');
    for (let attempt = 1; attempt <= 5; attempt++) {
      const answer = page.waitForResponse('**/graphql');
      await page.getByRole('button', { name: 'Kirjaudu sisään' }).click();
      await answer;
      await expect(page.getByText('Sähköpostiosoite tai salasana on väärä.')).toBeVisible();
    }
    await expect(page.getByLabel('Sähköpostiosoite')).toHaveValue(email);
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click();
    await expect(page.getByText('Liian monta yritystä. Odota 15 minuuttia.')).toBeVisible();
    await expect(page.getByText('Sähköpostiosoite tai salasana on väärä.')).toHaveCount(0);
  });

  test('AUT-01 is tied to the password field for screen readers', async ({ openAt }) => {
    const page = await openAt(sharedApp().address);
    await page.goto('/kirjaudu');
    await page.getByLabel('Sähköpostiosoite').fill(`${randomUUID()}@selain.test`);
    await page.getByLabel('Salasana').fill('väärä salasana');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Salasana')).toHaveAccessibleDescription(/Sähköpostiosoite tai salasana on väärä\./);
  });
});

test.describe('GEN-401 the session ends while a form is filled in', () => {
  test('signing in over the page keeps what was typed, and the save goes on by itself', async ({ openAs, manager }) => {
    const { name } = await makePartner(manager);
    const page = await openAs(manager);
    const form = new NewAgreementPage(page);
    await form.open();
    await form.choosePartner(name);
    await form.chooseArea('Koko maa');
    await form.starts.fill('1.3.2026');
    await form.choose('termKind', 'Toistaiseksi voimassa');
    const place = page.getByLabel(/Alkuperäisen säilytyspaikka/);
    await place.fill('Kaappi 4, hylly 2');
    await ask(manager, SIGN_OUT);

    await form.save.click();
    const layer = page.getByRole('dialog', { name: 'Jatka kirjautumalla' });
    await expect(layer).toBeVisible();
    await layer.getByLabel('Sähköpostiosoite').fill(manager.email);
    await layer.getByLabel('Salasana').fill(manager.password);
    await layer.getByRole('button', { name: 'Kirjaudu sisään' }).click();

    await page.waitForURL(/\/sopimukset\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByText('Kaappi 4, hylly 2')).toBeVisible();
  });
});
