import { localDate } from '../calendar';
import { createAreaIndex } from './area-index';
import { FINNISH_SORT_VECTORS } from './finnish-sort';
import { foldForSearch } from './fold-for-search';
import type { FormerMunicipality } from './former-municipality';
import { municipality, REGISTER, version } from './register.fixture';
import { searchMunicipalities } from './search-municipalities';

const FORMER: FormerMunicipality[] = [
  { code: '534', nameFi: 'Nilsiä', nameSv: null, dissolvedOn: localDate('2013-01-01'), successorIds: ['kuopio'] },
  { code: '502', nameFi: 'Muuruvesi', nameSv: null, dissolvedOn: localDate('1971-01-01'), successorIds: ['juankoski'] },
  { code: '141', nameFi: 'Iisalmen mlk', nameSv: 'Idensalmi lk', dissolvedOn: localDate('1970-01-01'), successorIds: ['iisalmi'] },
];
const index = createAreaIndex(REGISTER);
const found = (query: string, on = '2026-11-22') =>
  searchMunicipalities(query, index, FORMER, localDate(on)).map(({ municipalityId, matchedFormer }) => [municipalityId, matchedFormer]);

describe('G-07 folding', () => {
  it.each([
    ['Ähtäri', 'ahtari'],
    ['ÅBO', 'abo'],
    ['Mänttä-Vilppula', 'manttavilppula'],
    ['S:t Michel', 'stmichel'],
    ['Café Šale', 'cafesale'],
    ['A\u0308htäri', 'ahtari'],
    ['Koski Tl', 'koskitl'],
    ['Đorđe Øst', 'dordeost'],
    [' – ', ''],
  ])('%p is compared as %p', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});

describe('G-07 search over all names and codes', () => {
  it('scenario 29: "ahtari" finds Ähtäri, "nilsia" Kuopio, "idensalmi" Iisalmi', () => {
    expect(found('ahtari')).toEqual([['ahtari', null]]);
    expect(found('nilsia')).toEqual([['kuopio', 'Nilsiä']]);
    expect(found('idensalmi')).toEqual([['iisalmi', null]]);
  });

  it('finds by present and former codes', () => {
    expect(found('297')).toEqual([['kuopio', null]]);
    expect(found('534')).toEqual([['kuopio', 'Nilsiä']]);
    expect(found('588')).toEqual([['mantyharju', 'Pertunmaa']]);
    expect(found('53')).toEqual([]);
  });

  it('answers for the day: a municipality that still existed is itself', () => {
    expect(found('pertunmaa', '2024-12-31')).toEqual([['pertunmaa', null]]);
    expect(found('pertunmaa', '2025-01-01')).toEqual([['mantyharju', 'Pertunmaa']]);
    expect(found('muuruvesi', '2016-12-31')).toEqual([['juankoski', 'Muuruvesi']]);
    expect(found('muuruvesi', '2017-01-01')).toEqual([['kuopio', 'Muuruvesi']]);
    expect(found('parainen', '2008-12-31')).toEqual([]);
  });

  it('finds by an earlier name of the same municipality, in either language', () => {
    expect(found('länsi turunmaa')).toEqual([['parainen', 'Länsi-Turunmaa']]);
    expect(found('vastaboland')).toEqual([['parainen', 'Väståboland']]);
    expect(found('Iisalmi')).toEqual([['iisalmi', null]]);
    expect(found('Iisalmen m')).toEqual([['iisalmi', 'Iisalmen mlk']]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' - ')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
  });
});

describe('G-07 order of the hits', () => {
  const names = (all: string[], query: string, former: FormerMunicipality[] = []) => {
    const municipalities = all.map((name, position) => municipality(name, version(String(100 + position), name, '..')));
    const named = createAreaIndex({ ...REGISTER, municipalities, memberships: [], events: [] });
    return searchMunicipalities(query, named, former, localDate('2026-11-22')).map(({ version: { nameFi } }) => nameFi);
  };

  it('names with the marks as typed come first', () => {
    expect(names(['Salä', 'Sälä'], 'sälä')).toEqual(['Sälä', 'Salä']);
    expect(names(['Ähta', 'Ahtaa'], 'ahta')).toEqual(['Ahtaa', 'Ähta']);
  });

  it('then the whole name, the beginning, the middle, then the alphabet', () => {
    expect(names(['Uusi Salo', 'Salola', 'Åsalo', 'Salo'], 'salo')).toEqual(['Salo', 'Salola', 'Uusi Salo', 'Åsalo']);
  });

  it('names of the day come before former names', () => {
    const former = [{ code: '999', nameFi: 'Salo', nameSv: null, dissolvedOn: localDate('2000-01-01'), successorIds: ['Aura'] }];
    expect(names(['Aura', 'Uusi Salo'], 'salo', former)).toEqual(['Uusi Salo', 'Aura']);
  });

  it('each municipality is there once, by its best name', () => {
    const former = [{ code: '999', nameFi: 'Salonkylä', nameSv: null, dissolvedOn: localDate('2000-01-01'), successorIds: ['Salo'] }];
    expect(names(['Salo'], 'salo', former)).toEqual(['Salo']);
  });
});

describe('scenario 29 Finnish sort order', () => {
  it.each(FINNISH_SORT_VECTORS.map((vector) => [vector]))('Intl gives %j', ({ input, fi }) => {
    expect([...input].reverse().sort(new Intl.Collator('fi').compare)).toEqual(fi);
  });
});
