import { extendedEnd, firstDayOf, lastDayOf, renewalEnds, termEnd, UNKNOWN_DATE, type LocalDate } from '../calendar';
import type { AgreementFacts, TermFacts } from './facts';
import type { AgreementSettings } from './settings';

/** T-05: when an agreement is in force as far as is known. `end < start` when it ended before it began. */
export interface EffectivePeriod {
  readonly start: LocalDate;
  /** The last day in force; `null` = until further notice. */
  readonly end: LocalDate | null;
  /** The end is not known: `end` is the review date, or the assumed number of months. */
  readonly isEndUnknown: boolean;
  /** `end` is the last day of the recorded ending, not the term's own. */
  readonly isEndedEarly: boolean;
}

type DatedFacts = Pick<AgreementFacts, 'term' | 'ending' | 'signedOn' | 'decidedOn'>;
type StartFacts = Pick<AgreementFacts, 'signedOn' | 'decidedOn'> & { readonly term: Pick<TermFacts, 'starts'> };

/** T-05: the first day in force; an unknown one is the day of the signature or the decision, else `null`: the agreement does not count. */
export const effectiveStart = ({ term, signedOn, decidedOn }: StartFacts): LocalDate | null => {
  if (term.starts === null) return null;
  return term.starts === UNKNOWN_DATE ? (signedOn ?? decidedOn) : firstDayOf(term.starts);
};

/** The end that the term names, as a day; `null` where it names none. */
export const firstEnd = (term: TermFacts): LocalDate | null =>
  term.kind === 'OPEN_ENDED' || term.ends === null ? null : lastDayOf(term.ends);

/** T-05: the months of the options in use. */
export const usedOptionMonths = (term: TermFacts): number =>
  term.options.filter((option) => option.usedOn !== null).reduce((sum, option) => sum + option.months, 0);

/** T-05, T-06: the ends of all terms in order: the renewals up to 2100, or the one known end. Empty when no end is known. */
export const termEnds = (term: TermFacts, start: LocalDate): readonly LocalDate[] => {
  const end = firstEnd(term);
  if (end === null) return [];
  const renewalMonths = Number(term.renewalMonths);
  if (term.kind === 'AUTO_RENEWING' && renewalMonths >= 1) return renewalEnds({ start, firstEnd: end, renewalMonths });
  return [term.kind === 'FIXED_WITH_OPTIONS' ? extendedEnd({ start, firstEnd: end }, usedOptionMonths(term)) : end];
};

const ownEnd = (term: TermFacts, start: LocalDate, settings: AgreementSettings): Pick<EffectivePeriod, 'end' | 'isEndUnknown'> => {
  if (term.kind === 'OPEN_ENDED' || term.kind === 'AUTO_RENEWING') return { end: null, isEndUnknown: false };
  const end = termEnds(term, start)[0];
  if (end !== undefined) return { end, isEndUnknown: false };
  return { end: term.reviewOn ?? termEnd(start, settings.unknownEndMonths), isEndUnknown: true };
};

/**
 * C-01 (ii), T-05: the days on which the agreement is in force, from the facts alone, whatever its stage.
 * A recorded ending counts if it is not later than the term's own end, and always when that end was only assumed.
 * `null` when the first day is not known by any means.
 */
export const effectivePeriod = (facts: DatedFacts, settings: AgreementSettings): EffectivePeriod | null => {
  const start = effectiveStart(facts);
  if (start === null) return null;
  const own = ownEnd(facts.term, start, settings);
  const lastDay = facts.ending?.lastDay ?? null;
  const endsEarly = lastDay !== null && (own.end === null || own.isEndUnknown || lastDay <= own.end);
  return endsEarly ? { start, end: lastDay, isEndUnknown: false, isEndedEarly: true } : { start, ...own, isEndedEarly: false };
};
