import { randomUUID } from 'node:crypto';

import { isSameValue } from '@kumppani/domain';

import type { Transaction } from '../../platform/database';
import { AgreementAreaRowEntity, AgreementNamedPersonEntity, AgreementOptionEntity, AgreementPartyEntity } from './agreement-children.entity';
import type { AgreementRecord } from './agreement-record';
import { AgreementEntity } from './agreement.entity';

/** Writes the difference between what is stored and what shall be; the version rises once, whatever part changed. */
export async function storeAgreement(tx: Transaction, before: AgreementRecord | null, after: AgreementRecord): Promise<void> {
  if (!before) await tx.insert(AgreementEntity, rootOf(after));
  const changed = await storeRows(tx, before, after);
  if (before) await tx.update(AgreementEntity, { id: before.id, version: before.version }, patchOf(before, after), changed);
}

function rootOf(record: AgreementRecord): AgreementEntity {
  const { parties: _parties, area: _area, options: _options, namedPersonIds: _named, ...root } = record;
  return root;
}

function patchOf(before: AgreementRecord, after: AgreementRecord): Partial<AgreementEntity> {
  const { id: _id, version: _version, ...next } = rootOf(after);
  return Object.fromEntries(Object.entries(next).filter(([field, value]) => !isSameValue(value, before[field as keyof AgreementRecord])));
}

async function storeRows(tx: Transaction, before: AgreementRecord | null, after: AgreementRecord): Promise<boolean> {
  const agreementId = after.id;
  const parties = await storeList(tx, AgreementPartyEntity, before?.parties ?? [], after.parties, ({ name: _n, nameSv: _s, partner: _p, ...row }) => ({ ...row, agreementId }));
  const area = await storeList(tx, AgreementAreaRowEntity, before?.area ?? [], after.area, (row) => ({ ...row, agreementId }));
  const options = await storeList(tx, AgreementOptionEntity, before?.options ?? [], after.options, (row) => ({ ...row, agreementId }));
  const named = await storeNamedPeople(tx, before?.namedPersonIds ?? [], after);
  return parties || area || options || named;
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
