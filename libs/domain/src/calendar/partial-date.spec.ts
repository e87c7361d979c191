import { firstDayOf, isPartialDate, lastDayOf, partialDate, precisionOf, UNKNOWN_DATE } from './partial-date';

describe('T-05 a date as far as it is known', () => {
  it.each([
    ['2021-03-15', 'DAY', '2021-03-15', '2021-03-15'],
    ['2021-03', 'MONTH', '2021-03-01', '2021-03-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2021', 'YEAR', '2021-01-01', '2021-12-31'],
    ['unknown', 'UNKNOWN', null, null],
  ])('%s is known to the %s: a start counts as %s, an end as %s', (text, precision, first, last) => {
    const date = partialDate(text);
    expect(isPartialDate(text)).toBe(true);
    expect([precisionOf(date), firstDayOf(date), lastDayOf(date)]).toEqual([precision, first, last]);
  });

  it('writes unknown as one word', () => expect(UNKNOWN_DATE).toBe('unknown'));

  it.each([
    '',
    '2021-13',
    '2021-00',
    '2021-3',
    '2021-',
    '20',
    '0999',
    '9000',
    '9000-01',
    '2021-02-29',
    '2021-03-15 ',
    'Unknown',
    '3/2021',
    'x2021',
    '2021x',
  ])('%j is not a date', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => partialDate(text)).toThrow(RangeError);
  });
});
