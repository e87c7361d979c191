import { overlaps, period, type Period } from '../calendar';
import { problem, type Problem } from '../result';
import { isSameParty } from './check-parties';
import { effectivePeriod } from './effective-period';
import type { AgreementFacts } from './facts';
import type { AgreementSettings } from './settings';

/** What is not known to be apart may overlap. */
const daysOf = (facts: AgreementFacts, settings: AgreementSettings): Period => effectivePeriod(facts, settings) ?? period(null, null);

const isLive = ({ stage }: AgreementFacts): boolean => stage !== 'VOIDED' && stage !== 'NOT_REALISED';

/** the same kind, a common counterpart and overlapping days. Void and unrealised records resemble nothing. */
export const isSimilar = (one: AgreementFacts, other: AgreementFacts, settings: AgreementSettings): boolean =>
  one.id !== other.id &&
  isLive(one) &&
  isLive(other) &&
  one.kind === other.kind &&
  one.parties.some((mine) =>
    other.parties.some((theirs) => mine.side === 'COUNTERPART' && theirs.side === 'COUNTERPART' && isSameParty(mine, theirs)),
  ) &&
  overlaps(daysOf(one, settings), daysOf(other, settings));

/** AGR-W1, params `number` and `id`: one warning for each similar agreement among those that the reader may see. */
export const duplicateWarnings = (facts: AgreementFacts, visible: readonly AgreementFacts[], settings: AgreementSettings): Problem[] =>
  visible.filter((other) => isSimilar(facts, other, settings)).map(({ number, id }) => problem('AGR-W1', { number, id }));
