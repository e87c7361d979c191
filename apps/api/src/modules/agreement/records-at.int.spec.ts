import { randomUUID } from 'node:crypto';

import fc from 'fast-check';

import type { PersonActor } from '@kumppani/domain';

import { CENTRAL_UNIT_ID } from '../organisation';
import { createTestApi, givenPerson, type GivenPerson, type TestApi } from '../../testing';
import { emptyRecord } from './empty-record';
import { loadRecords, type AgreementRecord } from './agreement-record';
import { nextNumber } from './agreement-writer';
import { loadRecordsAt } from './records-at';
import { storeAgreement } from './store-agreement';

let api: TestApi;
let people: readonly GivenPerson[];
let partners: readonly string[];
let municipalities: readonly string[];

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T12:00:00Z' });
  people = await Promise.all([1, 2, 3].map(() => givenPerson(api, [{ role: 'CENTRAL_USER' }])));
  partners = (await api.database.query<{ id: string }>('SELECT id FROM partner ORDER BY name_fi LIMIT 5')).map((row) => row.id);
  municipalities = (await api.database.query<{ id: string }>('SELECT id FROM municipality ORDER BY id LIMIT 5')).map((row) => row.id);
}, 60_000);
afterAll(() => api.close());

type Change = (record: AgreementRecord) => AgreementRecord;
const set =
  (patch: Partial<AgreementRecord>): Change =>
  (record) => ({ ...record, ...patch });
const chosen = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const day = chosen<string | null>(null, '2024-02-29', '2026-06-30').map((value) => value as AgreementRecord['reviewOn']);

const rootChange: fc.Arbitrary<Change> = fc.oneof(
  chosen('COOPERATION', 'FRAMEWORK', 'OTHER').map((kind) => set({ kind } as Partial<AgreementRecord>)),
  chosen(null, '2024', '2024-05', '2024-05-31', 'unknown').map((starts) => set({ starts } as Partial<AgreementRecord>)),
  fc.boolean().map((showsInCoverage) => set({ showsInCoverage })),
  chosen('NORMAL', 'RESTRICTED').map((visibility) => set({ visibility } as Partial<AgreementRecord>)),
  day.map((reviewOn) => set({ reviewOn })),
  chosen(null, 'D/12', '', 'Ääkkösiä "lainaus" \\ ja \u2028').map((ownRecordNumber) => set({ ownRecordNumber })),
  chosen(null, 0, 6).map((noticeMonths) =>
    set({
      noticeMonths,
      noticeAnchor: noticeMonths === null ? null : 'END_OF_MONTH',
      noticeKind: noticeMonths === null ? 'UNKNOWN' : 'MONTHS',
    }),
  ),
  fc
    .subarray([0, 1, 2])
    .map((some) => (record: AgreementRecord) => ({ ...record, namedPersonIds: some.map((position) => people[position]!.id).sort() })),
);

/** Adds, changes or removes a row of a list; a removed row may come back under another id. */
const listChange: fc.Arbitrary<Change> = fc
  .record({ list: chosen('parties', 'area', 'options'), at: fc.nat(4), how: chosen('ADD', 'CHANGE', 'REMOVE', 'TO_END'), value: fc.nat(4) })
  .map(({ list, at, how, value }) => (record) => {
    const rows = [...(record[list as 'area'] as readonly { id: string; position: number }[])];
    const position = Math.max(-1, ...rows.map((row) => row.position)) + 1;
    if (how === 'ADD') rows.push({ id: randomUUID(), position, ...newRow(list, value, record) } as never);
    else if (rows[at] && how === 'REMOVE') rows.splice(at, 1);
    else if (rows[at] && how === 'TO_END') rows[at] = { ...rows[at], position };
    else if (rows[at]) rows[at] = { ...rows[at], ...changedRow(list, value) };
    return { ...record, [list]: list === 'parties' ? onceEach(rows as never) : rows };
  });

function newRow(list: string, value: number, record: AgreementRecord): object {
  if (list === 'options') return { months: value + 1, usedOn: null, decision: null };
  if (list === 'parties')
    return { side: 'COUNTERPART', role: null, unitId: null, partnerId: partners[value], name: '', nameSv: null, partner: null };
  const empty = { countyCode: null, regionCode: null, municipalityId: null, from: null, to: null, note: null, mergerEffect: null };
  const isOne = value % 2 === 0;
  const place = isOne ? { shape: 'MUNICIPALITY', municipalityId: municipalities[value] } : { shape: 'WHOLE_COUNTRY' };
  return { isExclusion: isOne && record.area.length > 0, isPartOnly: false, ...empty, ...place };
}

function changedRow(list: string, value: number): object {
  if (list === 'options') return { usedOn: value % 2 ? '2026-01-31' : null, decision: value % 3 ? null : `§ ${value}` };
  if (list === 'parties') return { role: value % 2 ? 'Rahoittaja' : null };
  return {
    isPartOnly: value % 2 === 0,
    note: value % 3 ? `Osa ${value}` : null,
    from: value > 2 ? '2025-01-01' : null,
    mergerEffect: value % 2 ? 'ENDS' : null,
  };
}

const onceEach = (parties: AgreementRecord['parties']) =>
  parties.filter(
    (party, position) => parties.findIndex((other) => other.partnerId === party.partnerId && other.unitId === party.unitId) === position,
  );

const stored = async (id: string): Promise<AgreementRecord> => (await loadRecords(api.database, [id]))[0]!;
const newest = async (): Promise<string> => (await api.database.knowledgeAt(null)).revision;
const author = { accountId: null, source: 'FORM' } as const;

async function create(id: string): Promise<void> {
  const actor: PersonActor = { kind: 'PERSON', accountId: people[0]!.id, roles: [], units: [] } as never;
  await api.database.write(author, async (tx) =>
    storeAgreement(tx, null, { ...emptyRecord(id, actor), ownerUnitId: CENTRAL_UNIT_ID, number: await nextNumber(tx, api.clock.today()) }),
  );
}

async function apply(id: string, changes: readonly Change[]): Promise<void> {
  await api.database.write(author, async (tx) => {
    const before = (await loadRecords(tx, [id]))[0]!;
    await storeAgreement(
      tx,
      before,
      changes.reduce((record, change) => change(record), before),
    );
  });
}

describe('U-01 an agreement at a past revision is rebuilt as it was stored then', () => {
  it('whatever was changed since, field by field and row by row (property)', async () => {
    const commands = fc.array(fc.array(fc.oneof(rootChange, listChange), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(commands, async (steps) => {
        const id = randomUUID();
        const before = await newest();
        await create(id);
        const seen = [{ revision: await newest(), record: await stored(id) }];
        for (const step of steps) {
          await apply(id, step);
          seen.push({ revision: await newest(), record: await stored(id) });
        }
        expect(await loadRecordsAt(api.database, [id], before)).toEqual([]);
        for (const { revision, record } of seen) expect(await loadRecordsAt(api.database, [id], revision)).toEqual([record]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('U-04: a command that changes nothing leaves the version and the history as they are', async () => {
    const id = randomUUID();
    await create(id);
    await apply(id, [set({ ownRecordNumber: 'D/1' })]);
    const [before, revision] = [await stored(id), await newest()];
    await apply(id, [set({ ownRecordNumber: 'D/1' }), (record) => ({ ...record, area: [...record.area] })]);
    expect(await stored(id)).toEqual(before);
    expect(await newest()).toBe(revision);
  });
});
