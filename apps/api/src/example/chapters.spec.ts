import { localDate } from '@kumppani/domain';

import { EXAMPLE_AGREEMENTS } from './agreements';
import { chaptersUntil } from './chapters';
import { EXAMPLE_EVENTS } from './national-events';

const until = (day: string) => chaptersUntil(localDate(day), EXAMPLE_AGREEMENTS, EXAMPLE_EVENTS);

describe('A-01 U-01 the story of the example data', () => {
  it('only grows at its end with the days, so that one broken off can be taken up', () => {
    const all = until('2026-11-22');
    const earlier = until('2024-07-01');
    expect(earlier.length).toBeGreaterThan(50);
    expect(all.slice(0, earlier.length)).toEqual(earlier);
  });

  it('is told in the order of recording, one instant each, and nothing of the day itself or later', () => {
    const instants = until('2024-06-18').map((chapter) => chapter.at);
    expect(instants).toEqual([...new Set(instants)].sort());
    expect(instants.at(-1)?.slice(0, 10)).toBe('2024-06-03');
    expect(until('2024-06-19').at(-1)?.event).toMatchObject({ agreement: 'iisalmi-2024', change: { type: 'SIGN' } });
  });

  it('numbers the agreements of each year from 1, without gaps, in the order of recording', () => {
    const numbers = until('2026-11-22').flatMap((chapter) => chapter.agreements.map((one) => one.number));
    expect(numbers).toHaveLength(EXAMPLE_AGREEMENTS.length);
    const of2022 = numbers.filter((number) => number.startsWith('S-2022-'));
    expect(of2022).toEqual(of2022.map((_number, position) => `S-2022-${String(position + 1).padStart(4, '0')}`));
  });

  it('names each agreement once, and no event but of an agreement recorded before it', () => {
    const recordedOn = new Map(EXAMPLE_AGREEMENTS.map((agreement) => [agreement.key, agreement.on]));
    expect(recordedOn.size).toBe(EXAMPLE_AGREEMENTS.length);
    for (const event of EXAMPLE_EVENTS) expect((recordedOn.get(event.agreement) ?? '9999') < event.on).toBe(true);
  });
});
