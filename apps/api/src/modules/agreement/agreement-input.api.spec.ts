import { randomUUID } from 'node:crypto';

import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenPerson,
  partnerOf,
  type Fields,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { command, done, stored, type AgreementCommand, type Outcome } from './agreement-calls.fixture';

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

interface More {
  readonly signedOn?: string;
  readonly acceptedWarnings?: string[];
  readonly reason?: string;
}

/** Sends what must be refused; fails when anything is stored all the same. */
async function refused(given: Fields, more: More = {}, name: AgreementCommand = 'recordExistingAgreement'): Promise<Outcome['problems']> {
  const before = await stored(api);
  const outcome = await command(api, person, name, { id: randomUUID(), fields: given, ...more });
  expect(await stored(api)).toEqual(before);
  expect(outcome.__typename).toMatch(/^(RuleViolation|InvalidInput)$/);
  return outcome.problems;
}

const recorded = async (given: Fields, more: object = {}): Promise<Outcome> =>
  done(api, person, 'recordExistingAgreement', { id: randomUUID(), fields: given, signedOn: '2025-11-12', ...more });

const listed = (municipality: string, more: Fields = {}): Fields => ({ id: randomUUID(), shape: 'MUNICIPALITY', municipality, ...more });

describe('AGR-01 the end before the start', () => {
  it('names both days and the field of the end', async () => {
    expect(await refused(await fields({ termKind: 'FIXED', starts: '2027-01-01', ends: '2026-03-01' }))).toEqual([
      {
        code: 'AGR-01',
        path: 'term.ends',
        warning: false,
        message: 'Sopimus päättyisi (1.3.2026) ennen alkamistaan (1.1.2027). Korjaa päivät.',
      },
    ]);
  });

  it('holds for the days of an area row too', async () => {
    const area = [listed('140', { from: '2027-05-01', to: '2027-04-30' })];
    expect(await refused(await fields({ area }))).toMatchObject([{ code: 'AGR-01', path: 'area.0.to' }]);
  });
});

describe('AGR-02 the area is chosen', () => {
  it('asks for the area when there is none, or only an exclusion', async () => {
    const [found] = await refused(await fields({ area: [] }));
    expect(found).toMatchObject({ code: 'AGR-02', path: 'area', message: expect.stringContaining('Valitse alue: koko hyvinvointialue') });
    const only = await refused(await fields({ area: [listed('140', { isExclusion: true })] }));
    expect(only.map((one) => one.code)).toContain('AGR-02');
  });
});

describe('AGR-03 a municipality that has merged', () => {
  it('says into what and when, for a row that starts after the merger', async () => {
    const area = [listed('588')];
    expect(await refused(await fields({ area, starts: '2025-02-01' }))).toEqual([
      {
        code: 'AGR-03',
        path: 'area.0.municipality',
        warning: false,
        message: 'Kunta on yhdistynyt 1.1.2025: Pertunmaa → Mäntyharju. Valitse nykyinen kunta tai korjaa alkamispäivä.',
      },
    ]);
  });

  it('lets a row that starts before the merger be', async () => {
    const area = [listed('588')];
    expect(await recorded(await fields({ area, starts: '2024-12-31' }, '588'), { signedOn: '2024-12-01' })).toMatchObject({
      stage: 'SIGNED',
    });
  });
});

describe('AGR-04 an end, or not known', () => {
  it('asks for the end of a fixed term and takes "unknown"', async () => {
    const [found] = await refused(await fields({ termKind: 'FIXED' }));
    expect(found).toMatchObject({ code: 'AGR-04', path: 'term.ends', message: 'Lisää päättymispäivä tai valitse Ei tiedossa.' });
    await recorded(await fields({ termKind: 'FIXED', ends: 'unknown' }, '05'));
  });
});

describe('AGR-05 signed in the future', () => {
  it('refuses tomorrow and takes today', async () => {
    const [found] = await refused(await fields({}, '06'), { signedOn: '2026-11-23' });
    expect(found).toMatchObject({
      code: 'AGR-05',
      path: 'signedOn',
      message: 'Allekirjoituspäivä ei voi olla tulevaisuudessa. Korjaa päivä.',
    });
    await recorded(await fields({}, '06'), { signedOn: '2026-11-22' });
  });

  it('speaks of the decision when it is a decision', async () => {
    const [found] = await refused(await fields({ kind: 'GRANT_DECISION', decidedOn: '2026-11-23', decisionBody: 'Aluehallitus' }));
    expect(found).toMatchObject({ code: 'AGR-05', path: 'decidedOn', message: expect.stringContaining('Päätöspäivä') });
  });
});

