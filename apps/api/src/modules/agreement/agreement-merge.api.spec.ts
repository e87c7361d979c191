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
import { command, done, stored } from './agreement-calls.fixture';

let api: TestApi;
let mine: GivenPerson;
let theirs: GivenPerson;
let district: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  mine = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
  theirs = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }]);
}, 60_000);
afterAll(() => api.close());

const given = async (more: Fields = {}): Promise<GivenAgreement> => givenAgreement(api, mine, await fieldsWith(api, '13', district, more));
const change = (agreement: GivenAgreement, changes: object, more: object = {}) => ({
  id: agreement.id,
  version: agreement.version,
  changes,
  ...more,
});

const ROW = 'area { id isExclusion from to }';
async function read(id: string): Promise<Record<string, unknown>> {
  const { data } = await api.call<{ agreement: Record<string, unknown> }>(
    `query ($id: ID!) { agreement(id: $id) { version ownRecordNumber partnerRecordNumber decisionBody ${ROW} term { noticeKind noticeMonths noticeAnchor } } }`,
    { id },
    { cookie: mine.cookie },
  );
  return data.agreement;
}

describe('A-18 scenario 20 two people change one agreement', () => {
  it('different fields both stand, at once too', async () => {
    const agreement = await given();
    const answers = await Promise.all([
      done(api, mine, 'updateAgreement', change(agreement, { ownRecordNumber: 'Minä' })),
      done(api, theirs, 'updateAgreement', change(agreement, { partnerRecordNumber: 'He' })),
    ]);
    expect(answers.map((answer) => answer.version).sort()).toEqual([2, 3]);
    expect(await read(agreement.id)).toMatchObject({ version: 3, ownRecordNumber: 'Minä', partnerRecordNumber: 'He' });
  });

  it('GEN-409 the same field asks which one stays, and writes nothing', async () => {
    const agreement = await given({ ownRecordNumber: 'Alku' });
    await done(api, theirs, 'updateAgreement', change(agreement, { ownRecordNumber: 'He', decisionBody: 'Hallitus' }));
    const before = await stored(api);
    const answer = await command(api, mine, 'updateAgreement', change(agreement, { ownRecordNumber: 'Minä', partnerRecordNumber: 'Muu' }));
    expect(answer).toMatchObject({
      __typename: 'StaleVersion',
      code: 'GEN-409',
      message: 'Toinen käyttäjä muutti samaa kenttää. Valitse, kumpi jää.',
      currentVersion: 2,
    });
    expect(answer.conflicts).toEqual([
      { field: 'ownRecordNumber', label: expect.any(String), mine: 'Minä', current: 'He', original: 'Alku' },
    ]);
    expect(answer.conflicts[0]!.label).not.toBe('ownRecordNumber');
    expect(await stored(api)).toEqual(before);
  });

  it('shows days as days, in the language of the reader', async () => {
    const agreement = await given({ reviewOn: '2027-01-31' });
    await done(api, theirs, 'updateAgreement', change(agreement, { reviewOn: '2027-02-28' }));
    const input = change(agreement, { reviewOn: '2027-03-31' });
    const [finnish] = (await command(api, mine, 'updateAgreement', input)).conflicts;
    expect(finnish).toMatchObject({ mine: '31.3.2027', current: '28.2.2027', original: '31.1.2027' });
    const swedish = await command(api, mine, 'updateAgreement', input, { language: 'sv' });
    expect(swedish.conflicts[0]!.label).not.toBe(finnish!.label);
  });

  it('the same value from both is no conflict, and nothing new to write (U-04)', async () => {
    const agreement = await given();
    await done(api, theirs, 'updateAgreement', change(agreement, { ownRecordNumber: 'Sama' }));
    const before = await stored(api);
    expect(await done(api, mine, 'updateAgreement', change(agreement, { ownRecordNumber: 'Sama' }))).toMatchObject({ version: 2 });
    expect(await stored(api)).toEqual(before);
  });

  it('every rule runs on the merged whole', async () => {
    const agreement = await given({ termKind: 'FIXED', ends: '2028-12-31' });
    await done(api, theirs, 'updateAgreement', change(agreement, { ends: '2026-12-31' }, { reason: 'Korjaus' }));
    const answer = await command(api, mine, 'updateAgreement', change(agreement, { starts: '2027-06-01' }, { reason: 'Korjaus' }));
    expect(answer).toMatchObject({ __typename: 'RuleViolation', problems: [{ code: 'AGR-01' }] });
  });

  it('rows of the area are fields of their own', async () => {
    const exclusion = { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '171', isExclusion: true, from: '2026-07-01' };
    const fields = await fieldsWith(api, '13', district);
    const agreement = await givenAgreement(api, mine, { ...fields, area: [...(fields['area'] as object[]), exclusion] });
    const whole = (fields['area'] as { id: string }[])[0]!;
    const reason = { reason: 'Rajaus korjattu' };
    await done(
      api,
      theirs,
      'updateAgreement',
      change(agreement, { area: [{ id: whole.id, shape: 'WHOLE_COUNTY', to: '2029-12-31' }] }, reason),
    );
    await done(
      api,
      mine,
      'updateAgreement',
      change(agreement, { area: [{ id: exclusion.id, shape: 'MUNICIPALITY', to: '2027-12-31' }] }, reason),
    );
    expect((await read(agreement.id))['area']).toEqual([
      { id: whole.id, isExclusion: false, from: null, to: '2029-12-31' },
      { id: exclusion.id, isExclusion: true, from: '2026-07-01', to: '2027-12-31' },
    ]);
    const answer = await command(
      api,
      mine,
      'updateAgreement',
      change(agreement, { area: [{ id: whole.id, shape: 'WHOLE_COUNTY', to: '2030-01-01' }] }, reason),
    );
    expect(answer).toMatchObject({ code: 'GEN-409', conflicts: [{ mine: '1.1.2030', current: '31.12.2029', original: null }] });
  });

  it('GEN-409 a row that the other removed', async () => {
    const row = { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '140' };
    const other = { id: randomUUID(), shape: 'MUNICIPALITY', municipality: '297' };
    const agreement = await given({ area: [row, other] });
    const reason = { reason: 'Rajaus korjattu' };
    await done(api, theirs, 'updateAgreement', change(agreement, { removedAreaRows: [row.id] }, reason));
    const answer = await command(api, mine, 'updateAgreement', change(agreement, { area: [{ ...row, to: '2027-12-31' }] }, reason));
    expect(answer).toMatchObject({ __typename: 'StaleVersion', code: 'GEN-409' });
  });

  it('ending the notice in months takes its length away', async () => {
    const agreement = await given({ noticeKind: 'MONTHS', noticeMonths: 6, noticeAnchor: 'END_OF_YEAR' });
    await done(api, mine, 'updateAgreement', change(agreement, { noticeKind: 'NOT_DURING_TERM' }, { reason: 'Luettu väärin' }));
    expect((await read(agreement.id))['term']).toEqual({ noticeKind: 'NOT_DURING_TERM', noticeMonths: null, noticeAnchor: null });
  });
});

