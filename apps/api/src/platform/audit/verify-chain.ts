import { revisionDigestInput } from '@kumppani/domain';

import { CHAIN_START, instantText, type Database } from '../database';
import { chainDigest, valueDigest } from './digest';
import { ERASURE } from './erase-subject';

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
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number | null;
  readonly field: string;
  readonly oldDigest: string;
  readonly newDigest: string;
  readonly salt: Buffer | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly isErased: boolean;
}

const BATCH = 500;

const RECORDED_ERASURE = `
  SELECT FROM change_erasure e JOIN change ec ON ec.aggregate = '${ERASURE}' AND ec.aggregate_id = e.subject_id::text AND ec.revision > c.revision
  WHERE e.revision = c.revision AND e.position = c.position`;

/**
 * U-01, nightly: every revision follows from the one before, every value is there and matches its digest unless a recorded erasure
 * took it. Returns what is broken, in words.
 */
export async function verifyChain(database: Database): Promise<string[]> {
  const broken: string[] = [];
  let previous = { number: '0', digest: CHAIN_START };
  for (;;) {
    const revisions = await database.query<RevisionRow>(
      `SELECT number, ${instantText('recorded_at')} AS recorded_at, account_id, source, previous_digest, digest
       FROM revision WHERE number > $1 ORDER BY number LIMIT ${BATCH}`,
      [previous.number],
    );
    if (revisions.length === 0) return [...broken, ...(await leftovers(database, previous.number))];
    const changes = await changesOf(database, revisions);
    for (const revision of revisions) {
      broken.push(...problemsOf(revision, changes.get(revision.number) ?? [], previous));
      previous = revision;
    }
  }
}

async function changesOf(database: Database, revisions: readonly RevisionRow[]): Promise<Map<string, ChangeRow[]>> {
  const rows = await database.query<ChangeRow>(
    `SELECT c.revision, c.position, c.table_name AS "table", c.record_id AS "recordId", c.aggregate, c.aggregate_id AS "aggregateId", c.aggregate_version AS version,
            c.field, c.old_digest AS "oldDigest", c.new_digest AS "newDigest", v.salt, v.old_value AS before, v.new_value AS after,
            EXISTS (${RECORDED_ERASURE}) AS "isErased"
     FROM change c LEFT JOIN change_value v USING (revision, position)
     WHERE c.revision BETWEEN $1 AND $2 ORDER BY c.revision, c.position`,
    [revisions[0]?.number, revisions.at(-1)?.number],
  );
  const grouped = new Map<string, ChangeRow[]>();
  for (const row of rows) {
    const own = grouped.get(row.revision);
    if (own) own.push(row);
    else grouped.set(row.revision, [row]);
  }
  return grouped;
}

/** Changes after the newest revision: it was removed. Whoever removes a whole end of the history leaves nothing, so its newest digest is logged. */
async function leftovers(database: Database, newest: string): Promise<string[]> {
  const rows = await database.query<{ revision: string }>('SELECT DISTINCT revision FROM change WHERE revision > $1 ORDER BY revision', [
    newest,
  ]);
  return rows.map(({ revision }) => `revision ${revision}: is missing, its changes are left`);
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
  return [...found, ...changes.flatMap((change) => valueProblems(change))];
}

function valueProblems(change: ChangeRow): string[] {
  const value = `revision ${change.revision}: value of ${change.table}.${change.field}`;
  if (change.salt === null) return change.isErased ? [] : [`${value} is missing`];
  return matches(change, change.salt) ? [] : [`${value} was altered`];
}

const matches = (change: ChangeRow, salt: Buffer): boolean =>
  valueDigest(salt, change.before) === change.oldDigest && valueDigest(salt, change.after) === change.newDigest;
