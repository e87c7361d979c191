import type { LocalDate } from '../calendar';

/** G-07: a municipality that was dissolved, as a name under which its area is still known. */
export interface FormerMunicipality {
  /** The code it had; three digits as text. */
  readonly code: string;
  readonly nameFi: string;
  readonly nameSv: string | null;
  /** The first day without it. */
  readonly dissolvedOn: LocalDate;
  /** Where its area went: identities of the register. Two when it was split (Längelmäki 2007: Jämsä and Orivesi). */
  readonly successorIds: readonly string[];
}