describe('A-18 ids are the same ids in capitals', () => {
  it('changes the row that is there, and sees what others changed in it meanwhile', async () => {
    const fields = await fieldsWith(api, '13', district);
    const [row] = fields['area'] as [Fields & { id: string }];
    const capital = { ...row, id: row.id.toUpperCase() };
    const agreement = await done(api, mine, 'recordExistingAgreement', {
      id: randomUUID().toUpperCase(),
      fields: { ...fields, area: [capital] },
      acceptedWarnings: ['AGR-W1'],
    });
    const to = (day: string, area: object) => change(agreement, { area: [{ ...area, to: day }] }, { reason: 'Kirjausvirhe' });
    expect(await done(api, theirs, 'updateAgreement', to('2026-12-31', row))).toMatchObject({ id: agreement.id.toLowerCase(), version: 2 });
    const clash = await command(api, mine, 'updateAgreement', to('2027-12-31', capital));
    expect(clash).toMatchObject({ code: 'GEN-409', conflicts: [{ field: `area.${row.id}.to` }] });
    expect((await read(agreement.id))['area']).toMatchObject([{ id: row.id, to: '2026-12-31' }]);
  });
});

describe('GEN-412 a version that is yet to come', () => {
  it('overwrites nothing: nobody can have seen it', async () => {
    const agreement = await given({ ownRecordNumber: 'Alku' });
    const before = await stored(api);
    const answer = await command(api, mine, 'updateAgreement', { ...change(agreement, { ownRecordNumber: 'Minä' }), version: 2 ** 31 - 1 });
    expect(answer).toMatchObject({ __typename: 'StaleVersion', code: 'GEN-412', currentVersion: 1, conflicts: [] });
    expect(await stored(api)).toEqual(before);
  });
});

