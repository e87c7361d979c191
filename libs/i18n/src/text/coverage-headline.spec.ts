import { createTranslator } from '../translator';
import { countySentence, coverageHeadline, coverageSentence, type CoverageFigures } from './coverage-headline';

const fi = createTranslator('fi');
const sv = createTranslator('sv');
const en = createTranslator('en');
const nbsp = '\u00a0';

const C06: CoverageFigures = {
  covered: 242,
  outOf: 292,
  percent: 82.9,
  on: '2026-11-22',
  byClass: { DIRECT: 61, COUNTY: 175, OTHER: 3, PARTIAL: 3 },
};
const NOTHING = { DIRECT: 0, COUNTY: 0, OTHER: 0, PARTIAL: 0 };

describe('C-06 the headline sentence', () => {
  it('is the sentence of the specification', () => {
    expect(coverageSentence(fi, C06)).toBe(
      `Sopimus on voimassa 242 kunnassa 292:sta (82,9${nbsp}%) 22.11.2026: suoraan kunnan kanssa 61, hyvinvointialueen kautta 175, muun kautta 3, osassa kuntaa 3`,
    );
  });

  it('comes in parts, so that the figure can be bold', () => {
    const { lead, figure, rest } = coverageHeadline(fi, C06);
    expect([lead, figure]).toEqual(['Sopimus on voimassa ', `242 kunnassa 292:sta (82,9${nbsp}%)`]);
    expect(rest).toMatch(/^ 22\.11\.2026: suoraan/);
  });

  it('is native in Swedish and English', () => {
    expect(coverageSentence(sv, C06)).toBe(
      `Ett avtal är i kraft i 242 av 292 kommuner (82,9${nbsp}%) 22.11.2026: direkt med kommunen 61, via välfärdsområdet 175, via annan part 3, i en del av kommunen 3`,
    );
    expect(coverageSentence(en, C06)).toBe(
      'An agreement is in force in 242 of 292 municipalities (82.9%) on 22.11.2026: directly with the municipality 61, via the wellbeing services county 175, via another party 3, in part of the municipality 3',
    );
  });

  it('reads the list of the API as it reads the record of the domain', () => {
    const byClass = Object.entries(C06.byClass).map(([coverageClass, count]) => ({ coverageClass, count: Number(count) }));
    expect(coverageSentence(fi, { ...C06, byClass: [...byClass, { coverageClass: 'NONE', count: 50 }] })).toBe(coverageSentence(fi, C06));
  });

  it.each<[string, Partial<CoverageFigures>, string]>([
    [
      'one',
      { covered: 1, percent: 0.3, byClass: { ...NOTHING, DIRECT: 1 } },
      `Sopimus on voimassa 1 kunnassa 292:sta (0,3${nbsp}%) 22.11.2026: suoraan kunnan kanssa 1`,
    ],
    ['none', { covered: 0, percent: 0, byClass: NOTHING }, 'Sopimus ei ole voimassa yhdessäkään 292 kunnasta 22.11.2026'],
    [
      'all',
      { covered: 292, percent: 100, byClass: { ...NOTHING, COUNTY: 292 } },
      `Sopimus on voimassa kaikissa 292 kunnassa (100${nbsp}%) 22.11.2026: hyvinvointialueen kautta 292`,
    ],
    ['no municipalities', { covered: 0, outOf: 0, percent: 0, byClass: NOTHING }, 'Rajaukseen ei kuulu yhtään kuntaa 22.11.2026'],
    [
      'one of one',
      { covered: 1, outOf: 1, percent: 100, byClass: { ...NOTHING, DIRECT: 1 } },
      `Sopimus on voimassa 1 kunnassa 1:stä (100${nbsp}%) 22.11.2026: suoraan kunnan kanssa 1`,
    ],
    ['none of one', { covered: 0, outOf: 1, percent: 0, byClass: NOTHING }, `Sopimus on voimassa 0 kunnassa 1:stä (0${nbsp}%) 22.11.2026`],
  ])('%s', (_name, figures, text) => expect(coverageSentence(fi, { ...C06, ...figures })).toBe(text));

  it.each([
    [291, '242 kunnassa 291:stä'],
    [308, '242 kunnassa 308:sta'],
    [293, '242 kunnassa 293:sta'],
    [310, '242 kunnassa 310:stä'],
  ])('out of %i', (outOf, start) => expect(coverageHeadline(fi, { ...C06, outOf }).figure).toMatch(new RegExp(`^${start} `)));

  it('C-04 tells the partial ones as an addition where they do not count', () => {
    expect(coverageSentence(fi, { ...C06, covered: 239 })).toMatch(/muun kautta 3, lisäksi osassa kuntaa 3$/);
  });

  it('always has a bold figure and no mark-up', () => {
    for (const translator of [fi, sv, en])
      for (const [covered, outOf] of [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 292],
        [1, 292],
        [292, 292],
      ] as const) {
        const { lead, figure, rest } = coverageHeadline(translator, { ...C06, covered, outOf, byClass: { ...NOTHING, DIRECT: covered } });
        expect(figure).not.toBe('');
        expect(`${lead}${figure}${rest}`).not.toMatch(/[<>{}]/);
      }
  });

  it('C-05 counts the counties, too', () => {
    const figures = { covered: 18, outOf: 21 };
    expect([fi, sv, en].map((translator) => countySentence(translator, figures))).toEqual([
      'Sopimus 18 hyvinvointialueen kanssa 21:stä',
      'Avtal med 18 av 21 välfärdsområden',
      'Agreement with 18 of 21 wellbeing services counties',
    ]);
  });
});
