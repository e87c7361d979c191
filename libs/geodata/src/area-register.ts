import type { AreaEvent, AreaEventKind, AreaMembership, AreaRegister, MembershipKind, Municipality } from '@kumppani/domain';
import areaEvents from './data/area-events.json';
import counties from './data/counties.json';
import countyMemberships from './data/county-memberships.json';
import districtMemberships from './data/district-memberships.json';
import municipalities from './data/municipalities.json';
import regionMemberships from './data/region-memberships.json';
import { dayOf, periodOf, type MembershipRow, type VersionRow } from './rows';

/** G-01: rows of one identity stand after each other in the file. */
function municipalitiesFrom(rows: readonly VersionRow[]): Municipality[] {
  const versions = new Map<string, Municipality['versions']>();
  for (const row of rows) {
    const { id, start, end, ...version } = row;
    versions.set(id, [...(versions.get(id) ?? []), { ...version, valid: periodOf({ start, end }) }]);
  }
  return [...versions].map(([id, list]) => ({ id, versions: list }));
}

const membershipsFrom = (kind: MembershipKind, rows: readonly MembershipRow[]): AreaMembership[] =>
  rows.map((row) => ({ municipalityId: row.municipalityId, kind, area: row.area, valid: periodOf(row) }));

const eventsFrom = (rows: typeof areaEvents.rows): AreaEvent[] =>
  rows.map((row) => ({ ...row, kind: row.kind as AreaEventKind, on: dayOf(row.on), reversed: false }));

/**
 * G-01…G-04: Finland's municipalities from 1.1.2016 with their codes and names, counties and the pseudo areas 90 and 91,
 * memberships, mergers and moves between regions. DISTRICT rows are only those that the organisation's own pages confirm.
 * Source: `DATA_SOURCES`.
 */
export const AREA_REGISTER: AreaRegister = {
  municipalities: municipalitiesFrom(municipalities.rows as VersionRow[]),
  counties: counties.rows,
  memberships: [
    ...membershipsFrom('COUNTY', countyMemberships.rows),
    ...membershipsFrom('REGION', regionMemberships.rows),
    ...membershipsFrom('DISTRICT', districtMemberships.rows),
  ],
  events: eventsFrom(areaEvents.rows),
};
