import { randomUUID } from 'node:crypto';

import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  type Fields,
  type GivenAgreement,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { commandDocument } from '../agreement/agreement-calls.fixture';

const COVERAGE = /* GraphQL */ `
  query Day($on: Date!, $filter: CoverageFilter) {
    coverage(on: $on, filter: $filter) {
      ... on Coverage {
        covered
        outOf
        percent
        headline
        countiesWithAgreement
        countiesOutOf
        isHelsinkiCovered
        byClass {
          coverageClass
          count
        }
        rows {
          code
          coverageClass
          until
          isOpenEnded
          isEndUnknown
          agreementCount
          agreementNumbers
        }
      }
    }
  }
`;

interface Row {
  readonly code: string;
  readonly coverageClass: string;
  readonly until: string | null;
  readonly isEndUnknown: boolean;
  readonly agreementNumbers: string[];
}
interface Answer {
  readonly covered: number;
  readonly outOf: number;
  readonly percent: number;
  readonly headline: string;
  readonly countiesWithAgreement: number;
  readonly countiesOutOf: number;
  readonly isHelsinkiCovered: boolean;
  readonly byClass: { coverageClass: string; count: number }[];
  readonly rows: Row[];
}

let api: TestApi;
let person: GivenPerson;
let administrator: GivenPerson;
let district: string;

