import { lastDayAfterNotice, type LocalDate } from '../calendar';
import { fail, ok, reason as because, type Problem, type Reason, type Result } from '../result';
import { checkEnding, knownTermEnd } from './check-ending';
import { missing } from './check-required';
import type { EndingManner } from './constants';
import { effectiveStart, termEnds } from './effective-period';
import type { AgreementFacts, EndingFacts } from './facts';
import { checkReason, okUnless, type AgreementPatch } from './move-stage';

export interface EndingInput {
  readonly manner: EndingManner;
  readonly noticeOn: LocalDate;
  /** What the person gave; `null` = as computed. */
  readonly lastDay: LocalDate | null;
  readonly reason: string | null;
}

/** the last day that follows from the agreement, and the steps to it; `null` when it has to be given. */
export interface ComputedEnding {
  readonly lastDay: LocalDate | null;
  readonly steps: readonly Reason[];
}

/** What `libs/i18n` puts in words beside the steps of the notice (`NOTICE_STEPS`). Params: `on`. */
export const ENDING_STEPS = ['ENDS_AT_ONCE', 'ENDS_WITH_TERM'] as const;
export type EndingStep = (typeof ENDING_STEPS)[number];

const step = (code: EndingStep, on: LocalDate): Reason => because(code, { on });

const withTerm = (end: LocalDate | null): ComputedEnding => ({ lastDay: end, steps: end === null ? [] : [step('ENDS_WITH_TERM', end)] });

const afterNotice = (facts: AgreementFacts, noticeOn: LocalDate): ComputedEnding => {
  const { notice } = facts.term;
  const start = effectiveStart(facts);
  const ends = start === null ? [] : termEnds(facts.term, start);
  if (notice === null) return { lastDay: null, steps: [] };
  if (notice === 'NOT_DURING_TERM') return withTerm(ends.find((end) => end >= noticeOn) ?? null);
  const { lastDay, steps } = lastDayAfterNotice({ noticeOn, ...notice, termEnds: ends });
  const own = knownTermEnd(facts);
  const runsPast = own !== null && (lastDay === null || lastDay > own);
  return runsPast ? { lastDay: own, steps: [...steps, step('ENDS_WITH_TERM', own)] } : { lastDay, steps };
};

/** T-04: what the last day is by the agreement: after a notice, or at once when rescinded; otherwise it is agreed. */
export const computeEnding = (facts: AgreementFacts, manner: EndingManner, noticeOn: LocalDate): ComputedEnding => {
  if (manner === 'RESCINDED') return { lastDay: noticeOn, steps: [step('ENDS_AT_ONCE', noticeOn)] };
  return manner === 'TERMINATED' ? afterNotice(facts, noticeOn) : { lastDay: null, steps: [] };
};

const isAgreed = ({ stage }: AgreementFacts): boolean => stage === 'SIGNED' || stage === 'DECIDED';

/** The day that stands, and what is wrong: a day of one's own beside a computed one needs a reason, and so does rescinding. */
const settle = (input: EndingInput, computed: LocalDate | null): { ending: EndingFacts | null; problems: Problem[] } => {
  const { manner, noticeOn } = input;
  const lastDay = input.lastDay ?? computed;
  if (lastDay === null) return { ending: null, problems: [missing('lastDay')] };
  const needsReason = manner === 'RESCINDED' || (computed !== null && lastDay !== computed);
  return { ending: { manner, noticeOn, lastDay }, problems: needsReason ? checkReason(input.reason) : [] };
};

/**
 * records how an agreement in force ends. AGR-12 unless signed or decided, AGR-11 when it ends earlier anyway, AGR-14
 * when a last day or a reason is missing. The steps explain a computed day.
 */
export const endAgreement = (facts: AgreementFacts, input: EndingInput): Result<{ patch: AgreementPatch; steps: readonly Reason[] }> => {
  if (!isAgreed(facts)) return fail('AGR-12', { stage: facts.stage });
  const computed = computeEnding(facts, input.manner, input.noticeOn);
  const { ending, problems } = settle(input, computed.lastDay);
  return okUnless([...problems, ...checkEnding({ ...facts, ending })], { patch: { ending }, steps: computed.steps });
};

/** A-12, scenario 11: *Peruuta irtisanominen*, before the last day. AGR-12 when there is none, AGR-11 when it has ended. */
export const cancelEnding = ({ ending, stage }: AgreementFacts, today: LocalDate): Result<AgreementPatch> => {
  if (ending === null) return fail('AGR-12', { stage });
  return today < ending.lastDay ? ok({ ending: null }) : fail('AGR-11', { lastDay: ending.lastDay });
};
