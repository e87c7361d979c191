/** U-01: what the chain knows of a changed field: digests of salted values, never the values, so that they can be erased. */
export interface ChainedChange {
  readonly table: string;
  readonly recordId: string;
  /** Whose history the change stands in. */
  readonly aggregate: string;
  readonly aggregateId: string;
  /** The version that the aggregate got; `null` where it has none. */
  readonly version: number | null;
  readonly field: string;
  readonly oldDigest: string | null;
  readonly newDigest: string | null;
}

export interface ChainedRevision {
  /** The digest of the revision before; `null` for the first. */
  readonly previousDigest: string | null;
  readonly revision: number;
  /** ISO instant in UTC. */
  readonly recordedAt: string;
  readonly actorId: string | null;
  readonly source: string;
  readonly changes: readonly ChainedChange[];
}

const FORMAT = 'kumppani-revision-1';

/**
 * Decision 3: the one text of a revision, of which its digest is taken. Each part is a JSON list on a line of its own, so no
 * value can pass for a separator; changes are sorted, so their order in the database does not matter. A new format gets a new name.
 */
export function revisionDigestInput(revision: ChainedRevision): string {
  const head = [FORMAT, revision.previousDigest, revision.revision, revision.recordedAt, revision.actorId, revision.source];
  return [head, ...revision.changes.map(partsOf).sort(byText)].map((parts) => JSON.stringify(parts)).join('\n');
}

type Parts = readonly (string | number | null)[];

const partsOf = (change: ChainedChange): Parts => [
  change.table,
  change.recordId,
  change.aggregate,
  change.aggregateId,
  change.version,
  change.field,
  change.oldDigest,
  change.newDigest,
];

const byText = (a: Parts, b: Parts): number => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