describe('GEN-412 a step on an old version', () => {
  it('is refused for every step, says the version that stands, and writes nothing', async () => {
    const agreement = await given();
    await done(api, theirs, 'updateAgreement', change(agreement, { ownRecordNumber: 'Uusi' }));
    const before = await stored(api);
    const old = { id: agreement.id, version: 1 };
    const steps = [
      command(api, mine, 'endAgreement', { ...old, manner: 'MUTUAL', noticeOn: '2026-10-01', lastDay: '2026-12-31' }),
      command(api, mine, 'cancelAgreementEnding', old),
      command(api, mine, 'moveAgreement', { ...old, to: 'NOT_REALISED', reason: 'Ei tullut' }),
      command(api, mine, 'signAgreement', { ...old, signedOn: '2026-01-01' }),
    ];
    for (const answer of await Promise.all(steps)) {
      expect(answer).toEqual({
        __typename: 'StaleVersion',
        code: 'GEN-412',
        message: 'Tietue on muuttunut sen jälkeen, kun avasit sen. Lataa se uudelleen.',
        currentVersion: 2,
        conflicts: [],
      });
    }
    expect(await stored(api)).toEqual(before);
  });
});

describe('GEN-404 missing, invisible and nonsensical look the same', () => {
  it('in every command and in the query', async () => {
    const central = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
    const hidden = {
      id: randomUUID(),
      fields: await fieldsWith(api, '15', district, { visibility: 'RESTRICTED' }),
      signedOn: '2025-01-01',
    };
    await done(api, central, 'recordExistingAgreement', hidden);
    const missing = { id: randomUUID(), version: 1 };
    const unseen = { id: hidden.id, version: 1 };
    const commands = [
      ['updateAgreement', { changes: { ownRecordNumber: '1' } }],
      ['moveAgreement', { to: 'NEGOTIATION' }],
      ['signAgreement', { signedOn: '2026-01-01' }],
      ['decideAgreement', { decidedOn: '2026-01-01', decisionBody: 'X' }],
      ['endAgreement', { manner: 'MUTUAL', noticeOn: '2026-01-01' }],
      ['cancelAgreementEnding', {}],
      ['chooseMergerEffect', { areaRow: randomUUID(), effect: 'ENDS' }],
    ] as const;
    for (const [name, more] of commands) {
      const answer = await command(api, mine, name, { ...unseen, ...more });
      expect(answer).toEqual({ __typename: 'NotFound', code: 'GEN-404', message: 'Sivua ei löydy tai sinulla ei ole oikeutta siihen.' });
      expect(await command(api, mine, name, { ...missing, ...more })).toEqual(answer);
    }
    const asked = await Promise.all(
      [hidden.id, randomUUID(), 'roska', '', '%', hidden.id.toUpperCase()].map((id) =>
        api.call('query ($id: ID!) { agreement(id: $id) { number } }', { id }, { cookie: mine.cookie }),
      ),
    );
    for (const answer of asked) expect(answer).toEqual({ status: 200, data: { agreement: null }, errors: undefined });
  });
});
