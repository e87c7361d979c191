import { duplicateWarnings, type AgreementSettings, type PersonActor, type Problem } from '@kumppani/domain';

import type { Transaction } from '../../platform/database';
import { factsOf, loadRecords, type AgreementRecord } from './agreement-record';
import { parameterList, visibleTo } from './agreement.access';

/** AGR-W1, A-15: agreements like this one, among those that the person may see. */
export async function similarAgreements(
  tx: Transaction,
  actor: PersonActor,
  record: AgreementRecord,
  settings: AgreementSettings,
): Promise<Problem[]> {
  const parameters: unknown[] = [];
  const add = parameterList(parameters);
  const partners = record.parties.flatMap((party) => (party.side === 'COUNTERPART' && party.partnerId ? [party.partnerId] : []));
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT a.id FROM agreement a JOIN agreement_party p ON p.agreement_id = a.id AND p.side = 'COUNTERPART'
     WHERE a.kind = ${add(record.kind)} AND p.partner_id = ANY(${add(partners)}::uuid[]) AND ${visibleTo(actor, add)}`,
    parameters,
  );
  const candidates = await loadRecords(
    tx,
    rows.map((row) => row.id),
  );
  return duplicateWarnings(factsOf(record), candidates.map(factsOf), settings);
}
