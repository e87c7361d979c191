import { identitiesOn, type AreaIndex } from '../area';
import { laterOf, overlaps, period, type LocalDate, type Period } from '../calendar';
import { problem, type Params, type Problem } from '../result';
import { mustBeComplete, type AgreementCandidate } from './candidate';
import { missing } from './check-required';
import { effectiveStart } from './effective-period';
import type { AreaRowFacts } from './facts';
import { nameParams } from './name-params';
import { wholeArea } from './whole-area';

const checkRowFilled = ({ shape, countyCode, regionCode, municipalityId }: AreaRowFacts, path: string): Problem[] => {
  if (shape === 'WHOLE_COUNTY' && countyCode === null) return [missing('county', `${path}.county`)];
  if (shape === 'WHOLE_REGION' && regionCode === null) return [missing('region', `${path}.region`)];
  return shape === 'MUNICIPALITY' && municipalityId === null ? [missing('municipality', `${path}.municipality`)] : [];
};

/** AGR-03, params on, former, current (a list; and formerSv, currentSv): a row that starts when its municipality has already merged. */
const checkNotMerged = (id: string, start: LocalDate | null, index: AreaIndex, path: string): Problem[] => {
  const [merger] = index.successorsOf(id);
  if (start === null || merger === undefined || merger.on > start) return [];
  const current = identitiesOn(index, id, start)
    .map((successor) => index.latestVersion(successor))
    .filter((version) => version !== null);
  const params: Params = {
    on: merger.on,
    ...nameParams('former', index.latestVersion(id)),
    current: current.map((version) => version.nameFi).sort(),
    currentSv: current.map((version) => version.nameSv).sort(),
  };
  return [problem('AGR-03', params, path)];
};

/** AGR-08, params municipality, municipalitySv: an exclusion of a municipality that no whole area of the agreement has on its days. */
const checkExclusion = (id: string, days: Period, rows: readonly AreaRowFacts[], index: AreaIndex, path: string): Problem[] => {
  const isMember = rows
    .filter((row) => !row.isExclusion && row.shape !== 'MUNICIPALITY')
    .some((row) => wholeArea(row, index).some((member) => member.municipalityId === id && overlaps(member.valid, days)));
  return isMember ? [] : [problem('AGR-08', nameParams('municipality', index.latestVersion(id)), path)];
};

const checkRow = (row: AreaRowFacts, position: number, { area, ...facts }: AgreementCandidate, index: AreaIndex): Problem[] => {
  const path = `area.${position}`;
  if (row.municipalityId === null) return checkRowFilled(row, path);
  const starts = effectiveStart(facts);
  const start = row.from && starts ? laterOf(row.from, starts) : (row.from ?? starts);
  const merged = checkNotMerged(row.municipalityId, start, index, `${path}.municipality`);
  if (merged.length > 0 || !row.isExclusion) return merged;
  return checkExclusion(row.municipalityId, period(start, row.to), area, index, `${path}.municipality`);
};

/** AGR-02, AGR-03, AGR-08: the area of an agreement. */
export const checkArea = (candidate: AgreementCandidate, index: AreaIndex): Problem[] => {
  const isEmpty = candidate.area.every((row) => row.isExclusion);
  return [
    ...(isEmpty && mustBeComplete(candidate.stage) ? [problem('AGR-02', {}, 'area')] : []),
    ...candidate.area.flatMap((row, position) => checkRow(row, position, candidate, index)),
  ];
};
