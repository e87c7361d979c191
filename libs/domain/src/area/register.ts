import type { Period } from '../calendar/period';
import type { LocalDate } from '../calendar/local-date';

/** G-01: what a municipality was called, and under which code, during a period. */
export interface MunicipalityVersion {
  /** Three digits as text. */
  readonly code: string;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly genitiveFi: string | null;
  /** "Kuopiossa", "Tampereella": no rule derives it; `null` falls back to "kunnassa X". */
  readonly inessiveFi: string | null;
  readonly kind: 'KUNTA' | 'KAUPUNKI';
  readonly language: 'FI' | 'SV' | 'FI_SV' | 'SV_FI';
  readonly valid: Period;
}

/** G-01: the identity that lives through changes of name, code and border. */
export interface Municipality {
  readonly id: string;
  readonly versions: readonly MunicipalityVersion[];
}

export const MEMBERSHIP_KINDS = ['COUNTY', 'REGION', 'DISTRICT'] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

/** G-03: a municipality belongs to an area during a period. `area` is the county or region code, or the district's unit id. */
export interface AreaMembership {
  readonly municipalityId: string;
  readonly kind: MembershipKind;
  readonly area: string;
  readonly valid: Period;
}

export const AREA_EVENT_KINDS = ['MERGER', 'SPLIT', 'PARTIAL_MERGER', 'RENAMING', 'AREA_TRANSFER'] as const;
export type AreaEventKind = (typeof AREA_EVENT_KINDS)[number];

/** G-04: what happened to municipalities on a day (the first day of the new division). */
export interface AreaEvent {
  readonly id: string;
  readonly kind: AreaEventKind;
  readonly on: LocalDate;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: string;
  /** G-06: a reversed event stays in the register without effect. */
  readonly reversed: boolean;
}

/** G-02: 21 counties, and the pseudo areas Helsinki (90) and Åland (91) with `isCounty` false. */
export interface County {
  readonly code: string;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly isCounty: boolean;
}

/** The whole area register as rules need it. Built from `libs/geodata` or from the database; the same shape. */
export interface AreaRegister {
  readonly municipalities: readonly Municipality[];
  readonly counties: readonly County[];
  readonly memberships: readonly AreaMembership[];
  readonly events: readonly AreaEvent[];
}
