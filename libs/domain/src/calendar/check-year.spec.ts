import { checkYear, yearFromTwoDigits } from './check-year';
import { localDate } from './local-date';

const paramsOf = (day: string) => checkYear(localDate(day))?.params ?? null;

describe('T-09 GEN-W1 a year outside 1990–2100 is asked about', () => {
  it.each(['1990-01-01', '2026-02-09', '2062-02-09', '2100-12-31'])('%s passes', (day) => expect(paramsOf(day)).toBeNull());

  it('warns, so that the person may confirm', () => {
    expect(checkYear(localDate('1926-02-09'))).toEqual({
      code: 'GEN-W1',
      path: '',
      params: { year: 1926, understood: '1926-02-09', suggestedYear: 2026 },
      warning: true,
    });
  });

  it.each<[string, number | null, string]>([
    ['1989-12-31', null, 'the year before the first'],
    ['2101-01-01', 2011, 'the year after the last: the middle digits swapped'],
    ['2206-02-09', 2026, 'the middle digits swapped'],
    ['2126-02-09', 2026, 'the wrong century'],
    ['3026-02-09', 2026, 'the wrong millennium'],
    ['1949-02-09', 2049, 'the last year that is guessed'],
    ['1950-02-09', null, 'no guess so far ahead'],
    ['2190-02-09', 1990, 'the first year of all'],
    ['2909-02-09', 2009, 'the swap lies beyond, the century does not'],
    ['1909-02-09', 2009, 'a swap before the first year is no guess'],
  ])('%s suggests %s: %s', (day, year) => {
    const params = paramsOf(day);
    expect(params).toEqual({ year: Number(day.slice(0, 4)), understood: day, ...(year === null ? {} : { suggestedYear: year }) });
  });

  it('names the date as far as it was given', () => {
    expect(checkYear(localDate('1926-03-01'), '1926-03')?.params).toMatchObject({ understood: '1926-03' });
  });
});

describe('T-09 a year of two digits', () => {
  it.each([
    [90, 1990],
    [99, 1999],
    [0, 2000],
    [26, 2026],
    [89, 2089],
  ])('%i is %i', (digits, year) => expect(yearFromTwoDigits(digits)).toBe(year));
});