/** Every test has years of its own, so that they share one database. */
beforeAll(async () => {
  api = await createTestApi({ now: '2029-06-15T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
  administrator = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
}, 60_000);
afterAll(() => api.close());

async function coverage(on: string, filter: object | null = null, language: 'fi' | 'sv' | 'en' = 'fi'): Promise<Answer> {
  const { data, errors } = await api.call<{ coverage: Answer }>(COVERAGE, { on, filter }, { cookie: person.cookie, language });
  expect(errors).toBeUndefined();
  return data.coverage;
}

const given = async (code: string, year: number, more: Fields = {}): Promise<GivenAgreement> => {
  const term = { termKind: 'FIXED', starts: `${year}-01-01`, ends: `${year}-12-31` };
  return givenAgreement(api, person, await fieldsWith(api, code, district, { ...term, ...more }));
};
const rowOf = (answer: Answer, code: string): Row => answer.rows.find((row) => row.code === code)!;
const classOf = async (on: string, code: string): Promise<string> => rowOf(await coverage(on), code).coverageClass;

describe('C-01 a municipality is covered if and only if', () => {
  it('(i) the agreement is signed, or decided where nobody of ours signs', async () => {
    const id = randomUUID();
    const fields = await fieldsWith(api, '140', district, { termKind: 'FIXED', starts: '2030-01-01', ends: '2030-12-31' });
    await api.call(commandDocument('createAgreement'), { input: { id, fields } }, { cookie: person.cookie });
    expect(await classOf('2030-06-01', '140')).toBe('NONE');
    await given('140', 2030);
    expect(await classOf('2030-06-01', '140')).toBe('DIRECT');
  });

  it('(ii) the day is from its start to its effective end, both included', async () => {
    await given('140', 2031, { starts: '2031-03-01', ends: '2031-03-31' });
    expect(await Promise.all(['2031-02-28', '2031-03-01', '2031-03-31', '2031-04-01'].map((day) => classOf(day, '140')))).toEqual([
      'NONE',
      'DIRECT',
      'DIRECT',
      'NONE',
    ]);
  });

  it('(ii) an automatic renewal counts until notice, and an unknown end for the months of the setting', async () => {
    await given('140', 2032, {
      termKind: 'AUTO_RENEWING',
      starts: '2032-01-01',
      ends: '2032-12-31',
      renewalMonths: 12,
      area: [row('140', { to: '2034-12-31' })],
    });
    expect(await classOf('2034-12-31', '140')).toBe('DIRECT');
    await given('297', 2032, { ends: 'unknown' });
    expect(rowOf(await coverage('2033-12-31'), '297')).toMatchObject({ coverageClass: 'DIRECT', isEndUnknown: true, until: '2033-12-31' });
    expect(await classOf('2034-01-01', '297')).toBe('NONE');
  });

  it('(iii) its kind counts', async () => {
    await given('140', 2035, { kind: 'PREMISES' });
    expect(await classOf('2035-06-01', '140')).toBe('NONE');
    await given('140', 2035, { kind: 'FRAMEWORK' });
    expect(await classOf('2035-06-01', '140')).toBe('DIRECT');
  });

  it('(iv) an area row holds it that day: county minus exclusions, region, listed, whole country', async () => {
    await given('13', 2036, {
      area: [{ id: randomUUID(), shape: 'WHOLE_COUNTY', county: '13' }, row('171', { isExclusion: true, from: '2036-07-01' })],
    });
    expect(await Promise.all(['2036-06-30', '2036-07-01'].map((day) => classOf(day, '171')))).toEqual(['COUNTY', 'NONE']);
    await given('13', 2037, { area: [{ id: randomUUID(), shape: 'WHOLE_REGION', region: '11' }] });
    expect((await coverage('2037-06-01')).covered).toBe(19);
    await given('13', 2038, { area: [row('140'), row('297', { to: '2038-01-31' })] });
    expect([(await coverage('2038-01-31')).covered, (await coverage('2038-02-01')).covered]).toEqual([2, 1]);
    await given('13', 2039, { area: [{ id: randomUUID(), shape: 'WHOLE_COUNTRY' }] });
    expect(await coverage('2039-06-01')).toMatchObject({ covered: 292, outOf: 292, percent: 100 });
    expect(await coverage('2039-06-01', { denominator: 'ALL' })).toMatchObject({ covered: 308, outOf: 308 });
  });

  it('(v) R-05 it is normal, or restricted and allowed to show: the same number for everybody', async () => {
    const shown = await given('140', 2040, { visibility: 'RESTRICTED' });
    await given('297', 2040, { visibility: 'RESTRICTED', showsInCoverage: false });
    const viewer = await givenPerson(api, [{ role: 'VIEWER', unit: district }]);
    const { data } = await api.call<{ coverage: Answer }>(COVERAGE, { on: '2040-06-01' }, { cookie: viewer.cookie });
    expect(data.coverage.covered).toBe((await coverage('2040-06-01')).covered);
    expect(rowOf(data.coverage, '297').coverageClass).toBe('NONE');
    expect(rowOf(data.coverage, '140')).toMatchObject({ coverageClass: 'DIRECT', agreementNumbers: ['Rajattu sopimus'] });
    expect(JSON.stringify(data)).not.toContain(shown.number);
    expect(rowOf(await coverage('2040-06-01'), '140').agreementNumbers).toEqual([shown.number]);
  });
});

const row = (municipality: string, more: Fields = {}): Fields => ({ id: randomUUID(), shape: 'MUNICIPALITY', municipality, ...more });

async function givenPartner(kind: string, standsFor: string[] = []): Promise<string> {
  const input = { id: randomUUID(), kind, nameFi: `Testi ${randomUUID()}`, standsFor };
  const { data } = await api.call<{ addPartner: { id: string } }>(
    'mutation ($input: AddPartnerInput!) { addPartner(input: $input) { ... on Partner { id } } }',
    { input },
    { cookie: person.cookie },
  );
  return data.addPartner.id;
}

const agreedWith = (partner: string): Fields[] => [
  { id: randomUUID(), side: 'OWN', unit: district },
  { id: randomUUID(), side: 'COUNTERPART', partner },
];

describe('C-02 the class by who agreed', () => {
  it('direct by a joint authority, through the county by a list, other by a parish, partial by a note; the strongest wins', async () => {
    await given('13', 2042, { area: [row('140'), row('297'), row('171', { isPartOnly: true, note: 'Vain keskusta' })] });
    await given('140', 2042, { parties: agreedWith(await givenPartner('JOINT_AUTHORITY', ['140'])), area: [row('140'), row('263')] });
    await given('140', 2042, { parties: agreedWith(await givenPartner('PARISH')), area: [row('297'), row('687')] });
    const day = await coverage('2042-06-01');
    const classes = ['140', '263', '297', '687', '171', '762'].map((code) => rowOf(day, code).coverageClass);
    expect(classes).toEqual(['DIRECT', 'OTHER', 'COUNTY', 'OTHER', 'PARTIAL', 'NONE']);
    expect(rowOf(day, '140').agreementNumbers).toHaveLength(2);
    expect(rowOf(day, '478').coverageClass).toBe('NOT_COUNTED');
  });
});

describe('C-04 whether osittain counts is a setting', () => {
  it('moves the number and the headline, not the rows', async () => {
    await given('140', 2043, { area: [row('140', { isPartOnly: true })] });
    const before = await coverage('2043-06-01');
    expect(before.covered).toBe(1);
    await changeSetting('partialCounts', 'false');
    const after = await coverage('2043-06-01');
    await changeSetting('partialCounts', 'true');
    expect(after.covered).toBe(0);
    expect(after.rows).toEqual(before.rows);
    expect(after.headline).toContain('yhdessäkään 292');
  });
});

async function changeSetting(name: string, value: string): Promise<void> {
  const { data } = await api.call<{ settings: { key: string }[] }>('{ settings { key } }', {}, { cookie: administrator.cookie });
  const key = data.settings.find((setting) => setting.key.endsWith(name))!.key;
  const answer = await api.call<{ changeSetting: { __typename: string } }>(
    'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }',
    { input: { key, value } },
    { cookie: administrator.cookie },
  );
  expect(answer.data.changeSetting.__typename).toBe('ChangeSettingPayload');
}

describe('C-05 denominators and counties', () => {
  it('mainland 292, all 308, counties’ own 291; counties out of 21 and Helsinki apart', async () => {
    await given('13', 2044);
    await given('091', 2044);
    const [mainland, all, counties] = await Promise.all(
      ['MAINLAND', 'ALL', 'COUNTY_MUNICIPALITIES'].map((denominator) => coverage('2044-06-01', { denominator })),
    );
    expect([mainland!.outOf, all!.outOf, counties!.outOf]).toEqual([292, 308, 291]);
    expect([mainland!.covered, all!.covered, counties!.covered]).toEqual([20, 20, 19]);
    expect(mainland).toMatchObject({ countiesWithAgreement: 1, countiesOutOf: 21, isHelsinkiCovered: true });
    expect(rowOf(counties!, '091').coverageClass).toBe('NOT_COUNTED');
    expect(rowOf(mainland!, '091').coverageClass).toBe('DIRECT');
    const one = await coverage('2044-06-01', { denominator: 'MAINLAND', county: '13' });
    expect([one.covered, one.outOf, one.rows.length]).toEqual([19, 19, 19]);
  });
});

describe('C-06 C-13 the headline, the numbers and the rows say the same, in every language', () => {
  it('counts by class equal the rows, and the sentence holds the very numbers', async () => {
    await given('13', 2045);
    await given('140', 2045);
    await given('140', 2045, { parties: agreedWith(await givenPartner('COMPANY')), area: [row('091'), row('092', { isPartOnly: true })] });
    const answers = await Promise.all((['fi', 'sv', 'en'] as const).map((language) => coverage('2045-06-01', null, language)));
    for (const answer of answers) {
      for (const { coverageClass, count } of answer.byClass) {
        expect(answer.rows.filter((one) => one.coverageClass === coverageClass)).toHaveLength(count);
      }
      expect(answer.byClass.reduce((sum, one) => sum + one.count, 0)).toBe(answer.rows.length);
      expect(answer.headline).toMatch(/21\D+292\D+7[,.]2/);
    }
    const figures = answers.map(({ headline: _headline, rows, ...numbers }) => ({
      ...numbers,
      classes: rows.map((one) => `${one.code} ${one.coverageClass}`).sort(),
    }));
    expect(figures[1]).toEqual(figures[0]);
    expect(figures[2]).toEqual(figures[0]);
    expect(answers[0]!.headline.replaceAll('\u00a0', ' ')).toContain('Sopimus on voimassa 21 kunnassa 292:sta (7,2 %) 1.6.2045');
  });
});
