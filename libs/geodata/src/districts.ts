import unconfirmed from './data/district-memberships-to-confirm.json';
import districts from './data/districts.json';

/** R-02, G-03: a district of the organisation. `nameSv` is the Finnish name: no Swedish one is known to be official. */
export interface District {
  /** The unit's id, and the `area` of DISTRICT memberships. */
  readonly id: string;
  /** Fixed text for tests, example data and addresses. */
  readonly key: string;
  readonly nameFi: string;
  readonly nameSv: string;
}

/** G-03: a district that may serve a municipality; nobody has confirmed it, so it is no membership. */
export interface UnconfirmedDistrict {
  readonly municipalityId: string;
  readonly district: string;
  readonly toBeConfirmed: true;
}

/** The ten districts. Source: the organisation's own public pages. */
export const DISTRICTS: readonly District[] = districts.rows;

/** What the sources leave open: Etelä-Karjala, Keski-Pohjanmaa, Pohjois-Pohjanmaa, and Kuhmoinen and Iitti with two candidates each. */
export const DISTRICTS_TO_CONFIRM: readonly UnconfirmedDistrict[] = unconfirmed.rows.map((row) => ({ ...row, toBeConfirmed: true }));
