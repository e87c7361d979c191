import { makePartner } from './support/agreements';
import { NewAgreementPage } from './support/new-agreement';
import type { Person } from './support/people';
import { expect, test } from './support/test';

/** The error must stand beside its field, in the summary, and the summary must have the focus. */
async function expectError(form: NewAgreementPage, field: string, text: string): Promise<void> {
  await expect(form.errorSummary).toBeFocused();
  await expect(form.errorSummary).toContainText(text);
  await expect(form.field(field)).toContainText(text);
  await form.errorSummary.getByRole('link', { name: text }).first().click();
  const isInside = await form.field(field).evaluate((box) => box.contains(document.activeElement));
  expect(isInside, 'the line of the summary leads to its field').toBe(true);
}

/** A form with everything in it, so that only what the test breaks is wrong. */
async function fill(form: NewAgreementPage, manager: Person): Promise<void> {
  const { name } = await makePartner(manager);
  await form.open();
  await form.choosePartner(name);
  await form.chooseArea('Koko hyvinvointialue');
  await form.choose('county', 'Pohjois-Savon hyvinvointialue');
  await form.starts.fill('1.2.2026');
  await form.choose('termKind', 'Määräaikainen');
  await form.ends.fill('31.12.2028');
}

test.describe('form errors of a new agreement', () => {
  test('AGR-01 the end before the start', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    await fill(form, manager);
    await form.starts.fill('1.1.2027');
    await form.ends.fill('1.3.2026');
    await form.save.click();
    await expectError(form, 'ends', 'Sopimus päättyisi (1.3.2026) ennen alkamistaan (1.1.2027). Korjaa päivät.');
    await expect(form.starts).toHaveValue('1.1.2027');
    await expect(form.ends).toHaveValue('1.3.2026');
    await form.ends.fill('1.3.2028');
    await form.saveAndOpen();
  });

  test('AGR-02 no area, AGR-04 no end', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    const { name } = await makePartner(manager);
    await form.open();
    await form.choosePartner(name);
    await form.starts.fill('1.2.2026');
    await form.choose('termKind', 'Määräaikainen');
    await form.save.click();
    await expectError(form, 'area', 'Valitse alue: koko hyvinvointialue, koko maakunta, nimetyt kunnat tai koko maa.');
    await expect(form.field('ends')).toContainText('Lisää päättymispäivä tai valitse Ei tiedossa.');
    await expect(form.errorSummary.getByRole('heading')).toHaveText('Korjaa 2 kohtaa');
    await expect(form.partner).toHaveValue(name);
    await expect(form.starts).toHaveValue('1.2.2026');
  });

  test('AGR-05 signed in the future', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    await fill(form, manager);
    await form.signedOn.fill('1.1.2099');
    await form.save.click();
    await expectError(form, 'signedOn', 'Allekirjoituspäivä ei voi olla tulevaisuudessa. Korjaa päivä.');
    await expect(form.signedOn).toHaveValue('1.1.2099');
  });

  test('AGR-08 an exception outside the county', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    await fill(form, manager);
    await form.addException('Rusko');
    await form.save.click();
    await expectError(form, 'area', 'Kunta Rusko ei kuulu valittuun hyvinvointialueeseen. Poista poikkeus tai vaihda alue.');
    await form.page.getByRole('button', { name: 'Poista: Rusko' }).click();
    await form.saveAndOpen();
  });

  test('AGR-10 the same party on both sides', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    await makePartner(manager, manager.unit.name);
    await form.open();
    await form.choosePartner(manager.unit.name);
    await form.chooseArea('Koko maa');
    await form.starts.fill('1.2.2026');
    await form.choose('termKind', 'Toistaiseksi voimassa');
    await form.save.click();
    await expectError(form, 'partner', 'Sama osapuoli on valittu molemmille puolille. Poista toinen.');
    await expect(form.partner).toHaveValue(manager.unit.name);
  });

  test('AGR-W1 a similar agreement is asked about once, and may be recorded all the same', async ({ openAs, manager }) => {
    const { name } = await makePartner(manager);
    const page = await openAs(manager);
    const form = new NewAgreementPage(page);
    const record = async () => {
      await form.open();
      await form.choosePartner(name);
      await form.chooseArea('Koko maa');
      await form.starts.fill('1.2.2026');
      await form.choose('termKind', 'Toistaiseksi voimassa');
      await form.save.click();
    };
    await record();
    await page.waitForURL(/\/sopimukset\/[0-9a-f-]{36}/);
    await expect(page).toHaveTitle(new RegExp(name));
    const number = /S-\d{4}-\d{4}/.exec(await page.title())![0];
    await record();
    await expect(page.getByRole('alert')).toContainText(`Samankaltainen sopimus on jo olemassa: ${number}. Tarkista, onko kyse samasta.`);
    await expect(form.partner).toHaveValue(name);
    await page.getByRole('button', { name: 'Jatka silti' }).click();
    await page.waitForURL(/\/sopimukset\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { name })).toBeVisible();
  });

  test('GEN-001 a day that does not exist stops the save', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    await fill(form, manager);
    await form.starts.fill('31.6.2026');
    await form.save.click();
    await expectError(form, 'starts', 'Päivää 31.6.2026 ei ole: kesäkuussa on 30 päivää.');
    await expect(form.starts).toHaveValue('31.6.2026');
    await form.starts.fill('30.6.2026');
    await form.signedOn.fill('31.4.2026');
    await form.save.click();
    await expectError(form, 'signedOn', 'Päivää 31.4.2026 ei ole: huhtikuussa on 30 päivää.');
  });

  test('GEN-W1 a far year is asked about beside the field', async ({ openAs, manager }) => {
    const form = new NewAgreementPage(await openAs(manager));
    await fill(form, manager);
    await form.starts.fill('1.1.2206');
    await expect(form.field('starts')).toContainText(/Tarkoititko vuotta 2026\?|Onko vuosi 2206 oikein\?/);
  });

  test('pressing twice makes one agreement (A-07)', async ({ openAs, manager }) => {
    const { name } = await makePartner(manager);
    const page = await openAs(manager);
    const form = new NewAgreementPage(page);
    await form.open();
    await form.choosePartner(name);
    await form.chooseArea('Koko maa');
    await form.starts.fill('1.2.2026');
    await form.choose('termKind', 'Toistaiseksi voimassa');
    await form.save.dblclick();
    await page.waitForURL(/\/sopimukset\/[0-9a-f-]{36}/);
    await page.goto(`/sopimukset?haku=${encodeURIComponent(name)}`);
    await expect(page.getByRole('rowheader')).toHaveCount(1);
  });
});
