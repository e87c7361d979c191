import { revisionDigestInput } from '@kumppani/domain';

import { CHAIN_START, instantText, type Database } from '../database';
import { chainDigest, valueDigest } from './digest';

interface RevisionRow {
  readonly number: string;
  readonly recorded_at: string;
  readonly account_id: string | null;
  readonly source: string;
  readonly previous_digest: string;
  readonly digest: string;
}

interface ChangeRow {
  readonly revision: string;
  readonly position: number;
  readonly table: string;
  readonly recordId: string;
  readonly field: string;
  readonly oldDigest: string;
  readonly newDigest: string;
  readonly salt: Buffer | null;
  readonly before: unknown;
  readonly after: unknown;
}

const BATCH = 500;

/** U-01, nightly: every revision follows from the one before, every value that is left matches its digest. Returns what is broken, in words. */
export async function verifyChain(database: Database): Promise<string[]> {
  const broken: string[] = [];
  let previous = { number: '0', digest: CHAIN_START };
  for (;;) {
    const revisions = await database.query<RevisionRow>(
      `SELECT number, ${instantText('recorded_at')} AS recorded_at, account_id, source, previous_digest, digest
       FROM revision WHERE number > $1 ORDER BY number LIMIT ${BATCH}`,
      [previous.number],
    );
    if (revisions.length === 0) return broken;
    const changes = await changesOf(database, revisions);
    for (const revision of revisions) {
      broken.push(...problemsOf(revision, changes.get(revision.number) ?? [], previous));
      previous = revision;
    }
  }
}

async function changesOf(database: Database, revisions: readonly RevisionRow[]): Promise<Map<string, ChangeRow[]>> {
  const rows = await database.query<ChangeRow>(
    `SELECT c.revision, c.position, c.table_name AS "table", c.record_id AS "recordId", c.field, c.old_digest AS "oldDigest", c.new_digest AS "newDigest",
            v.salt, v.old_value AS before, v.new_value AS after
     FROM change c LEFT JOIN change_value v USING (revision, position)
     WHERE c.revision BETWEEN $1 AND $2 ORDER BY c.revision, c.position`,
    [revisions[0]?.number, revisions.at(-1)?.number],
  );
  const grouped = new Map<string, ChangeRow[]>();
  for (const row of rows) grouped.set(row.revision, [...(grouped.get(row.revision) ?? []), row]);
  return grouped;
}

function problemsOf(revision: RevisionRow, changes: readonly ChangeRow[], previous: { number: string; digest: string }): string[] {
  const found: string[] = [];
  if (BigInt(revision.number) !== BigInt(previous.number) + 1n) found.push(`revision ${revision.number}: the one before is missing`);
  if (revision.previous_digest !== previous.digest) found.push(`revision ${revision.number}: does not follow from the one before`);
  const digest = chainDigest(
    revisionDigestInput({
      previousDigest: revision.previous_digest,
      revision: Number(revision.number),
      recordedAt: revision.recorded_at,
      actorId: revision.account_id,
      source: revision.source,
      changes,
    }),
  );
  if (digest !== revision.digest) found.push(`revision ${revision.number}: its digest does not match`);
  const altered = changes.filter((change) => change.salt !== null && !matches(change, change.salt));
  return [...found, ...altered.map((change) => `revision ${revision.number}: value of ${change.table}.${change.field} was altered`)];
}

const matches = (change: ChangeRow, salt: Buffer): boolean =>
  valueDigest(salt, change.before) === change.oldDigest && valueDigest(salt, change.after) === change.newDigest;
