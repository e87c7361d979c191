import { randomUUID } from 'node:crypto';

import { PartnerEntity, PartnerStandsForEntity } from '../partner';
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
import { AgreementDerivation } from './agreement.derivation';

const SETTING = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }';
const EVENT = 'mutation ($input: RecordAreaEventInput!) { result: recordAreaEvent(input: $input) { __typename } }';
const IISALMI = '140';
const SONKAJARVI = '762';

let api: TestApi;
let person: GivenPerson;
let administrator: GivenPerson;
let district: string;
/** With a county until the end of 2026; with Iisalmi without an end; with a consortium over Iisalmi. */
let county: GivenAgreement;
let open: GivenAgreement;
let joint: GivenAgreement;
let consortium: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T12:00:00Z' });
  person = await givenPerson(api, [{ role: 'CENTRAL_USER' }]);
  administrator = await givenPerson(api, [{ role: 'ADMINISTRATOR' }]);
  district = await districtNamed(api, 'Järvi-Suomen');
  county = await givenAgreement(api, person, await fieldsWith(api, '13', district, { termKind: 'FIXED', ends: '2027-12-31' }));
  open = await givenAgreement(api, person, await fieldsWith(api, IISALMI, district, { kind: 'FRAMEWORK' }));
  consortium = randomUUID();
  const empty = { nameSv: null, businessId: null, countyCode: null, municipalityId: null };
  await api.database.write({ accountId: null, source: 'FORM' }, (tx) =>
    tx.insert(PartnerEntity, { id: consortium, version: 1, kind: 'CONSORTIUM', nameFi: 'Testin kuntayhtymä', ...empty }),
  );
  const fields = await fieldsWith(api, IISALMI, district, { starts: '2026-03-01' });
  const parties = [
    { id: randomUUID(), side: 'OWN', unit: district },
    { id: randomUUID(), side: 'COUNTERPART', partner: consortium },
  ];
  joint = await givenAgreement(api, person, { ...fields, parties });
}, 60_000);
afterAll(() => api.close());

const check = () => api.app.get(AgreementDerivation).check();
const change = (key: string, value: string) => api.call(SETTING, { input: { key, value } }, { cookie: administrator.cookie });
const newest = async (): Promise<string> => (await api.database.knowledgeAt(null)).revision;

/** Every stored row that was valid at a revision. */
const rowsAt = (revision: string) =>
  api.database.query<{ agreement: string; kind: string; days: string; what: string }>(
    `SELECT agreement_id AS agreement, 'PERIOD' AS kind, days::text, state || coalesce(effective_end::text, '') AS what FROM agreement_state_period WHERE revisions @> $1::bigint
     UNION ALL SELECT agreement_id, municipality_id::text, days::text, coverage_class || certainty || is_restricted FROM coverage_span WHERE revisions @> $1::bigint ORDER BY 1, 2, 3`,
    [revision],
  );
/** The agreements that got new rows after a revision. */
const renewedSince = async (revision: string): Promise<string[]> =>
  (
    await api.database.query<{ id: string }>(
      `SELECT DISTINCT agreement_id AS id FROM (SELECT agreement_id, revisions FROM agreement_state_period UNION ALL SELECT agreement_id, revisions FROM coverage_span) r
       WHERE lower(revisions) > $1::bigint OR upper(revisions) > $1::bigint`,
      [revision],
    )
  ).map((row) => row.id);
const ids = (...agreements: GivenAgreement[]) => agreements.map(({ id }) => id).sort();
const sorted = (list: readonly string[]) => [...list].sort();

