import { groupBy } from '../area/group-by';
import { contains, laterOf, type LocalDate } from '../calendar';
import { COVERAGE_CLASSES, type CoverageClass, type CoverageSpan } from './span';
import { classRank } from './strongest-spans';

/** C-02: how a municipality is covered on a day, all agreements together. */
export interface MunicipalityCoverage {
  /** The strongest of the agreements. */
  readonly coverageClass: CoverageClass;
  /** The latest end; `null` = at least one goes on until further notice. */
  readonly until: LocalDate | null;
  readonly isOpenEnded: boolean;
  /** T-05: the latest end is an assumption. */
  readonly isEndUnknown: boolean;
  /** One per agreement, the strongest first. */
  readonly spans: readonly CoverageSpan[];
}

const covers = (span: CoverageSpan, day: LocalDate): boolean => contains({ start: span.from, end: span.to }, day);

/** The latest of the ends; an open one is later than any day. */
const latest = (ends: readonly (LocalDate | null)[]): LocalDate | null => {
  const days = ends.filter((end) => end !== null);
  return days.length < ends.length ? null : days.reduce((last, end) => laterOf(last, end));
};

/** Of at least one span. */
const coverageBy = (spans: readonly CoverageSpan[]): MunicipalityCoverage => {
  const until = latest(spans.map((span) => span.to));
  return {
    coverageClass: COVERAGE_CLASSES[Math.min(...spans.map((span) => classRank(span.coverageClass)))] as CoverageClass,
    until,
    isOpenEnded: until === null,
    isEndUnknown: spans.filter((span) => span.to === until).every((span) => span.certainty === 'END_UNKNOWN'),
    spans: [...spans].sort((a, b) => classRank(a.coverageClass) - classRank(b.coverageClass)),
  };
};

/** C-01, C-02: how each municipality that anything covers on the day is covered. */
export const coverageByMunicipality = (spans: readonly CoverageSpan[], day: LocalDate): ReadonlyMap<string, MunicipalityCoverage> => {
  const onDay = groupBy(
    spans.filter((span) => covers(span, day)),
    (span) => [span.municipalityId],
  );
  return new Map([...onDay].map(([id, some]) => [id, coverageBy(some)]));
};

/** C-01, C-02: how the municipality is covered on the day; `null` = *ei sopimusta*. */
export const classOn = (spans: readonly CoverageSpan[], municipalityId: string, day: LocalDate): MunicipalityCoverage | null =>
  coverageByMunicipality(spans, day).get(municipalityId) ?? null;
