import type { Translated } from '../../message-key';
import type { access as source } from '../fi/access';

export const access: Translated<typeof source> = {
  roles: {
    VIEWER: 'Läsare',
    REPRESENTATIVE: 'Representant',
    ASSOCIATION_CONTACT: 'Föreningens kontaktperson',
    DISTRICT_USER: 'Distriktets användare',
    DISTRICT_APPROVER: 'Distriktets godkännare',
    CENTRAL_USER: 'Centralorganisationens användare',
    LEADERSHIP: 'Ledningen',
    ADMINISTRATOR: 'Huvudanvändare',
    DATA_PROTECTION_OFFICER: 'Dataskyddsombud',
    API_CLIENT: 'Gränssnittsklient',
  },
  rights: {
    agreement: {
      read: 'läsa avtal',
      create: 'registrera avtal',
      edit: 'redigera avtal',
      approve: 'godkänna avtal',
      end: 'avsluta avtal',
      void: 'makulera registreringar',
    },
    history: { read: 'läsa historiken' },
    area: { read: 'läsa områden', edit: 'redigera områden' },
    coverage: { read: 'läsa täckningen' },
    partner: { read: 'läsa partner', create: 'lägga till partner' },
    person: { read: 'läsa personer' },
    unit: { read: 'läsa distrikt och föreningar' },
    user: { read: 'läsa användare', edit: 'hantera användare' },
    settings: { read: 'läsa inställningar', edit: 'ändra inställningar' },
  },
  roleAtUnit: '{{role}}, {{unit}}',
  whyNot: 'Varför kan jag inte göra det här?',
  usersTitle: 'Användare',
  addUser: 'Lägg till användare',
  grantRole: 'Ge roll',
  endRole: 'Avsluta roll',
  roleFrom: 'Börjar',
  roleTo: 'Sista dag',
};
