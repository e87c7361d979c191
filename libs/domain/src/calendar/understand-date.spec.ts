import fc from 'fast-check';
import { addDays, dayOfMonth, localDate, monthOf, yearOf } from './local-date';
import { understandDate, understandPartialDate } from './understand-date';

const today = localDate('2026-11-22');
const understood = (text: string) => understandDate(text, { today });
const understoodPartly = (text: string) => understandPartialDate(text, { today });
const value = (date: string) => ({ ok: true, value: date });
const problems = (code: string, params: object, warning = false) => ({ ok: false, problems: [{ code, path: '', params, warning }] });

describe('T-08 the ways to type a day (ux.md section 3)', () => {
  it.each([
    ['9.2.2026', '2026-02-09'],
    ['09.02.2026', '2026-02-09'],
    ['9.2.26', '2026-02-09'],
    ['9. 2. 2026', '2026-02-09'],
    ['  9.2.2026 ', '2026-02-09'],
    ['9.2.', '2026-02-09'],
    ['31.12.', '2026-12-31'],
    ['090226', '2026-02-09'],
    ['09022026', '2026-02-09'],
    ['311299', '1999-12-31'],
    ['2026-02-09', '2026-02-09'],
    ['2026-2-9', '2026-02-09'],
    ['29.2.2028', '2028-02-29'],
  ])('%j is %s', (text, day) => expect(understood(text)).toEqual(value(day)));

  it('reads back every day as it is written in Finnish', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
        const day = addDays(localDate('1990-01-01'), count);
        expect(understood(`${dayOfMonth(day)}.${monthOf(day)}.${yearOf(day)}`)).toEqual(value(day));
        expect(understood(day)).toEqual(value(day));
        expect(understoodPartly(day)).toEqual(value(day));
      }),
    );
  });
});

describe('GEN-001 a day that does not exist', () => {
  it.each([
    ['31.6.2026', { year: 2026, month: 6, day: 31, daysInMonth: 30 }],
    ['29.2.', { year: 2026, month: 2, day: 29, daysInMonth: 28 }],
    ['310626', { year: 2026, month: 6, day: 31, daysInMonth: 30 }],
    ['2026-02-30', { year: 2026, month: 2, day: 30, daysInMonth: 28 }],
    ['0.5.2026', { year: 2026, month: 5, day: 0, daysInMonth: 31 }],
    ['5.13.2026', { year: 2026, month: 13, day: 5, daysInMonth: 0 }],
    ['5.0.2026', { year: 2026, month: 0, day: 5, daysInMonth: 0 }],
    ['31.6.1926', { year: 1926, month: 6, day: 31, daysInMonth: 30 }],
  ])('%s is refused with what was understood', (text, params) => {
    expect(understood(` ${text} `)).toEqual(problems('GEN-001', { text, ...params }));
    expect(understoodPartly(text)).toEqual(problems('GEN-001', { text, ...params }));
  });

  it('a month that does not exist is refused in the same way', () => {
    expect(understoodPartly('13/2021')).toEqual(problems('GEN-001', { text: '13/2021', year: 2021, month: 13, day: 1, daysInMonth: 0 }));
  });
});

describe('GEN-002 what is no date at all', () => {
  it.each([
    '',
    'huomenna',
    '9.2',
    '2021',
    '3/2021',
    '2021-03',
    '9.2.202',
    '9.2.0926',
    '9.2.9026',
    '9226',
    '0902026',
    '9/2/2026',
    '9.2.2026 klo 14',
    'x9.2.2026',
    '2026-02-09T00:00',
    '109.2.2026',
  ])('%j is not understood', (text) => expect(understood(`${text} `)).toEqual(problems('GEN-002', { text })));

  it.each(['', 'keväällä', '3/21', '2021-', '123/2021', '20211', '2021-033', '0021', '9000'])(
    '%j is not understood even in part',
    (text) => {
      expect(understoodPartly(text)).toEqual(problems('GEN-002', { text }));
    },
  );
});

describe('GEN-W1 T-09 a year outside 1990–2100', () => {
  it('is a warning that carries the day to confirm', () => {
    expect(understood('9.2.1926')).toEqual(problems('GEN-W1', { year: 1926, understood: '1926-02-09', suggestedYear: 2026 }, true));
    expect(understoodPartly('9.2.1926')).toEqual(problems('GEN-W1', { year: 1926, understood: '1926-02-09', suggestedYear: 2026 }, true));
  });

  it('carries a month or a year as it was given', () => {
    expect(understoodPartly('3/1926')).toEqual(problems('GEN-W1', { year: 1926, understood: '1926-03', suggestedYear: 2026 }, true));
    expect(understoodPartly('1980')).toEqual(problems('GEN-W1', { year: 1980, understood: '1980' }, true));
  });
});

describe('T-05 the ways to type a month or a year', () => {
  it.each([
    ['3/2021', '2021-03'],
    ['03/2021', '2021-03'],
    ['12.2021', '2021-12'],
    ['3. 2021', '2021-03'],
    ['2021-03', '2021-03'],
    ['2021-3', '2021-03'],
    ['2021', '2021'],
    [' 2021 ', '2021'],
    ['15.3.2021', '2021-03-15'],
  ])('%j is %s', (text, date) => expect(understoodPartly(text)).toEqual(value(date)));
});
