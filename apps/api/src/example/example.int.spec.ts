import { DISTRICTS } from '@kumppani/geodata';

import { AgreementDerivation } from '../modules/agreement';
import { verifyChain } from '../platform/audit';
import type { Database } from '../platform/database';
import { createEmptyDatabase, createTestApi, givenPerson, type ClonedDatabase, type TestApi } from '../testing';
import { EXAMPLE_AGREEMENTS } from './agreements';
import { EXAMPLE_ASSOCIATIONS } from './associations';
import { chaptersUntil } from './chapters';
import { CONTENTS } from './contents.fixture';
import { loadExampleData } from './load';
import { EXAMPLE_EVENTS } from './national-events';
import { EXAMPLE_PEOPLE } from './people';
import { recount } from './recount.fixture';
import { startOn } from './started-process.fixture';

const NOW = '2026-11-22T12:00:00Z';

let empty: ClonedDatabase;
let api: TestApi;
let cookie: string;

const exampleRevisions = async (): Promise<number> =>
  (await api.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM revision WHERE source = 'EXAMPLE'`))[0]!.count;

/** The first start is broken off in the middle; then two processes start at once. */
beforeAll(async () => {
  empty = await createEmptyDatabase();
  const first = await startOn(empty.url, NOW);
  api = first.api;
  breakOff(first.api.database, 40);
  await expect(first.load()).rejects.toThrow('killed');
  expect(await exampleRevisions()).toBe(40);
  expect(first.api.clock.today()).toBe('2026-11-22');
  jest.restoreAllMocks();
  const second = await startOn(empty.url, NOW);
  await Promise.all([first.load(), second.load()]);
  await second.api.close();
  cookie = await signIn('Helmi Kaarnaranta');
}, 120_000);

afterAll(async () => {
  await api.close();
  await empty.drop();
});

function breakOff(database: Database, after: number): void {
  const write = database.write.bind(database);
  let left = after;
  jest.spyOn(database, 'write').mockImplementation((author, command, options) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('killed')) : write(author, command, options);
  });
}

interface Offered {
  readonly id: string;
  readonly name: string;
  readonly roleText: string;
  readonly unitName: string;
}

const offered = async (): Promise<Offered[]> =>
  (await api.call<{ signInOptions: { examplePeople: Offered[] } }>('{ signInOptions { examplePeople { id name roleText unitName } } }'))
    .data.signInOptions.examplePeople;

async function signIn(name: string): Promise<string> {
  const person = (await offered()).find((one) => one.name === name);
  const query = 'mutation Enter($person: ID!) { signInAsExample(input: { person: $person }) { __typename } }';
  const response = await api.post({ query, variables: { person: person?.id } });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

interface Day {
  readonly covered: number;
  readonly outOf: number;
  readonly countiesWithAgreement: number;
  readonly isHelsinkiCovered: boolean;
  readonly byClass: { coverageClass: string; count: number }[];
}

async function coverage(on: string, denominator = 'MAINLAND', knownAt: string | null = null): Promise<Day> {
  const query = /* GraphQL */ `
    query Day($on: Date!, $knownAt: DateTime, $filter: CoverageFilter) {
      coverage(on: $on, knownAt: $knownAt, filter: $filter) {
        ... on Coverage {
          covered
          outOf
          countiesWithAgreement
          isHelsinkiCovered
          byClass {
            coverageClass
            count
          }
        }
      }
    }
  `;
  return (await api.call<{ coverage: Day }>(query, { on, knownAt, filter: { denominator } }, { cookie })).data.coverage;
}

describe('C-01 C-05 the example data on 31.12.2023', () => {
  it.each([
    ['MAINLAND', 293],
    ['ALL', 309],
    ['COUNTY_MUNICIPALITIES', 292],
  ])('has an agreement with exactly 18 counties and covers exactly 243 municipalities: %s, of %i', async (denominator, outOf) => {
    expect(await coverage('2023-12-31', denominator)).toMatchObject({
      covered: 243,
      outOf,
      countiesWithAgreement: 18,
      isHelsinkiCovered: false,
    });
  });

  it('C-02 reaches them by every route', async () => {
    const { byClass } = await coverage('2023-12-31');
    expect(Object.fromEntries(byClass.map(({ coverageClass, count }) => [coverageClass, count]))).toEqual({
      DIRECT: 50,
      COUNTY: 191,
      OTHER: 1,
      PARTIAL: 1,
      NONE: 50,
      NOT_COUNTED: 16,
    });
  });

  it('U-01 was something else as known on 15.1.2024, before two things were recorded late', async () => {
    expect(await coverage('2023-12-31', 'MAINLAND', '2024-01-15T12:00:00Z')).toMatchObject({ covered: 239, countiesWithAgreement: 17 });
    expect(await coverage('2023-12-31', 'MAINLAND', '2024-02-28T12:00:00Z')).toMatchObject({ covered: 244, countiesWithAgreement: 18 });
    expect(await coverage('2023-12-31', 'MAINLAND', '2024-03-02T12:00:00Z')).toMatchObject({ covered: 243, countiesWithAgreement: 18 });
    expect((await coverage('2023-12-31', 'MAINLAND', '2021-08-01T12:00:00Z')).covered).toBe(0);
  });
});

describe('C-01 different days of the example data', () => {
  it.each([
    ['2021-12-31', 35, 0],
    ['2022-12-31', 97, 4],
    ['2023-06-30', 244, 18],
    ['2023-12-31', 243, 18],
    ['2024-06-30', 256, 19],
    ['2024-12-31', 257, 19],
    ['2025-01-01', 245, 17],
    ['2025-12-31', 239, 16],
    ['2026-01-01', 255, 17],
    ['2026-11-22', 261, 18],
    ['2027-01-01', 222, 16],
  ])(
    'show true numbers: on %s %i municipalities and %i counties, which plain SQL counts from the facts too',
    async (on, municipalities, counties) => {
      const day = await coverage(on);
      expect({ municipalities: day.covered, counties: day.countiesWithAgreement }).toEqual({ municipalities, counties });
      expect(await recount(api.database, on)).toEqual({ municipalities, counties });
    },
  );

  it('C-10 and the merger of 1.1.2025 takes one away by itself', async () => {
    const query = /* GraphQL */ `
      {
        coverageDifference(from: "2024-12-31", to: "2025-01-01") {
          ... on CoverageDifference {
            difference
            rows {
              name
              reason
              effect
              before
              after
            }
          }
        }
      }
    `;
    const { data } = await api.call<{ coverageDifference: { difference: number; rows: { reason: string; effect: number }[] } }>(
      query,
      {},
      { cookie },
    );
    const { difference, rows } = data.coverageDifference;
    expect(difference).toBe(-12);
    expect(rows.reduce((sum, row) => sum + row.effect, 0)).toBe(-12);
    expect(rows.filter((row) => row.reason === 'AREA_CHANGE')).toEqual([
      { name: 'Mäntyharju', reason: 'AREA_CHANGE', effect: 0, before: 'DIRECT', after: 'DIRECT' },
      { name: 'Pertunmaa', reason: 'AREA_CHANGE', effect: -1, before: 'DIRECT', after: null },
    ]);
    expect(new Set(rows.map((row) => row.reason))).toEqual(new Set(['AREA_CHANGE', 'ENDED', 'TERMINATED', 'CLASS_CHANGED', 'RENEWED']));
  });
});

describe('A-04 … A-08 what the example data holds', () => {
  const countOf = async (condition: string): Promise<number> =>
    (await api.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM agreement a WHERE ${condition}`))[0]!.count;

  it.each(CONTENTS)('%s', async (_what, condition) => {
    expect(await countOf(condition)).toBeGreaterThan(0);
  });

  it('G-05 one merger that nobody has decided on yet', async () => {
    const query = '{ agreements(page: { limit: 200 }) { items { id } } }';
    const { data } = await api.call<{ agreements: { items: { id: string }[] } }>(query, {}, { cookie });
    expect(data.agreements.items.length).toBeGreaterThan(100);
    const pending = await api.database.query<{ number: string }>(
      `SELECT DISTINCT a.number FROM agreement a JOIN agreement_area_row r ON r.agreement_id = a.id
       JOIN municipality_version v ON v.municipality_id = r.municipality_id
       WHERE v.code = '588' AND v.valid_to = '2024-12-31' AND r.merger_effect IS NULL AND a.stage = 'SIGNED'`,
    );
    expect(pending).toHaveLength(1);
  });

  it('A-01 numbers that go on where they stop', async () => {
    const rows = await api.database.query<{ number: string; last: number }>(
      `SELECT n.year, n.last, max(a.number) AS number FROM agreement_number n JOIN agreement a ON a.number LIKE 'S-' || n.year || '-%' GROUP BY 1, 2`,
    );
    expect(rows).toHaveLength(6);
    for (const { number, last } of rows) expect(Number(number.slice(7))).toBe(last);
  });
});

