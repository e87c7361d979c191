import { createTestApi, givenPerson, type TestApi } from '../../testing';

let api: TestApi;
let cookie: string;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-22T10:00:00Z' });
  cookie = (await givenPerson(api, [{ role: 'VIEWER' }])).cookie;
}, 60_000);

afterAll(() => api.close());

interface Found {
  readonly code: string;
  readonly displayName: string;
  readonly matchedName: string | null;
}

const SEARCH = `query ($search: String, $on: Date) { municipalities(search: $search, on: $on) { code displayName matchedName } }`;

async function search(text: string, on?: string): Promise<Found[]> {
  const answer = await api.call<{ municipalities: Found[] }>(SEARCH, { search: text, on }, { cookie });
  expect(answer.errors).toBeUndefined();
  return answer.data.municipalities;
}

describe('G-07 search by present and former names and codes', () => {
  it.each([
    ['ahtari', { code: '989', displayName: 'Ähtäri', matchedName: null }],
    ['nilsia', { code: '297', displayName: 'Kuopio', matchedName: 'Nilsiä' }],
    ['idensalmi', { code: '140', displayName: 'Iisalmi', matchedName: null }],
    ['588', { code: '507', displayName: 'Mäntyharju', matchedName: 'Pertunmaa' }],
    ['005', { code: '005', displayName: 'Alajärvi', matchedName: null }],
  ])('scenario 29: "%s" finds first %j', async (text, expected) => {
    expect((await search(text))[0]).toEqual(expected);
  });

  it('does not take "5" for a code', async () => {
    expect((await search('5')).map((found) => found.code)).not.toContain('005');
  });

  it('knows a municipality by its own name while it exists, and nobody by it too early', async () => {
    expect(await search('Pertunmaa', '2024-12-31')).toEqual([{ code: '588', displayName: 'Pertunmaa', matchedName: null }]);
    expect(await search('Pertunmaa', '2025-01-01')).toEqual([{ code: '507', displayName: 'Mäntyharju', matchedName: 'Pertunmaa' }]);
  });
});

describe('scenario 29 the list through the API', () => {
  const LIST = `query ($on: Date) { municipalities(on: $on) { code nameFi nameSv displayName } }`;
  const names = async (language: 'fi' | 'sv') => {
    const answer = await api.call<{ municipalities: { nameFi: string; nameSv: string }[] }>(
      LIST,
      { on: '2026-01-01' },
      { cookie, language },
    );
    return answer.data.municipalities;
  };

  it('is in the Finnish order: å, ä, ö last, v and w apart', async () => {
    const found = (await names('fi')).map((row) => row.nameFi);
    expect(found).toHaveLength(308);
    expect(found).toEqual([...found].sort(new Intl.Collator('fi').compare));
    expect(found.slice(-3)).toEqual(['Ypäjä', 'Ähtäri', 'Äänekoski']);
    expect(found[0]).toBe('Akaa');
  });

  it('is in the Swedish order by Swedish name', async () => {
    const found = (await names('sv')).map((row) => row.nameSv);
    expect(found).toEqual([...found].sort(new Intl.Collator('sv').compare));
    expect(found.slice(-3)).toEqual(['Äänekoski', 'Östermark', 'Övertorneå']);
  });

  it('shows both names of a bilingual municipality', async () => {
    expect((await search('kirkkonummi'))[0]?.displayName).toBe('Kirkkonummi – Kyrkslätt');
  });
});

