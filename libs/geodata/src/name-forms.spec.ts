import type { MunicipalityVersion } from '@kumppani/domain';
import { AREA_REGISTER } from './area-register';

const versions = AREA_REGISTER.municipalities.flatMap((municipality) => municipality.versions);
const byName = new Map(versions.map((version) => [version.nameFi, version]));
const cities = (day: string) =>
  versions.filter(
    ({ kind, valid }) => kind === 'KAUPUNKI' && (valid.start === null || valid.start <= day) && (valid.end === null || valid.end >= day),
  );

/** The name has the abbreviation of a province after it: "Koskella Tl". */
const ABBREVIATED = 'Koski Tl';
/** Both parts bend, or the locative is older than the name, or the genitive is an old plural. */
const OWN_STEMS = ['Isokyrö', 'Kangasala', 'Uusikaarlepyy', 'Uusikaupunki', 'Virrat'];

const bare = (form: string): string => form.replace(/ Tl$/, '');

/** The last vowel before the ending that is not neutral decides: -ssa after a o u, otherwise -ssä. A compound goes by its last part. */
function harmonyOf(locative: string): 'a' | 'ä' {
  if (/(vede|nieme)...$/.test(locative)) return 'ä';
  const decisive = [...locative.slice(0, -3).toLowerCase()].filter((letter) => 'aouäöyå'.includes(letter)).at(-1);
  return decisive !== undefined && 'aouå'.includes(decisive) ? 'a' : 'ä';
}

/** Nearly always both forms have the same stem; `-sten` has `-sissa` or `-silla` beside it. */
function hasSameStem({ genitiveFi, inessiveFi }: MunicipalityVersion): boolean {
  const stem = bare(genitiveFi!).slice(0, -1).replace(/ste$/, 'si');
  return stem === bare(inessiveFi!).slice(0, -3);
}

