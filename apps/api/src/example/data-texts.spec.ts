import { readArea } from './area-text';
import { exampleId } from './example-id';
import { readNotice, readTerm } from './term-text';

describe('A-04 the area of an example agreement', () => {
  it('is read from a line', () => {
    const row = { isExclusion: false, isPartOnly: false, from: null, to: null };
    expect(readArea('05 -704@..2024-06-30 297~ R18 FI')).toEqual([
      { ...row, shape: 'WHOLE_COUNTY', code: '05' },
      { ...row, shape: 'MUNICIPALITY', code: '704', isExclusion: true, to: '2024-06-30' },
      { ...row, shape: 'MUNICIPALITY', code: '297', isPartOnly: true },
      { ...row, shape: 'WHOLE_REGION', code: '18' },
      { ...row, shape: 'WHOLE_COUNTRY', code: 'FI' },
    ]);
    expect(() => readArea('5')).toThrow('Not an area: 5');
  });
});

describe('T-05 the term of an example agreement', () => {
  it.each([
    ['2023-01-01..', 'OPEN_ENDED', null, null, []],
    ['2023..2024-12', 'FIXED', '2024-12', null, []],
    ['unknown..unknown', 'FIXED', 'unknown', null, []],
    ['2023-01-01..2024-12-31+12', 'AUTO_RENEWING', '2024-12-31', 12, []],
    ['2023-01-01..2024-12-31|12|24', 'FIXED_WITH_OPTIONS', '2024-12-31', null, [12, 24]],
  ])('%s is %s', (text, termKind, ends, renewalMonths, options) => {
    expect(readTerm(text)).toEqual({ termKind, starts: text.split('..')[0], ends, renewalMonths, options });
  });

  it('may not be said yet, but never be something else', () => {
    expect(readTerm(null).termKind).toBeNull();
    expect(() => readTerm('2023-13-01..')).toThrow(RangeError);
    expect(() => readTerm('from 2023')).toThrow('Not a term');
  });
});

describe('T-04 the notice of an example agreement', () => {
  it.each([
    ['6 END_OF_TERM', { noticeKind: 'MONTHS', noticeMonths: 6, noticeAnchor: 'END_OF_TERM' }],
    ['NOT_DURING_TERM', { noticeKind: 'NOT_DURING_TERM', noticeMonths: null, noticeAnchor: null }],
    [undefined, { noticeKind: 'UNKNOWN', noticeMonths: null, noticeAnchor: null }],
  ])('%s', (text, notice) => {
    expect(readNotice(text)).toEqual(notice);
  });
});

describe('decision 9 the ids of the example data', () => {
  it('are the same on every machine, version 5, and differ by name', () => {
    expect(exampleId('person/helmi')).toBe(exampleId('person/helmi'));
    expect(exampleId('person/helmi')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(exampleId('person/helmi')).not.toBe(exampleId('person/otso'));
  });
});
