import { randomUUID } from 'node:crypto';

import { DISTRICTS } from '@kumppani/geodata';

import { createTestApi, givenAssociation, givenPerson, type GivenPerson, type TestApi } from '../../testing';
import { CENTRAL_UNIT_ID } from '../organisation';

const FIELDS = `__typename
  ... on UserPayload { user { id name email roles { role from to unit { id } } } }
  ... on RuleViolation { problems { code path message } }
  ... on InvalidInput { problems { code path } }
  ... on NotFound { code message }
  ... on Forbidden { code message rule missingRight askFrom }`;
const GRANT = `mutation ($input: GrantRoleInput!) { result: grantRole(input: $input) { ${FIELDS} } }`;
const END = `mutation ($input: EndRoleInput!) { result: endRole(input: $input) { ${FIELDS} } }`;
const ADD = `mutation ($input: AddUserInput!) { result: addUser(input: $input) { ${FIELDS} } }`;
const TODAY = '2026-11-22';

interface Outcome {
  __typename: string;
  user: { id: string; roles: { role: string; from: string; to: string | null; unit: { id: string } }[] };
  problems: { code: string; path: string; message: string }[];
  message: string;
}

const north = DISTRICTS[0]!.id;
const south = DISTRICTS[1]!.id;

let api: TestApi;
let administrator: GivenPerson;
let manager: GivenPerson;
beforeAll(async () => {
  api = await createTestApi({ now: `${TODAY}T10:00:00Z` });
  administrator = await givenPerson(api, [{ role: 'ADMINISTRATOR' }], { name: 'Pasi Pääkäyttäjä' });
  manager = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: north }], { name: 'Hilma Häme' });
});
afterAll(() => api.close());

async function run(document: string, as: GivenPerson, input: object): Promise<Outcome> {
  const answer = await api.call<{ result: Outcome }>(document, { input }, { cookie: as.cookie });
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}
const grant = (as: GivenPerson, user: string, input: object) => run(GRANT, as, { id: randomUUID(), user, from: TODAY, ...input });
const storedRoles = (accountId: string) => api.database.query('SELECT role FROM role_assignment WHERE account_id = $1', [accountId]);

describe('R-02 R-04 granting a right', () => {
  it('stores it once, also when sent twice, with the giver in the history', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north }]);
    const input = { id: randomUUID(), role: 'DISTRICT_APPROVER', unit: north, from: TODAY, user: person.id };
    const first = await run(GRANT, administrator, input);
    expect(first).toMatchObject({ __typename: 'UserPayload', user: { id: person.id } });
    expect(first.user.roles).toContainEqual({ role: 'DISTRICT_APPROVER', from: TODAY, to: null, unit: { id: north } });
    expect(await run(GRANT, administrator, input)).toEqual(first);
    const [change] = await api.database.query(
      `SELECT r.account_id AS by, c.aggregate, c.aggregate_id AS id, v.new_value AS role FROM change c JOIN revision r ON r.number = c.revision
       JOIN change_value v USING (revision, position) WHERE c.record_id = $1 AND c.field = 'role'`,
      [input.id],
    );
    expect(change).toEqual({ by: administrator.id, aggregate: 'account', id: person.id, role: 'DISTRICT_APPROVER' });
  });

  it('works at once for who is signed in', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north }]);
    const users = () => api.call('{ users { id } }', {}, { cookie: person.cookie });
    expect((await users()).errors?.[0]?.extensions.code).toBe('GEN-403');
    await grant(manager, person.id, { role: 'DISTRICT_USER', unit: north });
    expect((await users()).errors).toBeUndefined();
  });

  it('reaches the own unit and below, not the neighbour', async () => {
    const association = await givenAssociation(api, north);
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: association }]);
    expect(await grant(manager, person.id, { role: 'ASSOCIATION_CONTACT', unit: association })).toMatchObject({
      __typename: 'UserPayload',
    });
    expect(await grant(manager, person.id, { role: 'VIEWER', unit: south })).toMatchObject({ __typename: 'Forbidden', rule: 'R-04' });
    expect(await storedRoles(person.id)).toHaveLength(2);
  });

  it('USR-01 refuses a role that means nothing at the unit', async () => {
    const person = await givenPerson(api, []);
    expect(await grant(administrator, person.id, { role: 'LEADERSHIP', unit: north })).toMatchObject({
      __typename: 'RuleViolation',
      problems: [
        { code: 'USR-01', path: 'unit', message: 'Rooli Johto ei sovi yksikköön Hämeen piiri. Valitse toinen rooli tai yksikkö.' },
      ],
    });
    expect((await grant(administrator, person.id, { role: 'VIEWER', unit: randomUUID() })).problems[0]!.code).toBe('USR-01');
  });

  it('USR-02, USR-03 and R-06 USR-07: days', async () => {
    const person = await givenPerson(api, []);
    const code = async (input: object) =>
      (await grant(administrator, person.id, { role: 'VIEWER', unit: north, ...input })).problems?.[0]?.code ?? 'OK';
    expect(await code({ to: '2026-11-21' })).toBe('USR-02');
    expect(await code({ isTemporary: true, to: '2026-12-22', reason: 'Sijaisuus' })).toBe('USR-07');
    expect(await code({ isTemporary: true, to: '2026-12-21' })).toBe('USR-07');
    expect(await code({ isTemporary: true, to: '2026-12-21', reason: 'Sijaisuus' })).toBe('OK');
    expect(await code({ from: '2026-12-21' })).toBe('USR-03');
    expect(await code({ from: '2026-12-22' })).toBe('OK');
  });

  it('the database itself refuses the same right twice on a day', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north }]);
    const again = `INSERT INTO role_assignment (id, account_id, role, unit_id, valid_from) VALUES ($1, $2, 'VIEWER', $3, '2026-01-01')`;
    await expect(api.database.query(again, [randomUUID(), person.id, north])).rejects.toThrow('role_assignment_once');
  });
});

