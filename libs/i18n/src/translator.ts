import { createInstance, type i18n, type InitOptions } from 'i18next';
import { DEFAULT_LANGUAGE, languageOr, type Language } from './language';
import type { MessageKey } from './message-key';
import { en } from './messages/en';
import { fi } from './messages/fi';
import { sv } from './messages/sv';

/** Values of a message, ready formatted; `count` chooses the plural. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** What every text function needs: the language, and the texts in it. */
export interface Translator {
  readonly language: Language;
  t(key: MessageKey, params?: MessageParams): string;
  /** For keys built from codes at run time: `undefined` when there is no such text. */
  find(key: string, params?: MessageParams): string | undefined;
}

const OPTIONS: InitOptions = {
  supportedLngs: ['fi', 'sv', 'en'],
  fallbackLng: DEFAULT_LANGUAGE,
  initAsync: false,
  nsSeparator: false,
  returnNull: false,
  // React escapes what it shows, and mails and API messages are plain text.
  interpolation: { escapeValue: false },
};

/** An i18next instance with all texts, ready at once. The web hands it to react-i18next. */
export function createI18n(language: Language = DEFAULT_LANGUAGE): i18n {
  const resources = { fi: { translation: fi }, sv: { translation: sv }, en: { translation: en } };
  const instance = createInstance();
  void instance.init({ ...OPTIONS, lng: language, resources });
  return instance;
}

/** The translator of an i18next instance in its current language. */
export function translatorOf(instance: i18n): Translator {
  const language = languageOr(instance.language);
  const translate = instance.getFixedT(language);
  return {
    language,
    t: (key, params) => translate(key, params ?? {}),
    find: (key, params) => {
      const found: unknown = translate(key, { ...params, defaultValue: '', returnObjects: true });
      return typeof found === 'string' && found !== '' ? found : undefined;
    },
  };
}

const translators = new Map<Language, Translator>();

/** The server's translators: one per language for the life of the process. */
export function createTranslator(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const made = translatorOf(createI18n(language));
  translators.set(language, made);
  return made;
}
