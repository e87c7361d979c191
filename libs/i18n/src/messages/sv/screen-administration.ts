import type { Translated } from '../../message-key';
import type { screenAdministration as source } from '../fi/screen-administration';

export const screenAdministration: Translated<typeof source> = {
  title: 'Administration',
  name: 'Namn',
  example: 'exempel',
  roles: 'Roller',
  role: 'Roll',
  unit: 'Var',
  yes: 'Ja',
  no: 'Nej',
};
