import regions from './data/regions.json';

/** A region (*maakunta*), including 21 Åland. */
export interface Region {
  /** Two digits as text. */
  readonly code: string;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

/** The 19 regions of Finland by code. Source: Statistics Finland. */
export const REGIONS: readonly Region[] = regions.rows;
