import { finnishHolidays } from './holidays';
import { dayOfWeek, localDate } from './local-date';

/** The oracle: the Meeus–Jones–Butcher computus, another algorithm than the one under test. */
function easterByButcher(year: number): string {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor(((year % 19) + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * correction + 114;
  return `${year}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

describe('T-07 Finnish public holidays', () => {
  it('are these in 2026', () => {
    expect(finnishHolidays(2026)).toEqual({
      NEW_YEAR: '2026-01-01',
      EPIPHANY: '2026-01-06',
      GOOD_FRIDAY: '2026-04-03',
      EASTER_SUNDAY: '2026-04-05',
      EASTER_MONDAY: '2026-04-06',
      MAY_DAY: '2026-05-01',
      ASCENSION_DAY: '2026-05-14',
      WHIT_SUNDAY: '2026-05-24',
      MIDSUMMER_EVE: '2026-06-19',
      MIDSUMMER_DAY: '2026-06-20',
      ALL_SAINTS_DAY: '2026-10-31',
      INDEPENDENCE_DAY: '2026-12-06',
      CHRISTMAS_EVE: '2026-12-24',
      CHRISTMAS_DAY: '2026-12-25',
      SECOND_CHRISTMAS_DAY: '2026-12-26',
    });
  });

  it('have Easter where the calendar has it, in every year from 1900 to 2199', () => {
    const years = Array.from({ length: 300 }, (_, index) => 1900 + index);
    expect(years.map((year) => finnishHolidays(year).EASTER_SUNDAY)).toEqual(years.map(easterByButcher));
  });

  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('have Easter of %i on %s', (year, day) => expect(finnishHolidays(year).EASTER_SUNDAY).toBe(day));

  it('move midsummer and All Saints within their weeks', () => {
    const moving = (year: number) => {
      const { MIDSUMMER_EVE, MIDSUMMER_DAY, ALL_SAINTS_DAY } = finnishHolidays(year);
      return [MIDSUMMER_EVE, MIDSUMMER_DAY, ALL_SAINTS_DAY];
    };
    expect(moving(2027)).toEqual(['2027-06-25', '2027-06-26', '2027-11-06']);
    expect(moving(2025)).toEqual(['2025-06-20', '2025-06-21', '2025-11-01']);
    for (let year = 1990; year <= 2100; year += 1) expect(moving(year).map((day) => dayOfWeek(localDate(day)))).toEqual([5, 6, 6]);
  });
});
