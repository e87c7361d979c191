import { addDays, searchMunicipalities, type AreaEvent, type FormerMunicipality, type LocalDate } from '@kumppani/domain';
import { compareNames, createTranslator, placeName, shortPlaceName, type Language, type Translator } from '@kumppani/i18n';
import { Injectable } from '@nestjs/common';

import { Database, type Transaction } from '../../platform/database';
import { areaName, countyType, regionType } from './area-names';
import { AreaStore, type Areas } from './area-store';
import type { AreaEventMunicipality, AreaEventType, CountyType, RegionType } from './area.types';
import { dissolvedBy, formerNamesOn } from './former-names';
import { municipalitiesOn, type MunicipalityRow } from './municipality.queries';
import type { MunicipalityType } from './municipality.types';

/** G-03: Åland has no district. */
const ALAND_REGION = '21';

/** What is read of areas through the API. */
@Injectable()
export class AreaReader {
  constructor(
    private readonly store: AreaStore,
    private readonly database: Database,
  ) {}

  /** The municipality that uses the code on the day. */
  async municipality(code: string, day: LocalDate, language: Language): Promise<MunicipalityType | null> {
    const areas = await this.store.areas();
    const id = areas.index.byCode(code, day);
    return id === null ? null : ((await this.read(areas, day, language, [id]))[0] ?? null);
  }

  /** The municipalities of the day by name; `tx` when a command shows what it has written. */
  async municipalities(
    day: LocalDate,
    language: Language,
    ids: readonly string[] | null = null,
    tx?: Transaction,
  ): Promise<MunicipalityType[]> {
    return this.read(await this.store.areas(tx), day, language, ids, tx);
  }

  /** G-07: found by a name or code, present or former; the best first. */
  async search(text: string, day: LocalDate, language: Language): Promise<MunicipalityType[]> {
    const areas = await this.store.areas();
    const hits = searchMunicipalities(text, areas.index, dissolvedBy(areas, day), day);
    const rows = await this.read(
      areas,
      day,
      language,
      hits.map((hit) => hit.municipalityId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return hits.flatMap(({ municipalityId, matchedFormer }) => {
      const row = byId.get(municipalityId);
      return row ? [{ ...row, matchedName: matchedFormer }] : [];
    });
  }

  /** G-03: whose district nobody knows; Åland has none. */
  async toConfirm(day: LocalDate, language: Language): Promise<MunicipalityType[]> {
    const rows = await this.municipalities(day, language);
    return rows.filter((row) => row.district === null && row.region?.code !== ALAND_REGION);
  }

  async counties(language: Language): Promise<CountyType[]> {
    const { index } = await this.store.areas();
    return inOrder(
      index.register.counties.map((county) => countyType(county, language)),
      language,
    );
  }

  async regions(language: Language): Promise<RegionType[]> {
    const { regions } = await this.store.areas();
    return inOrder(
      regions.map((region) => regionType(region, language)),
      language,
    );
  }

  /** G-04: the newest first, those to come at the top. */
  async events(language: Language, tx?: Transaction): Promise<AreaEventType[]> {
    const areas = await this.store.areas(tx);
    return [...areas.index.register.events].reverse().map((event) => eventType(areas, event, createTranslator(language)));
  }

  private async read(
    areas: Areas,
    day: LocalDate,
    language: Language,
    ids: readonly string[] | null,
    tx?: Transaction,
  ): Promise<MunicipalityType[]> {
    const rows = await municipalitiesOn(tx ?? this.database, day, language, ids);
    const former = formerNamesOn(areas, day);
    return rows.map((row) => municipalityType(row, areas, former.get(row.id) ?? [], createTranslator(language)));
  }
}

const inOrder = <T extends { name: string }>(areas: readonly T[], language: Language): T[] => {
  const compare = compareNames(language);
  return [...areas].sort((a, b) => compare(a.name, b.name));
};

function municipalityType(
  row: MunicipalityRow,
  areas: Areas,
  former: readonly FormerMunicipality[],
  translator: Translator,
): MunicipalityType {
  const { language } = translator;
  const existence = areas.index.existence(row.id);
  return {
    ...row,
    displayName: placeName(translator, row),
    county: row.county && countyType(row.county, language),
    region: row.region && regionType(row.region, language),
    district: row.district && { id: row.district.id, name: areaName(row.district, language) },
    from: existence?.start ?? null,
    to: existence?.end ?? null,
    versions: [...row.versions],
    memberships: row.memberships.map((membership) => ({ ...membership, areaName: areaName(membership, language) })),
    formerNames: former.map(({ code, nameFi, nameSv, dissolvedOn }) => ({
      code,
      name: shortPlaceName(translator, { nameFi, nameSv: nameSv ?? nameFi }),
      dissolvedOn,
    })),
    matchedName: null,
  };
}

function eventType(areas: Areas, event: AreaEvent, translator: Translator): AreaEventType {
  const { id, kind, on, source, reversed } = event;
  const named = (ids: readonly string[], day: LocalDate) => ids.flatMap((municipality) => partyOf(areas, municipality, day, translator));
  return {
    id,
    kind,
    on,
    source,
    isReversed: reversed,
    from: named(event.from, addDays(on, -1)),
    to: named(event.to, on),
  };
}

function partyOf({ index }: Areas, id: string, day: LocalDate, translator: Translator): AreaEventMunicipality[] {
  const version = index.versionOn(id, day) ?? index.latestVersion(id);
  return version ? [{ code: version.code, name: placeName(translator, version) }] : [];
}
