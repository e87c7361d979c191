import { addDays, dateOf, dayOfWeek, type LocalDate } from './local-date';

const FRIDAY = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/** Moons this old would fall too late, and are a day younger in the church calendar. */
const SHORTENED_MOONS = [28, 29];

const weekdayOnOrAfter = (day: LocalDate, weekday: number): LocalDate => addDays(day, (weekday - dayOfWeek(day) + 7) % 7);

/**
 * Easter Sunday: the first Sunday after the full moon of the church calendar on or after 21 March.
 * `24` is the moon's shift in the years 1900–2199, which hold every year of T-09; farther off the day may be wrong.
 * Source: the Gregorian computus (Gauss).
 */
function easterSunday(year: number): LocalDate {
  const moon = (19 * (year % 19) + 24) % 30;
  const fullMoon = addDays(dateOf(year, 3, 21), SHORTENED_MOONS.includes(moon) ? moon - 1 : moon);
  return weekdayOnOrAfter(addDays(fullMoon, 1), SUNDAY);
}

/**
 * T-07: the Finnish public holidays of a year (1900–2199) by name, and the two eves that are not working days either,
 * jouluaatto and juhannusaatto. By the rules in force since 1992.
 */
export function finnishHolidays(year: number) {
  const easter = easterSunday(year);
  return {
    NEW_YEAR: dateOf(year, 1, 1),
    EPIPHANY: dateOf(year, 1, 6),
    GOOD_FRIDAY: addDays(easter, -2),
    EASTER_SUNDAY: easter,
    EASTER_MONDAY: addDays(easter, 1),
    MAY_DAY: dateOf(year, 5, 1),
    ASCENSION_DAY: addDays(easter, 39),
    WHIT_SUNDAY: addDays(easter, 49),
    MIDSUMMER_EVE: weekdayOnOrAfter(dateOf(year, 6, 19), FRIDAY),
    MIDSUMMER_DAY: weekdayOnOrAfter(dateOf(year, 6, 20), SATURDAY),
    ALL_SAINTS_DAY: weekdayOnOrAfter(dateOf(year, 10, 31), SATURDAY),
    INDEPENDENCE_DAY: dateOf(year, 12, 6),
    CHRISTMAS_EVE: dateOf(year, 12, 24),
    CHRISTMAS_DAY: dateOf(year, 12, 25),
    SECOND_CHRISTMAS_DAY: dateOf(year, 12, 26),
  } as const satisfies Record<string, LocalDate>;
}

export type FinnishHoliday = keyof ReturnType<typeof finnishHolidays>;
