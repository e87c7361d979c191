/** A calendar day taken apart: `month` 1–12, `day` 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_400_YEARS = 146097;
const DAYS_IN_100_YEARS = 36524;
const DAYS_IN_4_YEARS = 1461;

/**
 * Days since 1 March of year 0 (a Wednesday) in the Gregorian calendar, for years after 0.
 * Years are counted from March, so that the leap day is the last of its year and month lengths follow one line.
 * The idea is Howard Hinnant's, "chrono-compatible low-level date algorithms". T-01.
 */
export function dayNumber({ year, month, day }: CivilDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

/** The day that has the number: the inverse of {@link dayNumber}. The last century of four and the last year of four are the longer ones. */
export function civilDay(number: number): CivilDay {
  const cycle = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfCycle = number - cycle * DAYS_IN_400_YEARS;
  const century = Math.min(Math.floor(dayOfCycle / DAYS_IN_100_YEARS), 3);
  const dayOfCentury = dayOfCycle - century * DAYS_IN_100_YEARS;
  const fourYears = Math.floor(dayOfCentury / DAYS_IN_4_YEARS);
  const dayOfFourYears = dayOfCentury - fourYears * DAYS_IN_4_YEARS;
  const year = Math.min(Math.floor(dayOfFourYears / 365), 3);
  const dayOfYear = dayOfFourYears - year * 365;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: 400 * cycle + 100 * century + 4 * fourYears + year + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
