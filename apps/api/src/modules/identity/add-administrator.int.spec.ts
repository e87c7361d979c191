import { createTestApi, givenPerson, type TestApi } from '../../testing';
import { createApp, lay } from '../../bootstrap';
import { Clock } from '../../platform/clock';
import { testConfig } from '../../testing';
import { addAdministrator } from './add-administrator';

const wish = {
  email: 'Ensimmainen@Esimerkki.test',
  name: ' Erkki Ensimmäinen ',
  language: 'fi',
  password: 'tarpeeksi pitkä salasana',
} as const;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

describe('R-07 L-01 the first administrator comes from the command line', () => {
  it('can sign in and manage; nobody granted it but the system', async () => {
    const result = await addAdministrator(api.database, wish, api.clock.today());
    expect(result.ok).toBe(true);
    const signIn = `mutation ($email: String!, $password: String!) {
      signIn(input: { email: $email, password: $password }) { ... on SignedIn { me { name roles { role unit { name } } } } } }`;
    expect((await api.call(signIn, wish)).data).toEqual({
      signIn: { me: { name: 'Erkki Ensimmäinen', roles: [{ role: 'ADMINISTRATOR', unit: { name: 'Keskusjärjestö' } }] } },
    });
    const authors = await api.database.query(
      `SELECT DISTINCT r.account_id, r.source FROM revision r JOIN change c ON c.revision = r.number WHERE c.table_name = 'role_assignment'`,
    );
    expect(authors).toEqual([{ account_id: null, source: 'SYSTEM' }]);
  });

  it.each([
    [{ email: 'ensimmainen@esimerkki.test' }, 'USR-04', 'email'],
    [{ email: 'ei osoite' }, 'GEN-003', 'email'],
    [{ email: 'toinen@esimerkki.test', name: ' ' }, 'GEN-003', 'name'],
    [{ email: 'toinen@esimerkki.test', password: 'yksitoista1' }, 'GEN-003', 'password'],
    [{ email: 'toinen@esimerkki.test', password: 'x'.repeat(201) }, 'GEN-003', 'password'],
  ])('refuses %j', async (change, code, path) => {
    expect(await addAdministrator(api.database, { ...wish, ...change }, api.clock.today())).toMatchObject({
      ok: false,
      problems: [{ code, path }],
    });
  });
});

describe('L-04 example mode refuses a database that holds real users', () => {
  const start = async () => {
    const foundation = await lay(testConfig(api.databaseUrl, { exampleData: true }), new Clock());
    try {
      await (await createApp(foundation)).close();
    } finally {
      await foundation.source.destroy();
    }
  };

  it('starts with example people only', async () => {
    await expect(start()).rejects.toThrow('This database holds real users');
    await api.database.query('DELETE FROM account');
    await givenPerson(api, [{ role: 'VIEWER' }], { isExample: true });
    await expect(start()).resolves.toBeUndefined();
  });
});
