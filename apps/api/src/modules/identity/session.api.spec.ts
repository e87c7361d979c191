import { DISTRICTS } from '@kumppani/geodata';

import { createTestApi, givenPerson, type TestApi } from '../../testing';

const ME = '{ me { id roles { role from to } } }';
const USERS = '{ users { id } }';
const HOUR = 3_600_000;

interface MeAnswer {
  me: { id: string; roles: { role: string }[] } | null;
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
});
afterAll(() => api.close());
beforeEach(() => api.clock.moveTo('2026-11-22T10:00:00Z'));

const after = (milliseconds: number) => api.clock.moveTo(new Date(api.clock.now() + milliseconds).toISOString());
const me = async (cookie: string) => (await api.call<MeAnswer>(ME, {}, { cookie })).data.me;

describe('L-01 a session ends after eight idle hours', () => {
  it('lives on as long as it is used', async () => {
    const person = await givenPerson(api, []);
    for (let round = 0; round < 3; round += 1) {
      after(7.9 * HOUR);
      expect(await me(person.cookie)).not.toBeNull();
    }
    after(8 * HOUR + 1000);
    expect(await me(person.cookie)).toBeNull();
  });

  it('is used without a write each time', async () => {
    const person = await givenPerson(api, []);
    const seen = async () =>
      (
        await api.database.query<{ at: Date }>('SELECT last_seen_at AS at FROM session WHERE account_id = $1', [person.id])
      )[0]!.at.getTime();
    const first = await seen();
    after(60_000);
    await me(person.cookie);
    expect(await seen()).toBe(first);
    after(5 * 60_000);
    await me(person.cookie);
    expect(await seen()).toBeGreaterThan(first);
  });
});

describe('GEN-401 the session is over', () => {
  it('says so with the text of the catalogue, for a missing and an outlived session alike', async () => {
    const person = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
    after(9 * HOUR);
    for (const options of [{ cookie: person.cookie }, {}]) {
      const answer = await api.call(USERS, {}, options);
      expect(answer.errors).toMatchObject([
        { message: 'Istunto on päättynyt. Kirjaudu uudelleen; tekstisi on tallessa.', extensions: { code: 'GEN-401' } },
      ]);
    }
  });

  it('lets anybody ask who they are, and __typename (L-04)', async () => {
    expect(await api.call('{ __typename me { id } signInOptions { exampleMode examplePeople { id } } }')).toMatchObject({
      status: 200,
      data: { __typename: 'Query', me: null, signInOptions: { exampleMode: false, examplePeople: [] } },
      errors: undefined,
    });
  });
});

describe('L-05 R-02 a right lasts to the end of its last day in Finland', () => {
  it('stops at midnight, while another row still gives what it gives', async () => {
    const [first, second] = DISTRICTS;
    api.clock.moveTo('2026-11-22T21:59:50Z');
    const person = await givenPerson(api, [
      { role: 'ADMINISTRATOR', to: '2026-11-22' },
      { role: 'DISTRICT_USER', unit: first!.id },
      { role: 'VIEWER', unit: second!.id, from: '2026-11-23' },
    ]);
    const settings = async () =>
      (await api.call('{ settings { key } }', {}, { cookie: person.cookie })).errors?.[0]?.extensions.code ?? 'OK';
    const users = async () => (await api.call(USERS, {}, { cookie: person.cookie })).errors?.[0]?.extensions.code ?? 'OK';
    expect([await settings(), await users()]).toEqual(['OK', 'OK']);
    api.clock.moveTo('2026-11-22T22:00:01Z');
    expect([await settings(), await users()]).toEqual(['GEN-403', 'OK']);
    expect((await me(person.cookie))!.roles.map((row) => row.role).sort()).toEqual(['DISTRICT_USER', 'VIEWER']);
  });
});

describe('L-04 writes come from our own pages only', () => {
  it('refuses another origin, and a form without the preflight header', async () => {
    const person = await givenPerson(api, []);
    const query = 'mutation { signOut { ok } }';
    const foreign = await api.post({ query }, { cookie: person.cookie, headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    const form = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: person.cookie },
      body: new URLSearchParams({ query }),
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(await me(person.cookie)).not.toBeNull();
    const own = await api.post({ query }, { cookie: person.cookie, headers: { origin: api.url } });
    expect(own.status).toBe(200);
  });
});

describe('L-01 one query for who sends a request', () => {
  it('asks nothing without a cookie and one statement with it', async () => {
    const person = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
    await me(person.cookie);
    const spy = jest.spyOn(api.database, 'query');
    await api.call('{ __typename }');
    expect(spy).toHaveBeenCalledTimes(0);
    await api.call('{ __typename }', {}, { cookie: person.cookie });
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });
});
