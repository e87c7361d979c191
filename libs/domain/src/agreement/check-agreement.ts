import type { AreaIndex } from '../area';
import type { LocalDate } from '../calendar';
import type { Problem } from '../result';
import type { AgreementCandidate } from './candidate';
import { checkArea } from './check-area';
import { checkDates } from './check-dates';
import { checkEnding } from './check-ending';
import { checkParties } from './check-parties';
import { checkRequired } from './check-required';

/** What the checks need beside the agreement itself. */
export interface CheckContext {
  readonly today: LocalDate;
  readonly index: AreaIndex;
  readonly hasResponsible: boolean;
}

/**
 * Every rule on one set of facts, for the form, the API and the import alike: AGR-01 … 05, 08, 10, 11, 14 and GEN-W1. What must be
 * there depends on the stage that the facts have. Nothing found = an empty list.
 */
export const checkAgreement = (candidate: AgreementCandidate, { today, index, hasResponsible }: CheckContext): Problem[] => [
  ...checkRequired(candidate, hasResponsible),
  ...checkParties(candidate.parties),
  ...checkArea(candidate, index),
  ...checkDates(candidate, today),
  ...checkEnding(candidate),
];
