import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { createTranslator, type Language, type Translator } from '@kumppani/i18n';
import { I18nProvider } from '@kumppani/ui';

/** Dates keep the Finnish form in English too; these locales serve the strings and keyboards of the components. */
const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' };

interface LanguageChoice {
  readonly translator: Translator;
  readonly locale: string;
  readonly chooseLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

export interface LanguageProviderProps {
  readonly initial: Language;
  readonly onChange?: (language: Language) => void;
  readonly children: ReactNode;
}

/** Switching keeps the page and everything typed on it. */
export const LanguageProvider = ({ initial, onChange, children }: LanguageProviderProps) => {
  const [language, setLanguage] = useState<Language>(initial);
  const chooseLanguage = useCallback(
    (next: Language) => {
      setLanguage(next);
      onChange?.(next);
    },
    [onChange],
  );
  const choice = useMemo(
    () => ({ translator: createTranslator(language), locale: LOCALES[language], chooseLanguage }),
    [language, chooseLanguage],
  );
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={choice.locale}>{children}</I18nProvider>
    </LanguageContext>
  );
};

export const useLanguage = (): LanguageChoice => {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider around it.');
  return choice;
};

/** The texts of the page's language. */
export const useTexts = (): Translator => useLanguage().translator;
