import { localDate } from '@kumppani/domain';

import { planMembership, type StoredMembership } from './plan-membership';

const stored = (id: string, area: string, start: string | null, end: string | null): StoredMembership => ({
  id,
  area,
  valid: { start: start === null ? null : localDate(start), end: end === null ? null : localDate(end) },
});

const from = (start: string, end: string | null = null) => ({ start: localDate(start), end: end === null ? null : localDate(end) });

describe('G-03 what a new membership does to the former one', () => {
  it('closes the open-ended row the day before', () => {
    const plan = planMembership([stored('a', '13', '2021-07-01', null)], '10', from('2028-01-01'));
    expect(plan).toEqual({
      closing: { id: 'a', lastDay: '2027-12-31' },
      after: [
        { area: '13', valid: { start: '2021-07-01', end: '2027-12-31' } },
        { area: '10', valid: { start: '2028-01-01', end: null } },
      ],
    });
  });

  it('leaves a row with an end of its own as it is, so that the overlap shows', () => {
    const plan = planMembership([stored('a', '13', '2021-07-01', '2028-12-31')], '10', from('2028-01-01'));
    expect(plan?.closing).toBeNull();
    expect(plan?.after).toContainEqual(expect.objectContaining({ area: '13', valid: { start: '2021-07-01', end: '2028-12-31' } }));
  });

  it('does not close a row that begins on the same day or later', () => {
    expect(planMembership([stored('a', '13', '2028-01-01', null)], '10', from('2028-01-01'))?.closing).toBeNull();
  });

  it('closes a row that has always been', () => {
    expect(planMembership([stored('a', '13', null, null)], '10', from('2028-01-01'))?.closing).toEqual({ id: 'a', lastDay: '2027-12-31' });
  });

  it('ends the open-ended row and adds none when the municipality is to belong to none', () => {
    const plan = planMembership([stored('a', '13', '2021-07-01', null)], null, from('2028-01-01'));
    expect(plan?.after).toEqual([{ area: '13', valid: { start: '2021-07-01', end: '2027-12-31' } }]);
  });

  it('U-04: is nothing when it is so already, and something when only the end differs', () => {
    const rows = [stored('a', '13', '2021-07-01', null)];
    expect(planMembership(rows, '13', from('2028-01-01'))).toBeNull();
    expect(planMembership(rows, '13', from('2028-01-01', '2028-12-31'))).not.toBeNull();
    expect(planMembership([], null, from('2028-01-01'))).toBeNull();
  });
});
