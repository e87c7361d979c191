import { finnishHolidays } from './holidays';
import { addDays, dayOfWeek, yearOf, type LocalDate } from './local-date';

const FRIDAY = 5;

/** T-07: Monday to Friday, and neither a Finnish public holiday nor jouluaatto or juhannusaatto. */
export const isWorkingDay = (day: LocalDate): boolean =>
  dayOfWeek(day) <= FRIDAY && !Object.values(finnishHolidays(yearOf(day))).includes(day);

/** T-07: the day itself when it is a working day, else the last working day before it. The legal day stays what it is. */
export const recommendedActionDay = (lastNoticeDay: LocalDate): LocalDate =>
  isWorkingDay(lastNoticeDay) ? lastNoticeDay : recommendedActionDay(addDays(lastNoticeDay, -1));
