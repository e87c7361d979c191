import type { AreaPatch, Period } from '@kumppani/domain';
import { IsNull, type EntityTarget } from 'typeorm';

import type { Transaction } from '../../platform/database';
import { AreaMembershipEntity, MunicipalityVersionEntity } from './municipality.entity';

type Dated = MunicipalityVersionEntity | AreaMembershipEntity;

/** Writes the dates that an event changes. Validity never overlaps within a municipality, so the first day finds the row. */
export async function writeAreaPatch(tx: Transaction, { versions, memberships }: AreaPatch): Promise<void> {
  for (const { municipalityId, was, becomes } of versions) {
    const row = await tx.manager.findOneByOrFail(MunicipalityVersionEntity, { municipalityId, validFrom: was.start ?? IsNull() });
    await writeValidity(tx, MunicipalityVersionEntity, row.id, becomes);
  }
  for (const { municipalityId, kind, was, becomes } of memberships) {
    const row = await tx.manager.findOneByOrFail(AreaMembershipEntity, { municipalityId, kind, validFrom: was.start ?? IsNull() });
    await writeValidity(tx, AreaMembershipEntity, row.id, becomes);
  }
}

async function writeValidity<T extends Dated>(tx: Transaction, entity: EntityTarget<T>, id: string, becomes: Period | null): Promise<void> {
  if (becomes === null) return tx.remove(entity, { id });
  await tx.update(entity, { id }, { validFrom: becomes.start, validTo: becomes.end } as Partial<T>);
}