describe('Decision 4: the rebuild check', () => {
  it('finds nothing when nobody has meddled', async () => {
    expect(await check()).toEqual([]);
  });

  it.each<[string, string]>([
    ['the class of a span', `UPDATE coverage_span SET coverage_class = 'PARTIAL'`],
    ['the last day of a span', `UPDATE coverage_span SET days = daterange(lower(days), lower(days) + 3)`],
    ['the certainty of a span', `UPDATE coverage_span SET certainty = 'END_UNKNOWN'`],
    [
      'the municipality of a span',
      `UPDATE coverage_span SET municipality_id = (SELECT municipality_id FROM municipality_version WHERE code = '091' LIMIT 1)`,
    ],
    ['whether a span is restricted', 'UPDATE coverage_span SET is_restricted = true'],
    ['a span that is gone', 'DELETE FROM coverage_span'],
    ['a span ended at a past revision', 'UPDATE coverage_span SET revisions = int8range(lower(revisions), lower(revisions) + 1)'],
    ['the state of a period', `UPDATE agreement_state_period SET state = 'ENDED'`],
    ['the effective end of a period', `UPDATE agreement_state_period SET effective_end = '2099-01-01'`],
    ['the reasons of a period', `UPDATE agreement_state_period SET reasons = '[]'`],
    ['a period that is gone', 'DELETE FROM agreement_state_period'],
  ])('finds %s, and the next change of a setting mends it', async (_name, sql) => {
    await api.database.query(`${sql} WHERE agreement_id = $1 AND upper_inf(revisions)`, [open.id]);
    expect(await check()).toEqual([open.id]);
    const [{ value } = { value: 180 }] = await api.database.query<{ value: number }>(
      `SELECT value FROM setting WHERE key = 'endingSoonDays'`,
    );
    await change('endingSoonDays', String(value === 180 ? 181 : 180));
    expect(await check()).toEqual([]);
  });

  it('finds facts that were changed past the database layer', async () => {
    await api.database.query(`UPDATE agreement SET shows_in_coverage = false, visibility = 'RESTRICTED' WHERE id = $1`, [county.id]);
    expect(await check()).toEqual([county.id]);
    await api.database.query(`UPDATE agreement SET shows_in_coverage = true, visibility = 'NORMAL' WHERE id = $1`, [county.id]);
    expect(await check()).toEqual([]);
  });

  it('looks at one moment: nothing is found wrong while people are writing', async () => {
    let busy = true;
    const writing = (async () => {
      let { version } = open;
      for (let turn = 0; turn < 12; turn += 1) {
        const changes = { starts: turn % 2 ? '2026-01-01' : '2026-02-01' };
        ({ version } = await done(api, person, 'updateAgreement', { id: open.id, version, changes, reason: 'Korjataan virhe' }));
      }
      busy = false;
    })();
    let looks = 0;
    for (; busy; looks += 1) expect(await check()).toEqual([]);
    await writing;
    expect(looks).toBeGreaterThan(2);
  });
});

describe('Decision 4: a change renews the rows that it concerns, and no others', () => {
  it('the warning days concern agreements that end', async () => {
    const before = await newest();
    await change('endingSoonDays', '60');
    expect(await renewedSince(before)).toEqual([county.id]);
    expect(await check()).toEqual([]);
  });

  it('the counted kinds concern the agreements of the kind', async () => {
    const before = await newest();
    await change('countedKinds', '["COOPERATION","PARTNERSHIP"]');
    expect(await renewedSince(before)).toEqual([open.id]);
    expect((await rowsAt(await newest())).filter((row) => row.agreement === open.id && row.kind !== 'PERIOD')).toEqual([]);
    await change('countedKinds', '["FRAMEWORK","COOPERATION","PARTNERSHIP"]');
    expect(await rowsAt(await newest())).toEqual(await rowsAt(before));
    expect(await check()).toEqual([]);
  });

  it('whom a partner stands for concerns the agreements with that partner', async () => {
    const before = await newest();
    const classOf = async () =>
      (
        await api.database.query<{ c: string }>(
          'SELECT coverage_class AS c FROM coverage_span WHERE agreement_id = $1 AND upper_inf(revisions)',
          [joint.id],
        )
      ).map((row) => row.c);
    expect(await classOf()).toEqual(['OTHER']);
    const [iisalmi] = await api.database.query<{ id: string }>(
      'SELECT municipality_id AS id FROM municipality_version WHERE code = $1 LIMIT 1',
      [IISALMI],
    );
    const row = { id: randomUUID(), partnerId: consortium, municipalityId: iisalmi!.id };
    await api.database.write({ accountId: null, source: 'FORM' }, (tx) => tx.insert(PartnerStandsForEntity, row));
    expect(await classOf()).toEqual(['DIRECT']);
    expect(await renewedSince(before)).toEqual([joint.id]);
    await api.database.write({ accountId: null, source: 'FORM' }, (tx) => tx.remove(PartnerStandsForEntity, { id: row.id }));
    expect(await classOf()).toEqual(['OTHER']);
    expect(await check()).toEqual([]);
  });

  it('a merger concerns the agreements over the municipalities that merge', async () => {
    const apart = await givenAgreement(api, person, await fieldsWith(api, '405', district));
    const before = await newest();
    const input = { id: randomUUID(), kind: 'MERGER', on: '2031-01-01', from: [SONKAJARVI, IISALMI], to: [IISALMI], source: 'Testi' };
    const answer = await api.call<{ result: { __typename: string } }>(EVENT, { input }, { cookie: administrator.cookie });
    expect(answer.data.result.__typename).toBe('AreaEventPayload');
    expect(sorted(await renewedSince(before))).not.toContain(apart.id);
    expect(await check()).toEqual([]);
  });

  it('an edit concerns the agreement edited; one of a field that no rule reads, none', async () => {
    const [{ version } = { version: 0 }] = await api.database.query<{ version: number }>('SELECT version FROM agreement WHERE id = $1', [
      county.id,
    ]);
    const before = await newest();
    const next = await done(api, person, 'updateAgreement', { id: county.id, version, changes: { ownRecordNumber: 'D/99' } });
    expect(await renewedSince(before)).toEqual([]);
    await done(api, person, 'endAgreement', {
      id: county.id,
      version: next.version,
      manner: 'MUTUAL',
      noticeOn: '2026-10-01',
      lastDay: '2026-12-31',
      reason: 'Sovittiin',
    });
    expect(await renewedSince(before)).toEqual(ids(county));
    expect(await check()).toEqual([]);
  });
});

