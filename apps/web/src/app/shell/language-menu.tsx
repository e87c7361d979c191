import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '@kumppani/i18n';
import { MenuButton } from '@kumppani/ui';
import { useLanguage } from '../../shared/language';

const CHOICES = LANGUAGES.map((language) => ({ id: language, text: LANGUAGE_NAMES[language], lang: language }));

/** Each language in its own language; choosing keeps the page (ux.md section 3). */
export const LanguageMenu = () => {
  const { translator, chooseLanguage } = useLanguage();
  const choose = (id: string) => {
    if (isLanguage(id)) chooseLanguage(id);
  };
  return (
    <MenuButton label={translator.t('shell.language')} choices={CHOICES} selected={translator.language} onChoose={choose}>
      {LANGUAGE_NAMES[translator.language]}
    </MenuButton>
  );
};
