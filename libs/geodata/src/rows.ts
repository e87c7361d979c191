import type { LocalDate, MunicipalityVersion, Period } from '@kumppani/domain';

/** Validity as the data files write it. */
interface ValidityRow {
  readonly start: string | null;
  readonly end: string | null;
}

export type VersionRow = ValidityRow & { readonly id: string } & Omit<MunicipalityVersion, 'valid'>;

export interface MembershipRow extends ValidityRow {
  readonly municipalityId: string;
  readonly area: string;
}

/** The files are ours and hold only days that exist; a test reads every one of them. */
export const dayOf = (text: string): LocalDate => text as LocalDate;

export const periodOf = ({ start, end }: ValidityRow): Period => ({
  start: start === null ? null : dayOf(start),
  end: end === null ? null : dayOf(end),
});
