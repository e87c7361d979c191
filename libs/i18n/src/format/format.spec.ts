import { createTranslator } from '../translator';
import {
  dayOfInstant,
  formatDay,
  formatEuro,
  formatInstant,
  formatList,
  formatMonth,
  formatNumber,
  formatPartialDate,
  formatPartialRange,
  formatPercent,
  formatRange,
  formatTime,
} from '.';

const fi = createTranslator('fi');
const sv = createTranslator('sv');
const en = createTranslator('en');
const nbsp = '\u00a0';

describe('Z-02 dates of ux.md', () => {
  it.each([
    ['2026-02-09', '9.2.2026'],
    ['2026-12-31', '31.12.2026'],
    ['1990-01-01', '1.1.1990'],
  ])('day %s', (day, text) => expect(formatDay(day)).toBe(text));

  it('refuses what is no ISO day or month', () => {
    expect(() => formatDay('9.2.2026')).toThrow(RangeError);
    expect(() => formatMonth('2021-03-15')).toThrow(RangeError);
  });

  it.each([
    ['2026-01-01', '2026-12-31', '1.1.–31.12.2026'],
    ['2025-12-01', '2026-01-31', '1.12.2025–31.1.2026'],
    ['2026-03-01', '2026-03-15', '1.–15.3.2026'],
    ['2026-03-01', '2027-03-15', '1.3.2026–15.3.2027'],
    ['2026-03-01', '2026-03-01', '1.3.2026'],
    ['2026-01-01', null, '1.1.2026–'],
    [null, '2026-12-31', '–31.12.2026'],
    [null, null, '–'],
  ])('range %s, %s', (from, to, text) => expect(formatRange(from, to)).toBe(text));
});

describe('T-05 dates known in part', () => {
  it.each([
    ['2021-03-15', '15.3.2021'],
    ['2021-03', '3/2021'],
    ['2021-12', '12/2021'],
    ['2021', '2021'],
    ['unknown', 'ei tiedossa'],
  ])('%s', (date, text) => expect(formatPartialDate(fi, date)).toBe(text));

  it('says not known in each language', () => {
    expect([sv, en].map((translator) => formatPartialDate(translator, 'unknown'))).toEqual(['inte känt', 'not known']);
  });

  it.each([
    ['2026-01-01', '2026-12-31', '1.1.–31.12.2026'],
    ['2021-03', '2026-12-31', '3/2021–31.12.2026'],
    ['2021', null, '2021–'],
    ['2026-01-01', 'unknown', '1.1.2026 – ei tiedossa'],
    ['unknown', '2026', 'ei tiedossa – 2026'],
  ])('range %s, %s', (from, to, text) => expect(formatPartialRange(fi, from, to)).toBe(text));
});

describe('Z-02 times of ux.md', () => {
  it.each([
    ['2026-11-22T12:05:00Z', '22.11.2026 klo 14.05'],
    ['2026-06-30T21:30:00Z', '1.7.2026 klo 0.30'],
    ['2026-01-01T07:00:00+02:00', '1.1.2026 klo 7.00'],
  ])('%s in Finland', (instant, text) => expect(formatInstant(fi, instant)).toBe(text));

  it('is 14.05 in tables', () => expect(formatTime(fi, new Date('2026-11-22T12:05:00Z'))).toBe('14.05'));
  it('is native in Swedish and English, with the Finnish date', () => {
    expect(formatInstant(sv, '2026-11-22T12:05:00Z')).toBe('22.11.2026 kl. 14.05');
    expect(formatInstant(en, '2026-11-22T12:05:00Z')).toBe('22.11.2026 at 14:05');
  });
  it('knows the Finnish day of an instant', () => expect(dayOfInstant('2026-12-31T22:00:00Z')).toBe('2027-01-01'));
});

describe('Z-02 numbers of ux.md', () => {
  it.each([
    [12345.6, `12${nbsp}345,6`],
    [1200, `1${nbsp}200`],
    [0.5, '0,5'],
    [308, '308'],
  ])('%d', (value, text) => {
    expect(formatNumber(fi, value)).toBe(text);
    expect(formatNumber(sv, value)).toBe(text);
  });

  it('has the marks of English in English', () => expect(formatNumber(en, 12345.6)).toBe('12,345.6'));

  it.each([
    [82.9, `82,9${nbsp}%`],
    [100, `100${nbsp}%`],
    [0, `0${nbsp}%`],
    [82.877, `82,9${nbsp}%`],
  ])('%d %%', (value, text) => expect(formatPercent(fi, value)).toBe(text));

  it('writes percent and euro as each language does', () => {
    expect([sv, en].map((translator) => formatPercent(translator, 82.9))).toEqual([`82,9${nbsp}%`, '82.9%']);
    expect([fi, sv, en].map((translator) => formatEuro(translator, 1200))).toEqual([
      `1${nbsp}200${nbsp}€`,
      `1${nbsp}200${nbsp}€`,
      '€1,200',
    ]);
    expect(formatEuro(fi, 1200.5)).toBe(`1${nbsp}200,50${nbsp}€`);
  });
});

describe('Z-02 lists', () => {
  it.each([
    [fi, 'a, b ja c', 'a ja b'],
    [sv, 'a, b och c', 'a och b'],
    [en, 'a, b and c', 'a and b'],
  ])('%#', (translator, three, two) => {
    expect(formatList(translator, ['a', 'b', 'c'])).toBe(three);
    expect(formatList(translator, ['a', 'b'])).toBe(two);
    expect(formatList(translator, ['a'])).toBe('a');
    expect(formatList(translator, [])).toBe('');
  });
});
