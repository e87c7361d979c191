import type { Translated } from '../../message-key';
import type { shell as source } from '../fi/shell';

export const shell: Translated<typeof source> = {
  appName: 'Kumppani',
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  openMenu: 'Open menu',
  closeMenu: 'Close menu',
  language: 'Language',
  theme: 'Appearance',
  themes: {
    system: 'As on the device',
    light: 'Light',
    dark: 'Dark',
  },
  nav: {
    agreements: 'Agreements',
    coverage: 'Coverage',
    areas: 'Areas',
    users: 'Users',
    settings: 'Settings',
  },
  signOut: 'Sign out',
  signedInAs: 'Signed in: {{name}}',
  exampleMode: 'Example mode: the people and agreements are invented.',
  loading: 'Loading…',
  retry: 'Try again',
  offline: 'The connection is down. Changes are saved only once it is back.',
  signedOut: 'Your session has ended. Sign in again to continue.',
  errorTitle: 'Something went wrong',
  errorText: 'The page could not be shown. What you have saved is safe. Reload the page.',
  reload: 'Reload the page',
  notFoundTitle: 'Page not found',
  notFoundText: 'The page was not found, or you do not have the right to see it.',
  toFrontPage: 'To the front page',
  privacyStatement: 'Privacy statement',
  accessibilityStatement: 'Accessibility statement',
};
