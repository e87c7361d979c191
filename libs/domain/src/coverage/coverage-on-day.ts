import { checkRegisterDay, type AreaIndex } from '../area';
import type { LocalDate } from '../calendar';
import { failAll, ok, type Result } from '../result';
import { coverageByMunicipality, type MunicipalityCoverage } from './classify';
import { isCounted, type CoverageDenominator } from './denominator';
import { COVERAGE_CLASSES, type CoverageClass, type CoverageSpan } from './span';

/** C-02: *ei sopimusta*, and *ei mukana laskennassa* for what is outside the denominator. */
export const COVERAGE_ROW_CLASSES = [...COVERAGE_CLASSES, 'NONE', 'NOT_COUNTED'] as const;
export type CoverageRowClass = (typeof COVERAGE_ROW_CLASSES)[number];

/** Whatever a row's class is, its `coverage` tells which agreements cover the municipality. */
export interface CoverageDayRow {
  readonly municipalityId: string;
  readonly coverageClass: CoverageRowClass;
  readonly coverage: MunicipalityCoverage | null;
}

/** C-05, C-06: the numbers of the headline. */
export interface CoverageSummary {
  readonly covered: number;
  readonly outOf: number;
  /** One decimal; 0 of nothing. */
  readonly percent: number;
  readonly byClass: Readonly<Record<CoverageRowClass, number>>;
}

export interface CoverageOnDay extends CoverageSummary {
  readonly on: LocalDate;
  /** One per municipality that exists on the day, in register order. */
  readonly rows: readonly CoverageDayRow[];
  /** C-05: counties that are a counterpart of an agreement that covers something on the day. */
  readonly countiesWithAgreement: number;
  readonly countiesOutOf: number;
  readonly isHelsinkiCovered: boolean;
}

export interface CoverageQuestion {
  readonly on: LocalDate;
  readonly spans: readonly CoverageSpan[];
  readonly index: AreaIndex;
  readonly denominator: CoverageDenominator;
  /** C-04. */
  readonly partialCounts: boolean;
  /** The county codes among the counterparts of each agreement, by its id. */
  readonly countiesByAgreement: ReadonlyMap<string, readonly string[]>;
}

const HELSINKI = '90';

/** C-04: whether a row of this class is counted as covered. */
export const isCoveredClass = (coverageClass: CoverageRowClass, partialCounts: boolean): boolean =>
  coverageClass === 'PARTIAL' ? partialCounts : COVERAGE_CLASSES.includes(coverageClass as CoverageClass);

/** C-05, C-06: the numbers of any selection of rows (C-13: the rows are what the numbers open). */
export const summariseCoverage = (classes: readonly CoverageRowClass[], partialCounts: boolean): CoverageSummary => {
  const countOf = (wanted: CoverageRowClass) => classes.filter((coverageClass) => coverageClass === wanted).length;
  const byClass = Object.fromEntries(COVERAGE_ROW_CLASSES.map((row) => [row, countOf(row)])) as Record<CoverageRowClass, number>;
  const covered = classes.filter((coverageClass) => isCoveredClass(coverageClass, partialCounts)).length;
  const outOf = classes.length - byClass.NOT_COUNTED;
  return { covered, outOf, percent: outOf === 0 ? 0 : Math.round((1000 * covered) / outOf) / 10, byClass };
};

const rowsOn = ({ on, spans, index, denominator }: CoverageQuestion): CoverageDayRow[] => {
  const coverages = coverageByMunicipality(spans, on);
  return index.municipalitiesOn(on).map(({ id }) => {
    const coverage = coverages.get(id) ?? null;
    const coverageClass = isCounted(id, on, denominator, index) ? (coverage?.coverageClass ?? 'NONE') : 'NOT_COUNTED';
    return { municipalityId: id, coverageClass, coverage };
  });
};

/** C-01…C-06: coverage on a day that the register knows. */
export const knownCoverage = (question: CoverageQuestion): CoverageOnDay => {
  const { on, index, partialCounts, countiesByAgreement } = question;
  const rows = rowsOn(question);
  const counties = index.register.counties.filter((county) => county.isCounty).map((county) => county.code);
  const agreements = rows.flatMap((row) => row.coverage?.spans ?? []).map((span) => span.agreementId);
  const hasAgreed = (county: string) => agreements.some((id) => countiesByAgreement.get(id)?.includes(county));
  const isCoveredHelsinki = ({ municipalityId, coverage }: CoverageDayRow) =>
    index.areaOf('COUNTY', municipalityId, on) === HELSINKI && coverage !== null && isCoveredClass(coverage.coverageClass, partialCounts);
  return {
    ...summariseCoverage(
      rows.map((row) => row.coverageClass),
      partialCounts,
    ),
    on,
    rows,
    countiesWithAgreement: counties.filter(hasAgreed).length,
    countiesOutOf: counties.length,
    isHelsinkiCovered: rows.some(isCoveredHelsinki),
  };
};

/** C-01…C-06: coverage on a day; GEO-05 before the register begins. */
export const coverageOnDay = (question: CoverageQuestion): Result<CoverageOnDay> => {
  const problems = checkRegisterDay(question.on);
  return problems.length > 0 ? failAll(problems) : ok(knownCoverage(question));
};
