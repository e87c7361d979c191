import { randomUUID } from 'node:crypto';

import { ACCESS_MATRIX, ROLES, type Right, type Role } from '@kumppani/domain';

import {
  createTestApi,
  districtNamed,
  fieldsWith,
  givenAssociation,
  givenPerson,
  partnerOf,
  type Fields,
  type GivenPerson,
  type TestApi,
} from '../../testing';
import { command, commandDocument, done, type AgreementCommand, type Outcome } from './agreement-calls.fixture';

let api: TestApi;
let recorder: GivenPerson;
let own: string;
let foreign: string;
let people: ReadonlyMap<Role, GivenPerson>;
let agreements: Readonly<Record<Which, Outcome>>;

/** Iisalmi is the association's home; the own and the foreign district have a normal and a restricted agreement each with it. */
const HOME = '140';
const WHICH = ['OWN', 'FOREIGN', 'ELSEWHERE', 'RESTRICTED', 'RESTRICTED_FOREIGN'] as const;
type Which = (typeof WHICH)[number];

beforeAll(async () => {
  // Later than the register of the tests was recorded: recorded time only goes forward.
  api = await createTestApi({ now: '2030-01-15T10:00:00Z' });
  own = await districtNamed(api, 'Järvi-Suomen');
  foreign = await districtNamed(api, 'Lapin');
  recorder = await givenPerson(api, [{ role: 'CENTRAL_USER' }], { name: 'Kaisa Kirjaaja' });
  const home = await api.database.query<{ id: string }>('SELECT municipality_id AS id FROM municipality_version WHERE code = $1', [HOME]);
  const association = await givenAssociation(api, own, [home[0]!.id]);
  const unitOf: Partial<Record<Role, string>> = {
    ...{ VIEWER: own, DISTRICT_USER: own, DISTRICT_APPROVER: own },
    ...{ REPRESENTATIVE: association, ASSOCIATION_CONTACT: association },
  };
  people = new Map(await Promise.all(ROLES.map(async (role) => [role, await givenPerson(api, [{ role, unit: unitOf[role] }])] as const)));
  agreements = {
    OWN: await given(HOME, own, 'Oma'),
    FOREIGN: await given(HOME, foreign, 'Vieras'),
    ELSEWHERE: await given('698', foreign, 'Muualla'),
    RESTRICTED: await given(HOME, own, 'Salainen', { visibility: 'RESTRICTED' }),
    RESTRICTED_FOREIGN: await given(HOME, foreign, 'Piilossa', { visibility: 'RESTRICTED' }),
  };
}, 60_000);
afterAll(() => api.close());

async function given(code: string, owner: string, number: string, more: Fields = {}): Promise<Outcome> {
  const fields = await fieldsWith(api, code, owner, { ownRecordNumber: number, ...more });
  return done(api, recorder, 'recordExistingAgreement', { id: randomUUID(), fields, signedOn: '2026-01-01', acceptedWarnings: ['AGR-W1'] });
}

/** R-04 by hand, role by role: what each reads, and how much of it. Nobody here is named on a restricted agreement. */
const READS: Readonly<Record<Role, Partial<Record<Which, 'FULL' | 'ORGANISATIONS' | 'SUMMARY'>>>> = {
  VIEWER: { OWN: 'FULL', FOREIGN: 'ORGANISATIONS', ELSEWHERE: 'ORGANISATIONS' },
  REPRESENTATIVE: { OWN: 'SUMMARY', FOREIGN: 'SUMMARY' },
  ASSOCIATION_CONTACT: { OWN: 'FULL', FOREIGN: 'FULL' },
  DISTRICT_USER: { OWN: 'FULL', FOREIGN: 'FULL', ELSEWHERE: 'FULL' },
  DISTRICT_APPROVER: { OWN: 'FULL', FOREIGN: 'FULL', ELSEWHERE: 'FULL' },
  CENTRAL_USER: { OWN: 'FULL', FOREIGN: 'FULL', ELSEWHERE: 'FULL' },
  LEADERSHIP: { OWN: 'FULL', FOREIGN: 'FULL', ELSEWHERE: 'FULL' },
  ADMINISTRATOR: { OWN: 'FULL', FOREIGN: 'FULL', ELSEWHERE: 'FULL' },
  DATA_PROTECTION_OFFICER: {},
  API_CLIENT: {},
};
const HISTORY: Readonly<Partial<Record<Role, readonly Which[]>>> = {
  VIEWER: ['OWN'],
  DISTRICT_USER: ['OWN', 'FOREIGN', 'ELSEWHERE'],
  DISTRICT_APPROVER: ['OWN', 'FOREIGN', 'ELSEWHERE'],
  CENTRAL_USER: ['OWN', 'FOREIGN', 'ELSEWHERE'],
  LEADERSHIP: ['OWN', 'FOREIGN', 'ELSEWHERE'],
  ADMINISTRATOR: ['OWN', 'FOREIGN', 'ELSEWHERE'],
};
/** Who may edit and end; voiding takes the approver or the central organisation. */
const EDITS: Readonly<Partial<Record<Role, readonly Which[]>>> = {
  DISTRICT_USER: ['OWN'],
  DISTRICT_APPROVER: ['OWN'],
  CENTRAL_USER: ['OWN', 'FOREIGN', 'ELSEWHERE'],
};

