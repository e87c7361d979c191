import { understandDate, understandPartialDate, type DateContext, type Problem, type Result } from '@kumppani/domain';
import { formatPartialDate, problemText, type Translator } from '@kumppani/i18n';
import type { Understanding } from '@kumppani/ui';

/** T-09: a far year is taken as meant once the person goes on; the text asks beside the field, and the server once more. */
const takenWithDoubt = (problem: Problem, texts: Translator): Understanding | null => {
  const { understood } = problem.params;
  return problem.warning && typeof understood === 'string' ? { value: understood, text: problemText(texts, problem) } : null;
};

const told = (result: Result<string>, texts: Translator): Understanding => {
  if (result.ok) return { value: result.value, text: texts.t('form.understoodAs', { date: formatPartialDate(texts, result.value) }) };
  const [problem] = result.problems;
  if (!problem) return { value: null, text: '' };
  return takenWithDoubt(problem, texts) ?? { error: problemText(texts, problem) };
};

export const contextOf = (today: string): DateContext => ({ today: today as DateContext['today'] });

/** T-08: what was typed, as a day of the calendar; an empty field is no day. */
export const understandDay = (text: string, today: string, texts: Translator): Understanding =>
  text.trim() === '' ? { value: null, text: '' } : told(understandDate(text, contextOf(today)), texts);

/** T-05: a month or a year will do. */
export const understandPartialDay = (text: string, today: string, texts: Translator): Understanding =>
  text.trim() === '' ? { value: null, text: '' } : told(understandPartialDate(text, contextOf(today)), texts);
