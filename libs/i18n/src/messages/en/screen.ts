import type { Translated } from '../../message-key';
import type { screen as source } from '../fi/screen';
import { screenAgreement } from './screen-agreement';
import { screenArea } from './screen-area';
import { screenAdministration } from './screen-administration';

export const screen: Translated<typeof source> = {
  lead: 'Kumppani tells in which municipalities an agreement is in force, by which route and why.',
  againTitle: 'Sign in to continue',
  noConnection: 'The server cannot be reached. Check the network connection and try again.',
  messages: 'Messages',
  all: 'All',
  clearFilters: 'Clear the filters',
  coverage: {
    showDay: 'Show this day',
    showCurrent: 'Show by what is known now',
    knownAtNote: 'You see the situation by what was known on {{day}}.',
    search: 'Search for a municipality',
    nothingFound: 'No municipalities',
    tableCaption: 'Municipalities and their agreements on {{day}}',
  },
  agreement: screenAgreement,
  area: screenArea,
  administration: screenAdministration,
};
