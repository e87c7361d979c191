import { createTestApi, givenPerson, type GivenPerson, type TestApi } from '../../testing';

let api: TestApi;
let person: GivenPerson;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  person = await givenPerson(api, [{ role: 'DISTRICT_USER' }]);
}, 60_000);
afterAll(() => api.close());

interface Refused {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
}

const TOO_MUCH = 'Pyyntö on liian suuri tai monimutkainen. Rajaa sitä.';
const INTERNALS = /node_modules|\.ts:|\.js:\d|at \w+ \(|stacktrace|QueryFailed|TypeError|SyntaxError|relation "/;

/** Sends something bad and expects one clear error: a code, the id of the request, and nothing of our insides. */
async function refused(body: unknown, code = 'GEN-400', headers: Record<string, string> = {}): Promise<Refused> {
  const response = await api.post(body, { cookie: person.cookie, headers });
  const text = await response.text();
  const { errors } = JSON.parse(text) as Pick<Refused, 'errors'>;
  expect(new Set(errors.map((error) => error.extensions['code']))).toEqual(new Set([code]));
  for (const error of errors) expect(error.extensions['requestId']).toBe(response.headers.get('x-request-id'));
  expect(text).not.toMatch(INTERNALS);
  return { status: response.status, text, errors };
}

const query = (text: string, variables: object = {}) => ({ query: text, variables });
const nested = (depth: number): string => `{ municipalities { code ${'county { '.repeat(depth)} code ${'} '.repeat(depth)} } }`;

describe('GEN-400 requests that cannot be understood', () => {
  const bad: [string, unknown][] = [
    ['a body that is no JSON', '{"query": "{ me'],
    ['an empty body', '{}'],
    ['a body that is a text', '"query"'],
    ['a query that is no text', { query: { a: 1 } }],
    ['malformed GraphQL', query('{ me { ')],
    ['an unknown field', query('{ me { secretPassword } }')],
    ['an unknown argument', query('{ today(zone: "UTC") }')],
    ['an unknown type of a variable', query('query ($a: Nothing!) { agreement(id: $a) { id } }', { a: 1 })],
    [
      'a wrong type of a variable',
      query('query ($page: PageInput) { agreements(page: $page) { totalCount } }', { page: { limit: 'many' } }),
    ],
    ['an unknown field of an input', query('query ($page: PageInput) { agreements(page: $page) { totalCount } }', { page: { size: 1 } })],
    ['a value outside an enum', query('{ agreements(sort: { by: SECRET }) { totalCount } }')],
    ['a missing variable', query('query ($id: ID!) { agreement(id: $id) { id } }')],
    ['two operations without a name to choose', query('query A { today } query B { today }')],
    ['a name that no operation has', { query: 'query A { today }', operationName: 'C' }],
    ['a batch', [query('{ today }'), query('{ today }')]],
    [
      'a character that no database keeps',
      query('query ($s: String) { agreements(filter: { search: $s }) { totalCount } }', { s: 'a\u0000b' }),
    ],
  ];

  it.each(bad)('refuses %s', async (_what, body) => {
    const { status, errors } = await refused(body);
    expect(status).toBe(400);
    expect(errors[0]!.message).toBe(TOO_MUCH);
  });

  const odd: [string, unknown][] = [
    ['a NUL that the document writes in another way', query('{ agreements(filter: { search: "\\u{0}" }) { totalCount } }')],
    ['a page below zero', query('{ agreements(page: { limit: -1 }) { totalCount } }')],
    ['a page beyond the limit', query('{ agreements(page: { limit: 201 }) { totalCount } }')],
    ['an offset below zero', query('{ agreements(page: { offset: -1 }) { totalCount } }')],
    ['an owner that is no id', query('{ agreements(filter: { ownerUnit: "x" }) { totalCount } }')],
    ['a search that is too long', query(`{ agreements(filter: { search: "${'x'.repeat(201)}" }) { totalCount } }`)],
    ['a district that is no id', query('{ coverage(on: "2026-01-01", filter: { district: "x" }) { __typename } }')],
  ];

  it.each(odd)('refuses %s, as no screen of ours sends it', async (_what, body) => {
    const { errors } = await refused(body);
    expect(errors[0]!.message).toBe(TOO_MUCH);
  });

  it('speaks the language of the request', async () => {
    const { errors } = await refused(query('{ me { '), 'GEN-400', { 'x-language': 'en' });
    expect(errors[0]!.message).not.toBe(TOO_MUCH);
  });

  it('tells nobody the names of the schema by guessing, example mode apart', async () => {
    const { text } = await refused(query('{ agrement(id: "1") { id } }'));
    expect(text).not.toContain('agreement');
    await refused(query('{ __schema { queryType { name } } }'));
  });
});

describe('GEN-400 requests that are too big', () => {
  it('refuses a body of 300 kB', async () => {
    const { status } = await refused({ query: '{ today }', variables: { filler: 'x'.repeat(300_000) } });
    expect(status).toBe(413);
  });

  it('takes a body of 200 kB', async () => {
    const response = await api.post({ query: '{ today }', variables: { filler: 'x'.repeat(200_000) } }, { cookie: person.cookie });
    expect(response.status).toBe(200);
  });

  it('refuses what is nested too deep, fragments and all', async () => {
    const deep = await refused(query(nested(12)));
    expect(deep.errors.map((error) => error.extensions['detail'])).toContain('Too deep');
    const chain = Array.from(
      { length: 12 },
      (_one, at) => `fragment F${at} on County { code municipalities { county { ...F${at + 1} } } }`,
    );
    const spread = await refused(query(`{ counties { ...F0 } } ${chain.join(' ')} fragment F12 on County { code }`));
    expect(spread.errors.map((error) => error.extensions['detail'])).toContain('Too deep');
  });

  it('refuses what costs too much, by its aliases too', async () => {
    const rows = 'on ... on Coverage { rows { code name coverageClass until agreementNumbers countyName countyCode isOpenEnded } }';
    const many = Array.from({ length: 40 }, (_one, at) => `c${at}: coverage(on: "2026-01-01") { __typename ${rows.slice(3)} }`);
    const { status } = await refused(query(`{ ${many.join(' ')} }`));
    expect(status).toBe(400);
  });

  it('refuses fragments that double on every level without walking them all', async () => {
    const doubling = Array.from({ length: 40 }, (_one, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const { status } = await refused(query(`{ ...F0 } ${doubling.join(' ')} fragment F40 on Query { today }`));
    expect(status).toBe(400);
  });

  it('counts what is asked under many names as often as it is computed', async () => {
    for (const field of [
      'coverage(on: "2026-01-01") { __typename }',
      'agreements { totalCount }',
      'coverageReasons(municipality: "091", on: "2026-01-01") { __typename }',
    ]) {
      const many = Array.from({ length: 41 }, (_one, at) => `a${at}: ${field}`);
      expect((await refused(query(`{ ${many.join(' ')} }`))).status).toBe(400);
    }
  });

  it('refuses a fragment that spreads itself', async () => {
    await refused(query('{ me { ...A } } fragment A on Me { id ...A }'));
  });
});

describe('GEN-001 a day that does not exist', () => {
  it.each([
    ['Date', '2026-06-31', 'Päivää 31.6.2026 ei ole: kesäkuussa on 30 päivää.'],
    ['Date', '2027-02-29', 'Päivää 29.2.2027 ei ole: helmikuussa on 28 päivää.'],
    ['Date', '2026-13-01', 'Päivää 1.13.2026 ei ole: kuukausia on 12. Korjaa päivä.'],
  ])('as a variable or in the query: %s %s', async (type, day, message) => {
    const inVariable = query(`query ($on: ${type}!) { coverage(on: $on) { __typename } }`, { on: day });
    for (const body of [inVariable, query(`{ coverage(on: "${day}") { __typename } }`)]) {
      const { status, errors } = await refused(body, 'GEN-001');
      expect(status).toBe(400);
      expect(errors[0]!.message).toBe(message);
    }
  });
});

describe('GEN-002 what is no day, no date, no instant', () => {
  it.each(['31.6.2026', '2026-6-1', '', 'huomenna', '0000-01-01', 20260601, null, true])('refuses the day %p', async (day) => {
    const { errors, status } = await refused(
      query('query ($on: Date) { municipalities(on: $on, search: 1) { code } }', { on: day }),
      'GEN-400',
    );
    expect(status).toBe(400);
    expect(errors.length).toBeGreaterThan(0);
    if (day === null) return;
    const named = await refused(query('query ($on: Date!) { coverage(on: $on) { __typename } }', { on: day }), 'GEN-002');
    expect(named.errors[0]!.message).toBe('Päivää ei ymmärretty. Kirjoita se muodossa P.K.VVVV, esim. 31.12.2026.');
  });

  it.each([
    '2026-01-01',
    '2026-02-30T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '2026-01-01T00:00:00+20:00',
    '2026-01-01T00:00:00',
    '0000-01-01T00:00:00Z',
  ])('refuses the instant %s', async (knownAt) => {
    await refused(query('query ($at: DateTime) { coverage(on: "2026-01-01", knownAt: $at) { __typename } }', { at: knownAt }), 'GEN-002');
  });
});

describe('GEN-401 nobody signed in', () => {
  it('tells to sign in again, with nothing else', async () => {
    const response = await api.post(query('{ agreements { totalCount } }'));
    const { errors } = (await response.json()) as Pick<Refused, 'errors'>;
    expect(errors).toMatchObject([
      { message: 'Istunto on päättynyt. Kirjaudu uudelleen; tekstisi on tallessa.', extensions: { code: 'GEN-401' } },
    ]);
  });
});

describe('GEN-500 an unexpected error', () => {
  it('is masked, with the id of the request, and leaks nothing', async () => {
    await api.database.query('ALTER TABLE coverage_span RENAME TO coverage_span_away');
    const broken = query('{ coverage(on: "2026-01-01") { __typename } agreements { totalCount } }');
    try {
      const response = await api.post(broken, { cookie: person.cookie });
      const text = await response.text();
      const { errors } = JSON.parse(text) as Pick<Refused, 'errors'>;
      const requestId = response.headers.get('x-request-id');
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) {
        expect(error.extensions).toEqual({ code: 'GEN-500', requestId });
        expect(error.message).toBe(
          `Jokin meni vikaan. Tietojasi ei muutettu. Yritä uudelleen. Jos vika toistuu, kerro ylläpidolle tunniste ${requestId}.`,
        );
      }
      expect(text).not.toMatch(INTERNALS);
      expect(text).not.toContain('coverage_span');
    } finally {
      await api.database.query('ALTER TABLE coverage_span_away RENAME TO coverage_span');
    }
    const again = await api.post(broken, { cookie: person.cookie });
    expect(((await again.json()) as { errors?: unknown }).errors).toBeUndefined();
  });
});
