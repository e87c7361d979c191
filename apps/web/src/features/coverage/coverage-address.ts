import { isLocalDate } from '@kumppani/domain';
import type { TableSort } from '@kumppani/ui';
import type { CoverageDenominator, CoverageRowClass } from '../../graphql/generated/graphql';
import { parseSort } from '../../shared/table-sort';
import { useAddress, type AddressPatch } from '../../shared/use-address';
import { isCoverageClass } from './coverage-classes';

const DENOMINATORS: readonly CoverageDenominator[] = ['MAINLAND', 'ALL', 'COUNTY_MUNICIPALITIES'];
const NAME_FIRST: TableSort = { column: 'municipality', isDescending: false };

export interface CoverageChoices {
  readonly on: string;
  /** The day whose knowledge is used; `null` = what is known now. */
  readonly known: string | null;
  readonly denominator: CoverageDenominator;
  readonly county: string | null;
  readonly shownClass: CoverageRowClass | null;
  readonly search: string;
  readonly sort: TableSort;
  readonly change: (patch: AddressPatch) => void;
}

const dayOr = <Fallback>(text: string | null, fallback: Fallback): string | Fallback => (text && isLocalDate(text) ? text : fallback);

/** C-06: the address carries everything. */
export function useCoverageAddress(today: string): CoverageChoices {
  const { read, change } = useAddress();
  const shownClass = read('luokka');
  return {
    on: dayOr(read('pvm'), today),
    known: dayOr(read('tiedettiin'), null),
    denominator: DENOMINATORS.find((one) => one === read('pohja')) ?? 'MAINLAND',
    county: read('alue'),
    shownClass: isCoverageClass(shownClass) ? shownClass : null,
    search: read('haku') ?? '',
    sort: parseSort(read('jarjestys'), NAME_FIRST),
    change,
  };
}
