import { randomUUID } from 'node:crypto';

import { isSameValue } from '@kumppani/domain';

import type { Transaction } from '../../platform/database';
import {
  AgreementAreaRowEntity,
  AgreementNamedPersonEntity,
  AgreementOptionEntity,
  AgreementPartyEntity,
} from './agreement-children.entity';
import { rootOf, type AgreementRecord, type PartyRecord } from './agreement-record';
import { AgreementEntity } from './agreement.entity';

/** Writes the difference between what is stored and what shall be; the version rises once, whatever part changed. */
export async function storeAgreement(tx: Transaction, before: AgreementRecord | null, after: AgreementRecord): Promise<void> {
  if (!before) await tx.insert(AgreementEntity, rootOf(after));
  const changed = await storeRows(tx, before, after);
  if (before) await tx.update(AgreementEntity, { id: before.id, version: before.version }, patchOf(before, after), changed);
}

function patchOf(before: AgreementRecord, after: AgreementRecord): Partial<AgreementEntity> {
  const { id, version, ...next } = rootOf(after);
  return Object.fromEntries(Object.entries(next).filter(([field, value]) => !isSameValue(value, before[field as keyof AgreementRecord])));
}

const NONE: Pick<AgreementRecord, 'parties' | 'area' | 'options' | 'namedPersonIds'> = {
  parties: [],
  area: [],
  options: [],
  namedPersonIds: [],
};

async function storeRows(tx: Transaction, before: AgreementRecord | null, after: AgreementRecord): Promise<boolean> {
  const agreementId = after.id;
  const old = before ?? NONE;
  const changed = [
    await storeList(tx, AgreementPartyEntity, old.parties, after.parties, (row) => ({ ...partyColumns(row), agreementId })),
    await storeList(tx, AgreementAreaRowEntity, old.area, after.area, (row) => ({ ...row, agreementId })),
    await storeList(tx, AgreementOptionEntity, old.options, after.options, (row) => ({ ...row, agreementId })),
    await storeNamedPeople(tx, old.namedPersonIds, after),
  ];
  return changed.includes(true);
}

/** Without what is only read along: the names, and what the partner is. */
function partyColumns(party: PartyRecord) {
  const { name, nameSv, partner, ...columns } = party;
  return columns;
}

async function storeList<R extends { id: string }>(
  tx: Transaction,
  entity: new () => object,
  before: readonly R[],
  after: readonly R[],
  columnsOf: (row: R) => object,
): Promise<boolean> {
  const known = new Map(before.map((row) => [row.id, row]));
  let changed = false;
  for (const row of before) {
    if (after.some((kept) => kept.id === row.id)) continue;
    await tx.remove(entity, { id: row.id });
    changed = true;
  }
  for (const row of after) {
    const old = known.get(row.id);
    if (!old) await tx.insert(entity, columnsOf(row));
    const differs = old !== undefined && (await tx.update(entity, { id: row.id }, columnsOf(row)));
    changed ||= !old || differs;
  }
  return changed;
}

async function storeNamedPeople(tx: Transaction, before: readonly string[], after: AgreementRecord): Promise<boolean> {
  const removed = before.filter((id) => !after.namedPersonIds.includes(id));
  const added = after.namedPersonIds.filter((id) => !before.includes(id));
  for (const accountId of removed) {
    const row = await tx.manager.findOneByOrFail(AgreementNamedPersonEntity, { agreementId: after.id, accountId });
    await tx.remove(AgreementNamedPersonEntity, { id: row.id });
  }
  for (const accountId of added) await tx.insert(AgreementNamedPersonEntity, { id: randomUUID(), agreementId: after.id, accountId });
  return removed.length + added.length > 0;
}
