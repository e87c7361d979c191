import fc from 'fast-check';
import { canonicalText, isSameValue, mergeChanges } from './merge-changes';

describe('A-18 changes to different fields both stand', () => {
  it('merges what others did not touch', () => {
    const mine = [{ field: 'term.ends', value: '2027-12-31' }];
    const theirs = [{ field: 'responsible', original: 'a', current: 'b' }];
    expect(mergeChanges(mine, theirs)).toEqual({ ok: true, merged: mine });
  });

  it('keeps different rows, and different fields of one row, apart', () => {
    const mine = [
      { field: 'area.1.from', value: '2026-07-01' },
      { field: 'area.10.to', value: null },
    ];
    const theirs = [
      { field: 'area.1.to', original: null, current: '2026-12-31' },
      { field: 'area.2', original: null, current: { municipality: '297' } },
      { field: 'area.1', original: 'x', current: 'x' },
    ];
    expect(mergeChanges(mine, theirs)).toEqual({ ok: true, merged: mine });
  });

  it('is no conflict when both wrote the same, and leaves nothing to write (U-04)', () => {
    const mine = [{ field: 'area.1', value: { shape: 'WHOLE_COUNTY', county: '11' } }];
    const theirs = [{ field: 'area.1', original: null, current: { county: '11', shape: 'WHOLE_COUNTY' } }];
    expect(mergeChanges(mine, theirs)).toEqual({ ok: true, merged: [] });
  });

  it('is no conflict when the others came back to the original', () => {
    const mine = [{ field: 'note', value: 'uusi' }];
    expect(mergeChanges(mine, [{ field: 'note', original: 'vanha', current: 'vanha' }])).toEqual({ ok: true, merged: mine });
  });
});

describe('GEN-409 the same field changed by two people', () => {
  it('gives mine, theirs and the original', () => {
    const result = mergeChanges([{ field: 'note', value: 'minun' }], [{ field: 'note', original: 'alku', current: 'toisen' }]);
    expect(result).toEqual({ ok: false, conflicts: [{ field: 'note', mine: 'minun', current: 'toisen', original: 'alku' }] });
  });

  it.each([
    ['I edit a row that they removed', { field: 'area.1.from', value: '2026-01-01' }, { field: 'area.1', original: 'row', current: null }],
    ['I remove a row that they edited', { field: 'area.1', value: null }, { field: 'area.1.from', original: null, current: '2026-01-01' }],
  ])('%s', (_, mine, their) => {
    expect(mergeChanges([mine], [their])).toEqual({ ok: false, conflicts: [{ ...their, mine: mine.value }] });
  });

  it('merges nothing when one field of several clashes', () => {
    const result = mergeChanges(
      [
        { field: 'note', value: 'minun' },
        { field: 'number', value: 5 },
      ],
      [{ field: 'note', original: null, current: 'toisen' }],
    );
    expect(result.ok).toBe(false);
  });
});

const value = fc.jsonValue({ maxDepth: 2 });
const field = fc.constantFrom('a', 'b', 'c', 'area.1.from', 'area.1', 'area.2.to');

describe('A-18 properties of the merge', () => {
  it('never loses: a merge writes each of my changes, or they hold already; nothing of theirs is overwritten by another value', () => {
    const mine = fc.uniqueArray(fc.record({ field, value }), { selector: (change) => change.field });
    const theirs = fc.uniqueArray(fc.record({ field, original: value, current: value }), { selector: (change) => change.field });
    fc.assert(
      fc.property(mine, theirs, (changes, changedSince) => {
        const result = mergeChanges(changes, changedSince);
        if (!result.ok) return result.conflicts.every((conflict) => !isSameValue(conflict.original, conflict.current));
        const theirChanges = changedSince.filter((their) => !isSameValue(their.original, their.current));
        const isKept = changes.every(
          (change) =>
            result.merged.includes(change) ||
            theirChanges.some((their) => their.field === change.field && isSameValue(their.current, change.value)),
        );
        return isKept && result.merged.every((change) => theirChanges.every((their) => their.field !== change.field));
      }),
    );
  });

  it('knows values whatever the order of keys, and tells different ones apart', () => {
    expect(canonicalText({ b: [1, null], a: 'x' })).toBe('{"a":"x","b":[1,null]}');
    expect(isSameValue([1, 2], [2, 1])).toBe(false);
    expect(isSameValue('1', 1)).toBe(false);
    expect(isSameValue(null, '')).toBe(false);
    expect(isSameValue(undefined, null)).toBe(true);
  });
});
