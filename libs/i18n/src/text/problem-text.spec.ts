import { PROBLEM_CODES, REQUIRED_FIELDS, problem, type Params, type ProblemCode } from '@kumppani/domain';
import { LANGUAGES } from '../language';
import { problems } from '../messages/fi/problems';
import { createTranslator } from '../translator';
import { problemText } from './problem-text';

const fi = createTranslator('fi');
const told = (code: ProblemCode, params: Params = {}) => problemText(fi, problem(code, params));

/** Spec section 25, with the values of its examples. */
const CATALOGUE: [ProblemCode, Params, string][] = [
  ['AGR-01', { start: '2027-01-01', end: '2026-03-01' }, 'Sopimus päättyisi (1.3.2026) ennen alkamistaan (1.1.2027). Korjaa päivät.'],
  ['AGR-02', {}, 'Valitse alue: koko hyvinvointialue, koko maakunta, nimetyt kunnat tai koko maa.'],
  [
    'AGR-03',
    { on: '2025-01-01', old: 'Pertunmaa', new: 'Mäntyharju' },
    'Kunta on yhdistynyt 1.1.2025: Pertunmaa → Mäntyharju. Valitse nykyinen kunta tai korjaa alkamispäivä.',
  ],
  ['AGR-04', {}, 'Lisää päättymispäivä tai valitse Ei tiedossa.'],
  ['AGR-05', { field: 'signedOn' }, 'Allekirjoituspäivä ei voi olla tulevaisuudessa. Korjaa päivä.'],
  ['AGR-05', { field: 'decidedOn' }, 'Päätöspäivä ei voi olla tulevaisuudessa. Korjaa päivä.'],
  ['AGR-07', {}, 'Allekirjoitetun sopimuksen ehtoja ei voi muuttaa. Jos kyse on virheestä, valitse Korjaa kirjausvirhe ja kirjoita syy.'],
  ['AGR-08', { municipality: 'Rusko' }, 'Kunta Rusko ei kuulu valittuun hyvinvointialueeseen. Poista poikkeus tai vaihda alue.'],
  ['AGR-10', { party: 'Järvi-Suomen piiri' }, 'Sama osapuoli on valittu molemmille puolille. Poista toinen.'],
  ['AGR-11', { on: '2025-12-31' }, 'Sopimus päättyi jo 31.12.2025. Tarkista irtisanomispäivä.'],
  ['AGR-11', { lastDay: '2025-12-31' }, 'Sopimus päättyi jo 31.12.2025. Tarkista irtisanomispäivä.'],
  ['AGR-12', { stage: 'FOR_SIGNATURE' }, 'Tätä ei voi tehdä vaiheessa Allekirjoitettavana.'],
  ['AGR-13', {}, 'Et voi hyväksyä sopimusta, jonka olet itse kirjannut.'],
  ['AGR-14', { field: 'counterpart' }, 'Valitse sopimuskumppani.'],
  ['AGR-14', { field: 'starts' }, 'Lisää alkamispäivä tai valitse Ei tiedossa.'],
  ['AGR-W1', { number: 'S-2025-0041' }, 'Samankaltainen sopimus on jo olemassa: S-2025-0041. Tarkista, onko kyse samasta.'],
  ['GEO-01', {}, 'Kuntanumerossa on kolme numeroa, esim. 005.'],
  ['GEO-02', { municipality: 'Rusko', kind: 'COUNTY' }, 'Kunta voi kuulua vain yhteen hyvinvointialueeseen kerrallaan. Korjaa päivät.'],
  ['GEO-02', { municipality: 'Rusko', kind: 'DISTRICT' }, 'Kunta voi kuulua vain yhteen piiriin kerrallaan. Korjaa päivät.'],
  ['GEO-03', { municipality: 'Pertunmaa', on: '2025-02-01' }, 'Kuntaa Pertunmaa ei ollut 1.2.2025. Tarkista päivä ja kunnat.'],
  [
    'GEO-04',
    { kind: 'COUNTY', from: '2027-01-01', to: '2027-03-31' },
    'Kunnalta puuttuu hyvinvointialue ajalta 1.1.–31.3.2027. Korjaa päivät.',
  ],
  ['GEO-04', { kind: 'REGION', from: '2027-01-01' }, 'Kunnalta puuttuu maakunta ajalta 1.1.2027–. Korjaa päivät.'],
  ['GEO-05', { first: '2016-01-01' }, 'Kattavuus lasketaan 1.1.2016 alkaen. Valitse myöhempi päivä.'],
  ['AUT-01', {}, 'Sähköpostiosoite tai salasana on väärä.'],
  ['AUT-02', { minutes: 15 }, 'Liian monta yritystä. Odota 15 minuuttia.'],
  ['AUT-02', { minutes: 1 }, 'Liian monta yritystä. Odota 1 minuutti.'],
  ['GEN-001', { text: '31.6.2026', year: 2026, month: 6, day: 31, daysInMonth: 30 }, 'Päivää 31.6.2026 ei ole: kesäkuussa on 30 päivää.'],
  [
    'GEN-001',
    { text: '1.13.2026', year: 2026, month: 13, day: 1, daysInMonth: 0 },
    'Päivää 1.13.2026 ei ole: kuukausia on 12. Korjaa päivä.',
  ],
  ['GEN-002', { text: 'ensi viikolla' }, 'Päivää ”ensi viikolla” ei ymmärretty. Kirjoita se muodossa P.K.VVVV, esim. 31.12.2026.'],
  ['GEN-W1', { year: 2206, understood: '2206-01-01', suggestedYear: 2026 }, 'Tarkoititko vuotta 2026?'],
  ['GEN-W1', { year: 1875, understood: '1875-01-01' }, 'Onko vuosi 1875 oikein? Tarkista päivä.'],
  ['GEN-003', { field: 'term.ends' }, 'Tieto puuttuu tai on väärässä muodossa. Korjaa se.'],
  ['GEN-003', { variant: 'TOO_LONG', max: 2000 }, 'Teksti on liian pitkä: enintään 2\u00a0000 merkkiä. Lyhennä sitä.'],
  ['GEN-400', {}, 'Pyyntö on liian suuri tai monimutkainen. Rajaa sitä.'],
  ['GEN-401', {}, 'Istunto on päättynyt. Kirjaudu uudelleen; tekstisi on tallessa.'],
  [
    'GEN-403',
    { right: 'agreement.edit', askFrom: ['Maija Malli', 'Olli Oletus'] },
    'Et voi tehdä tätä. Tarvitset oikeuden: sopimusten muokkaaminen. Pyydä sitä: Maija Malli ja Olli Oletus.',
  ],
  [
    'GEN-403',
    { right: 'käyttäjien hallinta', askFrom: [] },
    'Et voi tehdä tätä. Tarvitset oikeuden: käyttäjien hallinta. Pyydä sitä pääkäyttäjältä.',
  ],
  ['GEN-404', {}, 'Sivua ei löydy tai sinulla ei ole oikeutta siihen.'],
  ['GEN-409', {}, 'Toinen käyttäjä muutti samaa kenttää. Valitse, kumpi jää.'],
  ['GEN-412', {}, 'Tietue on muuttunut sen jälkeen, kun avasit sen. Lataa se uudelleen.'],
  ['GEN-429', {}, 'Liian monta pyyntöä. Yritä hetken päästä uudelleen.'],
  ['GEN-500', {}, 'Jokin meni vikaan. Tietojasi ei muutettu. Yritä uudelleen.'],
  [
    'GEN-500',
    { requestId: 'ab12' },
    'Jokin meni vikaan. Tietojasi ei muutettu. Yritä uudelleen. Jos vika toistuu, kerro ylläpidolle tunniste ab12.',
  ],
];

