import { DATE_VECTORS } from './vectors';

const RULES = ['T-02', 'T-03', 'T-04', 'T-05', 'T-06', 'T-07'];

describe.each(RULES)('%s vectors of the specification', (rule) => {
  it.each(DATE_VECTORS.filter((vector) => vector.rule === rule))('$asks → $expected', ({ compute, expected }) => {
    expect(compute()).toBe(expected);
  });
});

describe('scenario 6 the table that server and browser run', () => {
  it('holds every vector of the specification, each under a rule that is run', () => {
    const counts = RULES.map((rule) => DATE_VECTORS.filter((vector) => vector.rule === rule).length);
    expect(counts).toEqual([3, 6, 5, 4, 10, 2]);
    expect(DATE_VECTORS).toHaveLength(30);
  });

  it('asks what the specification asks, where another question would have the same answer', () => {
    const asked = (rule: string) => DATE_VECTORS.filter((vector) => vector.rule === rule).map(({ asks }) => asks);
    expect(asked('T-04')).toEqual([
      'notice on 2026-03-15, 3 months, END_OF_MONTH',
      'notice on 2026-06-30, 6 months, END_OF_YEAR',
      'notice on 2026-07-01, 6 months, END_OF_YEAR',
      'notice on 2026-06-30, 6 months, ANY_TIME',
      'notice on 2026-06-30, 6 months, END_OF_TERM',
    ]);
    expect(asked('T-06').slice(-2)).toEqual(['renewal 0 of 60 + 12 months from 2020-01-01', 'renewal 1 of 60 + 12 months from 2020-01-01']);
  });
});
