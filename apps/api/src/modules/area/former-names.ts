import { addDays, identitiesOn, type FormerMunicipality, type LocalDate, type Period } from '@kumppani/domain';

import type { Areas } from './area-store';

/** Whether the register knows it as a municipality that exists on the day: its merger has been reversed (G-06). */
function existsAgain({ index }: Areas, { code, nameFi }: FormerMunicipality, day: LocalDate): boolean {
  const id = index.byCode(code, day);
  return id !== null && index.versionOn(id, day)?.nameFi === nameFi;
}

/** G-07: the dissolved municipalities as the day knows them: dissolved by then, and still dissolved. */
export const dissolvedBy = (areas: Areas, day: LocalDate): FormerMunicipality[] =>
  areas.former.filter((former) => former.dissolvedOn <= day && !existsAgain(areas, former, day));

/** Municipalities of the register that have ended by the day; they needn't be on the list of the dissolved ones. */
function endedBy({ index }: Areas, day: LocalDate): FormerMunicipality[] {
  return index.register.municipalities.flatMap(({ id }) => {
    const version = index.latestVersion(id);
    const end = (index.existence(id) as Period).end;
    if (version === null || end === null || end >= day) return [];
    const { code, nameFi, nameSv } = version;
    return [{ code, nameFi, nameSv, dissolvedOn: addDays(end, 1), successorIds: [id] }];
  });
}

/** G-07: every municipality's dissolved ones on the day, under the id of the municipality, the latest first. */
export function formerNamesOn(areas: Areas, day: LocalDate): Map<string, FormerMunicipality[]> {
  const known = dissolvedBy(areas, day);
  const listed = new Set(known.map(({ code, dissolvedOn }) => `${code} ${dissolvedOn}`));
  const unlisted = endedBy(areas, day).filter(({ code, dissolvedOn }) => !listed.has(`${code} ${dissolvedOn}`));
  const found = new Map<string, FormerMunicipality[]>();
  for (const former of [...known, ...unlisted]) {
    for (const id of new Set(former.successorIds.flatMap((successor) => identitiesOn(areas.index, successor, day)))) {
      found.set(id, [...(found.get(id) ?? []), former]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => (a.dissolvedOn < b.dissolvedOn ? 1 : Number(a.dissolvedOn === b.dissolvedOn) - 1));
  return found;
}
