import { checkAgreement, type AreaIndex, type LocalDate } from '@kumppani/domain';

import {
  AgreementAreaRowEntity,
  AgreementEntity,
  AgreementNamedPersonEntity,
  AgreementOptionEntity,
  AgreementPartyEntity,
  factsOf,
  loadRecords,
  type AgreementRecord,
} from '../modules/agreement';
import type { Transaction } from '../platform/database';
import type { NumberedAgreement } from './chapters';
import { agreementId, type Directory } from './directory';
import { rowsOfAgreement } from './rows-of-agreement';

/** What the rules ask about the day of recording. */
export interface Surroundings {
  readonly today: LocalDate;
  readonly index: AreaIndex;
}

/** Stores new agreements, few statements for however many, and counts their numbers as given. */
export async function writeAgreements(
  tx: Transaction,
  agreements: readonly NumberedAgreement[],
  directory: Directory,
  around: Surroundings,
): Promise<void> {
  const rows = agreements.map((numbered) => rowsOfAgreement(numbered, directory));
  await tx.insertMany(
    AgreementEntity,
    rows.map((row) => row.root),
  );
  await tx.insertMany(
    AgreementPartyEntity,
    rows.flatMap((row) => row.parties),
  );
  await tx.insertMany(
    AgreementAreaRowEntity,
    rows.flatMap((row) => row.area),
  );
  await tx.insertMany(
    AgreementOptionEntity,
    rows.flatMap((row) => row.options),
  );
  await tx.insertMany(
    AgreementNamedPersonEntity,
    rows.flatMap((row) => row.namedPeople),
  );
  for (const { number } of agreements) await countNumber(tx, number);
  const stored = await loadRecords(
    tx,
    agreements.map(({ agreement }) => agreementId(agreement.key)),
  );
  stored.forEach((record) => assertSound(record, around));
}

/** the next agreement that a person records goes on from here. */
async function countNumber(tx: Transaction, number: string): Promise<void> {
  const [, year, last] = number.split('-');
  await tx.query(
    'INSERT INTO agreement_number (year, last) VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET last = greatest(agreement_number.last, EXCLUDED.last)',
    [year, Number(last)],
  );
}

/** Example data that a form would refuse is a mistake of ours. @throws Error that names it */
export function assertSound(record: AgreementRecord, { today, index }: Surroundings): void {
  const facts = factsOf(record);
  const candidate = { ...facts, term: { ...facts.term, kind: record.termKind } };
  const errors = checkAgreement(candidate, { today, index, hasResponsible: record.responsibleId !== null }).filter(
    (found) => !found.warning,
  );
  if (errors.length > 0) throw new Error(`example agreement ${record.number}: ${JSON.stringify(errors)}`);
}
