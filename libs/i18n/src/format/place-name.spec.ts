import { createTranslator } from '../translator';
import { compareNames, inPlace, placeName, shortPlaceName, type PlaceNames } from './place-name';

const fi = createTranslator('fi');
const sv = createTranslator('sv');
const en = createTranslator('en');

const KUOPIO: PlaceNames = { nameFi: 'Kuopio', nameSv: 'Kuopio', language: 'FI' };
const TAMPERE: PlaceNames = { nameFi: 'Tampere', nameSv: 'Tammerfors', language: 'FI' };
const KIRKKONUMMI: PlaceNames = { nameFi: 'Kirkkonummi', nameSv: 'Kyrkslätt', language: 'FI_SV' };
const MUSTASAARI: PlaceNames = { nameFi: 'Mustasaari', nameSv: 'Korsholm', language: 'SV_FI' };
const MAARIANHAMINA: PlaceNames = { nameFi: 'Maarianhamina', nameSv: 'Mariehamn', language: 'SV' };

describe('Z-01 names of places (ux.md)', () => {
  it.each([
    [KUOPIO, 'Kuopio', 'Kuopio', 'Kuopio'],
    [TAMPERE, 'Tampere', 'Tammerfors', 'Tampere'],
    [KIRKKONUMMI, 'Kirkkonummi – Kyrkslätt', 'Kirkkonummi – Kyrkslätt', 'Kirkkonummi – Kyrkslätt'],
    [MUSTASAARI, 'Mustasaari – Korsholm', 'Korsholm – Mustasaari', 'Mustasaari – Korsholm'],
    [MAARIANHAMINA, 'Maarianhamina – Mariehamn', 'Mariehamn', 'Maarianhamina – Mariehamn'],
  ])('%j', (names, finnish, swedish, english) => {
    expect([fi, sv, en].map((translator) => placeName(translator, names))).toEqual([finnish, swedish, english]);
  });

  it('has one name for running text', () => {
    expect([fi, sv, en].map((translator) => shortPlaceName(translator, KIRKKONUMMI))).toEqual(['Kirkkonummi', 'Kyrkslätt', 'Kirkkonummi']);
  });

  it.each([
    ['Kuopiossa', 'Kuopiossa', 'i Kuopio', 'in Kuopio'],
    [null, 'kunnassa Kuopio', 'i Kuopio', 'in Kuopio'],
  ])('says where with the form %s', (inessiveFi, ...texts) => {
    expect([fi, sv, en].map((translator) => inPlace(translator, { ...KUOPIO, inessiveFi }))).toEqual(texts);
  });
});

const SORTED = ['Aura', 'Vaala', 'Vantaa', 'Virta', 'Wahlström', 'Ylöjärvi', 'Åbo', 'Ähtäri', 'Äänekoski', 'Öja'];

describe('scenario 29: the Finnish sort list of ux.md, in the browser', () => {
  const given = ['Aura', 'Vaala', 'Vantaa', 'Wahlström', 'Virta', 'Ylöjärvi', 'Åbo', 'Ähtäri', 'Äänekoski', 'Öja'];

  it.each(['fi', 'en'] as const)('%s', (language) => {
    expect([...given].sort(compareNames(language))).toEqual(SORTED);
    expect([...given].reverse().sort(compareNames(language))).toEqual(SORTED);
  });

  it('follows Swedish order in the Swedish interface', () => {
    expect(['Öja', 'Ähtäri', 'Åbo', 'Wahlström', 'Virta', 'Zetor'].sort(compareNames('sv'))).toEqual([
      'Virta',
      'Wahlström',
      'Zetor',
      'Åbo',
      'Ähtäri',
      'Öja',
    ]);
  });

  it('does not mind capitals', () => expect(['vantaa', 'Virta', 'Vaala'].sort(compareNames('fi'))).toEqual(['Vaala', 'vantaa', 'Virta']));
});