describe('G-01 name forms', () => {
  it('exist for everyone, begin like the name and are spelled like it', () => {
    const missing = versions.filter(({ genitiveFi, inessiveFi }) => !genitiveFi || !inessiveFi);
    expect(missing).toEqual([]);
    const foreign = versions.filter((version) =>
      [version.genitiveFi, version.inessiveFi].some((form) => form!.slice(0, 2) !== version.nameFi.slice(0, 2)),
    );
    expect(foreign).toEqual([]);
  });

  it('have a genitive that ends with -n', () => {
    expect(versions.filter(({ genitiveFi }) => !bare(genitiveFi!).endsWith('n'))).toEqual([]);
  });

  it('have a locative that ends with -ssa, -ssä, -lla or -llä in vowel harmony', () => {
    const wrong = versions
      .map(({ inessiveFi }) => bare(inessiveFi!))
      .filter((form) => !/(ss|ll)[aä]$/.test(form) || form.at(-1) !== harmonyOf(form));
    expect(wrong).toEqual([]);
  });

  it('have one stem, apart from known exceptions', () => {
    const different = versions.filter((version) => !hasSameStem(version)).map(({ nameFi }) => nameFi);
    expect([...new Set(different)]).toEqual(OWN_STEMS);
  });

  it.each([
    ['Kuopio', 'Kuopion', 'Kuopiossa'],
    ['Tampere', 'Tampereen', 'Tampereella'],
    ['Joroinen', 'Joroisten', 'Joroisissa'],
    ['Parainen', 'Paraisten', 'Paraisilla'],
    ['Uurainen', 'Uuraisten', 'Uuraisilla'],
    ['Jokioinen', 'Jokioisten', 'Jokioisilla'],
    ['Kaustinen', 'Kaustisen', 'Kaustisella'],
    ['Kaskinen', 'Kaskisten', 'Kaskisissa'],
    ['Kemijärvi', 'Kemijärven', 'Kemijärvellä'],
    ['Iisalmi', 'Iisalmen', 'Iisalmessa'],
    ['Suomussalmi', 'Suomussalmen', 'Suomussalmella'],
    ['Imatra', 'Imatran', 'Imatralla'],
    ['Vantaa', 'Vantaan', 'Vantaalla'],
    ['Rauma', 'Rauman', 'Raumalla'],
    ['Turku', 'Turun', 'Turussa'],
    ['Lahti', 'Lahden', 'Lahdessa'],
    ['Ruokolahti', 'Ruokolahden', 'Ruokolahdella'],
    ['Vihti', 'Vihdin', 'Vihdissä'],
    ['Helsinki', 'Helsingin', 'Helsingissä'],
    ['Hyvinkää', 'Hyvinkään', 'Hyvinkäällä'],
    ['Järvenpää', 'Järvenpään', 'Järvenpäässä'],
    ['Tornio', 'Tornion', 'Torniossa'],
    ['Ylitornio', 'Ylitornion', 'Ylitorniolla'],
    ['Isokyrö', 'Isonkyrön', 'Isossakyrössä'],
    ['Hämeenkyrö', 'Hämeenkyrön', 'Hämeenkyrössä'],
    ['Uusikaupunki', 'Uudenkaupungin', 'Uudessakaupungissa'],
    ['Uusikaarlepyy', 'Uudenkaarlepyyn', 'Uudessakaarlepyyssä'],
    ['Kristiinankaupunki', 'Kristiinankaupungin', 'Kristiinankaupungissa'],
    ['Kangasala', 'Kangasalan', 'Kangasalla'],
    ['Virrat', 'Virtain', 'Virroilla'],
    ['Rautalampi', 'Rautalammin', 'Rautalammilla'],
    ['Outokumpu', 'Outokummun', 'Outokummussa'],
    ['Pihtipudas', 'Pihtiputaan', 'Pihtiputaalla'],
    ['Punkalaidun', 'Punkalaitumen', 'Punkalaitumella'],
    ['Muhos', 'Muhoksen', 'Muhoksella'],
    ['Nurmes', 'Nurmeksen', 'Nurmeksessa'],
    ['Varkaus', 'Varkauden', 'Varkaudessa'],
    ['Alavus', 'Alavuden', 'Alavudella'],
    ['Kannus', 'Kannuksen', 'Kannuksessa'],
    ['Loppi', 'Lopen', 'Lopella'],
    ['Raahe', 'Raahen', 'Raahessa'],
    ['Kitee', 'Kiteen', 'Kiteellä'],
    ['Keuruu', 'Keuruun', 'Keuruulla'],
    ['Laukaa', 'Laukaan', 'Laukaassa'],
    ['Enontekiö', 'Enontekiön', 'Enontekiöllä'],
    ['Luvia', 'Luvian', 'Luvialla'],
    ['Vesanto', 'Vesannon', 'Vesannolla'],
    ['Koski Tl', 'Kosken Tl', 'Koskella Tl'],
    ['Pedersören kunta', 'Pedersören', 'Pedersöressä'],
    ['Maarianhamina', 'Maarianhaminan', 'Maarianhaminassa'],
    ['Finström', 'Finströmin', 'Finströmissä'],
  ])('%s: %s, %s', (name, genitive, locative) => {
    expect([byName.get(name)?.genitiveFi, byName.get(name)?.inessiveFi]).toEqual([genitive, locative]);
  });

  it('keeps the abbreviation of Koski Tl', () => {
    expect(versions.filter(({ genitiveFi }) => genitiveFi!.includes(' ')).map(({ nameFi }) => nameFi)).toEqual([ABBREVIATED]);
  });
});

describe('G-01 kunta or kaupunki', () => {
  it('there are 107 cities in 2020 and 108 in 2026', () => {
    expect(cities('2020-01-01')).toHaveLength(107);
    expect(cities('2026-01-01')).toHaveLength(108);
  });

  it.each(['Kuopio', 'Kaskinen', 'Maarianhamina', 'Mänttä-Vilppula', 'Pyhäjärvi', 'Kangasala', 'Lieto'])('%s is a city', (name) => {
    expect(byName.get(name)?.kind).toBe('KAUPUNKI');
  });

  it.each(['Kaavi', 'Nurmijärvi', 'Kirkkonummi', 'Tuusula', 'Sodankylä', 'Mustasaari', 'Kemiönsaari', 'Siilinjärvi', 'Jomala'])(
    '%s is not',
    (name) => {
      expect(byName.get(name)?.kind).toBe('KUNTA');
    },
  );

  it('Kangasala became one on 1.1.2018', () => {
    const kinds = versions.filter(({ nameFi }) => nameFi === 'Kangasala').map(({ kind, valid }) => [kind, valid.start, valid.end]);
    expect(kinds).toEqual([
      ['KUNTA', null, '2017-12-31'],
      ['KAUPUNKI', '2018-01-01', null],
    ]);
  });
});
