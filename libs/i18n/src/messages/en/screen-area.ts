import type { Translated } from '../../message-key';
import type { screenArea as source } from '../fi/screen-area';

export const screenArea: Translated<typeof source> = {
  recordEvent: 'Record an area change',
  eventKind: 'What happens',
  eventDay: 'First day of the new division',
  eventFrom: 'Municipalities before the change',
  eventTo: 'Municipalities after the change',
  source: 'Source',
  changeMembership: 'Change a membership',
  membershipKind: 'Which membership',
  from: 'From',
  to: 'Last day',
  exists: 'Exists',
  population: 'Inhabitants {{year}}',
  memberships: 'Memberships',
  names: 'Names and former municipalities',
  dissolved: 'ceased {{day}}',
};
