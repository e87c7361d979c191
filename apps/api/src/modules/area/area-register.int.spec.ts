import { FINNISH_SORT_VECTORS, localDate } from '@kumppani/domain';
import { AREA_REGISTER, FORMER_MUNICIPALITIES, REGIONS } from '@kumppani/geodata';
import type { DataSource } from 'typeorm';

import { ENTITIES } from '../../entities';
import { Clock } from '../../platform/clock';
import { createDataSource, Database } from '../../platform/database';
import { verifyChain } from '../../platform/audit';
import { cloneDatabase, type ClonedDatabase } from '../../testing';
import { AreaStore } from './area-store';
import { loadAreaRegister } from './load-area-register';

let cloned: ClonedDatabase;
let source: DataSource;
let database: Database;

beforeAll(async () => {
  cloned = await cloneDatabase();
  source = createDataSource({ url: cloned.url, poolSize: 4, entities: ENTITIES });
  await source.initialize();
  database = new Database(source, new Clock());
}, 60_000);

afterAll(async () => {
  await source.destroy();
  await cloned.drop();
});

const countOn = async (day: string): Promise<number> => {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(DISTINCT municipality_id)::int AS count FROM municipality_version WHERE daterange(valid_from, valid_to, '[]') @> $1::date`,
    [day],
  );
  return row!.count;
};

describe('G-01 the register in the database', () => {
  it.each([
    ['2016-01-01', 313],
    ['2017-01-01', 311],
    ['2019-12-31', 311],
    ['2020-01-01', 310],
    ['2021-01-01', 309],
    ['2024-12-31', 309],
    ['2025-01-01', 308],
    ['2026-01-01', 308],
  ])('has on %s %i municipalities', async (day, count) => {
    expect(await countOn(day)).toBe(count);
  });

  it('holds what the files hold, nothing lost on the way', async () => {
    const { index, regions, former } = await new AreaStore(database).areas();
    const byId = <T extends { id: string }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    const asText = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row, Object.keys(row as object).sort())).sort();
    expect(byId(index.register.municipalities)).toEqual(byId(AREA_REGISTER.municipalities));
    expect(index.register.counties).toEqual([...AREA_REGISTER.counties].sort((a, b) => (a.code < b.code ? -1 : 1)));
    expect(byId(index.register.events)).toEqual(byId(AREA_REGISTER.events));
    expect(asText(index.register.memberships)).toEqual(asText(AREA_REGISTER.memberships));
    expect(asText(regions)).toEqual(asText(REGIONS));
    expect(asText(former)).toEqual(asText(FORMER_MUNICIPALITIES));
  });

  it('is recorded in the history, and loading it again changes nothing', async () => {
    const revisions = () => database.query('SELECT number FROM revision ORDER BY number');
    const before = await revisions();
    await loadAreaRegister(database);
    expect(await revisions()).toEqual(before);
    const kuopio = await database.query<{ source: string }>(
      `SELECT r.source FROM change c JOIN change_value v USING (revision, position) JOIN revision r ON r.number = c.revision
       WHERE c.aggregate = 'municipality' AND c.table_name = 'municipality_version' AND v.new_value = '"Kuopio"' AND c.field = 'nameFi'`,
    );
    expect(kuopio).toEqual([{ source: 'REGISTER' }]);
    expect(await verifyChain(database)).toEqual([]);
  });
});

describe('G-02 counties', () => {
  const PER_COUNTY: Record<string, number> = {
    'Itä-Uudenmaan': 7,
    'Keski-Uudenmaan': 6,
    'Länsi-Uudenmaan': 10,
    'Vantaan ja Keravan': 2,
    'Varsinais-Suomen': 27,
    Satakunnan: 16,
    'Kanta-Hämeen': 11,
    Pirkanmaan: 23,
    'Päijät-Hämeen': 10,
    Kymenlaakson: 6,
    'Etelä-Karjalan': 9,
    'Etelä-Savon': 11,
    'Pohjois-Savon': 19,
    'Pohjois-Karjalan': 13,
    'Keski-Suomen': 22,
    'Etelä-Pohjanmaan': 18,
    Pohjanmaan: 14,
    'Keski-Pohjanmaan': 8,
    'Pohjois-Pohjanmaan': 30,
    Kainuun: 8,
    Lapin: 21,
    'Helsingin kaupunki': 1,
    Ahvenanmaa: 16,
  };

  it('have on 1.1.2026 as many municipalities as the classification says', async () => {
    const rows = await database.query<{ name: string; count: number; isCounty: boolean }>(
      `SELECT c.name_fi AS name, c.is_county AS "isCounty", count(*)::int AS count
       FROM area_membership a JOIN county c ON c.code = a.county_code
       WHERE daterange(a.valid_from, a.valid_to, '[]') @> date '2026-01-01' GROUP BY c.code, c.name_fi, c.is_county`,
    );
    expect(Object.fromEntries(rows.map((row) => [row.name.replace(' hyvinvointialue', ''), row.count]))).toEqual(PER_COUNTY);
    expect(rows.filter((row) => row.isCounty)).toHaveLength(21);
  });

  it('do not exist on 30.6.2021', async () => {
    const rows = await database.query(
      `SELECT 1 FROM area_membership WHERE kind = 'COUNTY' AND daterange(valid_from, valid_to, '[]') @> date '2021-06-30'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('G-03 the database refuses what the rules refuse', () => {
  const insideOut = (sql: string): Promise<unknown> => source.transaction((manager) => manager.query(sql));
  const kuopio = `(SELECT municipality_id FROM municipality_version WHERE code = '297' LIMIT 1)`;

  it('two counties at a time', async () => {
    const second = `INSERT INTO area_membership (id, municipality_id, kind, county_code, valid_from) VALUES (gen_random_uuid(), ${kuopio}, 'COUNTY', '10', '2026-01-01')`;
    await expect(insideOut(second)).rejects.toMatchObject({ code: '23P01', constraint: 'area_membership_once' });
  });

  it('a code that two municipalities use on one day', async () => {
    const clash = `WITH other AS (INSERT INTO municipality VALUES (gen_random_uuid()) RETURNING id)
      INSERT INTO municipality_version (id, municipality_id, code, name_fi, name_sv, kind, language, valid_from)
      SELECT gen_random_uuid(), id, '297', 'Toinen', 'Toinen', 'KUNTA', 'FI', '2027-01-01' FROM other`;
    await expect(insideOut(clash)).rejects.toMatchObject({ code: '23P01', constraint: 'municipality_code_once' });
  });

  it('two versions of a municipality on one day', async () => {
    const twice = `INSERT INTO municipality_version (id, municipality_id, code, name_fi, name_sv, kind, language, valid_from)
      VALUES (gen_random_uuid(), ${kuopio}, '998', 'Kuopio', 'Kuopio', 'KUNTA', 'FI', '2027-01-01')`;
    await expect(insideOut(twice)).rejects.toMatchObject({ code: '23P01', constraint: 'municipality_version_once' });
  });

  it('GEO-01 a code that is not three digits', async () => {
    await expect(insideOut(`UPDATE municipality_version SET code = '5' WHERE municipality_id = ${kuopio}`)).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('a county membership that names a region instead', async () => {
    const wrong = `INSERT INTO area_membership (id, municipality_id, kind, region_code, valid_to) VALUES (gen_random_uuid(), ${kuopio}, 'COUNTY', '11', '2015-12-31')`;
    await expect(insideOut(wrong)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('scenario 29 in the database', () => {
  it.each(FINNISH_SORT_VECTORS)('sorts in the Finnish order: $fi', async ({ input, fi }) => {
    const rows = await database.query<{ name: string }>('SELECT name FROM unnest($1::text[]) AS name ORDER BY name COLLATE "fi-FI-x-icu"', [
      input,
    ]);
    expect(rows.map((row) => row.name)).toEqual(fi);
  });

  it('sorts in the Swedish order', async () => {
    const rows = await database.query<{ name: string }>('SELECT name FROM unnest($1::text[]) AS name ORDER BY name COLLATE "sv-SE-x-icu"', [
      ['Öja', 'Ähtäri', 'Åbo', 'Vasa', 'Zürich', 'Ylöjärvi'],
    ]);
    expect(rows.map((row) => row.name)).toEqual(['Vasa', 'Ylöjärvi', 'Zürich', 'Åbo', 'Ähtäri', 'Öja']);
  });
});

describe('AreaStore', () => {
  it('keeps the index while nothing changes, and never answers from an old one', async () => {
    const mine = new AreaStore(database);
    const before = await mine.index();
    expect(await mine.index()).toBe(before);
    await source.query(`UPDATE municipality_version SET name_fi = 'Uusi nimi' WHERE code = '297' AND valid_to IS NULL`);
    const after = await mine.index();
    expect(after.latestVersion(after.byCode('297', localDate('2026-01-01'))!)?.nameFi).toBe('Uusi nimi');
    await source.query(`UPDATE municipality_version SET name_fi = 'Kuopio' WHERE name_fi = 'Uusi nimi'`);
  });

  it('does not take an index made in a transaction that was rolled back for the true one', async () => {
    const store = new AreaStore(database);
    const nameOf297 = async (tx?: Parameters<AreaStore['index']>[0]) => {
      const index = await store.index(tx);
      return index.latestVersion(index.byCode('297', localDate('2026-01-01'))!)?.nameFi;
    };
    const failing = database.write({ accountId: null, source: 'SYSTEM' }, async (tx) => {
      await tx.query(`UPDATE municipality_version SET name_fi = 'Peruttu' WHERE code = '297' AND valid_to IS NULL`);
      expect(await nameOf297(tx)).toBe('Peruttu');
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    expect(await nameOf297()).toBe('Kuopio');
  });
});
