import { AGREEMENT_REASONS, COVERAGE_REASONS, MISSING_FACTS, NEXT_STEPS, NOTICE_STEPS, reason, type Params } from '@kumppani/domain';
import { LANGUAGES } from '../language';
import { createTranslator } from '../translator';
import { reasonText, reasonTexts } from './reason-text';

const fi = createTranslator('fi');

/** Everything that the domain sends with one reason or another. */
const EVERY_PARAM: Params = {
  on: '2026-01-01',
  given: '2026-03',
  start: '2026-01-01',
  signedOn: '2026-02-15',
  lastDay: '2026-12-31',
  noticeOn: '2026-06-30',
  runsOut: '2026-12-30',
  months: 6,
  days: 180,
  stage: 'DRAFT',
  kind: 'PREMISES',
  parties: ['Pohjois-Savon hyvinvointialue'],
  area: 'Pohjois-Savon hyvinvointialue',
  areaSv: 'Norra Savolax välfärdsområde',
  municipality: 'Pertunmaa',
  municipalitySv: 'Pertunmaa',
  municipalities: ['Mäntyharju'],
  municipalitiesSv: ['Mäntyharju'],
};

const CODES = [...new Set<string>([...AGREEMENT_REASONS, ...COVERAGE_REASONS, ...Object.values(NOTICE_STEPS)])];

describe.each(LANGUAGES)('A-08, T-04, C-02 reasons in %s', (language) => {
  const translator = createTranslator(language);

  it.each(CODES)('%s is a whole sentence', (code) => {
    for (const months of [1, 6]) {
      const text = reasonText(translator, reason(code, { ...EVERY_PARAM, months, ...(code === 'COVERED_BY' && { agreements: months }) }));
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/\{\{|undefined|\d{4}-\d{2}/);
    }
  });
});

describe('A-08 reasons in words', () => {
  it.each([
    ['SIGNED_ON', { on: '2025-11-12' }, 'Sopimus on allekirjoitettu 12.11.2025.'],
    ['START_PARTIAL', { given: '2021-03', on: '2021-03-01' }, 'Alkamisajaksi on kirjattu 3/2021, joten ensimmäinen päivä on 1.3.2021.'],
    ['STAGE', { stage: 'NEGOTIATION' }, 'Sopimus ei ole voimassa: sen vaihe on Neuvoteltavana.'],
    [
      'NOTICE_GIVEN',
      { on: '2026-06-30', lastDay: '2026-12-31' },
      'Sopimus on irtisanottu 30.6.2026; viimeinen voimassaolopäivä on 31.12.2026.',
    ],
    [
      'RENEWS_EVERY',
      { months: 12, on: '2026-07-31' },
      'Sopimus jatkuu automaattisesti 12 kuukautta kerrallaan; tämä kausi päättyy 31.7.2026.',
    ],
    [
      'RENEWS_EVERY',
      { months: 1, on: '2026-07-31' },
      'Sopimus jatkuu automaattisesti 1 kuukauden kerrallaan; tämä kausi päättyy 31.7.2026.',
    ],
  ])('%s %j', (code, params, text) => expect(reasonText(fi, reason(code, params as Params))).toBe(text));

  it('T-04 tells the steps to the last day in order', () => {
    const steps = [
      reason(NOTICE_STEPS.RUNS_OUT, { noticeOn: '2026-03-15', months: 3, runsOut: '2026-06-15' }),
      reason(NOTICE_STEPS.END_OF_MONTH, { runsOut: '2026-06-15', lastDay: '2026-06-30' }),
    ];
    expect(reasonTexts(fi, steps)).toEqual([
      'Ilmoitus annetaan 15.3.2026, ja 3 kuukauden irtisanomisaika päättyy 15.6.2026.',
      'Sopimus päättyy kuukauden lopussa: viimeinen voimassaolopäivä on 30.6.2026.',
    ]);
  });
});

describe('C-02 reasons in words', () => {
  const sv = createTranslator('sv');

  it.each([
    ['COVERED_BY', { agreements: 1 }, 'Kunnassa on voimassa yksi sopimus.'],
    ['COVERED_BY', { agreements: 3 }, 'Kunnassa on voimassa 3 sopimusta.'],
    [
      'CLASS_OTHER',
      { parties: ['Kuopion seurakunta', 'Kissakello ry'] },
      'Sopimus on tehty muun kumppanin kanssa: Kuopion seurakunta ja Kissakello ry.',
    ],
    ['KIND_NOT_COUNTED', { kind: 'PREMISES' }, 'Sopimuksen tyyppiä ei lasketa kattavuuteen: Tilankäyttösopimus.'],
    ['FORMER_AREA', { municipality: 'Pertunmaa' }, 'Sopimuksessa on nimetty entinen kunta Pertunmaa, ja sopimus koskee vain sen aluetta.'],
  ])('%s %j', (code, params, text) => expect(reasonText(fi, reason(code, params as Params))).toBe(text));

  it('takes the Swedish name in Swedish', () => {
    const whole = reason('WHOLE_COUNTY', { area: 'Pohjanmaan hyvinvointialue', areaSv: 'Österbottens välfärdsområde' });
    expect(reasonText(sv, whole)).toBe('Avtalet gäller hela välfärdsområdet: Österbottens välfärdsområde.');
    expect(reasonText(fi, whole)).toBe('Sopimus koskee koko hyvinvointialuetta: Pohjanmaan hyvinvointialue.');
  });
});

describe.each(LANGUAGES)('A-07, A-19 what to do, in %s', (language) => {
  const translator = createTranslator(language);

  it.each(MISSING_FACTS)('missing %s', (code) => {
    expect(reasonText(translator, reason(code, { municipality: 'Pertunmaa', municipalitySv: 'Pertunmaa' }))).toMatch(/^\p{Lu}.{5,}\.$/u);
  });

  it.each(NEXT_STEPS)('next step %s', (code) => {
    for (const count of [1, 3])
      expect(reasonText(translator, reason(code, { on: '2026-12-31', count }))).toMatch(/^\p{Lu}[^{_]{5,}[^.{_]$/u);
  });
});

describe('A-07, A-19 what to do, in words', () => {
  it.each([
    ['SIGNED_ON', {}, 'Lisää allekirjoituspäivä.'],
    ['MERGER_CHOICE', { municipality: 'Pertunmaa' }, 'Valitse, mitä kuntaliitos tarkoittaa sopimukselle: Pertunmaa.'],
    ['DECIDE_ON_NOTICE', { on: '2026-06-30' }, 'Päätä viimeistään 30.6.2026, irtisanotaanko sopimus'],
    ['COMPLETE_FACTS', { count: 1 }, 'Täydennä yksi tieto'],
    ['COMPLETE_FACTS', { count: 3 }, 'Täydennä 3 tietoa'],
  ])('%s %j', (code, params, text) => expect(reasonText(fi, reason(code, params as Params))).toBe(text));
});
