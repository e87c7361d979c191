import type { LocalDate } from '../calendar/local-date';
import type { Reason } from '../result';
import type { AgreementState, EndingManner } from './constants';

/** A-08's *Päättynyt* {määräaika päättyi …}; the manner of the ending, or the plain end of the term. */
export type EndedBecause = EndingManner | 'TERM_ENDED';

/**
 * Decision 4: what state an agreement is in over days, computed once from the facts, no row depending on today.
 * Periods of one agreement follow each other without gap or overlap from `null` (always) to `null` (for ever).
 */
export interface StatePeriod {
  readonly state: AgreementState;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The last day in force as known; `null` = until further notice or none. */
  readonly effectiveEnd: LocalDate | null;
  /** AUTO_RENEWING: the end of the term that runs in this period. Otherwise as `effectiveEnd`. */
  readonly currentEnd: LocalDate | null;
  readonly lastNoticeDay: LocalDate | null;
  readonly endedBecause: EndedBecause | null;
  readonly isEndUnknown: boolean;
  readonly reasons: readonly Reason[];
}
