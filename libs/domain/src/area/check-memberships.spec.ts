import { localDate } from '../calendar';
import { checkMemberships } from './check-memberships';
import { checkRegisterDay } from './register-start';
import { days } from './register.fixture';

const forever = { name: 'Mäntyharju', existence: days('..') };
const ended = { name: 'Pertunmaa', existence: days('..2024-12-31') };
const row = (area: string, valid: string) => ({ area, valid: days(valid) });
const codes = (...input: Parameters<typeof checkMemberships>) => checkMemberships(...input).map(({ code, params }) => [code, params]);

describe('GEO-02 one area at a time', () => {
  it('finds the days that two rows share', () => {
    const rows = [row('13', '2026-01-01..'), row('12', '2021-07-01..2026-03-31')];
    expect(codes(forever, rows, 'COUNTY')).toEqual([
      ['GEO-02', { municipality: 'Mäntyharju', kind: 'COUNTY', from: '2026-01-01', to: '2026-03-31' }],
    ]);
  });

  it('lets one begin the day after the other ends', () => {
    expect(codes(forever, [row('12', '2021-07-01..2025-12-31'), row('13', '2026-01-01..')], 'COUNTY')).toEqual([]);
  });

  it('finds one shared day, and pairs that are not neighbours', () => {
    expect(codes(forever, [row('a', '2020-01-01..2020-06-30'), row('b', '2020-06-30..')], 'DISTRICT')).toHaveLength(1);
    expect(
      codes(forever, [row('a', '2020-01-01..'), row('b', '2020-02-01..2020-02-28'), row('c', '2020-03-01..')], 'DISTRICT'),
    ).toHaveLength(2);
  });
});

describe('GEO-04 no gap', () => {
  it('names the days without a county', () => {
    const rows = [row('12', '2021-07-01..2026-12-31'), row('13', '2027-04-01..')];
    expect(codes(forever, rows, 'COUNTY')).toEqual([
      ['GEO-04', { municipality: 'Mäntyharju', kind: 'COUNTY', from: '2027-01-01', to: '2027-03-31' }],
    ]);
  });

  it('asks for a county from 1.7.2021 and for a region from 1.1.2016 on', () => {
    expect(codes(forever, [row('12', '2021-07-02..')], 'COUNTY')).toEqual([
      ['GEO-04', { municipality: 'Mäntyharju', kind: 'COUNTY', from: '2021-07-01', to: '2021-07-01' }],
    ]);
    expect(codes(forever, [row('12', '2021-07-01..')], 'COUNTY')).toEqual([]);
    expect(codes(forever, [row('10', '2016-01-02..')], 'REGION')).toEqual([
      ['GEO-04', { municipality: 'Mäntyharju', kind: 'REGION', from: '2016-01-01', to: '2016-01-01' }],
    ]);
  });

  it('reports an open end without the param `to`', () => {
    expect(codes(forever, [row('12', '2021-07-01..2026-12-31')], 'COUNTY')).toEqual([
      ['GEO-04', { municipality: 'Mäntyharju', kind: 'COUNTY', from: '2027-01-01' }],
    ]);
  });

  it('asks only for the life of the municipality', () => {
    expect(codes(ended, [row('12', '2021-07-01..2024-12-31')], 'COUNTY')).toEqual([]);
    expect(codes({ name: 'Honkajoki', existence: days('..2020-12-31') }, [], 'COUNTY')).toEqual([]);
    expect(codes({ name: 'Uusi', existence: days('2030-01-01..') }, [row('12', '2030-01-01..')], 'COUNTY')).toEqual([]);
  });

  it('lets a municipality be without a district', () => {
    expect(codes(forever, [], 'DISTRICT')).toEqual([]);
    expect(codes(forever, [row('a', '2020-01-01..2020-12-31'), row('b', '2022-01-01..')], 'DISTRICT')).toEqual([]);
  });
});

describe('GEO-03 a membership within the life of the municipality', () => {
  it('names the first day on which there is none', () => {
    expect(codes(ended, [row('12', '2021-07-01..')], 'COUNTY')).toEqual([['GEO-03', { municipality: 'Pertunmaa', on: '2025-01-01' }]]);
    const parainen = { name: 'Parainen', existence: days('2009-01-01..') };
    expect(codes(parainen, [row('a', '2008-12-31..')], 'DISTRICT')).toEqual([['GEO-03', { municipality: 'Parainen', on: '2008-12-31' }]]);
    expect(codes(parainen, [row('a', '..')], 'DISTRICT')).toEqual([]);
  });
});

describe('GEO-05 the register begins 1.1.2016', () => {
  it('refuses the day before and accepts the first', () => {
    expect(checkRegisterDay(localDate('2015-12-31'))).toEqual([
      { code: 'GEO-05', path: 'on', params: { first: '2016-01-01' }, warning: false },
    ]);
    expect(checkRegisterDay(localDate('2016-01-01'))).toEqual([]);
  });
});
