import { addDays, contains, daysBetween, earlierOf, firstEndOnOrAfter, laterOf, lastNoticeDay, type LocalDate } from '../calendar';
import type { Reason } from '../result';
import type { AgreementState, TermKind } from './constants';
import { effectivePeriod, termEnds, type EffectivePeriod } from './effective-period';
import type { AgreementFacts, EndingFacts } from './facts';
import type { AgreementSettings } from './settings';
import type { EndedBecause, StatePeriod } from './state-period';
import { basisReasons, endReasons, noticeReasons, why } from './state-reasons';

/** What the state depends on beside the agreement's own facts. */
export interface StateContext {
  /** a signed agreement follows this one, so its end is no cause for warning. */
  readonly hasFollowUp: boolean;
}

interface Subject {
  readonly facts: AgreementFacts;
  readonly effective: EffectivePeriod;
  readonly settings: AgreementSettings;
  readonly context: StateContext;
}

/** From a day on, until the next mark. */
interface Mark {
  readonly from: LocalDate;
  readonly state: AgreementState;
  readonly reasons: readonly Reason[];
}

const timeless = (state: AgreementState, reasons: readonly Reason[]): StatePeriod[] => [
  {
    state,
    from: null,
    to: null,
    effectiveEnd: null,
    currentEnd: null,
    lastNoticeDay: null,
    endedBecause: null,
    isEndUnknown: false,
    reasons,
  },
];

/** The ending, if it is what ends the agreement. */
const countingEnding = ({ facts, effective }: Subject): EndingFacts | null => (effective.isEndedEarly ? facts.ending : null);

/** The kinds that end by themselves. */
const OWN_END: readonly TermKind[] = ['FIXED', 'FIXED_WITH_OPTIONS'];

/** A-08 *päättyy pian*: the last days, at most a quarter of the term. What has no end of its own warns only once its ending is given. */
const endingSoonMark = (subject: Subject): Mark[] => {
  const { facts, effective, settings, context } = subject;
  const { start, end } = effective;
  if (end === null || effective.isEndUnknown || context.hasFollowUp) return [];
  const days = Math.min(settings.endingSoonDays, Math.floor((daysBetween(start, end) + 1) / 4));
  const warnedFrom = addDays(end, 1 - days);
  const ending = OWN_END.includes(facts.term.kind) ? null : countingEnding(subject);
  const from = ending === null ? warnedFrom : laterOf(warnedFrom, ending.noticeOn);
  return [{ from, state: 'ENDING_SOON', reasons: [why('ENDING_SOON', { on: end, days })] }];
};

const terminatedMark = (subject: Subject): Mark[] => {
  const ending = countingEnding(subject);
  return ending?.manner === 'TERMINATED' ? [{ from: ending.noticeOn, state: 'TERMINATED_IN_FORCE', reasons: [] }] : [];
};

/** Marks stand in the order of weight: of those that have begun, the last one holds. */
const weightiestOn = (marks: readonly Mark[], day: LocalDate): Mark =>
  marks.reduce((current, weightier) => (weightier.from <= day ? weightier : current));

/** A notice says more than a near end. A mark that a weightier one already covers is left out. */
const marksOf = (subject: Subject): readonly Mark[] => {
  const reasons = subject.context.hasFollowUp ? [why('FOLLOW_UP_SIGNED')] : [];
  const inForce: Mark = { from: subject.effective.start, state: 'IN_FORCE', reasons };
  const marks = [inForce, ...endingSoonMark(subject), ...terminatedMark(subject)];
  return marks.filter((mark) => weightiestOn(marks, mark.from) === mark);
};

/** The end of the term that runs on the day, as far as the agreement reaches. */
const currentEndOn = (day: LocalDate, ends: readonly LocalDate[], { end }: EffectivePeriod): LocalDate | null =>
  [firstEndOnOrAfter(ends, day), end]
    .filter((candidate) => candidate !== null)
    .sort()
    .at(0) ?? null;

