import { createAreaIndex, localDate, period, type LocalDate } from '@kumppani/domain';
import { AREA_REGISTER } from './area-register';
import { REGIONS } from './regions';

const index = createAreaIndex(AREA_REGISTER);
const day = localDate;
const countOn = (on: LocalDate): number => index.municipalitiesOn(on).length;
const membersOn = (kind: 'COUNTY' | 'REGION', area: string, on: LocalDate): number => index.members(kind, area, period(on, on)).length;
const countsOn = (on: LocalDate): Record<string, number> =>
  Object.fromEntries(AREA_REGISTER.counties.map(({ nameFi, code }) => [nameFi, membersOn('COUNTY', code, on)]));

const COUNTIES_2026 = {
  'Itä-Uudenmaan hyvinvointialue': 7,
  'Keski-Uudenmaan hyvinvointialue': 6,
  'Länsi-Uudenmaan hyvinvointialue': 10,
  'Vantaan ja Keravan hyvinvointialue': 2,
  'Varsinais-Suomen hyvinvointialue': 27,
  'Satakunnan hyvinvointialue': 16,
  'Kanta-Hämeen hyvinvointialue': 11,
  'Pirkanmaan hyvinvointialue': 23,
  'Päijät-Hämeen hyvinvointialue': 10,
  'Kymenlaakson hyvinvointialue': 6,
  'Etelä-Karjalan hyvinvointialue': 9,
  'Etelä-Savon hyvinvointialue': 11,
  'Pohjois-Savon hyvinvointialue': 19,
  'Pohjois-Karjalan hyvinvointialue': 13,
  'Keski-Suomen hyvinvointialue': 22,
  'Etelä-Pohjanmaan hyvinvointialue': 18,
  'Pohjanmaan hyvinvointialue': 14,
  'Keski-Pohjanmaan hyvinvointialue': 8,
  'Pohjois-Pohjanmaan hyvinvointialue': 30,
  'Kainuun hyvinvointialue': 8,
  'Lapin hyvinvointialue': 21,
  'Helsingin kaupunki': 1,
  Ahvenanmaa: 16,
};

describe('G-03 number of municipalities', () => {
  it.each([
    ['2016-01-01', 313],
    ['2016-12-31', 313],
    ['2017-01-01', 311],
    ['2019-12-31', 311],
    ['2020-01-01', 310],
    ['2020-12-31', 310],
    ['2021-01-01', 309],
    ['2024-12-31', 309],
    ['2025-01-01', 308],
    ['2026-01-01', 308],
  ])('on %s there are %d', (on, count) => {
    expect(countOn(day(on))).toBe(count);
  });

  it.each([
    ['2023-12-31', 293],
    ['2026-01-01', 292],
  ])('mainland on %s: %d', (on, count) => {
    expect(countOn(day(on)) - membersOn('COUNTY', '91', day(on))).toBe(count);
  });

  it('has 291 in the counties in 2026, Helsinki and Åland apart', () => {
    const counties = AREA_REGISTER.counties.filter((county) => county.isCounty);
    expect(counties).toHaveLength(21);
    expect(counties.map(({ code }) => membersOn('COUNTY', code, day('2026-01-01'))).reduce((sum, count) => sum + count)).toBe(291);
  });

  it('has the municipalities of each county in 2026 and in 2023', () => {
    expect(countsOn(day('2026-01-01'))).toEqual(COUNTIES_2026);
    expect(countsOn(day('2023-12-31'))).toEqual({ ...COUNTIES_2026, 'Etelä-Savon hyvinvointialue': 12 });
  });
});

describe('G-03 one county from 1.7.2021, one region from 1.1.2016', () => {
  it('has no county before 1.7.2021 and exactly one from then on', () => {
    const withCounty = (on: LocalDate) => index.municipalitiesOn(on).filter(({ id }) => index.areaOf('COUNTY', id, on) !== null).length;
    expect(withCounty(day('2021-06-30'))).toBe(0);
    expect(withCounty(day('2021-07-01'))).toBe(309);
    expect(withCounty(day('2026-11-22'))).toBe(308);
  });

  it('has a region for everyone on every New Year', () => {
    for (let year = 2016; year <= 2027; year += 1) {
      const on = day(`${year}-01-01`);
      expect(index.municipalitiesOn(on).filter(({ id }) => index.areaOf('REGION', id, on) === null)).toEqual([]);
    }
    expect(REGIONS).toHaveLength(19);
  });

  it.each([
    ['090', 'Heinävesi', '10', '12'],
    ['142', 'Iitti', '08', '07'],
    ['152', 'Isokyrö', '15', '14'],
    ['171', 'Joroinen', '10', '11'],
    ['291', 'Kuhmoinen', '13', '06'],
  ])('moves %s %s from region %s to %s on 1.1.2021', (code, name, before, after) => {
    const id = index.byCode(code, day('2021-01-01'))!;
    expect(index.versionOn(id, day('2021-01-01'))?.nameFi).toBe(name);
    expect(index.areaOf('REGION', id, day('2020-12-31'))).toBe(before);
    expect(index.areaOf('REGION', id, day('2021-01-01'))).toBe(after);
  });

  it('has Vaala in Pohjois-Pohjanmaa from the first day', () => {
    expect(index.areaOf('REGION', index.byCode('785', day('2016-01-01'))!, day('2016-01-01'))).toBe('17');
  });

  it('ends the memberships of Pertunmaa with Pertunmaa', () => {
    const pertunmaa = index.byCode('588', day('2024-12-31'))!;
    for (const kind of ['COUNTY', 'REGION', 'DISTRICT'] as const) {
      expect(index.membershipsOf(pertunmaa, kind).at(-1)?.valid.end).toBe('2024-12-31');
    }
  });
});

describe('G-01 language of municipalities in 2026', () => {
  const today = index.municipalitiesOn(day('2026-01-01')).map(({ id }) => index.versionOn(id, day('2026-01-01'))!);
  const speaking = (language: string) => today.filter((version) => version.language === language).length;

  it('has 18 and 15 bilingual, 16 Swedish and 259 Finnish ones', () => {
    expect([speaking('FI_SV'), speaking('SV_FI'), speaking('SV'), speaking('FI')]).toEqual([18, 15, 16, 259]);
  });

  it('has 114 with different names and 36 codes below 100', () => {
    expect(today.filter(({ nameFi, nameSv }) => nameFi.replace(' kunta', '') !== nameSv)).toHaveLength(114);
    expect(today.filter(({ code }) => code < '100')).toHaveLength(36);
    expect(today.every(({ code }) => /^\d{3}$/.test(code))).toBe(true);
  });
});
