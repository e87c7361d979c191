import { randomUUID } from 'node:crypto';

import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  type Fields,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { command, commandDocument, done, stored } from './agreement-calls.fixture';

let api: TestApi;
let person: GivenPerson;
let approver: GivenPerson;
let district: string;

/** Later than the register of the tests was recorded: recorded time only goes forward. */
beforeAll(async () => {
  api = await createTestApi({ now: '2030-01-15T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
  approver = await givenPerson(api, [{ role: 'DISTRICT_APPROVER', unit: district }]);
}, 60_000);
afterAll(() => api.close());

const DAY = '2033-01-01';
const given = async (more: Fields = {}) => givenAgreement(api, person, await fieldsWith(api, '13', district, more));
const key = ({ id, version }: { id: string; version: number }) => ({ id, version });

async function refused(who: GivenPerson, name: 'voidAgreement' | 'updateAgreement', input: object) {
  const before = await stored(api);
  const { __typename, problems } = await command(api, who, name, input);
  expect(await stored(api)).toEqual(before);
  expect(__typename).toBe('RuleViolation');
  return problems;
}

async function coveredAt(knownAt: string | null): Promise<number> {
  const { data } = await api.call<{ coverage: { covered: number } }>(
    'query ($on: Date!, $knownAt: DateTime) { coverage(on: $on, knownAt: $knownAt) { ... on Coverage { covered } } }',
    { on: DAY, knownAt },
    { cookie: person.cookie },
  );
  return data.coverage.covered;
}

async function now(): Promise<string> {
  const [row] = await api.database.query<{ at: string }>(
    `SELECT to_char(max(recorded_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM revision`,
  );
  return row!.at;
}

describe('section 4: Kirjaus mitätöity', () => {
  it('needs the number typed and a reason; what was known earlier stays known', async () => {
    const made = await given({ starts: DAY, termKind: 'FIXED', ends: DAY });
    const before = await now();
    expect(await coveredAt(null)).toBe(19);
    const wrong = await refused(approver, 'voidAgreement', { ...key(made), confirmNumber: 'S-2026-9999', reason: 'x' });
    expect(wrong.map((one) => [one.code, one.path]).sort()).toEqual([
      ['AGR-14', 'confirmNumber'],
      ['AGR-14', 'reason'],
    ]);
    await done(api, approver, 'voidAgreement', { ...key(made), confirmNumber: made.number, reason: 'Kirjattu kahdesti' });
    const { data } = await api.call<{ agreement: object }>(
      `query ($id: ID!) { agreement(id: $id) { stage municipalityCount(on: "${DAY}") state(on: "${DAY}") { state } history { reason } actions { allowed } } }`,
      { id: made.id },
      { cookie: person.cookie },
    );
    expect(data.agreement).toMatchObject({
      ...{ stage: 'VOIDED', municipalityCount: 0, state: { state: 'VOIDED' } },
      history: [{ reason: 'Kirjattu kahdesti' }, { reason: null }],
    });
    expect((data.agreement as { actions: { allowed: boolean }[] }).actions.some((action) => action.allowed)).toBe(false);
    expect(await coveredAt(null)).toBe(0);
    expect(await coveredAt(before)).toBe(19);
  });

  it('is the approver’s, not the district user’s (GEN-403)', async () => {
    const made = await given();
    const input = { ...key(made), confirmNumber: made.number, reason: 'Kirjattu kahdesti' };
    const { errors } = await api.call(commandDocument('voidAgreement'), { input }, { cookie: person.cookie });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('kirjausten mitätöiminen'), extensions: { code: 'GEN-403', rule: 'R-04' } },
    ]);
  });

  it('AGR-12 a voided record changes no more, and a draft is not voided', async () => {
    const made = await given();
    const voided = await done(api, approver, 'voidAgreement', { ...key(made), confirmNumber: made.number, reason: 'Väärä kumppani' });
    const [found] = await refused(person, 'updateAgreement', { ...key(voided), changes: { ownRecordNumber: '1' } });
    expect(found).toMatchObject({ code: 'AGR-12', message: 'Tätä ei voi tehdä vaiheessa Kirjaus mitätöity.' });
    const draft = await done(api, person, 'createAgreement', { id: randomUUID(), fields: await fieldsWith(api, '15', district) });
    const [early] = await refused(approver, 'voidAgreement', { ...key(draft), confirmNumber: draft.number, reason: 'Turha luonnos' });
    expect(early).toMatchObject({ code: 'AGR-12', message: 'Tätä ei voi tehdä vaiheessa Luonnos.' });
  });
});
