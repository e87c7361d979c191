import type { AgreementKind } from './constants';

/** the settings that the rules of sections 4 and 14 read. The stored values come from the settings table; these are the defaults. */
export interface AgreementSettings {
  /** at most how many days before its end an agreement is *päättyy pian*. */
  readonly endingSoonDays: number;
  /** T-05: for how many months from the start an agreement without a known end or review date counts as in force. */
  readonly unknownEndMonths: number;
  /** the kinds that count in coverage. */
  readonly countedKinds: readonly AgreementKind[];
  /** C-04: whether *osittain* counts as covered. */
  readonly partialCounts: boolean;
}

export const DEFAULT_AGREEMENT_SETTINGS: AgreementSettings = {
  endingSoonDays: 180,
  unknownEndMonths: 24,
  countedKinds: ['FRAMEWORK', 'COOPERATION', 'PARTNERSHIP'],
  partialCounts: true,
};