describe('U-01 decision 4: the example data went the way of all data', () => {
  it('its derived rows are what its facts give', async () => {
    expect(await api.app.get(AgreementDerivation, { strict: false }).check()).toEqual([]);
  });

  it('its history holds together, grows in time, and each agreement has an author', async () => {
    expect(await verifyChain(api.database)).toEqual([]);
    const [row] = await api.database.query(
      `SELECT min(recorded_at) >= '2021-08-16' AND max(recorded_at) < '2026-11-22T12:10:00Z' AS "isInTime",
         count(*) FILTER (WHERE recorded_at < '2026-11-22') > 100 AS "isOld",
         (SELECT bool_and(created_by IS NOT NULL AND responsible_id IS NOT NULL) FROM agreement) AS "hasAuthors",
         (SELECT count(*)::int FROM agreement) AS agreements
       FROM revision`,
    );
    expect(row).toEqual({ isInTime: true, isOld: true, hasAuthors: true, agreements: EXAMPLE_AGREEMENTS.length });
  });

  it('was told once, though it was broken off and two processes loaded it at once, and loading again changes nothing', async () => {
    const before = await exampleRevisions();
    expect(before).toBe(chaptersUntil(api.clock.today(), EXAMPLE_AGREEMENTS, EXAMPLE_EVENTS).length + 2);
    await loadExampleData(api.app);
    expect(await exampleRevisions()).toBe(before);
    expect(Math.abs(api.clock.now() - Date.parse(NOW))).toBeLessThan(120_000);
  });
});