describe('AGR-08 an exclusion outside the area', () => {
  it('names the municipality and its row', async () => {
    const given = await fields();
    const area = [...(given['area'] as Fields[]), listed('704', { isExclusion: true })];
    expect(await refused({ ...given, area })).toMatchObject([
      {
        code: 'AGR-08',
        path: 'area.1.municipality',
        message: expect.stringContaining('Kunta Rusko ei kuulu valittuun hyvinvointialueeseen'),
      },
    ]);
  });
});

describe('AGR-10 the same party on both sides', () => {
  it('is refused at the counterpart, also by name only', async () => {
    const parties = [
      { id: randomUUID(), side: 'OWN', unit: district },
      { id: randomUUID(), side: 'COUNTERPART', unit: district },
    ];
    const [found] = await refused(await fields({ parties }));
    expect(found).toMatchObject({ code: 'AGR-10', path: 'parties.1', message: expect.stringContaining('molemmille puolille') });
  });
});

describe('AGR-14 what must be given', () => {
  const empty: [string, Fields, string, string][] = [
    ['the counterpart', { parties: [] }, 'parties', 'Valitse sopimuskumppani.'],
    ['the kind of term', { termKind: null }, 'term.kind', 'Valitse voimassaolon laji.'],
    ['the start', { starts: null }, 'term.starts', 'Lisää alkamispäivä tai valitse Ei tiedossa.'],
    ['the responsible person', { responsible: null }, 'responsible', 'Valitse vastuuhenkilö.'],
    ['the length of a renewal', { termKind: 'AUTO_RENEWING', ends: '2027-12-31' }, 'term.renewalMonths', 'Kirjoita, montako kuukautta'],
    ['the county of a row', { area: [{ id: randomUUID(), shape: 'WHOLE_COUNTY' }] }, 'area.0.county', 'Valitse hyvinvointialue.'],
    ['a responsible person who is there', { responsible: randomUUID() }, 'responsible', 'Valitse vastuuhenkilö.'],
    ['the day of a decision', { kind: 'GRANT_DECISION' }, 'decidedOn', 'Lisää päätöspäivä.'],
  ];

  it.each(empty)('asks for %s', async (_what, change, path, message) => {
    const problems = await refused(await fields(change));
    expect(problems).toContainEqual({ code: 'AGR-14', path, message: expect.stringContaining(message), warning: false });
  });

  it('asks a draft for its counterpart only', async () => {
    expect(await refused({ kind: 'COOPERATION' }, {}, 'createAgreement')).toMatchObject([{ code: 'AGR-14', path: 'parties' }]);
    const partner = await partnerOf(api, '07');
    const draft = { id: randomUUID(), fields: { parties: [{ id: randomUUID(), side: 'COUNTERPART', partner }] } };
    expect(await done(api, person, 'createAgreement', draft)).toMatchObject({ stage: 'DRAFT', version: 1 });
  });
});

describe('AGR-W1 an agreement like this one', () => {
  it('warns with its number, and takes it once the warning is accepted, with the reason in the history', async () => {
    const first = await recorded(await fields({}, '08'));
    const [warning] = await refused(await fields({}, '08'), { signedOn: '2025-11-12' });
    expect(warning).toEqual({
      code: 'AGR-W1',
      path: '',
      warning: true,
      message: `Samankaltainen sopimus on jo olemassa: ${first.number}. Tarkista, onko kyse samasta.`,
    });
    const accepted = { acceptedWarnings: ['AGR-W1'], reason: 'Eri palvelua koskeva sopimus' };
    const second = await recorded(await fields({}, '08'), accepted);
    const { data } = await api.call<{ agreement: { history: { reason: string }[] } }>(
      'query Why($id: ID!) { agreement(id: $id) { history { reason } } }',
      { id: second.id },
      { cookie: person.cookie },
    );
    expect(data.agreement.history).toEqual([{ reason: 'Eri palvelua koskeva sopimus' }]);
  });

  it('accepting a warning accepts no error beside it', async () => {
    await recorded(await fields({}, '09'));
    const both = await fields({ termKind: 'FIXED', starts: '2027-01-01', ends: '2026-03-01' }, '09');
    expect(await refused(both, { acceptedWarnings: ['AGR-W1', 'AGR-01'] })).toMatchObject([{ code: 'AGR-01' }]);
  });

  it('R-05 says nothing of a restricted agreement that the person may not see', async () => {
    const other = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
    const hidden = { id: randomUUID(), fields: await fields({ visibility: 'RESTRICTED' }, '10'), signedOn: '2025-11-12' };
    const { number } = await done(api, other, 'recordExistingAgreement', hidden);
    await recorded(await fields({}, '10'));
    const [mine] = (await command(api, other, 'recordExistingAgreement', { ...hidden, id: randomUUID(), fields: await fields({}, '10') }))
      .problems;
    expect(mine!.message).toContain(number);
  });
});

