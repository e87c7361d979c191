import { randomUUID } from 'node:crypto';

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
import { command, done, stored } from '../agreement/agreement-calls.fixture';

let api: TestApi;
let person: GivenPerson;
let district: string;

beforeEach(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
}, 60_000);
afterEach(() => api.close());

const BEFORE = '2024-12-31';
const AFTER = '2025-01-01';

interface Row {
  readonly code: string;
  readonly coverageClass: string;
}

async function coverage(on: string): Promise<{ covered: number; rows: Row[] }> {
  const { data } = await api.call<{ coverage: { covered: number; rows: Row[] } }>(
    'query ($on: Date!) { coverage(on: $on, filter: { denominator: ALL }) { ... on Coverage { covered rows { code coverageClass } } } }',
    { on },
    { cookie: person.cookie },
  );
  return data.coverage;
}

const classOf = async (on: string, code: string): Promise<string | undefined> =>
  (await coverage(on)).rows.find((row) => row.code === code)?.coverageClass;

async function difference(): Promise<{ difference: number; rows: { code: string; reason: string; reasonText: string; effect: number }[] }> {
  const { data } = await api.call<{ coverageDifference: Awaited<ReturnType<typeof difference>> }>(
    `query ($from: Date!, $to: Date!) { coverageDifference(from: $from, to: $to, filter: { denominator: ALL }) {
      ... on CoverageDifference { coveredBefore coveredAfter difference rows { code name reason reasonText effect before after agreementsBefore agreementsAfter } } } }`,
    { from: BEFORE, to: AFTER },
    { cookie: person.cookie },
  );
  return data.coverageDifference;
}

async function given(code: string): Promise<GivenAgreement & { row: string }> {
  const row = randomUUID();
  const area = [{ id: row, shape: 'MUNICIPALITY', municipality: code }];
  return {
    ...(await givenAgreement(api, person, await fieldsWith(api, code, district, { starts: '2024-01-01', area }), '2023-12-01')),
    row,
  };
}

const choose = (agreement: GivenAgreement & { row: string }, effect: string, version = agreement.version) =>
  done(api, person, 'chooseMergerEffect', { id: agreement.id, version, areaRow: agreement.row, effect });

describe('Scenario 4: Mäntyharju and Pertunmaa, merged on 1.1.2025', () => {
  it('the number of the whole country falls by one because of the area, and the rows add up to it', async () => {
    await given('507');
    const pertunmaa = await given('588');
    await choose(pertunmaa, 'WHOLE_SUCCESSOR');
    expect((await coverage(BEFORE)).covered).toBe(2);
    expect((await coverage(AFTER)).covered).toBe(1);
    const found = await difference();
    expect(found.difference).toBe(-1);
    expect(found.rows.filter((row) => row.effect !== 0)).toMatchObject([
      { code: '588', name: 'Pertunmaa', reason: 'AREA_CHANGE', effect: -1 },
    ]);
    expect(found.rows.find((row) => row.code === '588')!.reasonText).toMatch(/alue|kunta/i);
    expect(found.rows.reduce((sum, row) => sum + row.effect, 0)).toBe(found.difference);
  });

  it('only the former area: Mäntyharju without an agreement of its own is osittain', async () => {
    const pertunmaa = await given('588');
    const chosen = await choose(pertunmaa, 'FORMER_AREA');
    expect(await classOf(BEFORE, '588')).toBe('DIRECT');
    expect(await classOf(BEFORE, '507')).toBe('NONE');
    expect(await classOf(AFTER, '588')).toBeUndefined();
    expect(await classOf(AFTER, '507')).toBe('PARTIAL');
    const whole = await choose(pertunmaa, 'WHOLE_SUCCESSOR', chosen.version);
    expect(await classOf(AFTER, '507')).toBe('DIRECT');
    await choose(pertunmaa, 'ENDS', whole.version);
    expect(await classOf(AFTER, '507')).toBe('NONE');
    expect(await classOf(BEFORE, '588')).toBe('DIRECT');
  });
});

describe('G-05 before anybody has chosen', () => {
  const detail = async (id: string) =>
    (
      await api.call<{ agreement: { area: { mergerPending: boolean }[]; missing: { code: string; text: string }[] } }>(
        'query ($id: ID!) { agreement(id: $id) { area { mergerPending mergerEffect } missing { code text } } }',
        { id },
        { cookie: person.cookie },
      )
    ).data.agreement;

  it('counts as the former area, and stands on the list of what is missing until somebody chooses', async () => {
    const pertunmaa = await given('588');
    expect(await classOf(AFTER, '507')).toBe('PARTIAL');
    const before = await detail(pertunmaa.id);
    expect(before.area).toMatchObject([{ mergerPending: true }]);
    expect(before.missing.find((one) => one.code === 'MERGER_CHOICE')!.text).toContain('Pertunmaa');
    await choose(pertunmaa, 'FORMER_AREA');
    const after = await detail(pertunmaa.id);
    expect(after.area).toEqual([{ mergerPending: false, mergerEffect: 'FORMER_AREA' }]);
    expect(after.missing.map((one) => one.code)).not.toContain('MERGER_CHOICE');
  });

  it('GEN-404 names a row that the agreement does not have, and writes nothing', async () => {
    const pertunmaa = await given('588');
    const before = await stored(api);
    const answer = await command(api, person, 'chooseMergerEffect', {
      id: pertunmaa.id,
      version: 1,
      areaRow: randomUUID(),
      effect: 'ENDS',
    });
    expect(answer.problems).toMatchObject([{ code: 'GEN-404', path: 'areaRow' }]);
    expect(await stored(api)).toEqual(before);
  });
});
