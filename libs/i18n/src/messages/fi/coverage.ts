import type { CoverageClass, CoverageDenominator, CoverageRowClass, DifferenceReason } from '@kumppani/domain';

export const coverage = {
  title: 'Kattavuus',
  /** C-06. `<b>` marks what the page makes bold. */
  headline_one: 'Sopimus on voimassa <b>{{covered}} kunnassa {{outOfCase}} ({{percent}})</b> {{day}}',
  headline_other: 'Sopimus on voimassa <b>{{covered}} kunnassa {{outOfCase}} ({{percent}})</b> {{day}}',
  headlineAll: 'Sopimus on voimassa <b>kaikissa {{outOf}} kunnassa ({{percent}})</b> {{day}}',
  headlineNone: 'Sopimus ei ole voimassa <b>yhdessäkään {{outOf}} kunnasta</b> {{day}}',
  headlineEmpty: 'Rajaukseen <b>ei kuulu yhtään kuntaa</b> {{day}}',
  headlineWithClasses: '{{headline}}: {{classes}}',
  headlineClasses: {
    DIRECT: 'suoraan kunnan kanssa {{number}}',
    COUNTY: 'hyvinvointialueen kautta {{number}}',
    OTHER: 'muun kautta {{number}}',
    PARTIAL: 'osassa kuntaa {{number}}',
    PARTIAL_BESIDE: 'lisäksi osassa kuntaa {{number}}',
  } satisfies Record<CoverageClass | 'PARTIAL_BESIDE', string>,
  /** C-02, in the table and the legend. */
  classes: {
    DIRECT: 'Suoraan kunnan kanssa',
    COUNTY: 'Hyvinvointialueen kautta',
    OTHER: 'Muun kautta',
    PARTIAL: 'Osassa kuntaa',
    NONE: 'Ei sopimusta',
    NOT_COUNTED: 'Ei mukana laskennassa',
  } satisfies Record<CoverageRowClass, string>,
  /** C-05. */
  denominators: {
    MAINLAND: 'Manner-Suomen kunnat',
    ALL: 'Kaikki kunnat',
    COUNTY_MUNICIPALITIES: 'Hyvinvointialueiden kunnat',
  } satisfies Record<CoverageDenominator, string>,
  /** C-10. */
  differences: {
    NEW: 'Uusi',
    RENEWED: 'Uusittu',
    ENDED: 'Päättynyt',
    TERMINATED: 'Irtisanottu',
    CORRECTED: 'Korjattu',
    CLASS_CHANGED: 'Luokka muuttui',
    AREA_CHANGE: 'Aluemuutos',
  } satisfies Record<DifferenceReason, string>,
  denominatorLabel: 'Mistä lasketaan',
  partialFootnote: 'Osassa kuntaa: sopimus koskee vain entisen kunnan aluetta tai muuten vain osaa kunnasta.',
  onDay: 'Tilanne päivänä',
  knownAt: 'Mitä tiedettiin',
  showKnownAt: 'Näytä aiemman tiedon mukaan',
  countiesWithAgreement: 'Sopimus {{covered}} hyvinvointialueen kanssa {{outOf}}',
  helsinkiCovered: 'Helsingillä on sopimus.',
  helsinkiNotCovered: 'Helsingillä ei ole sopimusta.',
  why: 'Miksi?',
  whyTitle: 'Miksi {{place}} on tässä luokassa?',
  until: '{{day}} asti',
  openEnded: 'toistaiseksi',
  endUnknown: 'päättyminen ei tiedossa',
  restricted: 'Rajattu sopimus',
  showAgreements: 'Näytä sopimukset',
  /** C-10. */
  differenceReasons: {
    NEW: 'Uusi sopimus',
    RENEWED: 'Sopimus uusittu',
    ENDED: 'Sopimus päättyi',
    TERMINATED: 'Sopimus irtisanottiin',
    CORRECTED: 'Kirjaus korjattiin',
    CLASS_CHANGED: 'Luokka muuttui',
    AREA_CHANGE: 'Aluemuutos',
  },
  noRows: 'Yksikään kunta ei vastaa rajauksia. Muuta rajauksia.',
  columns: {
    municipality: 'Kunta',
    county: 'Hyvinvointialue',
    coverageClass: 'Kattavuus',
    until: 'Voimassa',
    agreements: 'Sopimukset',
  },
};
