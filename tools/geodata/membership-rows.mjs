import { districtId, municipalityId } from './stable-id.mjs';

/** G-03: the register begins; the counties were founded. */
const REGISTER_BEGINS = '2016-01-01';
const COUNTIES_BEGIN = '2021-07-01';

const membership = (code, area, start, end) => ({ municipalityId: municipalityId(code), area, start, end });

/** G-03: exactly one county (or pseudo area) from 1.7.2021 until the municipality ends. */
export const countyRows = (classification) =>
  classification
    .filter((row) => row.valid_to === '' || row.valid_to >= COUNTIES_BEGIN)
    .map((row) => membership(row.code, row.hva_code, COUNTIES_BEGIN, row.valid_to || null));

/** G-03: exactly one region from 1.1.2016, with the moves. */
export const regionRows = (history) => history.map((row) => membership(row.code, row.region_code, row.valid_from, row.valid_to || null));

/**
 * The organisation's districts are known by region, as the regions are today. A municipality that a district and
 * its neighbour may both serve is listed under `toConfirm` and belongs to none until somebody knows.
 */
export function districtRows(districts, classification) {
  const open = new Set(districts.flatMap((district) => district.toConfirm?.municipalities ?? []));
  const inRegions = (regions) => classification.filter((row) => regions.includes(row.region_code) && !open.has(row.code));
  return districts.flatMap((district) =>
    inRegions(district.regions).map((row) => membership(row.code, districtId(district.key), REGISTER_BEGINS, row.valid_to || null)),
  );
}

/** What the sources leave open: a district that may serve the municipality. */
export function unconfirmedRows(districts, classification) {
  const isOpen = (district, row) =>
    district.toConfirm?.municipalities?.includes(row.code) || district.toConfirm?.regions?.includes(row.region_code);
  return districts.flatMap((district) =>
    classification
      .filter((row) => isOpen(district, row))
      .map((row) => ({ municipalityId: municipalityId(row.code), district: districtId(district.key), toBeConfirmed: true })),
  );
}
