import { readChoice, writeChoice } from './stored-choice';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'kumppani.theme';
const DARK = '(prefers-color-scheme: dark)';

/** The person's own choice, or what the device wants. */
export const currentTheme = (): Theme => {
  const chosen = readChoice(KEY);
  return THEMES.find((theme) => theme === chosen) ?? 'system';
};

const isDarkDevice = (): boolean => window.matchMedia?.(DARK).matches ?? false;

export const applyTheme = (theme: Theme): void => {
  const isDark = theme === 'dark' || (theme === 'system' && isDarkDevice());
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
};

export const chooseTheme = (theme: Theme): void => {
  writeChoice(KEY, theme);
  applyTheme(theme);
};

/** The page follows the device when that turns dark in the evening. */
export const followDevice = (): void => window.matchMedia?.(DARK).addEventListener('change', () => applyTheme(currentTheme()));
