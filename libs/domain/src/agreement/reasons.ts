/**
 * why an agreement is in its state. Days in params are ISO text; months and days are numbers.
 * Texts live in `libs/i18n` under the same codes.
 */
export const AGREEMENT_REASONS = [
  /** stage: the stage that the state repeats. */
  'STAGE',
  'VOIDED',
  /** on */
  'SIGNED_ON',
  /** on */
  'DECIDED_ON',
  'RECORDED_AFTERWARDS',
  'START_NOT_KNOWN',
  /** on */
  'STARTS_ON',
  /** given (2021, 2021-03), on */
  'START_PARTIAL',
  /** on: the day of the signature or the decision, used because the start is unknown. */
  'START_ASSUMED',
  /** start, signedOn */
  'STARTED_BEFORE_SIGNING',
  /** on */
  'TERM_FIXED_UNTIL',
  /** given, on */
  'END_PARTIAL',
  /** months, on (the day of its decision) */
  'OPTION_USED',
  /** months, on (the end of the running term) */
  'RENEWS_EVERY',
  'RENEWS_UNTIL_NOTICE',
  'OPEN_ENDED',
  /** on */
  'END_UNKNOWN_REVIEW',
  /** months, on */
  'END_UNKNOWN_MONTHS',
  /** on, lastDay */
  'NOTICE_GIVEN',
  /** on, lastDay */
  'ENDED_MUTUAL',
  /** on, lastDay */
  'ENDED_RESCINDED',
  /** on, lastDay */
  'ENDED_MERGER',
  /** on, lastDay */
  'ENDED_PARTY_CEASED',
  /** on, days: the length of the warning time. */
  'ENDING_SOON',
  'FOLLOW_UP_SIGNED',
  /** on */
  'LAST_NOTICE_DAY',
  'NOTICE_NOT_DURING_TERM',
] as const;
export type AgreementReason = (typeof AGREEMENT_REASONS)[number];
