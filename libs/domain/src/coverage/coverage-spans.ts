import { effectivePeriod } from '../agreement/effective-period';
import type { AgreementFacts } from '../agreement/facts';
import type { AgreementSettings } from '../agreement/settings';
import type { AreaIndex } from '../area';
import { groupBy } from '../area/group-by';
import { agreedClass } from './agreed-class';
import { areaPieces } from './area-pieces';
import { closedGates } from './gates';
import type { CoverageSpan } from './span';
import { strongestSpans } from './strongest-spans';

/**
 * C-01, C-02, C-04, G-05: which municipalities the agreement covers, in which class and when, as far as its facts reach;
 * `knownAt` is the caller's question. Spans of one municipality never overlap and are in order.
 */
export const coverageSpans = (facts: AgreementFacts, index: AreaIndex, settings: AgreementSettings): CoverageSpan[] => {
  if (closedGates(facts, settings).length > 0) return [];
  const inForce = effectivePeriod(facts, settings);
  if (inForce === null) return [];
  const pieces = areaPieces(facts.area, inForce, index).map((piece) => ({ ...piece, coverageClass: agreedClass(facts.parties, piece) }));
  return [...groupBy(pieces, (piece) => [piece.municipalityId]).values()].flatMap(strongestSpans).map((piece) => ({
    agreementId: facts.id,
    municipalityId: piece.municipalityId,
    coverageClass: piece.coverageClass,
    certainty: inForce.isEndUnknown ? 'END_UNKNOWN' : 'CERTAIN',
    from: piece.valid.start,
    to: piece.valid.end,
    areaRowId: piece.row.id,
    via: piece.via,
  }));
};
