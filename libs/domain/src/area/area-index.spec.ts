import { localDate } from '../calendar';
import { createAreaIndex } from './area-index';
import { identitiesOn } from './identities-on';
import { areaEvent, days, REGISTER } from './register.fixture';

const index = createAreaIndex(REGISTER);
const day = localDate;

describe('G-01 municipalities and their versions', () => {
  it('exist from the first day to the last, both included', () => {
    const namesOn = (on: string) => index.municipalitiesOn(day(on)).map(({ id }) => id);
    expect(namesOn('2024-12-31')).toContain('pertunmaa');
    expect(namesOn('2025-01-01')).not.toContain('pertunmaa');
    expect(namesOn('2025-01-01')).toHaveLength(6);
    expect(index.existsOn('parainen', day('2008-12-31'))).toBe(false);
    expect(index.existsOn('parainen', day('2009-01-01'))).toBe(true);
  });

  it('have the name of the day, and one existence over all names', () => {
    expect(index.versionOn('parainen', day('2011-12-31'))?.nameFi).toBe('Länsi-Turunmaa');
    expect(index.versionOn('parainen', day('2012-01-01'))?.nameFi).toBe('Parainen');
    expect(index.versionOn('pertunmaa', day('2025-01-01'))).toBeNull();
    expect(index.latestVersion('pertunmaa')?.nameFi).toBe('Pertunmaa');
    expect(index.existence('parainen')).toEqual(days('2009-01-01..'));
    expect(index.existence('nobody')).toBeNull();
    expect(index.municipality('nobody')).toBeNull();
    expect(index.municipality('kuopio')?.id).toBe('kuopio');
  });

  it('are found by the code of the day', () => {
    expect(index.byCode('588', day('2024-12-31'))).toBe('pertunmaa');
    expect(index.byCode('588', day('2025-01-01'))).toBeNull();
    expect(index.byCode('000', day('2025-01-01'))).toBeNull();
  });
});

describe('G-02 and G-03 areas', () => {
  it('has the members of a county on some day of a period, with their days in it', () => {
    expect(index.members('COUNTY', '12', days('2024-12-01..2025-01-31'))).toEqual([
      { municipalityId: 'mantyharju', valid: days('2024-12-01..2025-01-31') },
      { municipalityId: 'pertunmaa', valid: days('2024-12-01..2024-12-31') },
    ]);
    expect(index.members('COUNTY', '12', days('..2021-06-30'))).toEqual([]);
    expect(index.members('COUNTY', '99', days('..'))).toEqual([]);
  });

  it('treats Helsinki as the pseudo area 90', () => {
    expect(index.areaOf('COUNTY', 'helsinki', day('2026-01-01'))).toBe('90');
    expect(index.members('COUNTY', '90', days('2026-01-01..'))).toHaveLength(1);
  });

  it('knows the area of the day, and does not mix the kinds', () => {
    expect(index.areaOf('COUNTY', 'mantyharju', day('2021-06-30'))).toBeNull();
    expect(index.areaOf('REGION', 'mantyharju', day('2025-12-31'))).toBe('10');
    expect(index.areaOf('REGION', 'mantyharju', day('2026-01-01'))).toBe('08');
    expect(index.areaOf('DISTRICT', 'mantyharju', day('2026-01-01'))).toBeNull();
    expect(index.membershipsOf('mantyharju', 'REGION').map(({ area }) => area)).toEqual(['10', '08']);
  });
});

describe('G-04 successors', () => {
  it('follow the one that ended', () => {
    expect(index.successorsOf('pertunmaa')).toEqual([{ municipalityId: 'mantyharju', on: '2025-01-01', eventKind: 'MERGER' }]);
    expect(index.predecessorsOf('mantyharju')).toEqual([{ municipalityId: 'pertunmaa', on: '2025-01-01', eventKind: 'MERGER' }]);
  });

  it('do not follow one that goes on under its own code', () => {
    expect(index.successorsOf('kuopio')).toEqual([]);
    expect(index.successorsOf('juankoski').map(({ municipalityId }) => municipalityId)).toEqual(['kuopio']);
    expect(index.predecessorsOf('kuopio').map(({ municipalityId }) => municipalityId)).toEqual(['juankoski']);
  });

  it('do not come from a reversed event, from a renaming, or before the end', () => {
    const withEvents = (...events: ReturnType<typeof areaEvent>[]) => createAreaIndex({ ...REGISTER, events });
    expect(withEvents(areaEvent('MERGER', '2025-01-01', ['pertunmaa'], ['mantyharju'], true)).successorsOf('pertunmaa')).toEqual([]);
    expect(withEvents(areaEvent('RENAMING', '2025-01-01', ['pertunmaa'], ['mantyharju'])).successorsOf('pertunmaa')).toEqual([]);
    expect(withEvents(areaEvent('MERGER', '2024-12-31', ['pertunmaa'], ['mantyharju'])).successorsOf('pertunmaa')).toEqual([]);
    expect(withEvents(areaEvent('PARTIAL_MERGER', '2025-01-01', ['iisalmi'], ['kuopio'])).successorsOf('iisalmi')).toEqual([]);
    expect(withEvents(areaEvent('SPLIT', '2025-01-01', ['pertunmaa'], ['kuopio', 'iisalmi'])).successorsOf('pertunmaa')).toHaveLength(2);
  });

  it('G-07 lead to the municipalities of the day', () => {
    expect(identitiesOn(index, 'pertunmaa', day('2024-12-31'))).toEqual(['pertunmaa']);
    expect(identitiesOn(index, 'pertunmaa', day('2025-01-01'))).toEqual(['mantyharju']);
    expect(identitiesOn(index, 'parainen', day('2008-12-31'))).toEqual([]);
  });

  it('G-07 lead on through several events and never go round', () => {
    const chained = createAreaIndex({
      ...REGISTER,
      events: [
        areaEvent('MERGER', '2017-01-01', ['juankoski'], ['pertunmaa']),
        areaEvent('MERGER', '2025-01-01', ['pertunmaa'], ['mantyharju', 'juankoski']),
      ],
    });
    expect(identitiesOn(chained, 'juankoski', day('2020-01-01'))).toEqual(['pertunmaa']);
    expect(identitiesOn(chained, 'juankoski', day('2026-01-01'))).toEqual(['mantyharju']);
  });
});
