import type { ChangedField, FieldChange } from '@kumppani/domain';

import type { RecordedChange } from '../../platform/audit';
import type { AgreementRecord } from './agreement-record';
import type { AgreementChangesInput } from './agreement.inputs';

/** Root fields that a person may change one by one; the keys are those of the record and of the history. */
export const ROOT_FIELDS = [
  'kind',
  'termKind',
  'starts',
  'ends',
  'renewalMonths',
  'noticeKind',
  'noticeMonths',
  'noticeAnchor',
  'reviewOn',
  'signedOn',
  'decidedOn',
  'decisionBody',
  'decisionSection',
  'decisionUrl',
  'originalKeptAt',
  'ownRecordNumber',
  'partnerRecordNumber',
  'ownerUnitId',
  'responsibleId',
  'visibility',
  'showsInCoverage',
] as const;

/** what the parties agreed; frozen once signed. */
const TERMS = new Set([
  'kind',
  'termKind',
  'starts',
  'ends',
  'renewalMonths',
  'noticeKind',
  'noticeMonths',
  'noticeAnchor',
  'parties',
  'area',
  'options',
]);

export const isTerm = (field: string): boolean => TERMS.has(field.split('.')[0] ?? '');

const RENAMED: Readonly<Record<string, string>> = { ownerUnit: 'ownerUnitId', responsible: 'responsibleId' };

type Codes = ReadonlyMap<string, string>;

/** The input as changes by field; rows are keyed by their id, `area.<id>.from`. @param municipalities ids by code */
export function changesOf(input: AgreementChangesInput, municipalities: Codes): FieldChange[] {
  const root = Object.entries(input).flatMap(([name, value]) => {
    const field = RENAMED[name] ?? name;
    return value !== undefined && ROOT_FIELDS.includes(field as never) ? [{ field, value: value as unknown }] : [];
  });
  return [
    ...root,
    ...(input.parties ?? []).flatMap(({ id, unit, partner, ...row }) =>
      rowChanges('parties', id, { ...row, unitId: unit, partnerId: partner }),
    ),
    ...(input.removedParties ?? []).map((id) => removal('parties', id)),
    ...(input.area ?? []).flatMap(({ id, county, region, municipality, ...row }) =>
      rowChanges('area', id, {
        ...row,
        countyCode: county,
        regionCode: region,
        municipalityId: municipality ? municipalities.get(municipality) : municipality,
      }),
    ),
    ...(input.removedAreaRows ?? []).map((id) => removal('area', id)),
    ...(input.options ?? []).flatMap(({ id, ...row }) => rowChanges('options', id, row)),
    ...(input.removedOptions ?? []).map((id) => removal('options', id)),
    ...(input.namedPeople ? [{ field: 'namedPersonIds', value: [...input.namedPeople].sort() }] : []),
  ];
}

const rowChanges = (list: string, id: string, row: object): FieldChange[] =>
  Object.entries(row).flatMap(([name, value]) =>
    value === undefined ? [] : [{ field: `${list}.${id}.${name}`, value: value as unknown }],
  );

const removal = (list: string, id: string): FieldChange => ({ field: `${list}.${id}`, value: null });

const LIST_OF_TABLE: Readonly<Record<string, string>> = {
  agreement_party: 'parties',
  agreement_area_row: 'area',
  agreement_option: 'options',
};

/** What others changed meanwhile, in the same field names: the oldest value before, the newest after. */
export function changedFields(changes: readonly RecordedChange[]): ChangedField[] {
  const fields = new Map<string, ChangedField>();
  for (const change of changes) {
    const field = fieldOf(change);
    if (field) fields.set(field, { field, original: fields.get(field)?.original ?? change.before, current: change.after });
  }
  return [...fields.values()];
}

/** The field of a recorded change as the input names it; null for what no person changes by field. */
export function fieldOf(change: Pick<RecordedChange, 'table' | 'recordId' | 'field'>): string | null {
  if (change.table === 'agreement') return change.field;
  if (change.table === 'agreement_named_person') return 'namedPersonIds';
  const list = LIST_OF_TABLE[change.table];
  return list ? `${list}.${change.recordId}.${change.field}` : null;
}

/** A map: an id comes from outside, and `__proto__` among the keys of an object would be everybody's. */
type Rows = Map<string, Record<string, unknown>>;
const LISTS = ['parties', 'area', 'options'] as const;
const EMPTY_ROWS: Readonly<Record<(typeof LISTS)[number], object>> = {
  parties: { role: null, unitId: null, partnerId: null },
  area: {
    isExclusion: false,
    countyCode: null,
    regionCode: null,
    municipalityId: null,
    from: null,
    to: null,
    isPartOnly: false,
    note: null,
    mergerEffect: null,
  },
  options: { usedOn: null, decision: null },
};

/** The record with the changes in it; new rows come last. Names of parties are filled in afterwards, from the database. */
export function withChanges(record: AgreementRecord, changes: readonly FieldChange[]): AgreementRecord {
  const next: Record<string, unknown> = { ...record, ...(endsNotice(changes) ? { noticeMonths: null, noticeAnchor: null } : {}) };
  for (const list of LISTS) next[list] = withRows(record[list], list, changes);
  for (const { field, value } of changes) if (!field.includes('.')) next[field] = value;
  return next as unknown as AgreementRecord;
}

/** whoever says that there is no notice in months, or that it isn't known, takes its length away too. */
const endsNotice = (changes: readonly FieldChange[]): boolean =>
  changes.some(({ field, value }) => field === 'noticeKind' && value !== 'MONTHS');

function withRows(
  rows: readonly { id: string; position: number }[],
  list: (typeof LISTS)[number],
  changes: readonly FieldChange[],
): unknown[] {
  const byId: Rows = new Map(rows.map((row) => [row.id, { ...row }]));
  let position = Math.max(-1, ...rows.map((row) => row.position));
  for (const { field, value } of changes) {
    const [root, id, name] = field.split('.');
    if (root !== list || id === undefined) continue;
    if (name === undefined) byId.delete(id);
    else {
      const row = byId.get(id) ?? { id, position: (position += 1), ...EMPTY_ROWS[list] };
      byId.set(id, { ...row, [name]: value });
    }
  }
  return [...byId.values()];
}
