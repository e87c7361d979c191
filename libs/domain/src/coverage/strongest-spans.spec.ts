import * as fc from 'fast-check';
import { addDays, contains, type LocalDate } from '../calendar';
import { COVERAGE_CLASSES, type CoverageClass } from './span';
import { classRank, strongestSpans } from './strongest-spans';

const piece = (coverageClass: CoverageClass, start: string, end: string | null, name = '') => ({
  coverageClass,
  name,
  valid: { start: start as LocalDate, end: end as LocalDate | null },
});
const outline = (pieces: ReturnType<typeof piece>[]) =>
  strongestSpans(pieces).map((span) => [span.coverageClass, span.valid.start, span.valid.end, span.name]);

describe('C-02 the strongest class wins', () => {
  it('knows the order of the classes', () => {
    expect(COVERAGE_CLASSES.map(classRank)).toEqual([0, 1, 2, 3]);
  });

  it('cuts a weaker piece where a stronger one lies on it', () => {
    const pieces = [
      piece('PARTIAL', '2026-01-01', null),
      piece('COUNTY', '2026-01-01', '2026-12-31'),
      piece('DIRECT', '2026-03-01', '2026-03-31'),
    ];
    expect(outline(pieces)).toEqual([
      ['COUNTY', '2026-01-01', '2026-02-28', ''],
      ['DIRECT', '2026-03-01', '2026-03-31', ''],
      ['COUNTY', '2026-04-01', '2026-12-31', ''],
      ['PARTIAL', '2027-01-01', null, ''],
    ]);
  });

  it('takes the first of equals and makes neighbours of one class one', () => {
    const pieces = [piece('COUNTY', '2026-01-01', '2026-06-30', 'first'), piece('COUNTY', '2026-03-01', '2026-12-31', 'second')];
    expect(outline(pieces)).toEqual([['COUNTY', '2026-01-01', '2026-12-31', 'first']]);
    const touching = [piece('OTHER', '2026-01-01', '2026-06-30', 'first'), piece('OTHER', '2026-07-01', null, 'second')];
    expect(outline(touching)).toEqual([['OTHER', '2026-01-01', null, 'first']]);
    expect(outline([piece('OTHER', '2026-01-01', null, 'first'), piece('OTHER', '2026-01-01', null, 'second')])[0]?.[3]).toBe('first');
  });

  it('keeps what lies before neighbours that become one', () => {
    const pieces = [
      piece('OTHER', '2026-01-01', '2026-01-31'),
      piece('OTHER', '2026-03-01', '2026-03-31'),
      piece('OTHER', '2026-04-01', null),
    ];
    expect(outline(pieces).map((row) => row[1])).toEqual(['2026-01-01', '2026-03-01']);
  });

  it('leaves a gap of one day', () => {
    expect(outline([piece('OTHER', '2026-01-01', '2026-06-30'), piece('OTHER', '2026-07-02', '2026-07-02')])).toEqual([
      ['OTHER', '2026-01-01', '2026-06-30', ''],
      ['OTHER', '2026-07-02', '2026-07-02', ''],
    ]);
  });

  it('is nothing of nothing', () => {
    expect(strongestSpans([])).toEqual([]);
  });
});

describe('C-02 spans, whatever the pieces', () => {
  const anyPiece = fc
    .record({ coverageClass: fc.constantFrom(...COVERAGE_CLASSES), start: fc.nat(60), length: fc.option(fc.nat(30)) })
    .map(({ coverageClass, start, length }) => {
      const from = addDays('2026-01-01' as LocalDate, start);
      return piece(coverageClass, from, length === null ? null : addDays(from, length));
    });

  it('never overlap, cover exactly the days of the pieces, and have the strongest class of each day', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 6 }), fc.nat(120), (pieces, offset) => {
        const day = addDays('2025-12-25' as LocalDate, offset);
        const ranks = pieces.filter(({ valid }) => contains(valid, day)).map(({ coverageClass }) => classRank(coverageClass));
        const found = strongestSpans(pieces).filter(({ valid }) => contains(valid, day));
        expect(found.map(({ coverageClass }) => classRank(coverageClass))).toEqual(ranks.length === 0 ? [] : [Math.min(...ranks)]);
      }),
    );
  });
});
