import type { LocalDate } from '../calendar';
import { fail, failAll, ok, type Problem, type Result } from '../result';
import { checkAgreement, type CheckContext } from './check-agreement';
import { missing } from './check-required';
import type { AgreementStage } from './constants';
import type { AgreementFacts } from './facts';
import { transitionTo, type StageTransition } from './stage-transitions';

/** The facts that a command changes; the caller writes them and records the reason. */
export type AgreementPatch = Partial<Pick<AgreementFacts, 'stage' | 'signedOn' | 'decidedOn' | 'ending'>>;

export interface MoveContext extends CheckContext {
  /** whether an approval chain is on for the kind and the district. */
  readonly hasApprovalChain: boolean;
  /** the person who moves it is the one who recorded it. */
  readonly isCreator: boolean;
  readonly reason: string | null;
}

/** Section 4: a reason of fewer characters is none. */
export const SHORTEST_REASON = 5;

export const checkReason = (reason: string | null): Problem[] =>
  (reason ?? '').trim().length < SHORTEST_REASON ? [missing('reason')] : [];

/** Stages that have a command of their own: they need more than a reason. */
const OWN_COMMAND: readonly AgreementStage[] = ['SIGNED', 'DECIDED', 'VOIDED'];

/** The value, unless something is wrong. */
export const okUnless = <T>(problems: readonly Problem[], value: T): Result<T> => (problems.length > 0 ? failAll(problems) : ok(value));

const blocking = (problems: readonly Problem[]): Problem[] => problems.filter((found) => !found.warning);

const guard = (row: StageTransition, facts: AgreementFacts, context: MoveContext): Problem[] => [
  ...(row.needsReason ? checkReason(context.reason) : []),
  ...(row.needsTerms ? blocking(checkAgreement({ ...facts, stage: row.to }, context)) : []),
];

/** A-07, section 4: moves to the next stage if the table and its guards allow. AGR-12 with the present stage if not, AGR-13 for one's own, AGR-14 for what is missing. */
export const moveStage = (facts: AgreementFacts, to: AgreementStage, context: MoveContext): Result<AgreementPatch> => {
  const row = OWN_COMMAND.includes(to) ? null : transitionTo(facts, to, context.hasApprovalChain);
  if (row === null) return fail('AGR-12', { stage: facts.stage });
  if (row.isApproval && context.isCreator) return fail('AGR-13');
  return okUnless(guard(row, facts, context), { stage: to });
};

export interface SigningInput {
  readonly signedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
}

const enter = (facts: AgreementFacts, patch: AgreementPatch & { stage: AgreementStage }, needed: Problem[], context: CheckContext) => {
  if (transitionTo(facts, patch.stage) === null) return fail('AGR-12', { stage: facts.stage });
  return okUnless([...needed, ...blocking(checkAgreement({ ...facts, ...patch }, context))], patch);
};

/** Section 4: *Allekirjoitettavana* → *Allekirjoitettu*. AGR-05 for a day to come, AGR-14 without a day, AGR-12 in another stage. */
export const signAgreement = (
  facts: AgreementFacts,
  { signedOn, decidedOn }: SigningInput,
  context: CheckContext,
): Result<AgreementPatch> =>
  enter(
    facts,
    { stage: 'SIGNED', signedOn, decidedOn: decidedOn ?? facts.decidedOn },
    signedOn === null ? [missing('signedOn')] : [],
    context,
  );

export interface DecisionInput {
  readonly decidedOn: LocalDate | null;
  readonly decisionBody: string | null;
}

/** Section 4: *Päätös tehty*, for kinds that nobody of ours signs: needs the day and the body of the decision. */
export const decideAgreement = (
  facts: AgreementFacts,
  { decidedOn, decisionBody }: DecisionInput,
  context: CheckContext,
): Result<AgreementPatch> =>
  enter(facts, { stage: 'DECIDED', decidedOn }, (decisionBody ?? '').trim() === '' ? [missing('decisionBody')] : [], context);

export interface VoidInput {
  readonly reason: string | null;
  /** The number of the agreement, typed by hand. */
  readonly confirmNumber: string;
}

/** Section 4: *Kirjaus mitätöity*: a signed or decided record that should not have been; needs a reason and the number typed. */
export const voidRecord = (facts: AgreementFacts, { reason, confirmNumber }: VoidInput): Result<AgreementPatch> => {
  if (transitionTo(facts, 'VOIDED') === null) return fail('AGR-12', { stage: facts.stage });
  const isConfirmed = confirmNumber.trim() === facts.number;
  return okUnless([...checkReason(reason), ...(isConfirmed ? [] : [missing('confirmNumber')])], { stage: 'VOIDED' });
};
