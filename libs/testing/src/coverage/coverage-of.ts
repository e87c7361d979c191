import {
  coverageDifference,
  coverageOnDay,
  coverageSpans,
  DEFAULT_AGREEMENT_SETTINGS,
  localDate,
  type AgreementFacts,
  type AreaIndex,
  type CoverageDifference,
  type CoverageOnDay,
  type CoverageQuestion,
} from '@kumppani/domain';

/** The question about some agreements on a day, over the whole country unless changed. */
export const coverageQuestion = (
  agreements: readonly AgreementFacts[],
  on: string,
  index: AreaIndex,
  changes: Partial<CoverageQuestion> = {},
): CoverageQuestion => ({
  on: localDate(on),
  spans: agreements.flatMap((facts) => coverageSpans(facts, index, DEFAULT_AGREEMENT_SETTINGS)),
  index,
  denominator: 'ALL',
  partialCounts: true,
  countiesByAgreement: new Map(
    agreements.map(({ id, parties }) => [
      id,
      parties.flatMap(({ side, partner }) => (side === 'COUNTERPART' && partner?.countyCode) || []),
    ]),
  ),
  ...changes,
});

/** The answer, which the test knows to exist. */
export const coverageOf = (...question: Parameters<typeof coverageQuestion>): CoverageOnDay => {
  const result = coverageOnDay(coverageQuestion(...question));
  if (!result.ok) throw new RangeError(`Refused: ${result.problems.map(({ code }) => code).join()}`);
  return result.value;
};

/** What changed between two days with the same agreements. */
export const differenceOf = (agreements: readonly AgreementFacts[], from: string, to: string, index: AreaIndex): CoverageDifference => {
  const endings = new Map(agreements.flatMap(({ id, ending }) => (ending === null ? [] : [[id, ending.manner] as const])));
  const result = coverageDifference(coverageQuestion(agreements, from, index), coverageQuestion(agreements, to, index), endings);
  if (!result.ok) throw new RangeError(`Refused: ${result.problems.map(({ code }) => code).join()}`);
  return result.value;
};