describe('Decision 3: stored rows say what was known at every revision', () => {
  it('after many changes each past revision still has exactly the rows it had', async () => {
    const seen = new Map<string, unknown>();
    const remember = async () => seen.set(await newest(), await rowsAt(await newest()));
    await remember();
    for (const days of ['30', '90', '365']) {
      await change('endingSoonDays', days);
      await remember();
      await givenAgreement(
        api,
        person,
        await fieldsWith(api, '13', district, { starts: '2027-01-01', termKind: 'FIXED', ends: '2028-06-30' }),
      );
      await remember();
    }
    expect(seen.size).toBe(7);
    for (const [revision, rows] of seen) expect(await rowsAt(revision)).toEqual(rows);
  });
});

describe('Decision 9: the database refuses overlaps', () => {
  it.each<[string, string]>([
    [
      'state periods of an agreement',
      'INSERT INTO agreement_state_period SELECT * FROM agreement_state_period WHERE agreement_id = $1 AND upper_inf(revisions) LIMIT 1',
    ],
    [
      'spans of an agreement in a municipality',
      'INSERT INTO coverage_span SELECT * FROM coverage_span WHERE agreement_id = $1 AND upper_inf(revisions) LIMIT 1',
    ],
    [
      'memberships of a municipality',
      `INSERT INTO area_membership (id, municipality_id, kind, county_code, valid_from) SELECT gen_random_uuid(), municipality_id, kind, '11', '2026-01-01'
       FROM area_membership WHERE kind = 'COUNTY' AND valid_to IS NULL AND $1::uuid IS NOT NULL LIMIT 1`,
    ],
    [
      'names of a municipality',
      `INSERT INTO municipality_version (id, municipality_id, code, name_fi, name_sv, kind, language, valid_from) SELECT gen_random_uuid(), municipality_id, '999', 'Toinen', 'Andra', kind, language, '2026-01-01'
       FROM municipality_version WHERE valid_to IS NULL AND $1::uuid IS NOT NULL LIMIT 1`,
    ],
    [
      'municipalities with one code',
      `INSERT INTO municipality_version (id, municipality_id, code, name_fi, name_sv, kind, language, valid_from) SELECT gen_random_uuid(), m.id, '091', 'Toinen', 'Andra', 'KUNTA', 'FI', '1900-01-01'
       FROM municipality m WHERE $1::uuid IS NOT NULL LIMIT 1`,
    ],
  ])('%s', async (_name, sql) => {
    await expect(api.database.query(sql, [open.id])).rejects.toThrow('exclusion constraint');
  });

  it.each<[string, string]>([
    ['an agreement number twice', 'INSERT INTO agreement SELECT (a).* FROM (SELECT a FROM agreement a LIMIT 1) x'],
    ['a span of a municipality that is not there', `UPDATE coverage_span SET municipality_id = gen_random_uuid()`],
    ['a stage that does not exist', `UPDATE agreement SET stage = 'SLEEPING'`],
  ])('%s', async (_name, sql) => {
    await expect(api.database.query(sql)).rejects.toThrow(/violates (unique|foreign key|check) constraint/);
  });
});
