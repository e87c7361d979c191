import type { AreaIndex } from '../area';
import type { LocalDate } from '../calendar';

/** C-05: the mainland (Åland has no district), all municipalities, those of the 21 counties. */
export const COVERAGE_DENOMINATORS = ['MAINLAND', 'ALL', 'COUNTY_MUNICIPALITIES'] as const;
export type CoverageDenominator = (typeof COVERAGE_DENOMINATORS)[number];

/** Åland as a pseudo county (from 1.7.2021) and as a region (before and after). */
const ALAND_COUNTY = '91';
const ALAND_REGION = '21';

const IS_COUNTED: Record<CoverageDenominator, (id: string, on: LocalDate, index: AreaIndex) => boolean> = {
  MAINLAND: (id, on, index) => index.areaOf('COUNTY', id, on) !== ALAND_COUNTY && index.areaOf('REGION', id, on) !== ALAND_REGION,
  ALL: () => true,
  COUNTY_MUNICIPALITIES: (id, on, index) => {
    const code = index.areaOf('COUNTY', id, on);
    return index.register.counties.some((county) => county.code === code && county.isCounty);
  },
};

/** C-05: whether the municipality is in the denominator on the day. */
export const isCounted = (municipalityId: string, on: LocalDate, denominator: CoverageDenominator, index: AreaIndex): boolean =>
  IS_COUNTED[denominator](municipalityId, on, index);
