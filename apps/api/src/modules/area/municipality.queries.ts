import type { AreaMembership, County, LocalDate, MunicipalityVersion } from '@kumppani/domain';
import type { Region } from '@kumppani/geodata';
import type { Language } from '@kumppani/i18n';

import type { Database } from '../../platform/database';

interface District {
  readonly id: string;
  readonly nameFi: string;
  readonly nameSv: string;
}

interface Days {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** A municipality of a day with all that the API shows of it. */
export interface MunicipalityRow extends Omit<MunicipalityVersion, 'valid'> {
  readonly id: string;
  readonly county: County | null;
  readonly region: Region | null;
  readonly district: District | null;
  readonly population: { readonly year: number; readonly inhabitants: number } | null;
  readonly versions: readonly (Pick<MunicipalityVersion, 'code' | 'nameFi' | 'nameSv' | 'kind'> & Days)[];
  readonly memberships: readonly (Pick<AreaMembership, 'kind' | 'area'> &
    Days & { nameFi: string; nameSv: string; nameEn: string | null })[];
}

const ON_DAY = (row: string): string => `daterange(${row}.valid_from, ${row}.valid_to, '[]') @> $1::date`;
const NAMES = (row: string): string => `'nameFi', ${row}.name_fi, 'nameSv', ${row}.name_sv`;
const DAYS = (row: string): string => `'from', ${row}.valid_from, 'to', ${row}.valid_to`;

/** English shows Finnish names, so it has the Finnish order. */
const ORDER: Readonly<Record<Language, string>> = {
  fi: 'v.name_fi COLLATE "fi-FI-x-icu"',
  sv: 'v.name_sv COLLATE "sv-SE-x-icu"',
  en: 'v.name_fi COLLATE "fi-FI-x-icu"',
};

/** `$2` = only these municipalities, or all of them. */
const ASKED = (row: string): string => `($2::uuid[] IS NULL OR ${row}.municipality_id = ANY($2))`;

const AREAS = `
  SELECT a.municipality_id,
    (json_agg(json_build_object('code', c.code, ${NAMES('c')}, 'nameEn', c.name_en, 'isCounty', c.is_county)) FILTER (WHERE c.id IS NOT NULL AND ${ON_DAY('a')}))->0 AS county,
    (json_agg(json_build_object('code', r.code, ${NAMES('r')}, 'nameEn', r.name_en)) FILTER (WHERE r.id IS NOT NULL AND ${ON_DAY('a')}))->0 AS region,
    (json_agg(json_build_object('id', u.id, ${NAMES('u')})) FILTER (WHERE u.id IS NOT NULL AND ${ON_DAY('a')}))->0 AS district,
    json_agg(json_build_object('kind', a.kind, 'area', a.area, 'nameFi', coalesce(c.name_fi, r.name_fi, u.name_fi),
      'nameSv', coalesce(c.name_sv, r.name_sv, u.name_sv), 'nameEn', coalesce(c.name_en, r.name_en), ${DAYS('a')})
      ORDER BY a.kind, a.valid_from NULLS FIRST) AS memberships
  FROM area_membership a
  LEFT JOIN county c ON c.code = a.county_code LEFT JOIN region r ON r.code = a.region_code LEFT JOIN unit u ON u.id = a.district_id
  WHERE ${ASKED('a')} GROUP BY a.municipality_id`;

const VERSIONS = `
  SELECT x.municipality_id, json_agg(json_build_object('code', x.code, ${NAMES('x')}, 'kind', x.kind, ${DAYS('x')}) ORDER BY x.valid_from NULLS FIRST) AS versions
  FROM municipality_version x WHERE ${ASKED('x')} GROUP BY x.municipality_id`;

const POPULATION = `
  SELECT DISTINCT ON (p.municipality_id) p.municipality_id, json_build_object('year', p.year, 'inhabitants', p.inhabitants) AS population
  FROM municipality_population p WHERE ${ASKED('p')} ORDER BY p.municipality_id, p.year DESC`;

const select = (language: Language): string => `
  SELECT v.municipality_id AS id, v.code, v.name_fi AS "nameFi", v.name_sv AS "nameSv", v.genitive_fi AS "genitiveFi", v.inessive_fi AS "inessiveFi",
         v.kind, v.language, areas.county, areas.region, areas.district, population.population,
         versions.versions, coalesce(areas.memberships, '[]') AS memberships
  FROM municipality_version v
  LEFT JOIN (${AREAS}) areas USING (municipality_id)
  LEFT JOIN (${VERSIONS}) versions USING (municipality_id)
  LEFT JOIN (${POPULATION}) population USING (municipality_id)
  WHERE ${ON_DAY('v')} AND ${ASKED('v')}
  ORDER BY ${ORDER[language]}, v.municipality_id`;

/** Municipalities of a day by name in the order of the language, in one statement. @param ids only these; `null` = all of them. */
export const municipalitiesOn = (
  database: Pick<Database, 'query'>,
  day: LocalDate,
  language: Language,
  ids: readonly string[] | null,
): Promise<MunicipalityRow[]> => database.query<MunicipalityRow>(select(language), [day, ids]);