describe('R-07 nobody grants themselves a right', () => {
  it('refuses an administrator, and names another', async () => {
    const other = await givenPerson(api, [{ role: 'ADMINISTRATOR' }], { name: 'Aada Apulainen' });
    const refused = await grant(administrator, administrator.id, { role: 'CENTRAL_USER', unit: CENTRAL_UNIT_ID });
    expect(refused).toMatchObject({ __typename: 'Forbidden', rule: 'R-07', askFrom: [other.name] });
    expect(await storedRoles(administrator.id)).toEqual([{ role: 'ADMINISTRATOR' }]);
    await api.database.query('DELETE FROM account WHERE id = $1', [other.id]);
  });
});

describe('GEN-403 R-06 what is missing and whom to ask', () => {
  it('tells rule, right and the nearest people, in words', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north }]);
    expect(await grant(manager, person.id, { role: 'DISTRICT_APPROVER', unit: north })).toEqual({
      __typename: 'Forbidden',
      code: 'GEN-403',
      rule: 'R-04',
      missingRight: 'käyttäjien hallinta',
      askFrom: ['Pasi Pääkäyttäjä'],
      message: 'Et voi tehdä tätä. Tarvitset oikeuden: käyttäjien hallinta. Pyydä sitä: Pasi Pääkäyttäjä.',
    });
  });

  it('tells the same when the whole field is closed', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north }]);
    const answer = await api.call('{ users { id } }', {}, { cookie: person.cookie });
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([
      {
        extensions: {
          code: 'GEN-403',
          rule: 'R-04',
          missingRight: 'käyttäjien katselu',
          askFrom: expect.arrayContaining(['Hilma Häme']) as string[],
        },
      },
    ]);
  });

  it('stands on every action of the person', async () => {
    const person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: north }]);
    const answer = await api.call<{ me: { mayActions: { name: string; allowed: boolean; reason: string | null }[] } }>(
      '{ me { mayActions { name allowed reason } } }',
      {},
      { cookie: person.cookie, language: 'en' },
    );
    const actions = new Map(answer.data.me.mayActions.map((action) => [action.name, action]));
    expect(actions.get('agreement.create')).toEqual({ name: 'agreement.create', allowed: true, reason: null });
    expect(actions.get('settings.edit')).toMatchObject({ allowed: false });
    expect(actions.get('settings.edit')!.reason).toContain('Pasi Pääkäyttäjä');
  });
});

describe('GEN-404 R-05 a user whom one may not see is not there', () => {
  it('gives the same answer for hidden and missing', async () => {
    const hidden = await givenPerson(api, [{ role: 'VIEWER', unit: south }]);
    const answers = [
      await grant(manager, hidden.id, { role: 'VIEWER', unit: north }),
      await grant(manager, randomUUID(), { role: 'VIEWER', unit: north }),
      await run(END, manager, { id: hidden.roles[0]!.id, lastDay: TODAY }),
      await run(END, manager, { id: randomUUID(), lastDay: TODAY }),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ __typename: 'NotFound', code: 'GEN-404', message: 'Sivua ei löydy tai sinulla ei ole oikeutta siihen.' });
    }
  });

  it('lists to each only their own', async () => {
    const association = await givenAssociation(api, north);
    const contact = await givenPerson(api, [{ role: 'ASSOCIATION_CONTACT', unit: association }]);
    const representative = await givenPerson(api, [{ role: 'REPRESENTATIVE', unit: association }]);
    const elsewhere = await givenPerson(api, [{ role: 'REPRESENTATIVE', unit: south }]);
    const seenBy = async (person: GivenPerson) => {
      const answer = await api.call<{ users: { id: string }[] }>('{ users { id } }', {}, { cookie: person.cookie });
      return answer.data.users.map((user) => user.id);
    };
    expect(await seenBy(contact)).toEqual([representative.id]);
    const byManager = await seenBy(manager);
    expect(byManager).toEqual(expect.arrayContaining([contact.id, representative.id, manager.id]));
    expect(byManager).not.toContain(elsewhere.id);
    expect(await seenBy(administrator)).toEqual(expect.arrayContaining([contact.id, elsewhere.id, administrator.id]));
  });
});

