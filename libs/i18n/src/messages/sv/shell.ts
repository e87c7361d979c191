import type { Translated } from '../../message-key';
import type { shell as source } from '../fi/shell';

export const shell: Translated<typeof source> = {
  appName: 'Kumppani',
  skipToContent: 'Gå till innehållet',
  mainMenu: 'Huvudmeny',
  openMenu: 'Öppna menyn',
  closeMenu: 'Stäng menyn',
  language: 'Språk',
  theme: 'Utseende',
  themes: {
    system: 'Enligt enheten',
    light: 'Ljust',
    dark: 'Mörkt',
  },
  nav: {
    agreements: 'Avtal',
    coverage: 'Täckning',
    areas: 'Områden',
    users: 'Användare',
    settings: 'Inställningar',
  },
  signOut: 'Logga ut',
  signedInAs: 'Inloggad: {{name}}',
  exampleMode: 'Exempelläge: personerna och avtalen är påhittade.',
  loading: 'Laddar…',
  retry: 'Försök igen',
  offline: 'Anslutningen är bruten. Ändringarna sparas först när anslutningen är tillbaka.',
  signedOut: 'Sessionen har avslutats. Logga in på nytt för att fortsätta.',
  errorTitle: 'Något gick fel',
  errorText: 'Sidan kunde inte visas. Det du har sparat finns kvar. Ladda om sidan.',
  reload: 'Ladda om sidan',
  notFoundTitle: 'Sidan hittas inte',
  notFoundText: 'Sidan hittas inte eller så har du inte rätt att se den.',
  toFrontPage: 'Till startsidan',
  privacyStatement: 'Dataskyddsbeskrivning',
  accessibilityStatement: 'Tillgänglighetsutlåtande',
};