const call = <T>(role: Role, document: string, variables: object = {}) =>
  api.call<T>(document, variables, { cookie: people.get(role)!.cookie });

const PAIRS = ROLES.flatMap((role) => WHICH.map((which) => [role, which] as const));
const mayReadAny = (role: Role): boolean => ACCESS_MATRIX[role]['agreement.read'] !== undefined;

describe('R-04 who reads which agreement, and how much of it', () => {
  const READ = 'query ($id: ID!) { agreement(id: $id) { number ownRecordNumber missing { code } responsible { name } history { actor } } }';
  interface Read {
    readonly number: string;
    readonly ownRecordNumber: string | null;
    readonly missing: unknown[];
    readonly responsible: { name: string } | null;
    readonly history: { actor: string }[];
  }

  it.each(PAIRS)('%s × %s', async (role, which) => {
    const { data, errors } = await call<{ agreement: Read | null } | null>(role, READ, { id: agreements[which].id });
    if (!mayReadAny(role)) return expect(errors).toMatchObject([{ extensions: { code: 'GEN-403' } }]);
    expect(errors).toBeUndefined();
    const detail = READS[role][which];
    if (!detail) return expect(data).toEqual({ agreement: null });
    const read = data!.agreement!;
    expect(read.number).toBe(agreements[which].number);
    expect(read.ownRecordNumber === null).toBe(detail === 'SUMMARY');
    expect(read.responsible?.name).toBe(detail === 'FULL' ? recorder.name : undefined);
    expect(read.missing.length > 0).toBe(detail === 'FULL');
    expect(read.history.length > 0).toBe(HISTORY[role]?.includes(which) ?? false);
  });
});

describe('R-05 lists, counts and searches hold what one may see, and nothing else', () => {
  const LIST =
    'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount totals { municipalities } items { id responsibleName } } }';
  interface List {
    readonly agreements: {
      totalCount: number;
      totals: { municipalities: number };
      items: { id: string; responsibleName: string | null }[];
    };
  }

  it.each(ROLES)('%s', async (role) => {
    const { data, errors } = await call<List>(role, LIST);
    if (!mayReadAny(role)) return expect(errors).toMatchObject([{ extensions: { code: 'GEN-403' } }]);
    const visible = WHICH.filter((which) => READS[role][which]);
    expect(data.agreements.items.map((item) => item.id).sort()).toEqual(visible.map((which) => agreements[which].id).sort());
    expect(data.agreements.totalCount).toBe(visible.length);
    expect(data.agreements.totals.municipalities).toBe(visible.includes('ELSEWHERE') ? 2 : 1);
    for (const which of ['RESTRICTED', 'RESTRICTED_FOREIGN'] as const) {
      for (const search of [agreements[which].number, which === 'RESTRICTED' ? 'Salainen' : 'Piilossa']) {
        const found = await call<List>(role, LIST, { filter: { search } });
        expect(found.data.agreements).toEqual({ totalCount: 0, totals: { municipalities: 0 }, items: [] });
      }
    }
  });
});

describe('R-05 coverage is the same for everybody and names only what one may see', () => {
  const DAY = `{ coverage(on: "2026-06-01") { ... on Coverage { covered byClass { coverageClass count } rows { code coverageClass agreementCount agreementNumbers } } }
    difference: coverageDifference(from: "2025-12-31", to: "2026-06-01") { ... on CoverageDifference { difference rows { code agreementsAfter } } }
    home: coverageReasons(municipality: "140", on: "2026-06-01") { ...Why } before: coverageReasons(municipality: "140", on: "2025-06-01") { ...Why }
    elsewhere: coverageReasons(municipality: "698", on: "2026-06-01") { ...Why } }
    fragment Why on CoverageExplanation { coverageClass reasons { text } agreements { id number parties reasons { text } } nearMisses { id number reasons { text } } }`;
  type Day = Record<
    'coverage' | 'difference' | 'home' | 'before' | 'elsewhere',
    Record<string, unknown> & { agreements?: unknown[]; nearMisses?: { id: string }[] }
  >;

  it.each(ROLES.filter((role) => ACCESS_MATRIX[role]['coverage.read']))('%s', async (role) => {
    const { data, errors } = await call<Day>(role, DAY);
    expect(errors).toBeUndefined();
    const reference = (await api.call<Day>(DAY, {}, { cookie: recorder.cookie })).data;
    const figures = ({ coverage }: Day) =>
      JSON.stringify(coverage, (key, value: unknown) => (key === 'agreementNumbers' ? undefined : value));
    expect(figures(data)).toBe(figures(reference));
    for (const place of ['home', 'elsewhere'] as const) {
      expect(data[place]['coverageClass']).toBe('DIRECT');
      expect(data[place]['reasons']).toEqual(reference[place]['reasons']);
      expect(data[place].agreements).toHaveLength(reference[place].agreements!.length);
    }
    const text = JSON.stringify(data);
    for (const which of WHICH) {
      const { id, number } = agreements[which];
      expect([which, text.includes(id), text.includes(number)]).toEqual([which, ...(READS[role][which] ? [true, true] : [false, false])]);
    }
    expect(text).toContain('Rajattu sopimus');
    expect(data.before.nearMisses!.map((one) => one.id).sort()).toEqual(
      (['OWN', 'FOREIGN'] as const)
        .filter((which) => READS[role][which])
        .map((which) => agreements[which].id)
        .sort(),
    );
  });

  it('what is restricted today was so in the past as well', async () => {
    const later = await given('732', own, 'Myöhemmin');
    const [{ at } = { at: '' }] = await api.database.query<{ at: string }>(
      `SELECT to_char(max(recorded_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM revision`,
    );
    await done(api, recorder, 'updateAgreement', { id: later.id, version: 1, changes: { visibility: 'RESTRICTED' } });
    const past = `query ($at: DateTime) { coverage(on: "2026-06-01", knownAt: $at) { ... on Coverage { rows { code agreementNumbers } } } coverageReasons(municipality: "732", on: "2026-06-01", knownAt: $at) { ... on CoverageExplanation { agreements { id number } nearMisses { number } } } }`;
    const { data } = await call('VIEWER', past, { at });
    expect(JSON.stringify(data)).toContain('Rajattu sopimus');
    expect(JSON.stringify(data)).not.toContain(later.number);
    await done(api, recorder, 'updateAgreement', { id: later.id, version: 2, changes: { showsInCoverage: false } });
  });
});

