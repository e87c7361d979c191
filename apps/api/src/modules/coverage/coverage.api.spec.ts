import { randomUUID } from 'node:crypto';

import { createTestApi, districtNamed, fieldsWith, givenAgreement, givenPerson, type GivenPerson, type TestApi } from '../../testing';

const COVERAGE = /* GraphQL */ `
  query Day($on: Date!, $knownAt: DateTime, $filter: CoverageFilter) {
    coverage(on: $on, knownAt: $knownAt, filter: $filter) {
      __typename
      ... on Coverage {
        covered
        outOf
        percent
        headline
        knownAt
        countiesWithAgreement
        byClass {
          coverageClass
          count
        }
        rows {
          code
          name
          coverageClass
          until
          agreementCount
          agreementNumbers
        }
      }
      ... on RuleViolation {
        problems {
          code
          message
        }
      }
    }
  }
`;

const REASONS = /* GraphQL */ `
  query Why($code: String!, $on: Date!) {
    coverageReasons(municipality: $code, on: $on) {
      ... on CoverageExplanation {
        name
        coverageClass
        reasons {
          text
        }
        agreements {
          number
          coverageClass
          reasons {
            code
            text
          }
        }
      }
    }
  }
`;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly coverageClass: string;
  readonly agreementNumbers: string[];
}
interface Answer {
  readonly covered: number;
  readonly outOf: number;
  readonly headline: string;
  readonly byClass: { coverageClass: string; count: number }[];
  readonly rows: Row[];
  readonly problems?: { code: string; message: string }[];
}

let api: TestApi;
let person: GivenPerson;
let district: string;

beforeEach(async () => {
  api = await createTestApi({ now: '2026-11-22T12:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
});
afterEach(() => api.close());

const coverageOn = async (on: string, filter: object = { denominator: 'MAINLAND' }): Promise<Answer> =>
  (await api.call<{ coverage: Answer }>(COVERAGE, { on, filter }, { cookie: person.cookie })).data.coverage;

describe('Scenario 1: a county agreement over the whole of Pohjois-Savo from 1.1.2026', () => {
  it('raises coverage by exactly 19 on its first day and by none the day before, and each of the 19 explains itself', async () => {
    const { number } = await givenAgreement(api, person, await fieldsWith(api, '13', district));
    expect((await coverageOn('2025-12-31')).covered).toBe(0);
    const day = await coverageOn('2026-01-01');
    expect(day).toMatchObject({ covered: 19, outOf: 292 });
    const covered = day.rows.filter((row) => row.coverageClass === 'COUNTY');
    expect(covered).toHaveLength(19);
    for (const row of covered) {
      const { data } = await api.call<{ coverageReasons: unknown }>(
        REASONS,
        { code: row.code, on: '2026-01-01' },
        { cookie: person.cookie },
      );
      expect(data.coverageReasons).toMatchObject({ coverageClass: 'COUNTY', agreements: [{ number, coverageClass: 'COUNTY' }] });
    }
  });
});

describe('Scenario 2: the same with Joroinen excluded from 1.7.2026', () => {
  it('covers 19 until 30.6. and 18 from 1.7.', async () => {
    const fields = await fieldsWith(api, '13', district);
    const exclusion = { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '171', isExclusion: true, from: '2026-07-01' };
    await givenAgreement(api, person, { ...fields, area: [...(fields['area'] as object[]), exclusion] });
    expect((await coverageOn('2026-06-30')).covered).toBe(19);
    const after = await coverageOn('2026-07-01');
    expect(after.covered).toBe(18);
    expect(after.rows.find((row) => row.code === '171')).toMatchObject({ name: 'Joroinen', coverageClass: 'NONE' });
  });
});

describe('Scenario 3: a municipality agreement beside the county’s', () => {
  it('makes Iisalmi direct without changing the count; when the county’s ends, 18 drop and Iisalmi stays', async () => {
    await givenAgreement(api, person, await fieldsWith(api, '13', district, { termKind: 'FIXED', ends: '2026-12-31' }));
    await givenAgreement(api, person, await fieldsWith(api, '140', district, { starts: '2026-03-01' }));
    expect((await coverageOn('2026-02-28')).rows.find((row) => row.code === '140')).toMatchObject({ coverageClass: 'COUNTY' });
    const both = await coverageOn('2026-03-01');
    expect(both.covered).toBe(19);
    expect(both.rows.find((row) => row.code === '140')).toMatchObject({
      coverageClass: 'DIRECT',
      agreementNumbers: [expect.any(String), expect.any(String)],
    });
    const after = await coverageOn('2027-01-01');
    expect(after.covered).toBe(1);
    expect(after.rows.filter((row) => row.coverageClass === 'DIRECT').map((row) => row.name)).toEqual(['Iisalmi']);
  });
});

describe('GEO-05 coverage begins with the register', () => {
  it('refuses a day before 1.1.2016', async () => {
    expect((await coverageOn('2015-12-31')).problems).toMatchObject([{ code: 'GEO-05', message: expect.stringContaining('1.1.2016') }]);
  });
});
