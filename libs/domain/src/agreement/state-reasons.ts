import { addDays, precisionOf, type LocalDate, type PartialDate } from '../calendar';
import { reason, type Params, type Reason } from '../result';
import type { EndingManner } from './constants';
import type { EffectivePeriod } from './effective-period';
import type { AgreementFacts } from './facts';
import type { AgreementReason } from './reasons';
import type { AgreementSettings } from './settings';

/** a signature this many days after the start is worth a note. */
const LATE_SIGNATURE_DAYS = 30;

const ENDING_REASON: Record<EndingManner, AgreementReason> = {
  TERMINATED: 'NOTICE_GIVEN',
  MUTUAL: 'ENDED_MUTUAL',
  RESCINDED: 'ENDED_RESCINDED',
  MERGER: 'ENDED_MERGER',
  PARTY_CEASED: 'ENDED_PARTY_CEASED',
};

/** A reason of an agreement's state: only codes of the list get a text. */
export const why = (code: AgreementReason, params: Params = {}): Reason => reason(code, params);

const when = (condition: boolean, code: AgreementReason, params: Params = {}): Reason[] => (condition ? [why(code, params)] : []);

const isPartial = (date: PartialDate | null): date is PartialDate => date !== null && ['MONTH', 'YEAR'].includes(precisionOf(date));

const isUnknown = (date: PartialDate | null): boolean => date !== null && precisionOf(date) === 'UNKNOWN';

const startReasons = ({ term, signedOn }: AgreementFacts, start: LocalDate): Reason[] => {
  const startedUnsigned = signedOn !== null && signedOn > addDays(start, LATE_SIGNATURE_DAYS);
  const given = isPartial(term.starts) ? why('START_PARTIAL', { given: term.starts, on: start }) : why('STARTS_ON', { on: start });
  return [
    isUnknown(term.starts) ? why('START_ASSUMED', { on: start }) : given,
    ...(startedUnsigned ? [why('STARTED_BEFORE_SIGNING', { start, signedOn })] : []),
  ];
};

/** Who agreed and when, and from which day: the same in every period of the agreement. */
export const basisReasons = (facts: AgreementFacts, start: LocalDate): Reason[] => [
  ...(facts.signedOn === null ? [] : [why('SIGNED_ON', { on: facts.signedOn })]),
  ...(facts.decidedOn === null ? [] : [why('DECIDED_ON', { on: facts.decidedOn })]),
  ...when(facts.isRecordedAfterwards, 'RECORDED_AFTERWARDS'),
  ...startReasons(facts, start),
];

const fixedEndReasons = ({ term }: AgreementFacts, on: LocalDate): Reason[] => [
  ...(term.kind === 'FIXED_WITH_OPTIONS' ? term.options : []).flatMap((option) =>
    option.usedOn === null ? [] : [why('OPTION_USED', { months: option.months, on: option.usedOn })],
  ),
  isPartial(term.ends) ? why('END_PARTIAL', { given: term.ends, on }) : why('TERM_FIXED_UNTIL', { on }),
];

const renewalReason = ({ term }: AgreementFacts, currentEnd: LocalDate | null): Reason =>
  currentEnd === null || term.renewalMonths === null
    ? why('RENEWS_UNTIL_NOTICE')
    : why('RENEWS_EVERY', { months: term.renewalMonths, on: currentEnd });

/** Why the agreement lasts as long as it does, in the term that ends on `currentEnd`. */
export const endReasons = (
  facts: AgreementFacts,
  effective: EffectivePeriod,
  currentEnd: LocalDate | null,
  settings: AgreementSettings,
): Reason[] => {
  const { term, ending } = facts;
  if (effective.isEndedEarly && ending !== null) {
    return [why(ENDING_REASON[ending.manner], { on: ending.noticeOn, lastDay: ending.lastDay })];
  }
  if (term.kind === 'OPEN_ENDED') return [why('OPEN_ENDED')];
  if (effective.end === null) return [renewalReason(facts, currentEnd)];
  if (!effective.isEndUnknown) return fixedEndReasons(facts, effective.end);
  return [
    term.reviewOn === null
      ? why('END_UNKNOWN_MONTHS', { months: settings.unknownEndMonths, on: effective.end })
      : why('END_UNKNOWN_REVIEW', { on: effective.end }),
  ];
};

/** Why there is, or is not, a last notice day. */
export const noticeReasons = ({ term }: AgreementFacts, lastNoticeDay: LocalDate | null): Reason[] => [
  ...(lastNoticeDay === null ? [] : [why('LAST_NOTICE_DAY', { on: lastNoticeDay })]),
  ...when(term.notice === 'NOT_DURING_TERM', 'NOTICE_NOT_DURING_TERM'),
];
