import type { Translated } from '../../message-key';
import type { screenArea as source } from '../fi/screen-area';

export const screenArea: Translated<typeof source> = {
  recordEvent: 'Registrera en områdesändring',
  eventKind: 'Vad händer',
  eventDay: 'Den nya kommunindelningens första dag',
  eventFrom: 'Kommunerna före ändringen',
  eventTo: 'Kommunerna efter ändringen',
  source: 'Källa',
  changeMembership: 'Ändra tillhörighet',
  membershipKind: 'Vilken tillhörighet',
  from: 'Från och med',
  to: 'Sista dag',
  exists: 'Har funnits',
  population: 'Invånare {{year}}',
  memberships: 'Tillhörigheter',
  names: 'Namn och tidigare kommuner',
  dissolved: 'upphörde {{day}}',
};
