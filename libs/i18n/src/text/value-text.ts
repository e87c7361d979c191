import type { Params } from '@kumppani/domain';
import { formatDay, formatPartialDate, isDayText, isMonthText } from '../format/day';
import { formatList } from '../format/list';
import type { MessageParams, Translator } from '../translator';

type Value = Params[string];

/** Params whose value is a code of the domain, and where its text is. */
const CODE_TEXTS: Readonly<Record<string, string>> = {
  stage: 'agreement.stages',
  kind: 'agreement.kinds',
  state: 'agreement.states',
  manner: 'agreement.endingManners',
  anchor: 'agreement.anchors',
  coverageClass: 'coverage.classes',
  right: 'access.rights',
  role: 'access.roles',
};

/**
 * The values of a problem or a reason as a person reads them: ISO days become `9.2.2026`, months `3/2021`, lists `a, b ja c`,
 * codes their names. Where a name has a Swedish one beside it (`municipality`, `municipalitySv`), Swedish takes that.
 * Numbers stay as they are, so that a year is not `2 026`.
 */
export function shownParams(translator: Translator, params: Params): MessageParams {
  const inLanguage = (name: string, value: Value) => (translator.language === 'sv' ? (params[`${name}Sv`] ?? value) : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(translator, name, inLanguage(name, value))]));
}

function shown(translator: Translator, name: string, value: Value): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return translator.t(value ? 'format.yes' : 'format.no');
  if (typeof value === 'string') return shownText(translator, name, value);
  return formatList(
    translator,
    value.map((item) => shownText(translator, name, item)),
  );
}

function shownText(translator: Translator, name: string, value: string): string {
  const group = CODE_TEXTS[name];
  if (group) return translator.find(`${group}.${value}`) ?? value;
  if (isDayText(value)) return formatDay(value);
  return isMonthText(value) || value === 'unknown' ? formatPartialDate(translator, value) : value;
}
