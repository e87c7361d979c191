import { addDays, type LocalDate } from '../calendar';
import { reason, type Params, type Reason } from '../result';
import type { AgreementState } from './constants';
import type { AgreementFacts } from './facts';
import type { AgreementSettings } from './settings';
import { KINDS_WITHOUT_OUR_SIGNATURE } from './stage-transitions';
import type { StatePeriod } from './state-period';

/** A-19 *Seuraava askel*. Params: `on` for DECIDE_ON_NOTICE, PREPARE_RENEWAL and CHECK_END, `count` for COMPLETE_FACTS. */
export const NEXT_STEPS = [
  'START_NEGOTIATION',
  'SEND_FOR_APPROVAL',
  'SEND_FOR_SIGNATURE',
  'RECORD_DECISION',
  'APPROVE',
  'SIGN',
  'ADD_START',
  'CHECK_END',
  'PREPARE_RENEWAL',
  'DECIDE_ON_NOTICE',
  'COMPLETE_FACTS',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

export interface NextStepContext {
  readonly today: LocalDate;
  readonly hasApprovalChain: boolean;
  /** The length of the *Täydennä* list. */
  readonly missingCount: number;
  readonly settings: AgreementSettings;
}

const step = (code: NextStepCode, params: Params = {}): Reason => reason(code, params);

const afterNegotiation = ({ kind }: AgreementFacts, { hasApprovalChain }: NextStepContext): Reason => {
  if (KINDS_WITHOUT_OUR_SIGNATURE.includes(kind)) return step('RECORD_DECISION');
  return step(hasApprovalChain ? 'SEND_FOR_APPROVAL' : 'SEND_FOR_SIGNATURE');
};

const BY_STATE: Partial<Record<AgreementState, (facts: AgreementFacts, context: NextStepContext) => Reason>> = {
  DRAFT: () => step('START_NEGOTIATION'),
  NEGOTIATION: afterNegotiation,
  FOR_APPROVAL: () => step('APPROVE'),
  FOR_SIGNATURE: () => step('SIGN'),
  START_UNKNOWN: () => step('ADD_START'),
};

/** Steps that a coming day asks for, within the warning time of the settings. */
const byDay = ({ term }: AgreementFacts, period: StatePeriod, { today, settings }: NextStepContext): Reason | null => {
  const { state, currentEnd, lastNoticeDay, isEndUnknown } = period;
  const horizon = addDays(today, settings.endingSoonDays);
  const isNear = (day: LocalDate | null): day is LocalDate => day !== null && day <= horizon;
  if (state === 'ENDING_SOON' && currentEnd !== null) return step('PREPARE_RENEWAL', { on: currentEnd });
  if (isEndUnknown && isNear(currentEnd)) return step('CHECK_END', { on: currentEnd });
  const canStillNotice = term.kind === 'AUTO_RENEWING' && isNear(lastNoticeDay) && lastNoticeDay >= today;
  return canStillNotice ? step('DECIDE_ON_NOTICE', { on: lastNoticeDay }) : null;
};

/** the one thing to do next with an agreement in the state of the day; `null` = nothing. What has ended asks for nothing. */
export const nextStep = (facts: AgreementFacts, period: StatePeriod, context: NextStepContext): Reason | null => {
  const fixed = BY_STATE[period.state];
  if (fixed) return fixed(facts, context);
  const dated = byDay(facts, period, context);
  if (dated !== null) return dated;
  const isOver = period.state === 'ENDED';
  return context.missingCount > 0 && !isOver ? step('COMPLETE_FACTS', { count: context.missingCount }) : null;
};