const noticeDayBefore = ({ facts, effective }: Subject, currentEnd: LocalDate | null): LocalDate | null => {
  const { notice } = facts.term;
  if (currentEnd === null || effective.isEndUnknown || effective.isEndedEarly) return null;
  return notice === null || notice === 'NOT_DURING_TERM' ? null : lastNoticeDay(currentEnd, notice.months);
};

type Span = Pick<StatePeriod, 'state' | 'from' | 'to' | 'endedBecause'>;

/** A period with what is true of the term that runs on `day`. */
const periodIn = (subject: Subject, day: LocalDate, ends: readonly LocalDate[], span: Span, extra: readonly Reason[]): StatePeriod => {
  const { facts, effective, settings } = subject;
  const currentEnd = currentEndOn(day, ends, effective);
  const noticeDay = span.state === 'ENDED' ? null : noticeDayBefore(subject, currentEnd);
  return {
    ...span,
    effectiveEnd: effective.end,
    currentEnd,
    lastNoticeDay: noticeDay,
    isEndUnknown: effective.isEndUnknown,
    reasons: [
      ...basisReasons(facts, effective.start),
      ...endReasons(facts, effective, currentEnd, settings),
      ...extra,
      ...(span.state === 'ENDED' ? [] : noticeReasons(facts, noticeDay)),
    ],
  };
};

/** The days on which something changes while the agreement is in force, in order, the first day included. */
const changeDays = ({ start, end }: EffectivePeriod, marks: readonly Mark[], ends: readonly LocalDate[]): LocalDate[] => {
  const renewalStarts = ends.slice(0, -1).map((termEnd) => addDays(termEnd, 1));
  const days = [...marks.map((mark) => mark.from), ...renewalStarts].map((day) => laterOf(day, start));
  return [...new Set(days)].sort().filter((day) => contains({ start, end }, day));
};

const inForcePeriods = (subject: Subject, ends: readonly LocalDate[]): StatePeriod[] => {
  const marks = marksOf(subject);
  const days = changeDays(subject.effective, marks, ends);
  return days.map((from, index) => {
    const next = days[index + 1];
    const mark = weightiestOn(marks, from);
    const span = {
      state: mark.state,
      from,
      to: next === undefined ? subject.effective.end : addDays(next, -1),
      endedBecause: null,
    };
    return periodIn(subject, from, ends, span, mark.reasons);
  });
};

const endedPeriod = (subject: Subject, ends: readonly LocalDate[]): StatePeriod[] => {
  const { end } = subject.effective;
  if (end === null) return [];
  const endedBecause: EndedBecause = countingEnding(subject)?.manner ?? 'TERM_ENDED';
  return [periodIn(subject, end, ends, { state: 'ENDED', from: addDays(end, 1), to: null, endedBecause }, [])];
};

/**
 * A-08, decision 4: the states of an agreement over all days, without gap or overlap from `null` to `null`; one row per
 * automatic renewal up to 2100. Nothing depends on today. The stage is the state until somebody has signed or decided.
 */
export const statePeriods = (facts: AgreementFacts, settings: AgreementSettings, context: StateContext): StatePeriod[] => {
  const { stage } = facts;
  if (stage === 'VOIDED') return timeless('VOIDED', [why('VOIDED')]);
  if (stage !== 'SIGNED' && stage !== 'DECIDED') return timeless(stage, [why('STAGE', { stage })]);
  const effective = effectivePeriod(facts, settings);
  if (effective === null) return timeless('START_UNKNOWN', [why('START_NOT_KNOWN')]);
  const subject = { facts, effective, settings, context };
  const ends = termEnds(facts.term, effective.start);
  const before = addDays(effective.end === null ? effective.start : earlierOf(effective.start, addDays(effective.end, 1)), -1);
  const notYet = { state: 'NOT_YET_IN_FORCE' as const, from: null, to: before, endedBecause: null };
  return [periodIn(subject, effective.start, ends, notYet, []), ...inForcePeriods(subject, ends), ...endedPeriod(subject, ends)];
};

/** The period that the day is in. */
export const stateOn = (periods: readonly StatePeriod[], day: LocalDate): StatePeriod | null =>
  periods.find((period) => contains({ start: period.from, end: period.to }, day)) ?? null;