describe('L-01 the example people', () => {
  it('stand on the sign-in page in their order', async () => {
    expect((await offered()).map(({ name, roleText, unitName }) => [name, roleText, unitName])).toEqual([
      ['Helmi Kaarnaranta', 'Piirin käyttäjä', 'Järvi-Suomen piiri'],
      ['Otso Saarniluoto', 'Piirin käyttäjä', 'Varsinais-Suomen piiri'],
      ['Inkeri Vaskikallio', 'Piirin hyväksyjä', 'Järvi-Suomen piiri'],
      ['Tuomas Lintuharju', 'Keskusjärjestön käyttäjä', 'Keskusjärjestö'],
      ['Elina Merikataja', 'Johto', 'Keskusjärjestö'],
      ['Pirkko Hillakoski', 'Yhdistyksen yhteyshenkilö', 'Iisalmen paikallisyhdistys'],
      ['Aino Sinivuokko', 'Katselija', 'Varsinais-Suomen piiri'],
      ['Joel Tammipolku', 'Pääkäyttäjä', 'Keskusjärjestö'],
      ['Siiri Pajuluoma', 'Tietosuojavastaava', 'Keskusjärjestö'],
    ]);
  });

  it('are all the accounts there are: marked, each with one role, with addresses that lead nowhere', async () => {
    const rows = await api.database.query<{ name: string; email: string; isExample: boolean; role: string }>(
      `SELECT a.name, a.email, a.is_example AS "isExample", r.role FROM account a JOIN role_assignment r ON r.account_id = a.id ORDER BY a.name`,
    );
    const expected = [...EXAMPLE_PEOPLE]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, role }) => ({ name, role, isExample: true }));
    expect(rows.map(({ name, role, isExample }) => ({ name, role, isExample }))).toEqual(expected);
    for (const { email } of rows) expect(email).toMatch(/^[a-z.]+@esimerkki\.test$/);
    expect(new Set(rows.map((row) => row.email)).size).toBe(rows.length);
  });

  it('answer for the agreements of every district, and stand in no other text of the data', async () => {
    const owners = await api.database.query<{ id: string }>('SELECT DISTINCT owner_unit_id AS id FROM agreement');
    expect(owners.map((row) => row.id)).toEqual(expect.arrayContaining(DISTRICTS.map((district) => district.id)));
    const text = JSON.stringify([EXAMPLE_AGREEMENTS, EXAMPLE_EVENTS, EXAMPLE_ASSOCIATIONS]);
    for (const { name } of EXAMPLE_PEOPLE) expect(text).not.toContain(name.split(' ')[1]);
  });
});

describe('L-04 a database with real users', () => {
  it('is left as it is', async () => {
    const real = await createTestApi({ now: NOW });
    await givenPerson(real, [{ role: 'ADMINISTRATOR' }]);
    await loadExampleData(real.app);
    expect(await real.database.query('SELECT 1 FROM account WHERE is_example')).toEqual([]);
    expect(await real.database.query('SELECT 1 FROM agreement')).toEqual([]);
    await real.close();
  });
});
