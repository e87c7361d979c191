import type { Translated } from '../../message-key';
import type { access as source } from '../fi/access';

export const access: Translated<typeof source> = {
  roles: {
    VIEWER: 'Viewer',
    REPRESENTATIVE: 'Representative',
    ASSOCIATION_CONTACT: 'Association contact',
    DISTRICT_USER: 'District user',
    DISTRICT_APPROVER: 'District approver',
    CENTRAL_USER: 'Central organisation user',
    LEADERSHIP: 'Leadership',
    ADMINISTRATOR: 'Administrator',
    DATA_PROTECTION_OFFICER: 'Data protection officer',
    API_CLIENT: 'API client',
  },
  rights: {
    agreement: {
      read: 'view agreements',
      create: 'record agreements',
      edit: 'edit agreements',
      approve: 'approve agreements',
      end: 'end agreements',
      void: 'void records',
    },
    history: { read: 'view history' },
    area: { read: 'view areas', edit: 'edit areas' },
    coverage: { read: 'view coverage' },
    partner: { read: 'view partners', create: 'add partners' },
    person: { read: 'view people' },
    unit: { read: 'view districts and associations' },
    user: { read: 'view users', edit: 'manage users' },
    settings: { read: 'view settings', edit: 'change settings' },
  },
  roleAtUnit: '{{role}}, {{unit}}',
  whyNot: 'Why can’t I do this?',
  usersTitle: 'Users',
  addUser: 'Add user',
  grantRole: 'Give role',
  endRole: 'End role',
  roleFrom: 'Starts',
  roleTo: 'Last day',
};
