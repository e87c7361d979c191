/** The area pages of the web. */
export const screenArea = {
  recordEvent: 'Kirjaa aluemuutos',
  eventKind: 'Mitä tapahtuu',
  eventDay: 'Uuden kuntajaon ensimmäinen päivä',
  eventFrom: 'Kunnat ennen muutosta',
  eventTo: 'Kunnat muutoksen jälkeen',
  source: 'Lähde',
  changeMembership: 'Muuta jäsenyyttä',
  membershipKind: 'Mikä jäsenyys',
  from: 'Alkaen',
  to: 'Viimeinen päivä',
  exists: 'Olemassa',
  population: 'Asukkaita {{year}}',
  memberships: 'Jäsenyydet',
  names: 'Nimet ja entiset kunnat',
  dissolved: 'lakkasi {{day}}',
};
