import { expect, type Locator, type Page } from '@playwright/test';

const RECORD = '/sopimukset/uusi?tapa=olemassa';

/** *Kirjaa olemassa oleva sopimus* as a person fills it in, field by field. */
export class NewAgreementPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(RECORD);
    await this.partner.waitFor();
  }

  get partner(): Locator {
    return this.page.getByRole('combobox', { name: 'Sopimuskumppani' });
  }
  get starts(): Locator {
    return this.day('starts');
  }
  get ends(): Locator {
    return this.day('ends');
  }
  get signedOn(): Locator {
    return this.day('signedOn');
  }
  get save(): Locator {
    return this.page.getByRole('button', { name: 'Tallenna sopimus' });
  }
  get errorSummary(): Locator {
    return this.page.getByRole('alert').filter({ has: this.page.getByRole('heading', { name: /^Korjaa / }) });
  }

  /** The box around a field with its label, hint and error. */
  field(name: string): Locator {
    return this.page.locator(`[data-field="${name}"]`);
  }

  async choosePartner(name: string): Promise<void> {
    await this.partner.fill(name);
    await this.pick(name);
  }
  async choose(field: string, option: string): Promise<void> {
    await this.field(field).getByRole('button').click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
  async chooseArea(shape: string): Promise<void> {
    await this.page.getByRole('radio', { name: shape, exact: true }).check({ force: true });
  }
  async addException(municipality: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: /Lisää poikkeus/ });
    await box.fill(municipality);
    await this.pick(municipality);
    await box.press('Tab');
  }
  /** Saves and waits for the page of the agreement. Answers its id. */
  async saveAndOpen(): Promise<string> {
    await this.save.click();
    await this.page.waitForURL(/\/sopimukset\/[0-9a-f-]{36}/);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** The list narrows down while somebody types: picked is what is left. */
  private async pick(text: string): Promise<void> {
    const options = this.page.getByRole('option');
    await expect(options.filter({ hasNotText: text })).toHaveCount(0);
    await options.first().click();
  }
  private day(name: string): Locator {
    return this.field(name).getByRole('textbox');
  }
}
