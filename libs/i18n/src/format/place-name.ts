import type { MunicipalityVersion } from '@kumppani/domain';
import type { Language } from '../language';
import type { Translator } from '../translator';

/** The names of a municipality, and which of its languages is the majority's (`FI_SV`: Finnish). */
export type PlaceNames = Pick<MunicipalityVersion, 'nameFi' | 'nameSv' | 'language'>;

/**
 * A municipality's name. Bilingual ones show both names, Finnish first: `Kirkkonummi – Kyrkslätt`; where Swedish speakers
 * are the majority the Swedish interface shows Swedish first: `Korsholm – Mustasaari`. A Finnish-speaking town has its
 * Swedish name in the Swedish interface: `Tammerfors`.
 */
export function placeName(translator: Translator, names: PlaceNames): string {
  const { nameFi, nameSv, language } = names;
  const isSwedish = translator.language === 'sv';
  if (nameFi === nameSv) return nameFi;
  if (language === 'FI') return isSwedish ? nameSv : nameFi;
  if (language === 'SV' && isSwedish) return nameSv;
  const isSwedishFirst = isSwedish && language === 'SV_FI';
  return isSwedishFirst ? `${nameSv} – ${nameFi}` : `${nameFi} – ${nameSv}`;
}

/** One name for running text and for sorting: Swedish in the Swedish interface, Finnish elsewhere. */
export function shortPlaceName(translator: Translator, names: Pick<PlaceNames, 'nameFi' | 'nameSv'>): string {
  return translator.language === 'sv' ? names.nameSv : names.nameFi;
}

/** `Kuopiossa`, `Tampereella`; without a stored form `kunnassa Kuopio`. `i Kuopio`, `in Kuopio`. */
export function inPlace(translator: Translator, place: Pick<MunicipalityVersion, 'nameFi' | 'nameSv' | 'inessiveFi'>): string {
  if (translator.language === 'fi' && place.inessiveFi) return place.inessiveFi;
  return translator.t('format.inPlace', { place: shortPlaceName(translator, place) });
}

/** Finnish order: … z å ä ö, v and w apart. English shows Finnish names, so it has the Finnish order. */
const COLLATORS: Readonly<Record<Language, Intl.Collator>> = {
  fi: new Intl.Collator('fi'),
  sv: new Intl.Collator('sv'),
  en: new Intl.Collator('fi'),
};

/** For `Array.sort`: names in the order of the language. */
export const compareNames = (language: Language): ((left: string, right: string) => number) => COLLATORS[language].compare;