describe('section 25: the error catalogue in Finnish', () => {
  it.each(CATALOGUE)('%s %j', (code, params, text) => expect(told(code, params)).toBe(text));
});

describe.each(LANGUAGES)('section 25 in %s', (language) => {
  const translator = createTranslator(language);

  it.each(PROBLEM_CODES)('%s has a text without gaps, even when no value comes with it', (code) => {
    const text = problemText(translator, problem(code));
    expect(text).not.toBe(code);
    expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(text).not.toMatch(/\{\{| {2}|\( *\)|: *\./);
  });

  it.each(CATALOGUE)('%s %j leaves no value out', (code, params) => {
    const text = problemText(translator, problem(code, params));
    expect(text).not.toMatch(/\{\{|undefined|\bnull\b|\d{4}-\d{2}-\d{2}/);
  });
});

describe.each(LANGUAGES)('AGR-14 in %s', (language) => {
  const translator = createTranslator(language);
  const unnamed = problemText(translator, problem('AGR-14'));

  it.each(REQUIRED_FIELDS)('names the field %s', (field) => {
    const text = problemText(translator, problem('AGR-14', { field }));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toBe(unnamed);
  });
});

describe('section 25: values', () => {
  it('GEN-001 names the month in each language', () => {
    const params = { text: '31.6.2026', year: 2026, month: 6, day: 31, daysInMonth: 30 };
    const texts = LANGUAGES.slice(1).map((language) => problemText(createTranslator(language), problem('GEN-001', params)));
    expect(texts).toEqual(['Datumet 31.6.2026 finns inte: i juni är det 30 dagar.', 'There is no 31.6.2026: June has 30 days.']);
  });

  it('keeps a plain text beside every text that needs values', () => {
    const needy = Object.entries(problems).filter(([key, text]) => text.includes('{{') && /^[A-Z]{3}-W?\d+(_\w+)?$/.test(key));
    const plain = needy.map(([key]) => `${key.replace(/_\w+$/, '')}-PLAIN`);
    const texts: Record<string, string> = problems;
    expect(plain.filter((key) => texts[key] === undefined || texts[key].includes('{{'))).toEqual([]);
  });

  it('has no text without a code', () => {
    const codes = Object.keys(problems).map((key) => /^[A-Z]{3}-W?\d+/.exec(key)?.[0]);
    expect(codes.filter((code) => !(PROBLEM_CODES as readonly (string | undefined)[]).includes(code))).toEqual([]);
  });
});
