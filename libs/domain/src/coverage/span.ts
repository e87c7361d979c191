import type { LocalDate } from '../calendar/local-date';

/** C-02, strongest first. `DIRECT` *suora*, `COUNTY` *alueen kautta*, `OTHER` *muun kautta*, `PARTIAL` *osittain*. */
export const COVERAGE_CLASSES = ['DIRECT', 'COUNTY', 'OTHER', 'PARTIAL'] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** T-05: whether the last day is known. */
export const CERTAINTIES = ['CERTAIN', 'END_UNKNOWN'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** C-01 (iv): how an area row reaches a municipality. */
export const COVERAGE_VIAS = ['WHOLE_COUNTY', 'WHOLE_REGION', 'WHOLE_COUNTRY', 'LISTED', 'WHOLE_SUCCESSOR', 'FORMER_AREA'] as const;
export type CoverageVia = (typeof COVERAGE_VIAS)[number];

/** Decision 4: an agreement covers a municipality in one class over days. Spans of one agreement and municipality never overlap. */
export interface CoverageSpan {
  readonly agreementId: string;
  readonly municipalityId: string;
  readonly coverageClass: CoverageClass;
  readonly certainty: Certainty;
  readonly from: LocalDate;
  /** `null` = until further notice. */
  readonly to: LocalDate | null;
  /** The area row that gives it, and how it reaches the municipality; those of the first day where several rows follow each other. */
  readonly areaRowId: string;
  readonly via: CoverageVia;
}
