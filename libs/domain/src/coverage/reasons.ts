/**
 * C-02, *Miksi?* of a municipality: why it is, or is not, covered. Days in params are ISO text. A name comes in Finnish and,
 * with the suffix Sv, in Swedish. Texts live in `libs/i18n` under the same codes.
 */
export const COVERAGE_REASONS = [
  /** Of the whole answer. agreements: their number */
  'COVERED_BY',
  'NO_AGREEMENT',
  /** on, municipalities, municipalitiesSv: lists of the successors' names */
  'MUNICIPALITY_MERGED',
  'MUNICIPALITY_NOT_EXISTING',
  /** Of an agreement that covers. parties: names of the counterparts */
  'CLASS_DIRECT',
  'CLASS_COUNTY',
  'CLASS_OTHER',
  'CLASS_PARTIAL',
  /** area, areaSv: the name of the county */
  'WHOLE_COUNTY',
  /** area: the code of the region */
  'WHOLE_REGION',
  'WHOLE_COUNTRY',
  'LISTED',
  /** municipality, municipalitySv: the former municipality that is listed */
  'WHOLE_SUCCESSOR',
  /** municipality, municipalitySv */
  'FORMER_AREA',
  'PART_ONLY',
  /** on */
  'COVERS_FROM',
  /** on */
  'COVERS_UNTIL',
  'COVERS_UNTIL_FURTHER_NOTICE',
  /** on: the assumed last day */
  'COVERS_END_UNKNOWN',
  /** Of an agreement that almost covers. stage */
  'NOT_SIGNED',
  'VOIDED',
  /** kind */
  'KIND_NOT_COUNTED',
  'EXCLUDED',
  /** on: the first day */
  'NOT_YET_COVERED',
  /** on: the last day */
  'NO_LONGER_COVERED',
] as const;
export type CoverageReason = (typeof COVERAGE_REASONS)[number];
