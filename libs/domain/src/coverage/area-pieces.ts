import type { AreaRowFacts } from '../agreement/facts';
import { wholeArea } from '../agreement/whole-area';
import type { AreaIndex, AreaMember } from '../area';
import { intersect, period, subtract, type LocalDate, type Period } from '../calendar';
import type { CoverageVia } from './span';

/** Days that have a beginning. */
export interface DatedPeriod extends Period {
  readonly start: LocalDate;
}

/** What one area row gives to one municipality. Pieces may overlap. */
export interface AreaPiece {
  readonly row: AreaRowFacts;
  readonly via: CoverageVia;
  readonly municipalityId: string;
  /** The municipality, and the former ones through which the row reaches it. */
  readonly identities: readonly string[];
  readonly valid: DatedPeriod;
}

type Reach = Omit<AreaPiece, 'row' | 'valid'> & { readonly valid: Period };

const memberReaches = (row: AreaRowFacts, via: CoverageVia, index: AreaIndex, exclusions: readonly AreaRowFacts[]): Reach[] => {
  const withoutExcluded = ({ municipalityId, valid }: AreaMember): Period[] =>
    exclusions
      .filter((exclusion) => exclusion.municipalityId === municipalityId)
      .reduce<Period[]>((left, { from, to }) => left.flatMap((days) => subtract(days, period(from, to))), [valid]);
  return wholeArea(row, index).flatMap((member) =>
    withoutExcluded(member).map((valid) => ({
      via,
      municipalityId: member.municipalityId,
      identities: [member.municipalityId],
      valid,
    })),
  );
};

/** G-05: the listed municipality itself, and after its merger its successors, step by step, as was chosen for the row. */
const listedReaches = (row: AreaRowFacts, id: string, index: AreaIndex, path: readonly string[], from: LocalDate | null): Reach[] => {
  const isSuccessor = path.length > 0;
  const identities = [...path, id];
  const successorVia = row.mergerEffect === 'WHOLE_SUCCESSOR' ? 'WHOLE_SUCCESSOR' : 'FORMER_AREA';
  const own: Reach = { via: isSuccessor ? successorVia : 'LISTED', municipalityId: id, identities, valid: period(from, null) };
  if (row.mergerEffect === 'ENDS') return [own];
  const next = index.successorsOf(id).filter((succession) => !identities.includes(succession.municipalityId));
  return [own, ...next.flatMap(({ municipalityId, on }) => listedReaches(row, municipalityId, index, identities, on))];
};

const reachesOf = (row: AreaRowFacts, index: AreaIndex, exclusions: readonly AreaRowFacts[]): Reach[] => {
  if (row.shape !== 'MUNICIPALITY') return memberReaches(row, row.shape, index, exclusions);
  return [row.municipalityId].filter((id) => id !== null).flatMap((id) => listedReaches(row, id, index, [], null));
};

const isDated = (days: Period | null): days is DatedPeriod => days !== null && days.start !== null;

/** The days that are in all of the periods. */
const inAll = (...periods: readonly Period[]): Period | null =>
  periods.reduce<Period | null>((left, days) => left && intersect(left, days), period(null, null));

/**
 * C-01 (iv): what the area rows of an agreement give to which municipalities while it is in force. Exclusions narrow whole
 * areas, never a municipality listed by name. A municipality gets nothing on days when it does not exist.
 */
export const areaPieces = (area: readonly AreaRowFacts[], inForce: DatedPeriod, index: AreaIndex): AreaPiece[] => {
  const exclusions = area.filter((row) => row.isExclusion);
  return area
    .filter((row) => !row.isExclusion)
    .flatMap((row) =>
      reachesOf(row, index, exclusions).flatMap((reach) => {
        const exists = index.existence(reach.municipalityId);
        const valid = exists && inAll(inForce, period(row.from, row.to), reach.valid, exists);
        return isDated(valid) ? [{ ...reach, row, valid }] : [];
      }),
    );
};
