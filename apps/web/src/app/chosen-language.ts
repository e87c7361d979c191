import { languageOr, type Language } from '@kumppani/i18n';
import { readChoice, writeChoice } from './stored-choice';

const KEY = 'kumppani.language';

let current: Language = languageOr(readChoice(KEY));

/** The language that requests ask for; kept outside React because every request reads it. */
export const requestLanguage = (): Language => current;

export const rememberLanguage = (language: Language): void => {
  current = language;
  writeChoice(KEY, language);
  document.documentElement.lang = language;
};
