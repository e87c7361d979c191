import { randomUUID } from 'node:crypto';

import type { Database, Transaction } from '../../platform/database';
import { PartnerEntity } from './partner.entity';

interface Missing {
  readonly kind: 'COUNTY' | 'MUNICIPALITY';
  readonly nameFi: string;
  readonly nameSv: string;
  readonly countyCode: string | null;
  readonly municipalityId: string | null;
}

/** Counties and municipalities of the register that have no partner row yet; a municipality goes by its latest name, "Iisalmen kaupunki". */
const MISSING = `
  SELECT 'COUNTY' AS kind, c.name_fi AS "nameFi", c.name_sv AS "nameSv", c.code AS "countyCode", NULL::uuid AS "municipalityId"
  FROM county c WHERE c.is_county AND NOT EXISTS (SELECT 1 FROM partner p WHERE p.county_code = c.code)
  UNION ALL
  SELECT 'MUNICIPALITY', coalesce(v.genitive_fi, v.name_fi) || CASE v.kind WHEN 'KAUPUNKI' THEN ' kaupunki' ELSE ' kunta' END,
         v.name_sv || CASE v.kind WHEN 'KAUPUNKI' THEN ' stad' ELSE ' kommun' END, NULL, v.municipality_id
  FROM (SELECT DISTINCT ON (municipality_id) * FROM municipality_version ORDER BY municipality_id, valid_from DESC NULLS LAST) v
  WHERE NOT EXISTS (SELECT 1 FROM partner p WHERE p.kind = 'MUNICIPALITY' AND p.municipality_id = v.municipality_id)`;

/** Gives every county and municipality its partner row, so that staff never type one. Harmless to repeat; of several processes that start at once, one does it. */
export async function seedPartners(database: Database): Promise<void> {
  await database.write({ accountId: null, source: 'REGISTER' }, insertMissing, { areas: 'exclusive' });
}

async function insertMissing(tx: Transaction): Promise<void> {
  const missing = await tx.query<Missing>(MISSING);
  await tx.insertMany(
    PartnerEntity,
    missing.map((row) => ({ id: randomUUID(), version: 1, businessId: null, ...row })),
  );
}
