import type { Role, Right } from '@kumppani/domain';

type AreaOf<Name> = Name extends `${infer Area}.${string}` ? Area : never;
type ActionOf<Area extends string, Name = Right> = Name extends `${Area}.${infer Action}` ? Action : never;

/** The text of the right `agreement.read` is `rights.agreement.read`. */
type RightTexts = { [Area in AreaOf<Right>]: Record<ActionOf<Area>, string> };

export const access = {
  roles: {
    VIEWER: 'Katselija',
    REPRESENTATIVE: 'Edustaja',
    ASSOCIATION_CONTACT: 'Yhdistyksen yhteyshenkilö',
    DISTRICT_USER: 'Piirin käyttäjä',
    DISTRICT_APPROVER: 'Piirin hyväksyjä',
    CENTRAL_USER: 'Keskusjärjestön käyttäjä',
    LEADERSHIP: 'Johto',
    ADMINISTRATOR: 'Pääkäyttäjä',
    DATA_PROTECTION_OFFICER: 'Tietosuojavastaava',
    API_CLIENT: 'Rajapinta-asiakas',
  } satisfies Record<Role, string>,
  /** What a missing right is called in GEN-403: "Tarvitset oikeuden: …". */
  rights: {
    agreement: {
      read: 'sopimusten katselu',
      create: 'sopimusten kirjaaminen',
      edit: 'sopimusten muokkaaminen',
      approve: 'sopimusten hyväksyminen',
      end: 'sopimusten päättäminen',
      void: 'kirjausten mitätöiminen',
    },
    history: { read: 'historian katselu' },
    area: { read: 'alueiden katselu', edit: 'alueiden muokkaaminen' },
    coverage: { read: 'kattavuuden katselu' },
    partner: { read: 'kumppanien katselu', create: 'kumppanien lisääminen' },
    person: { read: 'henkilöiden katselu' },
    unit: { read: 'piirien ja yhdistysten katselu' },
    user: { read: 'käyttäjien katselu', edit: 'käyttäjien hallinta' },
    settings: { read: 'asetusten katselu', edit: 'asetusten muuttaminen' },
  } satisfies RightTexts,
  roleAtUnit: '{{role}}, {{unit}}',
  whyNot: 'Miksi en voi tehdä tätä?',
  usersTitle: 'Käyttäjät',
  addUser: 'Lisää käyttäjä',
  grantRole: 'Anna rooli',
  endRole: 'Päätä rooli',
  roleFrom: 'Alkaa',
  roleTo: 'Viimeinen päivä',
};
