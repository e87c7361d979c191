import type { PartyFacts } from '../agreement/facts';
import type { AreaPiece } from './area-pieces';
import type { CoverageClass } from './span';

/** C-02: the partners on the other side. */
export const counterparts = (parties: readonly PartyFacts[]): NonNullable<PartyFacts['partner']>[] =>
  parties.flatMap(({ side, partner }) => (side === 'COUNTERPART' && partner !== null ? [partner] : []));

/**
 * C-02: the class by who agreed, not by the shape of the area. A municipality is reached directly when it, or a joint
 * authority standing for it, is a counterpart; G-05: also as the whole successor of one that is.
 */
export const agreedClass = (parties: readonly PartyFacts[], { row, via, identities }: AreaPiece): CoverageClass => {
  if (row.isPartOnly || via === 'FORMER_AREA') return 'PARTIAL';
  const partners = counterparts(parties);
  if (partners.some((partner) => partner.municipalityIds.some((id) => identities.includes(id)))) return 'DIRECT';
  return partners.some((partner) => partner.kind === 'COUNTY') ? 'COUNTY' : 'OTHER';
};
