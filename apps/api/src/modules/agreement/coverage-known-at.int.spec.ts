import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  type GivenAgreement,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { done } from './agreement-calls.fixture';

const D = '2023-12-31';
const K = '2024-01-15T12:00:00Z';
const COVERAGE = `query Day($on: Date!, $knownAt: DateTime) {
  coverage(on: $on, knownAt: $knownAt, filter: { denominator: ALL }) {
    ... on Coverage { covered outOf percent headline revision byClass { coverageClass count } rows { code coverageClass until agreementNumbers } }
  }
}`;
const SETTING = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }';

interface Answer {
  readonly covered: number;
  readonly outOf: number;
  readonly revision: string;
}

let api: TestApi;
let person: GivenPerson;
let administrator: GivenPerson;
let district: string;
let ending: GivenAgreement;

/** Moves the clock on; everybody's session has gone by then, so they sign in anew. */
async function itIs(instant: string): Promise<void> {
  api.clock.moveTo(instant);
  person = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
  administrator = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
}

async function coverage(knownAt: string | null): Promise<Answer> {
  const answer = await api.call<{ coverage: Answer }>(COVERAGE, { on: D, knownAt }, { cookie: person.cookie });
  return answer.data.coverage;
}

/** How many municipalities each county has on D, the largest first, and the codes of those in it. */
const COUNTIES = `
  SELECT m.county_code AS county, array_agg(v.code ORDER BY v.code) AS codes FROM area_membership m
  JOIN municipality_version v USING (municipality_id) JOIN county c ON c.code = m.county_code AND c.is_county
  WHERE m.kind = 'COUNTY' AND daterange(m.valid_from, m.valid_to, '[]') @> $1::date AND daterange(v.valid_from, v.valid_to, '[]') @> $1::date
  GROUP BY 1 ORDER BY count(*) DESC`;

/** Agreements that cover exactly `wanted` municipalities on D: whole counties, and single ones to fill up. */
async function givenCovered(wanted: number): Promise<GivenAgreement[]> {
  const counties = await api.database.query<{ county: string; codes: string[] }>(COUNTIES, [D]);
  const given: GivenAgreement[] = [];
  let left = wanted;
  for (const { county, codes } of counties) {
    const taken = codes.length < left ? [county] : codes.slice(0, left);
    left -= codes.length < left ? codes.length : taken.length;
    for (const code of taken)
      given.push(await givenAgreement(api, person, await fieldsWith(api, code, district, { starts: '2020-01-01' }), '2019-12-02'));
    if (left === 0) return given;
  }
  throw new Error('there are not that many municipalities');
}

/** The tests' register was recorded when they began; here it was there years before. Recorded time only goes forward. */
async function recordedLongAgo(): Promise<void> {
  await api.database.source.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    await manager.query(`UPDATE revision SET recorded_at = recorded_at - interval '20 years'`);
  });
}

beforeAll(async () => {
  api = await createTestApi({ now: '2024-01-10T08:00:00Z' });
  await recordedLongAgo();
  district = await districtNamed(api, 'Järvi-Suomen');
  await itIs('2024-01-10T08:00:00Z');
  ending = (await givenCovered(243)).at(-1)!;
}, 90_000);
afterAll(() => api.close());

describe('Scenario 5 (its coverage half): 243 / 309 on 31.12.2023 as known on 15.1.2024', () => {
  it('stays 243, row by row, when an ending of 30.6.2023 is recorded on 1.3.2024; what is known then gives 242', async () => {
    await itIs('2024-01-16T08:00:00Z');
    const published = await coverage(K);
    expect(published).toMatchObject({ covered: 243, outOf: 309 });
    expect((await coverage(null)).covered).toBe(243);

    await itIs('2024-03-01T08:00:00Z');
    const { id, version } = ending;
    await done(api, person, 'endAgreement', {
      id,
      version,
      manner: 'MUTUAL',
      noticeOn: '2023-05-02',
      lastDay: '2023-06-30',
      reason: 'Sovittiin yhdessä',
    });
    expect((await coverage(null)).covered).toBe(242);
    expect(await coverage(K)).toEqual(published);
    expect((await coverage('2024-03-01T07:59:00Z')).covered).toBe(243);

    await itIs('2024-06-01T08:00:00Z');
    await givenAgreement(api, person, await fieldsWith(api, '049', district, { starts: '2023-01-01' }), '2022-12-01');
    for (const [key, value] of [
      ['countedKinds', '["FRAMEWORK"]'],
      ['endingSoonDays', '30'],
    ]) {
      await api.call(SETTING, { input: { key, value } }, { cookie: administrator.cookie });
    }
    expect((await coverage(null)).covered).toBe(0);
    expect(await coverage(K)).toEqual(published);
  }, 60_000);

  it('a K in the future is now, and a K before anything was recorded knows nothing', async () => {
    const [now, future] = [await coverage(null), await coverage('2099-01-01T00:00:00Z')];
    expect(future).toMatchObject({ covered: now.covered, revision: now.revision });
    const before = await coverage('2023-12-31T00:00:00Z');
    expect(before.covered).toBe(0);
    expect(before.outOf).toBe(309);
  });
});

describe('Decision 3: an answer says the revision that it was made from', () => {
  it('even while others write: asked again as known at that revision’s instant it is the same', async () => {
    await itIs('2024-07-01T08:00:00Z');
    await api.call(SETTING, { input: { key: 'countedKinds', value: '["COOPERATION"]' } }, { cookie: administrator.cookie });
    let busy = true;
    const answers: (Answer & { knownAt: string })[] = [];
    const document = COVERAGE.replace('revision', 'revision knownAt');
    const ask = async (knownAt: string | null) =>
      (await api.call<{ coverage: Answer & { knownAt: string } }>(document, { on: D, knownAt }, { cookie: person.cookie })).data.coverage;
    const asking = (async () => {
      while (busy) answers.push(await ask(null));
    })();
    for (const code of ['005', '009', '010', '016', '018', '019', '020', '035', '043', '046']) {
      await givenAgreement(api, person, await fieldsWith(api, code, district, { starts: '2020-01-01' }), '2019-12-02');
    }
    busy = false;
    await asking;
    expect(new Set(answers.map((answer) => answer.revision)).size).toBeGreaterThan(3);
    for (const answer of answers) expect(await ask(answer.knownAt)).toEqual(answer);
  }, 60_000);
});
