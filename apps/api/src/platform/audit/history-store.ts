import { instantText } from '../database';

/** One recorded change as read back; `isErased` when the person's data has been erased and only digests remain. */
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
  readonly isErased: boolean;
}

const SELECT = `
  SELECT c.revision, ${instantText('r.recorded_at')} AS at, r.account_id AS "accountId", r.source, reason.new_value #>> '{}' AS reason,
         c.table_name AS "table", c.record_id AS "recordId", c.aggregate_version AS version, c.field,
         v.old_value AS before, v.new_value AS after, v.revision IS NULL AS "isErased"
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

  /** Deletes values and salts that belong to a person; the chain over the digests still verifies (U-01). */
  async eraseSubject(subjectId: string): Promise<void> {
    await this.database.query('DELETE FROM change_value WHERE subject_id = $1', [subjectId]);
  }
}
