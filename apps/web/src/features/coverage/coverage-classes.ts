import type { Series } from '@kumppani/ui';
import type { CoverageRowClass } from '../../graphql/generated/graphql';

/** C-02, C-07: every class has its colour and its pattern, the same in the bar, the legend and the table. */
export const CLASS_SERIES: Readonly<Record<CoverageRowClass, Series>> = {
  DIRECT: 1,
  COUNTY: 2,
  OTHER: 3,
  PARTIAL: 4,
  NONE: 5,
  NOT_COUNTED: 5,
};

export const SHOWN_CLASSES: readonly CoverageRowClass[] = ['DIRECT', 'COUNTY', 'OTHER', 'PARTIAL', 'NONE'];

export const isCoverageClass = (text: string | null): text is CoverageRowClass => text !== null && text in CLASS_SERIES;

/** Strongest first when the table is sorted by class. */
export const classRank = (coverageClass: CoverageRowClass): number => Object.keys(CLASS_SERIES).indexOf(coverageClass);
