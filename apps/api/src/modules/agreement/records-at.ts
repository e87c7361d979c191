import { rebuildAggregateAt } from '@kumppani/domain';

import type { Queryable, RecordedChange } from '../../platform/audit';
import { HistoryStore } from '../../platform/audit';
import { loadRecords, type AgreementRecord, type AreaRowRecord, type OptionRecord, type PartyRecord } from './agreement-record';
import { named } from './agreement-writer';

/**
 * The agreements as they were known at a revision, rebuilt from the history (U-01); those that were not yet recorded are left out.
 * Parties keep their present names: an agreement's history is of the agreement.
 */
export async function loadRecordsAt(from: Queryable, ids: readonly string[], revision: string): Promise<AgreementRecord[]> {
  const store = new HistoryStore(from);
  const rebuilt: AgreementRecord[] = [];
  for (const current of await loadRecords(from, ids)) {
    const record = recordOf(current, await store.ofAggregate('agreement', current.id, revision), revision);
    if (record) rebuilt.push({ ...record, parties: await named(from, record.parties) });
  }
  return rebuilt;
}

type Rebuilt = ReturnType<typeof rebuildAggregateAt>;

function recordOf(current: AgreementRecord, changes: readonly RecordedChange[], revision: string): AgreementRecord | null {
  const records = rebuildAggregateAt(changes, revision);
  const root = records.find((record) => record.table === 'agreement');
  if (!root) return null;
  const empty = Object.fromEntries(Object.keys(current).map((field) => [field, null]));
  const people = records.filter((record) => record.table === 'agreement_named_person').map((record) => String(record.state['accountId']));
  return {
    ...(empty as unknown as AgreementRecord),
    ...root.state,
    id: current.id,
    version: Math.max(...changes.map((change) => change.version ?? 1)),
    parties: rowsOf<PartyRecord>(records, 'agreement_party', { role: null, unitId: null, partnerId: null }),
    area: rowsOf<AreaRowRecord>(records, 'agreement_area_row', {
      countyCode: null,
      regionCode: null,
      municipalityId: null,
      from: null,
      to: null,
      note: null,
      mergerEffect: null,
    }),
    options: rowsOf<OptionRecord>(records, 'agreement_option', { usedOn: null, decision: null }),
    namedPersonIds: people.sort(),
  };
}

/** The rows of one list in their order, each with what it did not hold as null. */
function rowsOf<Row extends { readonly id: string; readonly position: number }>(
  records: Rebuilt,
  table: string,
  empty: Partial<Row>,
): Row[] {
  const rows = records.flatMap(({ table: of, recordId, state: { agreementId: _agreementId, ...state } }) =>
    of === table ? [{ ...empty, ...state, id: recordId } as unknown as Row] : [],
  );
  return rows.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
