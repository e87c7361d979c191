import { addDays, type AgreementState, type LocalDate, type StatePeriod } from '@kumppani/domain';
import { formatDay } from '../format/day';
import type { Translator } from '../translator';

/** What the words need of a state period; the last day in force is `effectiveEnd`, or the day before an ended period. */
export type ToldState = Pick<StatePeriod, 'state' | 'from' | 'to' | 'effectiveEnd' | 'endedBecause' | 'isEndUnknown'>;

type Told = (translator: Translator, period: ToldState) => string | null;

/** States that say a day; `null` where the day is not there and the bare name has to do. */
const TOLD_WITH_DAY: Partial<Record<AgreementState, Told>> = {
  NOT_YET_IN_FORCE: (translator, { to }) => to && translator.t('agreement.stateTexts.notYetInForce', { day: formatDay(addDays(to, 1)) }),
  IN_FORCE: (translator, { isEndUnknown }) => (isEndUnknown ? translator.t('agreement.stateTexts.endUnknown') : null),
  TERMINATED_IN_FORCE: (translator, { effectiveEnd }) =>
    effectiveEnd && translator.t('agreement.stateTexts.terminatedInForce', { day: formatDay(effectiveEnd) }),
  ENDED: endedText,
};

/** the state in words: `Voimassa`, `Irtisanottu, voimassa 31.12.2026 asti`, `Päättynyt 31.12.2025 (määräaika päättyi)`. */
export function stateText(translator: Translator, period: ToldState): string {
  return TOLD_WITH_DAY[period.state]?.(translator, period) ?? stateName(translator, period.state);
}

/** the bare name of the state, for filters and badges. */
export const stateName = (translator: Translator, state: AgreementState): string => translator.t(`agreement.states.${state}`);

function endedText(translator: Translator, period: ToldState): string | null {
  const lastDay = period.effectiveEnd ?? dayBefore(period.from);
  if (!lastDay) return null;
  const day = formatDay(lastDay);
  if (period.isEndUnknown) return translator.t('agreement.stateTexts.endedUnknown', { day });
  if (!period.endedBecause) return translator.t('agreement.stateTexts.ended', { day });
  const because = translator.t(`agreement.endedBecause.${period.endedBecause}`);
  return translator.t('agreement.stateTexts.endedBecause', { day, because });
}

const dayBefore = (day: LocalDate | null): LocalDate | null => (day ? addDays(day, -1) : null);
