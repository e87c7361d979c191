import { checkYear, firstDayOf, isEmpty, lastDayOf, period, type LocalDate, type PartialDate } from '../calendar';
import { problem, type Problem } from '../result';
import { mustBeComplete, type AgreementCandidate } from './candidate';

/** AGR-01, params `ends` and `starts`: the end would be before the start. */
const checkOrder = (start: LocalDate | null, end: LocalDate | null, path: string): Problem[] =>
  isEmpty(period(start, end)) ? [problem('AGR-01', { ends: String(end), starts: String(start) }, path)] : [];

const dayOf = (date: PartialDate | null, count: (known: PartialDate) => LocalDate | null): LocalDate | null => date && count(date);

const checkTermOrder = ({ term }: AgreementCandidate): Problem[] => {
  if (term.kind === 'OPEN_ENDED') return [];
  const start = dayOf(term.starts, firstDayOf);
  const end = dayOf(term.ends, lastDayOf);
  return end === null ? checkOrder(start, term.reviewOn, 'term.reviewOn') : checkOrder(start, end, 'term.ends');
};

/** AGR-04: everything but an open-ended agreement needs its (first) end, or *ei tiedossa*. */
const checkEndGiven = ({ term, stage }: AgreementCandidate): Problem[] =>
  mustBeComplete(stage) && term.kind !== 'OPEN_ENDED' && term.ends === null ? [problem('AGR-04', {}, 'term.ends')] : [];

/** `given` is the date as it was given, when that is less than a day. */
const yearWarning = (path: string, day: LocalDate | null, given: string | null = day): Problem[] => {
  const found = day && checkYear(day, String(given));
  return found ? [{ ...found, path }] : [];
};

const checkYears = ({ term, signedOn, decidedOn, area, ending }: AgreementCandidate): Problem[] => [
  ...yearWarning('term.starts', dayOf(term.starts, firstDayOf), term.starts),
  ...yearWarning('term.ends', dayOf(term.ends, lastDayOf), term.ends),
  ...yearWarning('term.reviewOn', term.reviewOn),
  ...yearWarning('signedOn', signedOn),
  ...yearWarning('decidedOn', decidedOn),
  ...area.flatMap(({ from, to }, index) => [...yearWarning(`area.${index}.from`, from), ...yearWarning(`area.${index}.to`, to)]),
  ...(ending === null ? [] : [...yearWarning('noticeOn', ending.noticeOn), ...yearWarning('lastDay', ending.lastDay)]),
];

/** AGR-05, param `field`: nobody has signed or decided anything on a day that is yet to come. */
const checkFuture = (field: 'signedOn' | 'decidedOn', day: LocalDate | null, today: LocalDate): Problem[] =>
  day !== null && day > today ? [problem('AGR-05', { field }, field)] : [];

/** AGR-01, AGR-04, AGR-05 and GEN-W1 (T-09) over every day of an agreement. */
export const checkDates = (candidate: AgreementCandidate, today: LocalDate): Problem[] => [
  ...checkTermOrder(candidate),
  ...candidate.area.flatMap(({ from, to }, index) => checkOrder(from, to, `area.${index}.to`)),
  ...checkEndGiven(candidate),
  ...checkFuture('signedOn', candidate.signedOn, today),
  ...checkFuture('decidedOn', candidate.decidedOn, today),
  ...checkYears(candidate),
];
