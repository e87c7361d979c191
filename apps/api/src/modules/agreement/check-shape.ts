import { problem, type AgreementStage, type AreaIndex, type AreaShape, type Problem } from '@kumppani/domain';

import type { Transaction } from '../../platform/database';
import type { AgreementRecord, AreaRowRecord, PartyRecord } from './agreement-record';

/** What a row of each shape names, and nothing else. */
const NAMED_BY: Readonly<Record<AreaShape, 'countyCode' | 'regionCode' | 'municipalityId' | null>> = {
  WHOLE_COUNTY: 'countyCode',
  WHOLE_REGION: 'regionCode',
  MUNICIPALITY: 'municipalityId',
  WHOLE_COUNTRY: null,
};
const UNSIGNED: readonly AgreementStage[] = ['DRAFT', 'NEGOTIATION', 'FOR_APPROVAL', 'FOR_SIGNATURE', 'NOT_REALISED'];
const NAMES = ['countyCode', 'regionCode', 'municipalityId'] as const;

const ELSEWHERE = `
  SELECT 'parties' AS list FROM agreement_party WHERE id = ANY($1::uuid[]) AND agreement_id <> $4
  UNION SELECT 'area' FROM agreement_area_row WHERE id = ANY($2::uuid[]) AND agreement_id <> $4
  UNION SELECT 'options' FROM agreement_option WHERE id = ANY($3::uuid[]) AND agreement_id <> $4`;

const malformed = (path: string, variant?: 'MISSING' | 'NOT_A_CHOICE'): Problem =>
  problem('GEN-003', { field: path, ...(variant && { variant }) }, path);

/**
 * GEN-003: values that fit each by itself but not together, or name what is not there. The database would refuse them as well
 * (decision 9), but not in words for a person.
 */
export async function checkShape(
  tx: Transaction,
  record: AgreementRecord,
  index: AreaIndex,
  regionCodes: readonly string[],
): Promise<Problem[]> {
  const rowIds = [record.parties, record.area, record.options].map((rows) => rows.map((row) => row.id));
  const taken = await tx.query<{ list: string }>(ELSEWHERE, [...rowIds, record.id]);
  const people = await tx.query('SELECT 1 FROM account WHERE id = ANY($1::uuid[])', [record.namedPersonIds]);
  return [
    ...record.parties.flatMap((party, position) => (isSoundParty(party, record.parties) ? [] : [malformed(`parties.${position}`)])),
    ...record.area.flatMap((row, position) => rowProblems(row, `area.${position}`, index, regionCodes)),
    ...noticeProblems(record),
    ...(record.signedOn !== null && UNSIGNED.includes(record.stage) ? [malformed('signedOn')] : []),
    ...taken.map(({ list }) => malformed(list)),
    ...(people.length < record.namedPersonIds.length ? [malformed('namedPeople', 'NOT_A_CHOICE')] : []),
  ];
}

/** Ours is a unit, theirs one of both, and nobody stands twice; AGR-10 speaks of who is on both sides, AGR-14 of who is not there. */
function isSoundParty({ id, side, unitId, partnerId }: PartyRecord, all: readonly PartyRecord[]): boolean {
  if (unitId !== null && partnerId !== null) return false;
  if (side === 'OWN' && partnerId !== null) return false;
  const first = all.find((other) => other.unitId === unitId && other.partnerId === partnerId);
  const isRepeated = first !== undefined && first.id !== id && (unitId ?? partnerId) !== null;
  return !isRepeated || [first.side, side].sort().join() === 'COUNTERPART,OWN';
}

function rowProblems(row: AreaRowRecord, path: string, index: AreaIndex, regionCodes: readonly string[]): Problem[] {
  const wanted = NAMED_BY[row.shape];
  const hasOther = NAMES.some((name) => name !== wanted && row[name] !== null);
  const isWideExclusion = row.isExclusion && row.shape !== 'MUNICIPALITY';
  const isCounty = row.countyCode === null || index.register.counties.some((county) => county.code === row.countyCode);
  const isRegion = row.regionCode === null || regionCodes.includes(row.regionCode);
  return [
    ...(hasOther || isWideExclusion ? [malformed(path)] : []),
    ...(isCounty ? [] : [malformed(`${path}.county`, 'NOT_A_CHOICE')]),
    ...(isRegion ? [] : [malformed(`${path}.region`, 'NOT_A_CHOICE')]),
  ];
}

function noticeProblems({ noticeKind, noticeMonths, noticeAnchor }: AgreementRecord): Problem[] {
  if (noticeKind !== 'MONTHS') return noticeMonths === null && noticeAnchor === null ? [] : [malformed('term.noticeKind')];
  return [
    ...(noticeMonths === null ? [malformed('term.noticeMonths', 'MISSING')] : []),
    ...(noticeAnchor === null ? [malformed('term.noticeAnchor', 'MISSING')] : []),
  ];
}
