import { problem, type Problem } from '../result';
import type { PartyFacts } from './facts';

/** Names that differ only by case, accents of typing or spaces are the same party. */
export const foldedName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');

/** Whether two rows mean the same party: the same partner, the same unit of ours, or the same name. */
export const isSameParty = (one: PartyFacts, other: PartyFacts): boolean => {
  if (one.partner !== null && other.partner !== null) return one.partner.id === other.partner.id;
  if (one.unitId !== null && other.unitId !== null) return one.unitId === other.unitId;
  return foldedName(one.name) === foldedName(other.name);
};

/** AGR-10: the same party on our side and as the counterpart. `path` is the counterpart's row. */
export const checkParties = (parties: readonly PartyFacts[]): Problem[] =>
  parties.flatMap((party, index) => {
    const isOnBothSides = party.side === 'COUNTERPART' && parties.some((other) => other.side === 'OWN' && isSameParty(party, other));
    return isOnBothSides ? [problem('AGR-10', { party: party.name }, `parties.${index}`)] : [];
  });
