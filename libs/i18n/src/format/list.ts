import type { Translator } from '../translator';

/** British English has no comma before the last `and`. */
const LOCALES = { fi: 'fi', sv: 'sv', en: 'en-GB' } as const;

/** `a, b ja c`. */
export function formatList(translator: Translator, items: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[translator.language], { type: 'conjunction' }).format(items);
}