describe('R-04 R-05 who changes which agreement, and what the others are told', () => {
  const COMMANDS: readonly [AgreementCommand, Right, object][] = [
    ['updateAgreement', 'agreement.edit', { changes: { originalKeptAt: 'X' } }],
    ['moveAgreement', 'agreement.edit', { to: 'NEGOTIATION' }],
    ['endAgreement', 'agreement.end', { manner: 'MUTUAL', noticeOn: '2026-01-01' }],
    ['voidAgreement', 'agreement.void', { confirmNumber: '' }],
  ];

  it.each(PAIRS)('%s × %s', async (role, which) => {
    for (const [name, right, more] of COMMANDS) {
      // An old version: whoever may do it is told of that, and nothing is ever written.
      const input = { id: agreements[which].id, version: 0, ...(name === 'updateAgreement' ? { ...more, changes: {} } : more) };
      if (!ACCESS_MATRIX[role][right]) {
        const { errors } = await call(role, commandDocument(name), { input });
        expect(errors).toMatchObject([
          { message: expect.stringContaining('Et voi tehdä tätä'), extensions: { code: 'GEN-403', rule: 'R-04' } },
        ]);
        continue;
      }
      const answer = await command(api, people.get(role)!, name, input);
      if (!READS[role][which]) expect(answer).toEqual({ __typename: 'NotFound', code: 'GEN-404', message: expect.any(String) });
      else if (!EDITS[role]?.includes(which)) expect(answer).toMatchObject({ __typename: 'Forbidden', code: 'GEN-403', rule: 'R-04' });
      else expect(answer.__typename).toMatch(name === 'updateAgreement' ? /^Agreement$/ : /^StaleVersion$/);
    }
  });

  it.each(ROLES)('%s creates where the matrix says', async (role) => {
    for (const owner of [own, foreign]) {
      const parties = [{ id: randomUUID(), side: 'COUNTERPART', partner: await partnerOf(api, '21') }];
      const input = { id: randomUUID(), fields: { parties, ownerUnit: owner }, acceptedWarnings: ['AGR-W1'] };
      const may = role === 'CENTRAL_USER' || (owner === own && EDITS[role] !== undefined);
      if (!ACCESS_MATRIX[role]['agreement.create']) {
        expect((await call(role, commandDocument('createAgreement'), { input })).errors).toMatchObject([
          { extensions: { code: 'GEN-403' } },
        ]);
        continue;
      }
      expect((await command(api, people.get(role)!, 'createAgreement', input)).__typename).toBe(may ? 'Agreement' : 'Forbidden');
    }
  });

  it('R-05 who is named on a restricted agreement sees it, with the right of their role', async () => {
    const named = await givenPerson(api, [{ role: 'DISTRICT_USER', unit: own }]);
    const secret = await given(HOME, own, 'Nimetyille', { visibility: 'RESTRICTED', namedPeople: [named.id], showsInCoverage: false });
    const answer = await done(api, named, 'updateAgreement', { id: secret.id, version: 1, changes: { originalKeptAt: 'Holvi' } });
    expect(answer).toMatchObject({ version: 2 });
    expect(await command(api, people.get('DISTRICT_USER')!, 'updateAgreement', { id: secret.id, version: 2, changes: {} })).toMatchObject({
      code: 'GEN-404',
    });
    const lost = await command(api, named, 'updateAgreement', { id: secret.id, version: 2, changes: { namedPeople: [] } });
    expect(lost.__typename).toBe('NotFound');
    expect(await command(api, named, 'updateAgreement', { id: secret.id, version: 2, changes: {} })).toMatchObject({ version: 2 });
  });
});
