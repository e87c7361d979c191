import type { County } from '@kumppani/domain';
import type { Region } from '@kumppani/geodata';
import type { Language } from '@kumppani/i18n';

interface Names {
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn?: string | null;
}

/** The name of a county, region or district in a language; Finnish where it has no name in it. */
export function areaName(names: Names, language: Language): string {
  if (language === 'sv') return names.nameSv;
  return language === 'en' ? (names.nameEn ?? names.nameFi) : names.nameFi;
}

export const countyType = (county: County, language: Language) => ({
  code: county.code,
  name: areaName(county, language),
  isCounty: county.isCounty,
});

export const regionType = (region: Region, language: Language) => ({ code: region.code, name: areaName(region, language) });