describe('GEO-01 and GEO-03 codes of municipalities in area rows', () => {
  it('GEO-01 wants three digits', async () => {
    expect(await refused(await fields({ area: [listed('140'), listed('5')] }))).toEqual([
      { code: 'GEO-01', path: 'area.1.municipality', warning: false, message: 'Kuntanumerossa on kolme numeroa, esim. 005.' },
    ]);
  });

  it('GEO-03 refuses a code that no municipality has had', async () => {
    expect(await refused(await fields({ area: [listed('999', { from: '2026-02-01' })] }))).toMatchObject([
      { code: 'GEO-03', path: 'area.0.municipality', message: 'Kuntaa 999 ei ollut 1.2.2026. Tarkista päivä ja kunnat.' },
    ]);
  });
});

describe('GEN-W1 a year that looks wrong', () => {
  it('asks about it, and takes it when accepted', async () => {
    const [slip] = await refused(await fields({ starts: '2206-01-01' }, '11'));
    expect(slip).toEqual({ code: 'GEN-W1', path: 'term.starts', warning: true, message: 'Tarkoititko vuotta 2026?' });
    const old = await fields({ starts: '1989-12-31' }, '11');
    expect(await refused(old)).toMatchObject([{ code: 'GEN-W1', path: 'term.starts', warning: true }]);
    expect(await recorded(old, { acceptedWarnings: ['GEN-W1'] })).toMatchObject({ stage: 'SIGNED' });
  });
});

describe('U-01 a text with half a character', () => {
  it('is kept with the sign for what cannot be written, in the agreement and in its history alike', async () => {
    const { id } = await recorded(await fields({ ownRecordNumber: 'D\ud800/2026' }, '12'));
    const { data } = await api.call<{ agreement: { ownRecordNumber: string; history: { changes: { new: string | null }[] }[] } }>(
      'query Read($id: ID!) { agreement(id: $id) { ownRecordNumber history { changes { new } } } }',
      { id },
      { cookie: person.cookie },
    );
    expect(data.agreement.ownRecordNumber).toBe('D\ufffd/2026');
    expect(data.agreement.history[0]!.changes.map((one) => one.new)).toContain('D\ufffd/2026');
  });
});

describe('GEN-003 values of the wrong shape', () => {
  const row = { id: randomUUID(), shape: 'WHOLE_COUNTY', county: '13' };
  const wrong: [string, Fields, string][] = [
    ['a text that is too long', { ownRecordNumber: 'x'.repeat(201) }, 'fields.ownRecordNumber'],
    ['an address that is none', { decisionUrl: 'javascript:alert(1)' }, 'fields.decisionUrl'],
    ['a number out of range', { noticeMonths: 121 }, 'fields.noticeMonths'],
    ['an id that is none', { parties: [{ id: '1', side: 'OWN', unit: randomUUID() }] }, 'fields.parties.0.id'],
    [
      'more options than an agreement has',
      { options: Array.from({ length: 21 }, () => ({ id: randomUUID(), months: 120 })) },
      'fields.options',
    ],
    ['more rows than there are municipalities', { area: Array.from({ length: 401 }, () => listed('140')) }, 'fields.area'],
    ['a removed row that is no id', { removedAreaRows: ['__proto__.toString'] }, 'fields.removedAreaRows'],
    ['a removed party that is no id', { removedParties: [`${randomUUID()}.position`] }, 'fields.removedParties'],
    ['a removed option that is no id', { removedOptions: ['1'] }, 'fields.removedOptions'],
    ['a county code that is none', { area: [{ ...row, county: '1' }] }, 'fields.area.0.county'],
    ['a county that is not there', { area: [{ ...row, county: '99' }] }, 'area.0.county'],
    ['a kind that is emptied', { kind: null }, 'fields.kind'],
    ['an owner that is emptied', { ownerUnit: null }, 'fields.ownerUnit'],
    ['a visibility that is emptied', { visibility: null }, 'fields.visibility'],
    ['a responsible person that is no id', { responsible: 'Matti' }, 'fields.responsible'],
    ['a named person who is not there', { visibility: 'RESTRICTED', namedPeople: [randomUUID()] }, 'namedPeople'],
    ['a notice in months without its length', { noticeKind: 'MONTHS' }, 'term.noticeMonths'],
    ['a partner on our side', { parties: [{ id: randomUUID(), side: 'OWN', partner: 'A-PARTNER' }] }, 'parties.0'],
    ['an exclusion of a whole county', { area: [row, { ...row, id: randomUUID(), isExclusion: true }] }, 'area.1'],
  ];

  it.each(wrong)('refuses %s and names the field', async (_what, change, path) => {
    const partner = await partnerOf(api, '13');
    const text = JSON.stringify(await fields(change)).replace('"A-PARTNER"', JSON.stringify(partner));
    const problems = await refused(JSON.parse(text) as Fields);
    expect(problems.map((one) => one.path)).toContain(path);
    expect(problems.map((one) => one.code)).toContain('GEN-003');
  });
});
