import type { EndingManner } from '../agreement/constants';
import { checkRegisterDay } from '../area';
import type { LocalDate } from '../calendar';
import { failAll, ok, type Result } from '../result';
import {
  isCoveredClass,
  knownCoverage,
  type CoverageDayRow,
  type CoverageOnDay,
  type CoverageQuestion,
  type CoverageRowClass,
} from './coverage-on-day';

/** C-10: *uusi, uusittu, päättynyt, irtisanottu, korjattu, luokka muuttui, aluemuutos*. */
export const DIFFERENCE_REASONS = ['NEW', 'RENEWED', 'ENDED', 'TERMINATED', 'CORRECTED', 'CLASS_CHANGED', 'AREA_CHANGE'] as const;
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** One municipality whose coverage is not the same. `null` = it does not exist on that day. */
export interface CoverageDifferenceRow {
  readonly municipalityId: string;
  readonly reason: DifferenceReason;
  /** What the row adds to the number of covered municipalities: −1, 0 or 1. */
  readonly effect: number;
  readonly before: CoverageRowClass | null;
  readonly after: CoverageRowClass | null;
  readonly agreementsBefore: readonly string[];
  readonly agreementsAfter: readonly string[];
}

export interface CoverageDifference {
  readonly before: CoverageOnDay;
  readonly after: CoverageOnDay;
  /** `after.covered − before.covered`, which is also the sum of the effects of the rows. */
  readonly difference: number;
  readonly rows: readonly CoverageDifferenceRow[];
}

interface Comparison {
  readonly before: CoverageQuestion;
  readonly after: CoverageQuestion;
  /** The first day as it is known now: how `before` looks with the facts of `after`. */
  readonly corrected: CoverageOnDay;
  readonly coveringBefore: ReadonlySet<string>;
  readonly coveringAfter: ReadonlySet<string>;
  readonly endings: ReadonlyMap<string, EndingManner>;
}

type Row = CoverageDayRow | undefined;

const rowOf = ({ rows }: CoverageOnDay, id: string): Row => rows.find((row) => row.municipalityId === id);
const classOfRow = (row: Row): CoverageRowClass | null => row?.coverageClass ?? null;
const agreementsOf = (row: Row): string[] => (row?.coverage?.spans ?? []).map((span) => span.agreementId);
const without = (ids: readonly string[], others: readonly string[]): string[] => ids.filter((id) => !others.includes(id));
const covering = ({ rows }: CoverageOnDay): ReadonlySet<string> => new Set(rows.flatMap(agreementsOf));

const isCoveredRow = (row: Row, { partialCounts }: CoverageQuestion): boolean =>
  row !== undefined && isCoveredClass(row.coverageClass, partialCounts);

/** Whether the municipality has taken in another, or moved to another county or region, between the days. */
const hasOtherBorders = (id: string, { before, after }: Comparison): boolean => {
  const { index } = after;
  const [first, last] = [before.on, after.on].sort() as [LocalDate, LocalDate];
  const tookIn = index.predecessorsOf(id).some(({ on }) => on > first && on <= last);
  return tookIn || (['COUNTY', 'REGION'] as const).some((kind) => index.areaOf(kind, id, first) !== index.areaOf(kind, id, last));
};

const isAreaChange = (id: string, before: Row, after: Row, comparison: Comparison): boolean => {
  const isCountedBefore = before !== undefined && before.coverageClass !== 'NOT_COUNTED';
  const isCountedAfter = after !== undefined && after.coverageClass !== 'NOT_COUNTED';
  if (isCountedBefore !== isCountedAfter) return true;
  const cameFromElsewhere = without(agreementsOf(after), agreementsOf(before)).every((agreement) =>
    comparison.coveringBefore.has(agreement),
  );
  const wentElsewhere = without(agreementsOf(before), agreementsOf(after)).every((agreement) => comparison.coveringAfter.has(agreement));
  return cameFromElsewhere && wentElsewhere && hasOtherBorders(id, comparison);
};

const agreementReason = (before: Row, after: Row, { endings }: Comparison): DifferenceReason => {
  const added = without(agreementsOf(after), agreementsOf(before));
  const lost = without(agreementsOf(before), agreementsOf(after));
  if (before?.coverage && after?.coverage && before.coverageClass !== after.coverageClass) return 'CLASS_CHANGED';
  if (added.length > 0) return lost.length > 0 ? 'RENEWED' : 'NEW';
  return lost.some((agreement) => endings.get(agreement) === 'TERMINATED') ? 'TERMINATED' : 'ENDED';
};

const reasonOf = (id: string, before: Row, after: Row, comparison: Comparison): DifferenceReason => {
  if (classOfRow(rowOf(comparison.corrected, id)) !== classOfRow(before)) return 'CORRECTED';
  return isAreaChange(id, before, after, comparison) ? 'AREA_CHANGE' : agreementReason(before, after, comparison);
};

const isSame = (before: Row, after: Row): boolean =>
  classOfRow(before) === classOfRow(after) && agreementsOf(before).sort().join() === agreementsOf(after).sort().join();

/**
 * C-10, scenario 4: what makes the number of `after` another than that of `before`, municipality by municipality. The rows'
 * effects add up to the difference exactly. GEO-05 before the register begins.
 *
 * @param endings the manner in which agreements ended, by agreement, where it was not the plain end of the term
 */
export const coverageDifference = (
  before: CoverageQuestion,
  after: CoverageQuestion,
  endings: ReadonlyMap<string, EndingManner>,
): Result<CoverageDifference> => {
  const problems = [before.on, after.on].flatMap(checkRegisterDay);
  if (problems.length > 0) return failAll(problems);
  const [first, last] = [knownCoverage(before), knownCoverage(after)];
  const corrected = knownCoverage({ ...after, on: before.on });
  const comparison = { before, after, corrected, endings, coveringBefore: covering(first), coveringAfter: covering(last) };
  const ids = [...new Set([...first.rows, ...last.rows].map((row) => row.municipalityId))];
  const rows = ids.flatMap((municipalityId) => {
    const [was, is] = [rowOf(first, municipalityId), rowOf(last, municipalityId)];
    if (isSame(was, is)) return [];
    return {
      municipalityId,
      reason: reasonOf(municipalityId, was, is, comparison),
      effect: Number(isCoveredRow(is, after)) - Number(isCoveredRow(was, before)),
      before: classOfRow(was),
      after: classOfRow(is),
      agreementsBefore: agreementsOf(was),
      agreementsAfter: agreementsOf(is),
    };
  });
  return ok({ before: first, after: last, difference: last.covered - first.covered, rows });
};
