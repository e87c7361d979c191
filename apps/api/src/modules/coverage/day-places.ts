import type { AreaIndex, LocalDate } from '@kumppani/domain';
import { compareNames, createTranslator, shortPlaceName, type Language } from '@kumppani/i18n';

/** A municipality as a coverage row names it on a day. */
export interface DayPlace {
  readonly municipalityId: string;
  readonly code: string;
  readonly name: string;
  readonly countyCode: string | null;
  readonly countyName: string | null;
}

const KEPT = 40;
const known = new WeakMap<AreaIndex, Map<string, readonly DayPlace[]>>();

/**
 * The municipalities of a day by name, in the order of the language. Naming and sorting three hundred rows costs more than reading
 * their coverage, and changes only with the register: kept for the days asked last, as long as the register is the same.
 */
export function placesOn(index: AreaIndex, on: LocalDate, language: Language): readonly DayPlace[] {
  const days = known.get(index) ?? new Map<string, readonly DayPlace[]>();
  known.set(index, days);
  const key = `${on} ${language}`;
  const places = days.get(key) ?? namedAndSorted(index, on, language);
  days.delete(key);
  days.set(key, places);
  const oldest = days.keys().next().value;
  if (days.size > KEPT && oldest !== undefined) days.delete(oldest);
  return places;
}

function namedAndSorted(index: AreaIndex, on: LocalDate, language: Language): DayPlace[] {
  const translator = createTranslator(language);
  const counties = new Map(index.register.counties.map((county) => [county.code, shortPlaceName(translator, county)]));
  const compare = compareNames(language);
  return index
    .municipalitiesOn(on)
    .flatMap(({ id }) => {
      const version = index.versionOn(id, on);
      const countyCode = index.areaOf('COUNTY', id, on);
      const countyName = countyCode === null ? null : (counties.get(countyCode) ?? null);
      return version ? [{ municipalityId: id, code: version.code, name: shortPlaceName(translator, version), countyCode, countyName }] : [];
    })
    .sort((a, b) => compare(a.name, b.name));
}
