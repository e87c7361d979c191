import type { Params, Problem } from '@kumppani/domain';
import { formatDay, formatRange } from '../format/day';
import { formatNumber } from '../format/number';
import { problems } from '../messages/fi/problems';
import type { MessageParams, Translator } from '../translator';
import { isTellable } from './tellable';
import { shownParams } from './value-text';

/** A problem may be told without its path: the text only needs code and values. */
export type ToldProblem = Pick<Problem, 'code' | 'params'>;

/**
 * The text of a problem in the translator's language: what is wrong and what to do (spec section 25). Values come from the
 * problem's params; a text whose values are not all there gives way to the `-PLAIN` one, so that no gap is ever shown.
 */
export function problemText(translator: Translator, problem: ToldProblem): string {
  const values = { ...renamed(shownParams(translator, problem.params)), ...derivedValues(translator, problem.params) };
  const variant = variantOf(problem);
  const candidates = [...(variant ? [`${problem.code}-${variant}`] : []), problem.code, `${problem.code}-PLAIN`];
  const key = candidates.find((candidate) => isTellable(problems, candidate, values)) ?? problem.code;
  return translator.find(`problems.${key}`, values) ?? problem.code;
}

/** Names that the domain gives to values which the texts call otherwise. */
const TEXT_NAMES: Readonly<Record<string, string>> = { starts: 'start', ends: 'end', former: 'old', current: 'new' };

const renamed = (values: MessageParams): MessageParams =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [TEXT_NAMES[name] ?? name, value]));

/** Values that the domain does not send because only words need them. */
function derivedValues(translator: Translator, params: Params): MessageParams {
  const { from, to, minutes, lastDay, max } = params;
  return {
    ...dateValues(translator, params),
    ...((from !== undefined || to !== undefined) && { range: formatRange(textOrNull(from), textOrNull(to)) }),
    ...(typeof lastDay === 'string' && { on: formatDay(lastDay) }),
    ...(typeof minutes === 'number' && { count: minutes }),
    ...(typeof max === 'number' && { max: formatNumber(translator, max) }),
  };
}

/** GEN-001: a day that does not exist is known by its parts only. */
function dateValues(translator: Translator, { year, month, day }: Params): MessageParams {
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return {};
  const inMonth = translator.find(`format.inMonth.m${month}`);
  return { date: `${day}.${month}.${year}`, ...(inMonth && { inMonth }) };
}

const textOrNull = (value: Params[string] | undefined): string | null => (typeof value === 'string' ? value : null);

const VARIANTS: Readonly<Record<string, (params: Params) => string | null>> = {
  'AGR-05': ({ field }) => (field === undefined ? null : String(field)),
  'AGR-14': ({ field }) => (field === undefined ? null : String(field)),
  'GEN-001': ({ daysInMonth }) => (daysInMonth === 0 ? 'NO_SUCH_MONTH' : null),
  'GEN-W1': ({ suggestedYear }) => (suggestedYear === undefined ? 'NO_GUESS' : null),
  'GEN-403': ({ askFrom }) => (Array.isArray(askFrom) && askFrom.length === 0 ? 'NOBODY' : null),
  'GEO-02': ({ kind }) => (kind === undefined || kind === 'COUNTY' ? null : String(kind)),
  'GEO-04': ({ kind }) => (kind === undefined || kind === 'COUNTY' ? null : String(kind)),
};

/** A problem with several texts: chosen by its values, or named in `params.variant`. */
function variantOf({ code, params }: ToldProblem): string | null {
  return typeof params.variant === 'string' ? params.variant : (VARIANTS[code]?.(params) ?? null);
}
