import type { Translated } from '../../message-key';
import type { screenAdministration as source } from '../fi/screen-administration';

export const screenAdministration: Translated<typeof source> = {
  title: 'Administration',
  name: 'Name',
  example: 'example',
  roles: 'Roles',
  role: 'Role',
  unit: 'Where',
  yes: 'Yes',
  no: 'No',
};
