import { randomUUID } from 'node:crypto';
import { ask, command, signIn, type Session } from './api';
import type { App } from './apps';

export interface Person extends Session {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Our unit whose agreements the person records. */
  readonly unit: { readonly id: string; readonly name: string };
}

const ADD = `mutation AddForTest($input: AddUserInput!) {
  addUser(input: $input) { __typename ... on InvalidInput { problems { message } } ... on RuleViolation { problems { message } } }
}`;
const UNITS = 'query UnitsForTest { units { id kind name } }';
const PASSWORD = 'kevätaurinko sulattaa hangen';
const FIRST = ['Aila', 'Eino', 'Kerttu', 'Onni', 'Saimi', 'Veikko'];
const LAST = ['Lumivaara', 'Petäjäniemi', 'Sammalkorpi', 'Tuulensuu'];

/** An invented name that no other test has. */
function newName(): string {
  const key = randomUUID();
  const pick = (names: readonly string[], digit: string) => names[parseInt(digit, 16) % names.length];
  return `${pick(FIRST, key[0]!)} ${pick(LAST, key[1]!)} ${key.slice(0, 4)}`;
}

/** A new user of an app without example data, ready to sign in: by default a development manager of a district. */
export async function makePerson(app: App, { role = 'DISTRICT_USER', unitName = 'Järvi-Suomen piiri' } = {}): Promise<Person> {
  const administrator = await signIn(app.address, app.administrator.email, app.administrator.password);
  const { units } = await ask<{ units: { id: string; name: string }[] }>(administrator, UNITS);
  const unit = units.find((one) => one.name === unitName)!;
  const [id, name] = [randomUUID(), newName()];
  const email = `${id}@selain.test`;
  await command(administrator, ADD, { id, name, email, language: 'fi', password: PASSWORD, role, unit: unit.id }, 'UserPayload');
  return { ...(await signIn(app.address, email, PASSWORD)), id, name, email, password: PASSWORD, unit };
}
