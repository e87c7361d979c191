import { instantText } from '../database';
import { ERASURE } from './erase-subject';

/** One recorded change as read back; `erasedOn` when the person's data has been erased and only digests remain. */
export interface RecordedChange {
  readonly revision: string;
  readonly at: string;
  readonly accountId: string | null;
  readonly source: string;
  readonly reason: string | null;
  readonly table: string;
  readonly recordId: string;
  readonly version: number | null;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly erasedOn: string | null;
}

const SELECT = `
  SELECT c.revision, ${instantText('r.recorded_at')} AS at, r.account_id AS "accountId", r.source, reason.new_value #>> '{}' AS reason,
         c.table_name AS "table", c.record_id AS "recordId", c.aggregate_version AS version, c.field,
         v.old_value AS before, v.new_value AS after, (
           SELECT day.new_value #>> '{}' FROM change_erasure e
           JOIN change ec ON ec.aggregate = '${ERASURE}' AND ec.aggregate_id = e.subject_id::text AND ec.revision > c.revision
           JOIN change_value day ON day.revision = ec.revision AND day.position = ec.position
           WHERE e.revision = c.revision AND e.position = c.position AND v.revision IS NULL ORDER BY ec.revision LIMIT 1) AS "erasedOn"
  FROM change c
  JOIN revision r ON r.number = c.revision
  LEFT JOIN change_value v ON v.revision = c.revision AND v.position = c.position
  LEFT JOIN change rc ON rc.revision = c.revision AND rc.table_name = 'revision' AND rc.field = 'reason'
  LEFT JOIN change_value reason ON reason.revision = rc.revision AND reason.position = rc.position`;

/** The database, or a command's transaction. */
export interface Queryable {
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** Reads the history that `Database.write` records. */
export class HistoryStore {
  constructor(private readonly database: Queryable) {}

  /** Every change of an aggregate up to a revision, oldest first. */
  ofAggregate(aggregate: string, id: string, upTo?: string): Promise<RecordedChange[]> {
    return this.database.query<RecordedChange>(
      `${SELECT} WHERE c.aggregate = $1 AND c.aggregate_id = $2 AND ($3::bigint IS NULL OR c.revision <= $3) ORDER BY c.revision, c.position`,
      [aggregate, id, upTo ?? null],
    );
  }

  /** What others changed after the aggregate had `version`. */
  changedSince(aggregate: string, id: string, version: number): Promise<RecordedChange[]> {
    return this.database.query<RecordedChange>(
      `${SELECT} WHERE c.aggregate = $1 AND c.aggregate_id = $2 AND c.aggregate_version > $3 ORDER BY c.revision, c.position`,
      [aggregate, id, version],
    );
  }
}
