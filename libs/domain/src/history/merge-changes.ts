/** What a recorded field holds, as JSON holds it: text, number, truth, null, lists and objects of these. Days are ISO text. */
export type FieldValue = unknown;

/** A changed field. A part of the aggregate is keyed by its id: `area.<id>.from`; a whole part added or removed is `area.<id>`. */
export interface FieldChange {
  readonly field: string;
  readonly value: FieldValue;
}

/** What a field held at the version that the person started from, and what it holds now. */
export interface ChangedField {
  readonly field: string;
  readonly original: FieldValue;
  readonly current: FieldValue;
}

/** GEN-409: the same field was changed by both; the person chooses mine, theirs or the original. */
export interface MergeConflict extends ChangedField {
  readonly mine: FieldValue;
}

export type Merge =
  { readonly ok: true; readonly merged: readonly FieldChange[] } | { readonly ok: false; readonly conflicts: readonly MergeConflict[] };

/**
 * A-18, decision 8: my changes to a record that others have changed since I opened it. Different fields both stand; the same
 * field is no conflict when both wrote the same value, or when the others came back to the original. A part and one of its
 * fields are the same field: a row that someone removed cannot get new days. `merged` is what is left to write, in my order,
 * without the fields that hold my value already (U-04); every rule still has to be run on the result.
 */
export function mergeChanges(changes: readonly FieldChange[], changedSince: readonly ChangedField[]): Merge {
  const theirs = changedSince.filter((change) => !isSameValue(change.original, change.current));
  const conflicts = changes.flatMap((mine) =>
    theirs.filter((their) => isConflict(mine, their)).map((their) => ({ ...their, mine: mine.value })),
  );
  if (conflicts.length > 0) return { ok: false, conflicts };
  return { ok: true, merged: changes.filter((mine) => !theirs.some((their) => isSameChange(mine, their))) };
}

const isConflict = (mine: FieldChange, their: ChangedField): boolean => overlaps(mine.field, their.field) && !isSameChange(mine, their);

const isSameChange = (mine: FieldChange, their: ChangedField): boolean =>
  mine.field === their.field && isSameValue(mine.value, their.current);

const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/** Equality of recorded values: JSON objects whatever the order of their keys, lists in order. */
export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  return canonicalText(a) === canonicalText(b);
}

/** The one text of a value, with the keys of objects sorted: what comparisons are made of. Undefined is null. */
export function canonicalText(value: FieldValue): string {
  if (value === undefined) return 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`;
}
