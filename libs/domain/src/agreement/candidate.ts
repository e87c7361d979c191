import type { AgreementKind, AgreementStage, TermKind } from './constants';
import type { AgreementFacts, TermFacts } from './facts';

/** An agreement as a person gives it: the kind and the kind of term may still be unsaid. Whole facts are candidates too. */
export interface AgreementCandidate extends Omit<AgreementFacts, 'kind' | 'term'> {
  readonly kind: AgreementKind | null;
  readonly term: Omit<TermFacts, 'kind'> & { readonly kind: TermKind | null };
}

/** Section 4: stages in which an agreement may still lack what *Kirjaa* and the later stages ask for. */
const UNFINISHED: readonly AgreementStage[] = ['DRAFT', 'NEGOTIATION', 'NOT_REALISED'];

/** Whether everything that A-02 … A-05 mark as asked must be there: from approval, signature or decision on. */
export const mustBeComplete = (stage: AgreementStage): boolean => !UNFINISHED.includes(stage);
