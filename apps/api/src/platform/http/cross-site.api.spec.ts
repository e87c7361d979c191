import { createTestApi, givenPerson, type GivenPerson, type TestApi } from '../../testing';

let api: TestApi;
let person: GivenPerson;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  person = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
}, 60_000);
afterAll(() => api.close());

const SIGN_OUT = 'mutation { signOut { __typename } }';

/** The session is still there: whatever was refused had no effect. */
async function isSignedIn(): Promise<boolean> {
  const { data } = await api.call<{ me: { id: string } | null }>('{ me { id } }', {}, { cookie: person.cookie });
  return data.me?.id === person.id;
}

const errorOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors[0]!;

describe('L-04 a page of another site can do nothing', () => {
  it.each(['https://paha.example', 'null', 'http://127.0.0.1:1', 'not a url'])('refuses a POST from %s', async (origin) => {
    const response = await api.post({ query: SIGN_OUT }, { cookie: person.cookie, headers: { origin } });
    expect(response.status).toBe(403);
    const error = await errorOf(response);
    expect(error.extensions).toEqual({ code: 'GEN-403', requestId: response.headers.get('x-request-id') });
    expect(error.message).toContain('Et voi tehdä tätä');
    expect(await isSignedIn()).toBe(true);
  });

  it('takes a POST from its own page', async () => {
    const response = await api.post({ query: '{ today }' }, { cookie: person.cookie, headers: { origin: api.url } });
    expect(response.status).toBe(200);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses what a form can send without asking first: %s',
    async (type) => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, cookie: person.cookie },
        body: JSON.stringify({ query: SIGN_OUT }),
      });
      expect(response.status).toBe(400);
      expect((await errorOf(response)).extensions['code']).toBe('GEN-400');
      expect(await isSignedIn()).toBe(true);
    },
  );

  it('refuses a GET without the preflight header, and a mutation by GET with it', async () => {
    const address = (text: string) => `${api.url}/graphql?query=${encodeURIComponent(text)}`;
    const simple = await fetch(address('{ today }'), { headers: { cookie: person.cookie } });
    expect(simple.status).toBe(400);
    expect((await errorOf(simple)).extensions['code']).toBe('GEN-400');
    const mutation = await fetch(address(SIGN_OUT), { headers: { cookie: person.cookie, 'apollo-require-preflight': 'yes' } });
    expect(mutation.status).toBe(405);
    expect(await isSignedIn()).toBe(true);
  });

  it('offers other origins nothing by CORS', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://paha.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('L-04 headers', () => {
  it('a strict content security policy, no sniffing, no framing, no trace of the server', async () => {
    const { headers } = await fetch(`${api.url}/health/live`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
