import type { Language } from '../language';
import type { Translator } from '../translator';

/** Which country's habits a language follows: Finland-Swedish, and English as written in Britain. */
const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** `12 345,6` with a no-break space (U+00A0); English `12,345.6`. `decimals` is the most that is shown. */
export function formatNumber(translator: Translator, value: number, decimals = 1): string {
  return decimal(translator.language, value, { maximumFractionDigits: decimals });
}

/** `82,9 %` with a no-break space; English `82.9%`. The value is in hundredths: 82.9, not 0.829. */
export function formatPercent(translator: Translator, percent: number): string {
  return translator.t('format.percent', { number: formatNumber(translator, percent, 1) });
}

/** `1 200 €`, `1 200,50 €`; English `€1,200`. Cents are shown only when there are any. */
export function formatEuro(translator: Translator, euros: number): string {
  const cents = Number.isInteger(euros) ? 0 : 2;
  const number = decimal(translator.language, euros, { minimumFractionDigits: cents, maximumFractionDigits: cents });
  return translator.t('format.euro', { number });
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using one does, so each is made once. */
function decimal(language: Language, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${options.minimumFractionDigits} ${options.maximumFractionDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, format);
  return format.format(value);
}
