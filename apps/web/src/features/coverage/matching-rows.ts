import { foldForSearch } from '@kumppani/domain';
import type { CoverageRowClass, CoverageTableRowFragment } from '../../graphql/generated/graphql';

export interface RowChoice {
  readonly shownClass: CoverageRowClass | null;
  readonly search: string;
}

/** ux.md section 3: the search forgives diacritics, case and hyphens; a bilingual name holds both its names. */
export function matchingRows(
  rows: readonly CoverageTableRowFragment[],
  { shownClass, search }: RowChoice,
): readonly CoverageTableRowFragment[] {
  const wanted = foldForSearch(search);
  return rows.filter(
    (row) => (shownClass === null || row.coverageClass === shownClass) && (wanted === '' || foldForSearch(row.name).includes(wanted)),
  );
}
