import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAgreement,
  givenPerson,
  partnerOf,
  type GivenAgreement,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { done } from './agreement-calls.fixture';

const LIST = /* GraphQL */ `
  query List($filter: AgreementFilter, $sort: AgreementSort, $page: PageInput) {
    agreements(filter: $filter, sort: $sort, page: $page) {
      on
      totalCount
      totals {
        municipalities
      }
      items {
        id
        number
        kind
        stage
        counterparts
        ownParties
        state
        stateText
        starts
        ends
        lastNoticeDay
        municipalityCount
        responsibleName
      }
    }
  }
`;

interface Item {
  readonly id: string;
  readonly number: string;
  readonly counterparts: string[];
  readonly starts: string | null;
  readonly ends: string | null;
  readonly lastNoticeDay: string | null;
  readonly municipalityCount: number;
  readonly responsibleName: string | null;
}
interface Page {
  readonly totalCount: number;
  readonly totals: { municipalities: number };
  readonly items: Item[];
}

/** Äänekoski, Åland and o before ö: the order of Finnish, which a byte order gets wrong. */
const CODES = ['992', '205', '140', '016', '710', '091', '297', '749'] as const;

let api: TestApi;
let person: GivenPerson;
let stranger: GivenPerson;
let district: string;
let given: GivenAgreement[];

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  district = await districtNamed(api, 'Järvi-Suomen');
  person = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: district }], { name: 'Liisa Listaaja' });
  stranger = await givenPerson(api, [{ role: 'VIEWER', unit: await districtNamed(api, 'Lapin') }]);
  given = [];
  for (const [at, code] of CODES.entries()) {
    const term = at % 2 === 0 ? {} : { termKind: 'FIXED', starts: `202${at % 5}-0${at + 1}-01`, ends: `202${7 + (at % 3)}-12-31` };
    const notice = { noticeKind: 'MONTHS', noticeMonths: at + 1, noticeAnchor: 'ANY_TIME' };
    given.push(
      await givenAgreement(api, person, await fieldsWith(api, code, district, { ...term, ...notice, ownRecordNumber: `MLL_${at}` })),
    );
  }
  given.push(await givenAgreement(api, person, await fieldsWith(api, '13', district, { starts: 'unknown' })));
}, 60_000);
afterAll(() => api.close());

async function list(variables: object = {}, who = person, language: 'fi' | 'sv' | 'en' = 'fi'): Promise<Page> {
  const answer = await api.call<{ agreements: Page }>(LIST, variables, { cookie: who.cookie, language });
  expect(answer.errors).toBeUndefined();
  return answer.data.agreements;
}

const numbers = (page: Page): string[] => page.items.map((item) => item.number).sort();

describe('A-20 the list', () => {
  it('has every column, and totals over the whole filter whatever the page', async () => {
    const all = await list();
    expect(all.totalCount).toBe(9);
    expect(all.items).toHaveLength(9);
    expect(all.items[0]).toMatchObject({
      ...{ kind: 'COOPERATION', stage: 'SIGNED', counterparts: ['Äänekosken kaupunki'], state: 'IN_FORCE', stateText: 'Voimassa' },
      ...{ starts: '2026-01-01', ends: null, municipalityCount: 1, responsibleName: 'Liisa Listaaja' },
    });
    const page = await list({ page: { limit: 2, offset: 3 } });
    expect(page.items.map((item) => item.id)).toEqual(all.items.slice(3, 5).map((item) => item.id));
    expect(page).toMatchObject({ totalCount: 9, totals: all.totals });
    expect((await list({ page: { limit: 5, offset: 9 } })).items).toEqual([]);
  });

  it('totals count each municipality once: Iisalmi, Kuopio and Siilinjärvi are in the county too', async () => {
    const { items, totals } = await list();
    expect(items.reduce((sum, item) => sum + item.municipalityCount, 0)).toBe(8 + 19);
    expect(totals.municipalities).toBe(8 + 19 - 3);
    expect((await list({ filter: { search: 'Pohjois-Savon' } })).totals.municipalities).toBe(19);
  });
});

const voided = async (agreement: GivenAgreement): Promise<void> => {
  const approver = await givenPerson(api, [{ role: 'DISTRICT_APPROVER', unit: district }]);
  const { id, version, number } = agreement;
  await done(api, approver, 'voidAgreement', { id, version, confirmNumber: number, reason: 'Testin loppu' });
};

