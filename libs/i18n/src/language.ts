/** Z-01: the languages of the interface, Finnish first. English is complete for what is on screen, too. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'fi';

/** The language menu: each language in its own language (ux.md section 3). */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** For headers, cookies and the address: anything that is not ours becomes Finnish. */
export const languageOr = (value: unknown, fallback: Language = DEFAULT_LANGUAGE): Language => (isLanguage(value) ? value : fallback);
