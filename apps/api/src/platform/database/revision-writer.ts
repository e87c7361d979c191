import { revisionDigestInput } from '@kumppani/domain';

import { chainDigest, newSalt, valueDigest } from '../audit/digest';
import type { Author, Change } from './change';
import { LOCKS } from './locks';
import type { Transaction } from './transaction';

interface Head {
  readonly number: string;
  readonly digest: string;
  readonly recorded_at: string;
}

const INSTANT = `to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** SQL that writes a timestamptz as ISO text with microseconds, so that nothing is lost on the way through JavaScript. */
export const instantText = (expression: string): string => INSTANT.replace('%s', expression);

/** What the chain starts from. */
export const CHAIN_START = '0'.repeat(64);

/**
 * Draws the next revision and writes the history. The lock makes revision order commit order: it is taken last and held until commit.
 * @returns the revision number
 */
export async function writeRevision(tx: Transaction, author: Author, reason: string | null, clockOffset: number): Promise<string> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [LOCKS.REVISION]);
  const [head] = await tx.query<Head>(
    `SELECT number, digest, ${instantText('recorded_at')} AS recorded_at FROM revision ORDER BY number DESC LIMIT 1`,
  );
  const number = head ? String(BigInt(head.number) + 1n) : '1';
  const [clock] = await tx.query<{ at: string }>(
    `SELECT ${instantText(`greatest(clock_timestamp() + make_interval(secs => $1), coalesce($2::timestamptz, '-infinity') + interval '1 microsecond')`)} AS at`,
    [clockOffset / 1000, head?.recorded_at ?? null],
  );
  const recordedAt = clock?.at ?? '';
  const changes = withReason(tx.changes, number, reason).map((change) => sealed(change, tx.versions.get(change.aggregateId) ?? null));
  const previousDigest = head?.digest ?? CHAIN_START;
  const digest = chainDigest(
    revisionDigestInput({
      previousDigest,
      revision: Number(number),
      recordedAt,
      actorId: author.accountId,
      source: author.source,
      changes,
    }),
  );
  await tx.query(
    'INSERT INTO revision (number, recorded_at, account_id, source, previous_digest, digest) VALUES ($1, $2, $3, $4, $5, $6)',
    [number, recordedAt, author.accountId, author.source, previousDigest, digest],
  );
  await insertChanges(tx, number, changes);
  return number;
}

function withReason(changes: readonly Change[], number: string, reason: string | null): readonly Change[] {
  if (reason === null) return changes;
  const owner = { table: 'revision', recordId: number, aggregate: 'revision', aggregateId: number, subjectId: null };
  return [...changes, { ...owner, field: 'reason', before: null, after: reason }];
}

function sealed(change: Change, version: number | null) {
  const salt = newSalt();
  return { ...change, version, salt, oldDigest: valueDigest(salt, change.before), newDigest: valueDigest(salt, change.after) };
}

async function insertChanges(tx: Transaction, number: string, changes: readonly ReturnType<typeof sealed>[]): Promise<void> {
  const column = <T>(pick: (change: ReturnType<typeof sealed>, position: number) => T): T[] => changes.map(pick);
  await tx.query(
    `INSERT INTO change (revision, position, table_name, record_id, aggregate, aggregate_id, aggregate_version, field, old_digest, new_digest)
     SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::text[], $10::text[])`,
    [
      number,
      column((_change, position) => position),
      column((change) => change.table),
      column((change) => change.recordId),
      column((change) => change.aggregate),
      column((change) => change.aggregateId),
      column((change) => change.version),
      column((change) => change.field),
      column((change) => change.oldDigest),
      column((change) => change.newDigest),
    ],
  );
  await tx.query(
    `INSERT INTO change_value (revision, position, salt, old_value, new_value, subject_id)
     SELECT $1, * FROM unnest($2::int[], $3::bytea[], $4::jsonb[], $5::jsonb[], $6::uuid[])`,
    [
      number,
      column((_change, position) => position),
      column((change) => change.salt),
      column((change) => (change.before === null ? null : JSON.stringify(change.before))),
      column((change) => (change.after === null ? null : JSON.stringify(change.after))),
      column((change) => change.subjectId),
    ],
  );
}
