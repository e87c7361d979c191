import { screenAgreement } from './screen-agreement';
import { screenArea } from './screen-area';
import { screenAdministration } from './screen-administration';

/** What only the web's pages say: headings, guidance and actions around the shared words. */
export const screen = {
  lead: 'Kumppani kertoo, missä kunnissa sopimus on voimassa, minkä reitin kautta ja miksi.',
  againTitle: 'Jatka kirjautumalla',
  noConnection: 'Palvelimeen ei saatu yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.',
  messages: 'Ilmoitukset',
  all: 'Kaikki',
  clearFilters: 'Poista rajaukset',
  coverage: {
    showDay: 'Näytä tämä päivä',
    showCurrent: 'Näytä nykyisen tiedon mukaan',
    knownAtNote: 'Näet tilanteen sen mukaan, mitä {{day}} tiedettiin.',
    search: 'Hae kuntaa',
    nothingFound: 'Ei yhtään kuntaa',
    tableCaption: 'Kunnat ja niiden sopimukset {{day}}',
  },
  agreement: screenAgreement,
  area: screenArea,
  administration: screenAdministration,
};
