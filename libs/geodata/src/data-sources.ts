/** Where a part of the data comes from; shown with the map and on the page about the service. */
export interface DataSource {
  readonly name: string;
  readonly publisher: string;
  readonly licence: 'CC BY 4.0' | 'facts' | 'own work';
  readonly address: string | null;
}

/** CC BY 4.0 asks for the name of the publisher and for a word on changes: both are here and in SOURCES.md. */
export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'Kunnat, maakunnat ja hyvinvointialueet 2016–2026, muokattu',
    publisher: 'Tilastokeskus',
    licence: 'CC BY 4.0',
    address: 'https://stat.fi/fi/luokitukset',
  },
  { name: 'Piirien alueet', publisher: 'Järjestön omat julkiset sivut', licence: 'facts', address: null },
  { name: 'Kunnannimien taivutus ja kaupunki-nimitykset', publisher: 'Kumppani', licence: 'own work', address: null },
];
