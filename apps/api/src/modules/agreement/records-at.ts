import { rebuildAggregateAt } from '@kumppani/domain';

import type { Queryable } from '../../platform/audit';
import { HistoryStore } from '../../platform/audit';
import { loadRecords, type AgreementRecord, type PartyRecord } from './agreement-record';

const LIST_OF_TABLE: Readonly<Record<string, 'parties' | 'area' | 'options'>> = {
  agreement_party: 'parties',
  agreement_area_row: 'area',
  agreement_option: 'options',
};

/** The agreements as they were known at a revision, rebuilt from the history (U-01); those that were not yet recorded are left out. */
export async function loadRecordsAt(from: Queryable, ids: readonly string[], revision: string): Promise<AgreementRecord[]> {
  const store = new HistoryStore(from);
  const now = await loadRecords(from, ids);
  const rebuilt: AgreementRecord[] = [];
  for (const current of now) {
    const records = rebuildAggregateAt(await store.ofAggregate('agreement', current.id, revision), revision);
    const root = records.find((record) => record.table === 'agreement');
    if (root) rebuilt.push(recordOf(current, root.state, records));
  }
  return rebuilt;
}

type Rebuilt = ReturnType<typeof rebuildAggregateAt>;

function recordOf(current: AgreementRecord, root: Rebuilt[number]['state'], records: Rebuilt): AgreementRecord {
  const empty = Object.fromEntries(Object.keys(current).map((field) => [field, null]));
  const lists = { parties: [] as unknown[], area: [] as unknown[], options: [] as unknown[] };
  for (const { table, recordId, state } of records) {
    const list = LIST_OF_TABLE[table];
    if (list) lists[list].push({ ...emptyRow(list), ...state, id: recordId, ...(list === 'parties' ? nameOf(current, recordId, state) : {}) });
  }
  const namedPersonIds = records.filter((record) => record.table === 'agreement_named_person').map((record) => String(record.state['accountId']));
  const { id, number, version } = current;
  return { ...empty, ...root, ...lists, namedPersonIds, id, number, version } as unknown as AgreementRecord;
}

/** Partners keep their present names: an agreement's history is of the agreement. */
function nameOf(current: AgreementRecord, id: string, state: Rebuilt[number]['state']): Pick<PartyRecord, 'name' | 'nameSv' | 'partner'> {
  const known = current.parties.find((party) => party.id === id) ?? current.parties.find((party) => party.partnerId === state['partnerId'] && party.unitId === state['unitId']);
  return { name: known?.name ?? '', nameSv: known?.nameSv ?? null, partner: known?.partner ?? null };
}

const emptyRow = (list: 'parties' | 'area' | 'options'): object =>
  ({
    parties: { role: null, unitId: null, partnerId: null },
    area: { countyCode: null, regionCode: null, municipalityId: null, from: null, to: null, note: null, mergerEffect: null },
    options: { usedOn: null, decision: null },
  })[list];
