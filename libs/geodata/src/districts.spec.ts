import { createAreaIndex, localDate, period } from '@kumppani/domain';
import { AREA_REGISTER } from './area-register';
import { DISTRICTS, DISTRICTS_TO_CONFIRM } from './districts';

const index = createAreaIndex(AREA_REGISTER);
const today = localDate('2026-11-22');
const districtId = (key: string): string => DISTRICTS.find((district) => district.key === key)!.id;
const municipalityId = (code: string): string => index.byCode(code, today)!;
const members = (key: string): string[] =>
  index.members('DISTRICT', districtId(key), period(today, today)).map(({ municipalityId: id }) => index.versionOn(id, today)!.nameFi);

describe('G-03 districts', () => {
  it('are ten', () => {
    expect(DISTRICTS.map(({ nameFi }) => nameFi)).toEqual([
      'Hämeen piiri',
      'Järvi-Suomen piiri',
      'Kainuun piiri',
      'Kymen piiri',
      'Lapin piiri',
      'Pohjanmaan piiri',
      'Pohjois-Pohjanmaan piiri',
      'Satakunnan piiri',
      'Uudenmaan piiri',
      'Varsinais-Suomen piiri',
    ]);
  });

  it.each([
    ['hame', 42],
    ['jarvi-suomi', 65],
    ['kainuu', 8],
    ['kymi', 6],
    ['lappi', 21],
    ['pohjanmaa', 32],
    ['pohjois-pohjanmaa', 0],
    ['satakunta', 16],
    ['uusimaa', 26],
    ['varsinais-suomi', 27],
  ])('%s has %d confirmed municipalities today', (key, count) => {
    expect(members(key)).toHaveLength(count);
  });

  it('Häme is 42: three regions without Kuhmoinen and Iitti', () => {
    expect(members('hame')).toEqual(expect.arrayContaining(['Tampere', 'Hämeenlinna', 'Lahti']));
    expect(members('hame')).not.toContain('Kuhmoinen');
    expect(members('hame')).not.toContain('Iitti');
  });

  it('leaves Kuhmoinen and Iitti without a district, with two candidates each', () => {
    for (const code of ['291', '142']) {
      expect(index.areaOf('DISTRICT', municipalityId(code), today)).toBeNull();
      expect(DISTRICTS_TO_CONFIRM.filter((row) => row.municipalityId === municipalityId(code))).toHaveLength(2);
    }
  });

  it('counts Helsinki to Uusimaa and nobody of Åland to any', () => {
    expect(index.areaOf('DISTRICT', municipalityId('091'), today)).toBe(districtId('uusimaa'));
    const aland = index.members('COUNTY', '91', period(today, today)).map(({ municipalityId: id }) => id);
    expect(aland.filter((id) => index.areaOf('DISTRICT', id, today) !== null)).toEqual([]);
    expect(DISTRICTS_TO_CONFIRM.filter((row) => aland.includes(row.municipalityId))).toEqual([]);
  });

  it('keeps what is not confirmed apart from memberships', () => {
    expect(DISTRICTS_TO_CONFIRM.filter((row) => row.district === districtId('pohjois-pohjanmaa'))).toHaveLength(30);
    const both = DISTRICTS_TO_CONFIRM.filter((row) => index.areaOf('DISTRICT', row.municipalityId, today) !== null);
    expect(both).toEqual([]);
  });
});
