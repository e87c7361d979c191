import { isSameValue, type ChangedField, type FieldValue } from './merge-changes';

/** U-01: one recorded field of one record at one revision, as the database layer writes it: absent = null on either side. */
export interface RecordedField {
  /** Decision 3: revisions are numbered in commit order. A bigint as text. */
  readonly revision: string;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** The same within an aggregate, where several tables and rows change together. */
export interface RecordedRowField extends RecordedField {
  readonly table: string;
  readonly recordId: string;
}

/** The fields of a record that hold something; what is missing is null. */
export type RecordState = Readonly<Record<string, FieldValue>>;

/**
 * U-02: the record as it was once the revision had been written; `null` when it did not exist then (not yet, or no longer):
 * an insert writes every field that holds something, a removal empties each of them, so a record without any is none.
 * `changes` are those of one record; within one revision in the order they were recorded.
 */
export function rebuildAt(changes: readonly RecordedField[], revision: string): RecordState | null {
  const state: Record<string, FieldValue> = {};
  for (const change of inOrder(changes)) {
    if (BigInt(change.revision) > BigInt(revision)) break;
    state[change.field] = change.after;
  }
  const held = Object.entries(state).filter(([, value]) => !isSameValue(value, null));
  return held.length > 0 ? Object.fromEntries(held) : null;
}

/** U-02: every record of an aggregate that existed after the revision, by table and id. */
export function rebuildAggregateAt(
  changes: readonly RecordedRowField[],
  revision: string,
): readonly { readonly table: string; readonly recordId: string; readonly state: RecordState }[] {
  const records = new Map<string, RecordedRowField[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.table, change.recordId]);
    records.set(key, [...(records.get(key) ?? []), change]);
  }
  return [...records.values()].flatMap((rows) => {
    const [first] = rows;
    const state = rebuildAt(rows, revision);
    return first === undefined || state === null ? [] : [{ table: first.table, recordId: first.recordId, state }];
  });
}

/**
 * what these changes amount to, one entry per field: what it held before the first and holds after the last. A field
 * that came back to what it was is left out.
 */
export function netChanges(changes: readonly RecordedField[]): readonly ChangedField[] {
  const fields = new Map<string, ChangedField>();
  for (const change of inOrder(changes)) {
    const original = fields.has(change.field) ? fields.get(change.field)?.original : change.before;
    fields.set(change.field, { field: change.field, original, current: change.after });
  }
  return [...fields.values()].filter((field) => !isSameValue(field.original, field.current));
}

/** Sorting is stable, so the order within a revision stays. */
const inOrder = <Change extends RecordedField>(changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => Number(BigInt(a.revision) - BigInt(b.revision)));
