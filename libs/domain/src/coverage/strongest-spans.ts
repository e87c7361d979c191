import { addDays, contains, type LocalDate } from '../calendar';
import type { DatedPeriod } from './area-pieces';
import { COVERAGE_CLASSES, type CoverageClass } from './span';

/** C-02: 0 = the strongest. */
export const classRank = (coverageClass: CoverageClass): number => COVERAGE_CLASSES.indexOf(coverageClass);

interface Classed {
  readonly coverageClass: CoverageClass;
  readonly valid: DatedPeriod;
}

const strongestOn = <Piece extends Classed>(pieces: readonly Piece[], day: LocalDate): Piece | null =>
  pieces
    .filter((piece) => contains(piece.valid, day))
    .reduce<Piece | null>((best, piece) => (best && classRank(best.coverageClass) <= classRank(piece.coverageClass) ? best : piece), null);

/** The days on which something begins or has ended, in order. */
const changeDays = (pieces: readonly Classed[]): LocalDate[] => {
  const days = pieces.flatMap(({ valid }) => [valid.start, ...(valid.end === null ? [] : [addDays(valid.end, 1)])]);
  return [...new Set(days)].sort();
};

/**
 * C-02: pieces that may overlap, turned into ones that do not: on each day the strongest, the first of equals. Neighbours of
 * one class become one, which keeps what was said of the first.
 */
export const strongestSpans = <Piece extends Classed>(pieces: readonly Piece[]): Piece[] => {
  const days = changeDays(pieces);
  return days.reduce<Piece[]>((spans, start, index) => {
    const piece = strongestOn(pieces, start);
    if (piece === null) return spans;
    const next = days[index + 1];
    const end = next === undefined ? null : addDays(next, -1);
    const previous = spans.at(-1);
    const continues = previous?.coverageClass === piece.coverageClass && previous.valid.end === addDays(start, -1);
    return continues
      ? [...spans.slice(0, -1), { ...previous, valid: { start: previous.valid.start, end } }]
      : [...spans, { ...piece, valid: { start, end } }];
  }, []);
};
