import type { Translated } from '../../message-key';
import type { screen as source } from '../fi/screen';
import { screenAgreement } from './screen-agreement';
import { screenArea } from './screen-area';
import { screenAdministration } from './screen-administration';

export const screen: Translated<typeof source> = {
  lead: 'Kumppani berättar i vilka kommuner ett avtal gäller, via vilken part och varför.',
  againTitle: 'Logga in för att fortsätta',
  noConnection: 'Det gick inte att nå servern. Kontrollera nätförbindelsen och försök igen.',
  messages: 'Meddelanden',
  all: 'Alla',
  clearFilters: 'Ta bort avgränsningarna',
  coverage: {
    showDay: 'Visa den här dagen',
    showCurrent: 'Visa enligt nuvarande uppgifter',
    knownAtNote: 'Du ser läget enligt det som var känt {{day}}.',
    search: 'Sök kommun',
    nothingFound: 'Inga kommuner',
    tableCaption: 'Kommunerna och deras avtal {{day}}',
  },
  agreement: screenAgreement,
  area: screenArea,
  administration: screenAdministration,
};
