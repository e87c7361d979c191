import { addDays, AGREEMENT_KINDS, AGREEMENT_STATES, type AgreementKind, type AgreementState, type LocalDate } from '@kumppani/domain';
import type { TableSort } from '@kumppani/ui';
import type { AgreementFilter, AgreementSort, AgreementSortField } from '../../../graphql/generated/graphql';
import { parseSort } from '../../../shared/table-sort';
import { useAddress, type AddressPatch } from '../../../shared/use-address';

/** A-20: *Päättyvät ja irtisanottavat 180 pv*. */
const SOON_DAYS = 180;
export const ENDING_VIEW = 'paattyvat';

/** The columns that the server can sort by; the rest are not sortable, because the list is longer than the page. */
export const SORT_FIELDS: Readonly<Record<string, AgreementSortField>> = {
  number: 'NUMBER',
  counterpart: 'COUNTERPART',
  starts: 'STARTS',
  ends: 'ENDS',
  lastNoticeDay: 'LAST_NOTICE_DAY',
};

export interface ListChoices {
  readonly search: string;
  readonly state: AgreementState | null;
  readonly kind: AgreementKind | null;
  readonly municipality: string | null;
  readonly isEndingView: boolean;
  readonly sort: TableSort;
  readonly change: (patch: AddressPatch) => void;
}

export function useListAddress(): ListChoices {
  const { read, change } = useAddress();
  const isEndingView = read('nakyma') === ENDING_VIEW;
  return {
    search: read('haku') ?? '',
    state: AGREEMENT_STATES.find((one) => one === read('tila')) ?? null,
    kind: AGREEMENT_KINDS.find((one) => one === read('tyyppi')) ?? null,
    municipality: read('kunta'),
    isEndingView,
    sort: parseSort(read('jarjestys'), { column: isEndingView ? 'lastNoticeDay' : 'number', isDescending: !isEndingView }),
    change,
  };
}

export const filterOf = ({ search, state, kind, municipality, isEndingView }: ListChoices, today: string): AgreementFilter => ({
  ...(search ? { search } : {}),
  ...(state ? { states: [state] } : {}),
  ...(kind ? { kinds: [kind] } : {}),
  ...(municipality ? { municipality } : {}),
  ...(isEndingView ? { dueBy: addDays(today as LocalDate, SOON_DAYS) } : {}),
});

export const sortOf = ({ sort }: ListChoices): AgreementSort => ({
  by: SORT_FIELDS[sort.column] ?? 'NUMBER',
  direction: sort.isDescending ? 'DESC' : 'ASC',
});
