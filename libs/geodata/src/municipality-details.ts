import details from './data/municipality-details.json';

/** What maps and figures per inhabitant need; no rule depends on it. */
export interface MunicipalityDetails {
  readonly id: string;
  /** The code it has had since 2016. */
  readonly code: string;
  /** Inhabitants at the end of `populationYear`; `null` where the source has none (ended before 2019). */
  readonly population: number | null;
  readonly populationYear: number | null;
  /** A point inside the municipality, degrees WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

const byId: ReadonlyMap<string, MunicipalityDetails> = new Map(details.rows.map((row) => [row.id, row]));

/** Population and a point of a municipality; `null` for an unknown id. Source: Statistics Finland. */
export const municipalityDetails = (id: string): MunicipalityDetails | null => byId.get(id) ?? null;
