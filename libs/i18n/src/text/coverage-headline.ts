import { COVERAGE_CLASSES, type CoverageClass } from '@kumppani/domain';
import { formatDay } from '../format/day';
import { formatPercent } from '../format/number';
import type { MessageKey } from '../message-key';
import type { MessageParams, Translator } from '../translator';
import { elativeEnding } from './elative-ending';

export interface CoverageFigures {
  readonly covered: number;
  readonly outOf: number;
  /** In hundredths: 82.9. */
  readonly percent: number;
  /** The day of the situation, ISO. */
  readonly on: string;
  /** As the domain gives it, or as the API does. */
  readonly byClass: Readonly<Record<CoverageClass, number>> | readonly { readonly coverageClass: string; readonly count: number }[];
}

/** The sentence in three parts, so that the page can make the figure bold; joined they are the whole sentence. */
export interface CoverageHeadline {
  readonly lead: string;
  readonly figure: string;
  readonly rest: string;
}

/**
 * C-06: "Sopimus on voimassa **242 kunnassa 292:sta (82,9 %)** 22.11.2026: suoraan kunnan kanssa 61, …".
 * Classes with no municipality are left out; where *osittain* does not count (C-04), it is told as an addition.
 */
export function coverageHeadline(translator: Translator, figures: CoverageFigures): CoverageHeadline {
  const headline = translator.t(headlineKey(figures), headlineParams(translator, figures));
  const classes = classesText(translator, figures);
  const sentence = classes ? translator.t('coverage.headlineWithClasses', { headline, classes }) : headline;
  const [lead = '', figure = '', rest = ''] = sentence.split(/<\/?b>/);
  return { lead, figure, rest };
}

/** C-06: the same as plain text. */
export function coverageSentence(translator: Translator, figures: CoverageFigures): string {
  const { lead, figure, rest } = coverageHeadline(translator, figures);
  return `${lead}${figure}${rest}`;
}

/** C-05: "Sopimus 18 hyvinvointialueen kanssa 21:stä". */
export function countySentence(translator: Translator, { covered, outOf }: Pick<CoverageFigures, 'covered' | 'outOf'>): string {
  return translator.t('coverage.countiesWithAgreement', { covered, outOf: outOfText(translator, outOf) });
}

/** "All" and "none" read well only of several municipalities. */
function headlineKey({ covered, outOf }: CoverageFigures): MessageKey {
  if (outOf === 0) return 'coverage.headlineEmpty';
  if (outOf > 1 && covered === 0) return 'coverage.headlineNone';
  return outOf > 1 && covered === outOf ? 'coverage.headlineAll' : 'coverage.headline';
}

function headlineParams(translator: Translator, { covered, outOf, percent, on }: CoverageFigures): MessageParams {
  return {
    count: outOf,
    covered,
    outOf,
    outOfCase: outOfText(translator, outOf),
    percent: formatPercent(translator, percent),
    day: formatDay(on),
  };
}

/** Finnish says "292:sta" after the number of municipalities; the others have a word before it. */
const outOfText = (translator: Translator, outOf: number): string =>
  translator.language === 'fi' ? `${outOf}${elativeEnding(outOf)}` : String(outOf);

function classesText(translator: Translator, { byClass, covered }: CoverageFigures): string {
  const told = COVERAGE_CLASSES.map((coverageClass) => ({ coverageClass, number: countOf(byClass, coverageClass) }));
  const isPartialBeside = told.reduce((sum, { number }) => sum + number, 0) > covered;
  return told
    .filter(({ number }) => number > 0)
    .map(({ coverageClass, number }) => {
      const name = coverageClass === 'PARTIAL' && isPartialBeside ? 'PARTIAL_BESIDE' : coverageClass;
      return translator.t(`coverage.headlineClasses.${name}`, { number });
    })
    .join(', ');
}

function countOf(byClass: CoverageFigures['byClass'], wanted: CoverageClass): number {
  if (!isList(byClass)) return byClass[wanted];
  return byClass.find(({ coverageClass }) => coverageClass === wanted)?.count ?? 0;
}

const isList = (byClass: CoverageFigures['byClass']): byClass is Extract<CoverageFigures['byClass'], readonly unknown[]> =>
  Array.isArray(byClass);