describe('A-20 scenario 29 sorting', () => {
  const by = async (field: string, direction: 'ASC' | 'DESC', language: 'fi' | 'sv' = 'fi') =>
    (await list({ sort: { by: field, direction } }, person, language)).items;

  it('by counterpart in the alphabet of the language', async () => {
    const finnish = (await by('COUNTERPART', 'ASC')).map((item) => item.counterparts[0]!);
    expect(finnish).toEqual([...finnish].sort(new Intl.Collator('fi').compare));
    expect(finnish.at(-1)).toBe('Äänekosken kaupunki');
    expect((await by('COUNTERPART', 'DESC')).map((item) => item.counterparts[0])).toEqual([...finnish].reverse());
    const swedish = (await by('COUNTERPART', 'ASC', 'sv')).map((item) => item.counterparts[0]!);
    expect(swedish).toEqual([...swedish].sort(new Intl.Collator('sv').compare));
    expect(swedish).toContain('Helsingfors stad');
  });

  it.each([
    ['STARTS', 'starts'],
    ['ENDS', 'ends'],
    ['LAST_NOTICE_DAY', 'lastNoticeDay'],
    ['NUMBER', 'number'],
  ] as const)('by %s both ways, what is not known last', async (field, key) => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const items = await by(field, direction);
      const known = items.map((item) => item[key]).filter((value): value is string => value !== null && value !== 'unknown');
      expect(known.length).toBeGreaterThan(2);
      expect(known).toEqual([...known].sort((a, b) => (a < b ? -1 : 1) * (direction === 'ASC' ? 1 : -1)));
      expect(items.slice(0, known.length).map((item) => item[key])).toEqual(known);
    }
  });

  it('a number of five digits after one of four', async () => {
    await api.database.query(`UPDATE agreement_number SET last = 9998`);
    const four = await givenAgreement(api, person, await fieldsWith(api, '05', district));
    const five = await givenAgreement(api, person, await fieldsWith(api, '06', district));
    expect([four.number, five.number]).toEqual(['S-2026-9999', 'S-2026-10000']);
    const last = (await by('NUMBER', 'ASC')).slice(-2).map((item) => item.number);
    expect(last).toEqual([four.number, five.number]);
    await voided(four);
    await voided(five);
  });
});

describe('A-20 filters', () => {
  const filtered = async (filter: object, who = person): Promise<string[]> => numbers(await list({ filter }, who));

  it('search by number, by name without accents, by record number, and by no wild card', async () => {
    expect(await filtered({ search: given[2]!.number.toLowerCase() })).toEqual([given[2]!.number]);
    expect(await filtered({ search: 'aanekosken' })).toEqual([given[0]!.number]);
    expect(await filtered({ search: 'IDENSALMI' })).toEqual([given[2]!.number]);
    expect(await filtered({ search: 'mll_3' })).toEqual([given[3]!.number]);
    expect(await filtered({ search: 'mll%3' })).toEqual([]);
    expect(await filtered({ search: 'mllx3' })).toEqual([]);
    expect(await filtered({ search: '  ' })).toHaveLength(9);
  });

  it('kind, state, owner with those below it, responsible, municipality, day', async () => {
    expect(await filtered({ kinds: ['FRAMEWORK'] })).toEqual([]);
    expect(await filtered({ states: ['VOIDED'] })).toHaveLength(2);
    expect(await filtered({ ownerUnit: district })).toHaveLength(9);
    expect(await filtered({ ownerUnit: await districtNamed(api, 'Lapin') })).toEqual([]);
    expect(await filtered({ responsible: person.id })).toHaveLength(9);
    expect(await filtered({ municipality: '140' })).toEqual([given[2]!.number, given[8]!.number].sort());
    expect(await filtered({ municipality: '140', on: '2025-12-31' })).not.toContain(given[2]!.number);
    const due = await filtered({ dueBy: '2027-12-31' });
    const expected = (await list()).items.filter((item) =>
      [item.ends, item.lastNoticeDay].some((day) => day !== null && day <= '2027-12-31'),
    );
    expect(due).toEqual(
      expected
        .filter((item) => (item.ends ?? item.lastNoticeDay)! >= '2026-11-22')
        .map((item) => item.number)
        .sort(),
    );
    expect(due.length).toBeGreaterThan(0);
  });

  it('R-04 a viewer of another district gets no people, neither by column nor by filter', async () => {
    const page = await list({}, stranger);
    expect(page.totalCount).toBe(9);
    expect(page.items.every((item) => item.responsibleName === null)).toBe(true);
    expect(await filtered({ responsible: person.id }, stranger)).toEqual([]);
    expect(await filtered({ search: 'mll_3' }, stranger)).toEqual([]);
  });
});

describe('decision 10 statements per list', () => {
  it('at most four beside sign-in, for 50 and for 200 rows alike', async () => {
    const partner = await partnerOf(api, '07');
    await api.database.query(
      `INSERT INTO agreement (id, number, kind, stage, term_kind, starts, owner_unit_id)
       SELECT gen_random_uuid(), 'S-2024-' || lpad(n::text, 4, '0'), 'COOPERATION', 'SIGNED', 'OPEN_ENDED', '2024-01-01', $1 FROM generate_series(1, 220) n`,
      [district],
    );
    await api.database.query(
      `INSERT INTO agreement_party (id, agreement_id, side, partner_id, position) SELECT gen_random_uuid(), id, 'COUNTERPART', $1, 0 FROM agreement WHERE number LIKE 'S-2024-%'`,
      [partner],
    );
    await api.database.query(
      `INSERT INTO agreement_state_period (agreement_id, position, state, days, is_end_unknown, reasons, revisions)
       SELECT id, 0, 'IN_FORCE', '[2024-01-01,)', false, '[]', '[1,)' FROM agreement WHERE number LIKE 'S-2024-%'`,
    );
    await list();
    for (const limit of [50, 200]) {
      const statements = await countStatements(async () => expect((await list({ page: { limit } })).items).toHaveLength(limit));
      expect(statements).toBeGreaterThan(1);
      expect(statements).toBeLessThanOrEqual(1 + 4);
    }
  });
});

/** Counts what goes over the wire to PostgreSQL meanwhile, sign-in included. */
async function countStatements(run: () => Promise<void>): Promise<number> {
  const { Client } = (await import('pg')).default;
  const spy = jest.spyOn(Client.prototype, 'query');
  try {
    await run();
    return spy.mock.calls.length;
  } finally {
    spy.mockRestore();
  }
}
