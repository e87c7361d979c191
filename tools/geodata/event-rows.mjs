import { dayAfter } from './days.mjs';
import { areaEventId, municipalityId } from './stable-id.mjs';

const SOURCE = 'Tilastokeskus, kuntaluokitus';

const event = (kind, on, fromCode, toCode) => ({
  id: areaEventId(kind, on, fromCode),
  kind,
  on,
  from: [municipalityId(fromCode)],
  to: [municipalityId(toCode)],
  source: SOURCE,
});

/** G-04: mergers between municipalities that both have an identity in the register. */
export const mergerRows = (classification) =>
  classification
    .filter((row) => row.merged_into_code !== '')
    .map((row) => event('MERGER', dayAfter(row.valid_to), row.code, row.merged_into_code));

/** G-04: a municipality that moved to another region. */
export const regionMoveRows = (classification) =>
  classification
    .filter((row) => row.region_changed_on !== '')
    .map((row) => event('AREA_TRANSFER', row.region_changed_on, row.code, row.code));

/** Längelmäki was divided; the list gives one successor in the column and the other in a note. */
const FURTHER_SUCCESSORS = { 443: ['562'] };

/** G-07: every municipality dissolved since 1922, and the identities that its area belongs to now. */
export function formerRows(dissolved, classification) {
  const known = new Set(classification.map((row) => row.code));
  return dissolved.map((row) => {
    const next = known.has(row.immediate_successor_code) ? row.immediate_successor_code : row.current_code_2026;
    if (!known.has(next)) throw new Error(`${row.old_name_fi}: no successor ${next} in the register`);
    return {
      code: row.old_code,
      nameFi: row.old_name_fi,
      nameSv: row.old_name_sv || null,
      dissolvedOn: row.dissolved_on,
      successorIds: [next, ...(FURTHER_SUCCESSORS[row.old_code] ?? [])].map(municipalityId),
    };
  });
}
