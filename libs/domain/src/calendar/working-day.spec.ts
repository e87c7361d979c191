import fc from 'fast-check';
import { addDays, dayOfWeek, daysBetween, localDate } from './local-date';
import { isWorkingDay, recommendedActionDay } from './working-day';

const isWorking = (day: string) => isWorkingDay(localDate(day));
const recommended = (day: string) => recommendedActionDay(localDate(day));

describe('T-07 working days', () => {
  it('are Monday to Friday', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(week.map(isWorking)).toEqual([true, true, true, true, true, false, false]);
  });

  it.each([
    ['2026-01-01', 'uudenvuodenpäivä'],
    ['2026-01-06', 'loppiainen'],
    ['2026-04-03', 'pitkäperjantai'],
    ['2026-04-06', 'toinen pääsiäispäivä'],
    ['2026-05-01', 'vappu'],
    ['2026-05-14', 'helatorstai'],
    ['2026-06-19', 'juhannusaatto'],
    ['2027-12-06', 'itsenäisyyspäivä'],
    ['2026-12-24', 'jouluaatto'],
    ['2026-12-25', 'joulupäivä'],
    ['2028-12-26', 'tapaninpäivä'],
  ])('do not include %s, %s', (day) => expect(isWorking(day)).toBe(false));

  it('include the eve of new year and the day before a holiday', () => {
    expect(['2026-12-31', '2026-04-02', '2026-12-23'].map(isWorking)).toEqual([true, true, true]);
  });
});

describe('T-07 recommended action day', () => {
  it('is the day itself when it is a working day', () => expect(recommended('2026-06-30')).toBe('2026-06-30'));

  it('goes back over Christmas and Easter', () => {
    expect(recommended('2026-12-27')).toBe('2026-12-23');
    expect(recommended('2026-04-06')).toBe('2026-04-02');
    expect(recommended('2026-06-21')).toBe('2026-06-18');
  });

  it('is a working day with none between it and the legal day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
        const legal = addDays(localDate('1990-01-10'), count);
        const day = recommendedActionDay(legal);
        expect(isWorkingDay(day) && dayOfWeek(day) < 6 && day <= legal).toBe(true);
        const between = Array.from({ length: daysBetween(day, legal) }, (_, step) => addDays(legal, -step));
        expect(between.some(isWorkingDay)).toBe(false);
      }),
    );
  });
});