describe('G-01 a municipality on a day', () => {
  const ONE = `query ($code: String!, $on: Date) { municipality(code: $code, on: $on) {
    code nameFi nameSv displayName genitiveFi inessiveFi kind language from to matchedName
    county { code name isCounty } region { code name } district { name } population { year inhabitants }
    versions { code nameFi kind from to } memberships { kind area areaName from to } formerNames { name code dissolvedOn } } }`;
  const one = async (code: string, on: string, language: 'fi' | 'sv' | 'en' = 'fi') => {
    const answer = await api.call<{ municipality: Record<string, unknown> | null }>(ONE, { code, on }, { cookie, language });
    expect(answer.errors).toBeUndefined();
    return answer.data.municipality;
  };

  it('has its name forms, county, region and the dissolved municipalities in it', async () => {
    const kuopio = await one('297', '2026-01-01');
    expect(kuopio).toMatchObject({
      nameFi: 'Kuopio',
      genitiveFi: 'Kuopion',
      inessiveFi: 'Kuopiossa',
      kind: 'KAUPUNKI',
      language: 'FI',
      county: { code: '13', name: 'Pohjois-Savon hyvinvointialue', isCounty: true },
      region: { code: '11', name: 'Pohjois-Savo' },
    });
    const former = (kuopio!['formerNames'] as { name: string; code: string; dissolvedOn: string }[]).map((row) => row.name);
    expect(former).toEqual(expect.arrayContaining(['Juankoski', 'Maaninka', 'Nilsiä', 'Karttula', 'Vehmersalmi']));
    expect(former[0]).toBe('Juankoski');
    expect(kuopio!['memberships']).toContainEqual({
      kind: 'COUNTY',
      area: '13',
      areaName: 'Pohjois-Savon hyvinvointialue',
      from: '2021-07-01',
      to: null,
    });
  });

  it('had no county on 30.6.2021 and one on 1.7.2021', async () => {
    expect((await one('297', '2021-06-30'))!['county']).toBeNull();
    expect((await one('297', '2021-07-01'))!['county']).toMatchObject({ code: '13' });
  });

  it('is gone after its merger, and its last day stands on the day before', async () => {
    expect(await one('588', '2025-01-01')).toBeNull();
    expect(await one('588', '2024-12-31')).toMatchObject({ nameFi: 'Pertunmaa', to: '2024-12-31' });
    expect((await one('507', '2024-12-31'))!['formerNames']).not.toContainEqual(expect.objectContaining({ code: '588' }));
    expect((await one('507', '2025-01-01'))!['formerNames']).toContainEqual({ name: 'Pertunmaa', code: '588', dissolvedOn: '2025-01-01' });
  });

  it('speaks the language of the request', async () => {
    expect(await one('297', '2026-01-01', 'sv')).toMatchObject({
      county: { name: 'Norra Savolax välfärdsområde' },
      region: { name: 'Norra Savolax' },
    });
    expect(await one('297', '2026-01-01', 'en')).toMatchObject({ region: { name: 'North Savo' } });
  });
});

describe('G-02, G-03 counties, regions and districts to confirm', () => {
  it('lists 23 counties with pseudo areas and 19 regions in order', async () => {
    const { data } = await api.call<{ counties: { name: string; isCounty: boolean }[]; regions: { name: string }[] }>(
      '{ counties { code name isCounty } regions { code name } }',
      {},
      { cookie },
    );
    expect(data.counties.filter((county) => county.isCounty)).toHaveLength(21);
    expect(data.counties.filter((county) => !county.isCounty).map((county) => county.name)).toEqual(['Ahvenanmaa', 'Helsingin kaupunki']);
    expect(data.regions).toHaveLength(19);
    expect(data.regions.map((region) => region.name)).toEqual(
      data.regions.map((region) => region.name).sort(new Intl.Collator('fi').compare),
    );
  });

  it('lists municipalities whose district is not known, Åland not among them', async () => {
    const { data } = await api.call<{ areasToConfirm: { nameFi: string; district: null }[] }>(
      '{ areasToConfirm { nameFi district { id } } }',
      {},
      { cookie },
    );
    const names = data.areasToConfirm.map((row) => row.nameFi);
    expect(names).toEqual(expect.arrayContaining(['Kuhmoinen', 'Iitti']));
    expect(names).not.toContain('Maarianhamina');
    expect(data.areasToConfirm.every((row) => row.district === null)).toBe(true);
  });
});

describe('decision 10 statements per list', () => {
  it('reads the whole list with every nested list in a fixed number of statements', async () => {
    const counted = async (document: string): Promise<number> => {
      const query = jest.spyOn(api.database, 'query');
      const answer = await api.call(document, {}, { cookie });
      expect(answer.errors).toBeUndefined();
      const count = query.mock.calls.filter(([sql]) => /municipality|area_state/.test(sql)).length;
      query.mockRestore();
      return count;
    };
    const nested = 'versions { code } memberships { areaName } formerNames { name } county { name } district { name }';
    expect(await counted(`{ municipalities(on: "2026-01-01") { code ${nested} } }`)).toBe(2);
  });
});

describe('GEN-401 nobody reads areas without signing in', () => {
  it('refuses', async () => {
    expect((await api.call('{ counties { code } }')).errors?.[0]?.extensions.code).toBe('GEN-401');
  });
});
