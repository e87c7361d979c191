import { useState } from 'react';
import { MenuButton } from '@kumppani/ui';
import { useTexts } from '../../shared/language';
import { chooseTheme, currentTheme, THEMES } from '../theme';

export const ThemeMenu = () => {
  const { t } = useTexts();
  const [theme, setTheme] = useState(currentTheme);
  const choose = (id: string) => {
    const chosen = THEMES.find((one) => one === id) ?? 'system';
    chooseTheme(chosen);
    setTheme(chosen);
  };
  const choices = THEMES.map((id) => ({ id, text: t(`shell.themes.${id}`) }));
  return (
    <MenuButton label={t('shell.theme')} choices={choices} selected={theme} onChoose={choose}>
      {t('shell.theme')}
    </MenuButton>
  );
};
