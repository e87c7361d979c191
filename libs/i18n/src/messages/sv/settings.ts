import type { Translated } from '../../message-key';
import type { settings as source } from '../fi/settings';

export const settings: Translated<typeof source> = {
  title: 'Inställningar',
  default: 'Standard: {{value}}',
  changedBy: 'Ändrad av {{actor}} {{at}}',
  affects_one: 'Ändrar status för {{count}} avtal.',
  affects_other: 'Ändrar status för {{count}} avtal.',
  names: {
    endingSoonDays: 'Varningstid för Upphör snart (dagar)',
    unknownEndMonths: 'Giltighet när slutdatumet inte är känt (mån.)',
    countedKinds: 'Avtalstyper som räknas i täckningen',
    partialCounts: 'I en del av kommunen räknas med',
  },
  explanations: {
    endingSoonDays:
      'Ett avtal upphör snart när det återstår högst så här många dagar. För ett kort avtal är gränsen en fjärdedel av avtalstiden.',
    unknownEndMonths: 'Så här många månader från början räknas avtalet vara i kraft om både slutdatum och kontrolldag saknas.',
    countedKinds: 'Bara avtal av de här typerna syns i täckningen.',
    partialCounts: 'Kommunen räknas som täckt även om avtalet gäller bara en del av den.',
  },
};
