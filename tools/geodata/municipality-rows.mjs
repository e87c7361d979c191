import { dayAfter, dayBefore } from './days.mjs';
import { municipalityId } from './stable-id.mjs';

/** Statistics Finland's classification writes "before the period" as this day. */
const BEFORE_THE_PERIOD = '1990-01-01';
const LANGUAGES = { 0: 'FI', 1: 'FI_SV', 2: 'SV', 3: 'SV_FI' };

/** A municipality that has been renamed within its identity: the classification lists only the last name. */
const EARLIER_NAMES = [{ code: '445', nameFi: 'Länsi-Turunmaa', nameSv: 'Väståboland', end: '2011-12-31' }];

function named(row, names, forms) {
  const form = forms.get(names.nameFi);
  if (!form) throw new Error(`name-forms.csv has no forms for ${names.nameFi}`);
  return { ...row, ...names, genitiveFi: form.genitive, inessiveFi: form.locative };
}

/** Divides a row where the name changed. */
function dividedByName(row, forms) {
  const earlier = EARLIER_NAMES.find((one) => one.code === row.code);
  const current = { nameFi: row.nameFi, nameSv: row.nameSv };
  if (!earlier) return [named(row, current, forms)];
  const { nameFi, nameSv, end } = earlier;
  return [named({ ...row, end }, { nameFi, nameSv }, forms), named({ ...row, start: dayAfter(end) }, current, forms)];
}

/** Divides a row where the municipality began to call itself a city. */
function dividedByKind(row, cities) {
  const since = cities.get(row.nameFi);
  if (since === undefined) return [{ ...row, kind: 'KUNTA' }];
  if (since === '') return [{ ...row, kind: 'KAUPUNKI' }];
  return [
    { ...row, kind: 'KUNTA', end: dayBefore(since) },
    { ...row, kind: 'KAUPUNKI', start: since },
  ];
}

/** G-01: one row per version, the versions of one identity after each other. */
export function municipalityRows(classification, nameForms, cityList) {
  const forms = new Map(nameForms.map((row) => [row.name, row]));
  const cities = new Map(cityList.map((row) => [row.name, row.since]));
  return classification.flatMap((source) => {
    const row = {
      id: municipalityId(source.code),
      code: source.code,
      nameFi: source.name_fi,
      nameSv: source.name_sv,
      language: LANGUAGES[source.language_code],
      start: source.valid_from === BEFORE_THE_PERIOD ? null : source.valid_from,
      end: source.valid_to || null,
    };
    return dividedByName(row, forms).flatMap((part) => dividedByKind(part, cities));
  });
}

/** Attributes for maps and for figures per inhabitant; not part of the rules. */
export const detailRows = (classification) =>
  classification.map((source) => ({
    id: municipalityId(source.code),
    code: source.code,
    population: source.population === '' ? null : Number(source.population),
    populationYear: source.population_year === '' ? null : Number(source.population_year),
    latitude: Number(source.lat),
    longitude: Number(source.lon),
  }));
