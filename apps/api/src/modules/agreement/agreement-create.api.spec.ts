import { randomUUID } from 'node:crypto';

import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  partnerOf,
  type Fields,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { command, done, stored } from './agreement-calls.fixture';

let api: TestApi;
let person: GivenPerson;
let district: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
}, 60_000);
afterAll(() => api.close());

const fields = (more: Fields = {}, code = '13'): Promise<Fields> => fieldsWith(api, code, district, more);
const ANYWAY = { acceptedWarnings: ['AGR-W1'] };

describe('A-01 numbers', () => {
  it('gives thirty agreements made at once thirty numbers in a row', async () => {
    const inputs = await Promise.all(Array.from({ length: 30 }, async () => ({ id: randomUUID(), fields: await fields(), ...ANYWAY })));
    const made = await Promise.all(inputs.map((input) => done(api, person, 'createAgreement', input)));
    const numbers = made.map((one) => one.number).sort();
    expect(numbers).toEqual(Array.from({ length: 30 }, (_one, at) => `S-2026-${String(at + 1).padStart(4, '0')}`));
  });

  it('never gives a number twice, voided or refused between', async () => {
    const central = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
    const first = await givenAgreement(api, person, await fields());
    await done(api, central, 'voidAgreement', { id: first.id, version: first.version, confirmNumber: first.number, reason: 'Erehdys' });
    await command(api, person, 'createAgreement', { id: randomUUID(), fields: { kind: 'COOPERATION' } });
    const second = await givenAgreement(api, person, await fields());
    expect(Number(second.number.slice(7))).toBe(Number(first.number.slice(7)) + 1);
  });
});

describe('A-01 a create sent twice is harmless', () => {
  const historyOf = async (id: string): Promise<number> => {
    const [row] = await api.database.query<{ count: number }>(
      `SELECT count(DISTINCT revision)::int AS count FROM change WHERE aggregate = 'agreement' AND aggregate_id = $1`,
      [id],
    );
    return row!.count;
  };

  it('answers the agreement made the first time and writes nothing', async () => {
    const input = { id: randomUUID(), fields: await fields({}, '05') };
    const first = await done(api, person, 'createAgreement', input);
    const before = await stored(api);
    expect(await done(api, person, 'createAgreement', input)).toEqual(first);
    expect(await stored(api)).toEqual(before);
    expect(await historyOf(input.id)).toBe(1);
  });

  it('also when both are under way at once', async () => {
    const input = { id: randomUUID(), fields: await fields({}, '06') };
    const answers = await Promise.all([1, 2, 3, 4].map(() => done(api, person, 'createAgreement', input)));
    expect(new Set(answers.map((one) => one.number)).size).toBe(1);
    expect(await historyOf(input.id)).toBe(1);
  });

  it('tells nobody what another person’s hidden agreement is', async () => {
    const central = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
    const hidden = { id: randomUUID(), fields: await fields({ visibility: 'RESTRICTED' }, '07') };
    await done(api, central, 'createAgreement', hidden);
    expect(await command(api, person, 'createAgreement', hidden)).toMatchObject({ __typename: 'NotFound', code: 'GEN-404' });
  });
});

describe('R-04a the owner', () => {
  it('is the recorder’s district unless another is named', async () => {
    const { ownerUnit: _owner, ...rest } = await fields({}, '08');
    const made = await done(api, person, 'createAgreement', { id: randomUUID(), fields: rest });
    const { data } = await api.call<{ agreement: { ownerUnit: { id: string } } }>(
      'query ($id: ID!) { agreement(id: $id) { ownerUnit { id } responsible { name } } }',
      { id: made.id },
      { cookie: person.cookie },
    );
    expect(data.agreement).toEqual({ ownerUnit: { id: district }, responsible: { name: person.name } });
  });

  it('GEN-403 is no foreign district: says what right is missing', async () => {
    const foreign = await districtNamed(api, 'Lapin');
    const answer = await command(api, person, 'createAgreement', { id: randomUUID(), fields: await fields({ ownerUnit: foreign }) });
    expect(answer).toMatchObject({
      __typename: 'Forbidden',
      code: 'GEN-403',
      rule: 'R-04',
      message: expect.stringContaining('Tarvitset oikeuden:'),
    });
  });

  it('R-05 nobody makes a restricted agreement that they could not see themselves', async () => {
    const other = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
    const before = await stored(api);
    const mine = await fields({ visibility: 'RESTRICTED', responsible: other.id }, '09');
    expect(await command(api, person, 'createAgreement', { id: randomUUID(), fields: mine })).toMatchObject({ __typename: 'Forbidden' });
    expect(await stored(api)).toEqual(before);
  });
});

describe('A-03 A-04 A-05 what was given comes back', () => {
  it('parties with their sides, area rows in order, term and notice', async () => {
    const county = await partnerOf(api, '12');
    const rows = [
      { id: randomUUID(), shape: 'WHOLE_COUNTY', county: '12' },
      { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '491', isExclusion: true, from: '2027-01-01' },
      { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '213', isPartOnly: true, note: 'Vain keskusta' },
    ];
    const parties = [
      { id: randomUUID(), side: 'OWN', unit: district },
      { id: randomUUID(), side: 'COUNTERPART', partner: county },
      { id: randomUUID(), side: 'OTHER', partner: await partnerOf(api, '491'), role: 'rahoittaja' },
    ];
    const term = { termKind: 'FIXED_WITH_OPTIONS', starts: '2026-03', ends: '2028', options: [{ id: randomUUID(), months: 12 }] };
    const notice = { noticeKind: 'MONTHS', noticeMonths: 3, noticeAnchor: 'END_OF_MONTH' };
    const made = await givenAgreement(
      api,
      person,
      await fields({ parties, area: rows, ...term, ...notice, ownRecordNumber: 'MLL 7', partnerRecordNumber: 'D/12' }),
    );
    const { data } = await api.call<{ agreement: object }>(
      `query ($id: ID!) { agreement(id: $id) { ownRecordNumber partnerRecordNumber
        parties { side role name unit { id } partner { id } }
        area { shape isExclusion isPartOnly note from county { code } municipality { code name } mergerPending }
        term { kind starts ends noticeKind noticeMonths noticeAnchor options { months usedOn } } } }`,
      { id: made.id },
      { cookie: person.cookie },
    );
    expect(data.agreement).toMatchObject({
      ownRecordNumber: 'MLL 7',
      partnerRecordNumber: 'D/12',
      parties: [
        { side: 'OWN', unit: { id: district } },
        { side: 'COUNTERPART', partner: { id: county } },
        { side: 'OTHER', role: 'rahoittaja' },
      ],
      area: [
        { shape: 'WHOLE_COUNTY', county: { code: '12' }, municipality: null },
        { isExclusion: true, from: '2027-01-01', municipality: { code: '491', name: 'Mikkeli' }, mergerPending: false },
        { isExclusion: false, isPartOnly: true, note: 'Vain keskusta', municipality: { code: '213' } },
      ],
      term: { kind: 'FIXED_WITH_OPTIONS', starts: '2026-03', ends: '2028', options: [{ months: 12, usedOn: null }], ...notice },
    });
  });
});
