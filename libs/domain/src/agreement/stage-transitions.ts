import type { AgreementKind, AgreementStage } from './constants';
import type { AgreementFacts } from './facts';

/** kinds that nobody of ours signs; they become *päätös tehty* instead of *allekirjoitettu*. */
export const KINDS_WITHOUT_OUR_SIGNATURE: readonly AgreementKind[] = ['GRANT_DECISION', 'SUPPORT_STATEMENT', 'OTHER'];

/** One row of the table of stages in section 4. */
export interface StageTransition {
  readonly from: readonly AgreementStage[];
  readonly to: AgreementStage;
  /** only where an approval chain is on (`true`), only where it is off (`false`), in both (`null`). */
  readonly chain: boolean | null;
  readonly needsReason: boolean;
  /** "dates valid, area not empty". */
  readonly needsTerms: boolean;
  /** nobody approves an agreement that they created. */
  readonly isApproval: boolean;
}

const PLAIN = { chain: null, needsReason: false, needsTerms: false, isApproval: false };

export const STAGE_TRANSITIONS: readonly StageTransition[] = [
  { ...PLAIN, from: ['DRAFT'], to: 'NEGOTIATION' },
  { ...PLAIN, from: ['NEGOTIATION'], to: 'FOR_APPROVAL', chain: true, needsTerms: true },
  { ...PLAIN, from: ['FOR_APPROVAL'], to: 'NEGOTIATION', needsReason: true },
  { ...PLAIN, from: ['NEGOTIATION'], to: 'FOR_SIGNATURE', chain: false, needsTerms: true },
  { ...PLAIN, from: ['FOR_APPROVAL'], to: 'FOR_SIGNATURE', needsTerms: true, isApproval: true },
  { ...PLAIN, from: ['FOR_SIGNATURE'], to: 'SIGNED', needsTerms: true },
  { ...PLAIN, from: ['DRAFT', 'NEGOTIATION'], to: 'DECIDED', needsTerms: true },
  { ...PLAIN, from: ['DRAFT', 'NEGOTIATION', 'FOR_APPROVAL', 'FOR_SIGNATURE'], to: 'NOT_REALISED', needsReason: true },
  { ...PLAIN, from: ['SIGNED', 'DECIDED'], to: 'VOIDED', needsReason: true },
];

/** The transition from the present stage to `to`, or `null` where the table has none. Without `hasApprovalChain`: one that does not ask. */
export const transitionTo = (
  facts: Pick<AgreementFacts, 'kind' | 'stage'>,
  to: AgreementStage,
  hasApprovalChain?: boolean,
): StageTransition | null => {
  if (to === 'DECIDED' && !KINDS_WITHOUT_OUR_SIGNATURE.includes(facts.kind)) return null;
  const fits = (row: StageTransition) =>
    row.to === to && row.from.includes(facts.stage) && (row.chain === null || row.chain === hasApprovalChain);
  return STAGE_TRANSITIONS.find(fits) ?? null;
};

/** The stages that the agreement may move to from where it is, in the order of the table. Rights are `access`'s question. */
export const nextStages = (facts: Pick<AgreementFacts, 'kind' | 'stage'>, hasApprovalChain: boolean): AgreementStage[] =>
  STAGE_TRANSITIONS.map((row) => row.to).filter(
    (to, index, all) => all.indexOf(to) === index && transitionTo(facts, to, hasApprovalChain) !== null,
  );