describe('L-05 ending a right', () => {
  it('sets the last day, keeps the others, and records why', async () => {
    const person = await givenPerson(api, [
      { role: 'DISTRICT_USER', unit: north },
      { role: 'VIEWER', unit: north },
    ]);
    const ended = await run(END, manager, { id: person.roles[0]!.id, lastDay: TODAY, reason: 'Työsuhde päättyi' });
    expect(ended.user.roles.map((row) => [row.role, row.to]).sort()).toEqual([
      ['DISTRICT_USER', TODAY],
      ['VIEWER', null],
    ]);
    const reasons = await api.database.query(
      `SELECT new_value FROM change_value JOIN change USING (revision, position) WHERE field = 'reason' AND table_name = 'revision'`,
    );
    expect(reasons).toContainEqual({ new_value: 'Työsuhde päättyi' });
  });

  it('takes away what has not begun', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north, from: '2027-01-01' }]);
    expect((await run(END, administrator, { id: person.roles[0]!.id, lastDay: TODAY })).user.roles).toEqual([]);
  });

  it('USR-06 refuses a day gone by', async () => {
    const person = await givenPerson(api, [{ role: 'VIEWER', unit: north }]);
    expect((await run(END, manager, { id: person.roles[0]!.id, lastDay: '2026-11-20' })).problems).toEqual([
      {
        code: 'USR-06',
        path: 'lastDay',
        message: 'Valitse viimeinen päivä, joka on aikaisintaan 21.11.2026 ja enintään oikeuden nykyinen viimeinen päivä.',
      },
    ]);
  });

  it('leaves to administrators what they alone give', async () => {
    const approver = await givenPerson(api, [{ role: 'DISTRICT_APPROVER', unit: north }]);
    expect(await run(END, manager, { id: approver.roles[0]!.id, lastDay: TODAY })).toMatchObject({ __typename: 'Forbidden', rule: 'R-04' });
  });

  it('USR-05 leaves an administrator, also when two end each other at once', async () => {
    expect((await run(END, administrator, { id: administrator.roles[0]!.id, lastDay: TODAY })).problems[0]!.code).toBe('USR-05');
    const other = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
    const answers = await Promise.all([
      run(END, administrator, { id: other.roles[0]!.id, lastDay: '2026-11-21' }),
      run(END, other, { id: administrator.roles[0]!.id, lastDay: '2026-11-21' }),
    ]);
    expect(answers.filter((answer) => answer.__typename === 'UserPayload')).toHaveLength(1);
    const [left] = await api.database.query(
      `SELECT count(*)::int AS count FROM role_assignment WHERE role = 'ADMINISTRATOR' AND valid_to IS NULL`,
    );
    expect(left).toEqual({ count: 1 });
    await api.database.query(`UPDATE role_assignment SET valid_to = NULL WHERE account_id = $1`, [administrator.id]);
  });
});

describe('R-04 adding a user', () => {
  const input = (more: object = {}) => ({
    id: randomUUID(),
    name: 'Uusi Käyttäjä',
    email: `${randomUUID()}@Esimerkki.test`,
    language: 'sv',
    ...more,
  });

  it('stores account, password and first right together; sending it twice does no harm', async () => {
    const wish = input({ password: 'tarpeeksi pitkä salasana', role: 'VIEWER', unit: north });
    const added = await run(ADD, manager, wish);
    expect(added.user).toEqual({
      id: wish.id,
      name: 'Uusi Käyttäjä',
      email: wish.email.toLowerCase(),
      roles: [{ role: 'VIEWER', from: TODAY, to: null, unit: { id: north } }],
    });
    expect(await run(ADD, manager, wish)).toEqual(added);
    const signIn = `mutation ($email: String!) { signIn(input: { email: $email, password: "tarpeeksi pitkä salasana" }) { __typename } }`;
    expect((await api.call(signIn, { email: wish.email })).data).toEqual({ signIn: { __typename: 'SignedIn' } });
  });

  it('refuses what cannot be', async () => {
    const role = { role: 'VIEWER', unit: north };
    const first = (outcome: Outcome) => [outcome.problems[0]!.code, outcome.problems[0]!.path];
    const taken = input(role);
    await run(ADD, manager, taken);
    expect(first(await run(ADD, manager, { ...input(role), email: taken.email.toUpperCase() }))).toEqual(['USR-04', 'email']);
    expect(first(await run(ADD, manager, input({ ...role, email: 'ei osoite' })))).toEqual(['GEN-003', 'email']);
    expect(first(await run(ADD, manager, input({ ...role, password: 'lyhyt' })))).toEqual(['GEN-003', 'password']);
    expect(first(await run(ADD, manager, input()))).toEqual(['GEN-003', 'role']);
    expect(await run(ADD, manager, input({ role: 'VIEWER', unit: south }))).toMatchObject({ __typename: 'Forbidden', rule: 'R-04' });
    expect(await run(ADD, administrator, input())).toMatchObject({ __typename: 'UserPayload', user: { roles: [] } });
  });
});
