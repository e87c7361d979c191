import type { LocalDate } from '@kumppani/domain';

import type { Transaction } from '../database';

/** Changes of this aggregate say whose data was erased, and when. */
export const ERASURE = 'erasure';

/**
 * U-01: deletes the values and salts that belong to a person; the chain over the digests still verifies, and the history shows when
 * the data went. The erasure is itself recorded. What the same command changes is recorded with its values after this, so the
 * person's rows are emptied in a command before.
 */
export async function eraseSubject(tx: Transaction, subjectId: string, on: LocalDate): Promise<void> {
  await tx.query('INSERT INTO change_erasure SELECT revision, position, subject_id FROM change_value WHERE subject_id = $1', [subjectId]);
  await tx.query('DELETE FROM change_value WHERE subject_id = $1', [subjectId]);
  const record = { table: ERASURE, recordId: subjectId, aggregate: ERASURE, aggregateId: subjectId, subjectId: null };
  tx.changes.push({ ...record, field: 'erasedOn', before: null, after: on });
}
