import fc from 'fast-check';
import { netChanges, rebuildAggregateAt, rebuildAt, type RecordedField, type RecordState } from './rebuild';

const row = (revision: number, field: string, before: unknown, after: unknown): RecordedField => ({
  revision: String(revision),
  field,
  before,
  after,
});

const life = [
  row(3, 'name', null, 'A'),
  row(7, 'name', 'A', 'B'),
  row(7, 'note', null, 'n'),
  row(9, 'name', 'B', null),
  row(9, 'note', 'n', null),
  row(12, 'name', null, 'C'),
];

describe('U-02 a record at a past revision', () => {
  it.each([
    ['2', null],
    ['3', { name: 'A' }],
    ['6', { name: 'A' }],
    ['7', { name: 'B', note: 'n' }],
    ['9', null],
    ['12', { name: 'C' }],
    ['10000000000000000001', { name: 'C' }],
  ])('at revision %s', (revision, expected) => {
    expect(rebuildAt(life, revision)).toEqual(expected);
    expect(rebuildAt([...life].reverse(), revision)).toEqual(expected);
  });

  it('gives back every state that was ever written: restore(v_k) equals v_k', () => {
    const value = fc.constantFrom<unknown>('x', 'y', 1, false, [1], { a: 1 });
    const state = fc.option(fc.dictionary(fc.constantFrom('name', 'note', 'from', 'to'), value, { minKeys: 1 }), { nil: null });
    fc.assert(
      fc.property(fc.array(state, { maxLength: 12 }), (states) => {
        const recorded = states.flatMap((next, index) => record(states[index - 1] ?? null, next, index + 1));
        states.forEach((expected, index) => expect(rebuildAt(recorded, String(index + 1))).toEqual(expected));
      }),
    );
  });
});

/** What the database layer records when a record goes from one state to another. */
function record(before: RecordState | null, after: RecordState | null, revision: number): readonly RecordedField[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .map((field) => row(revision, field, before?.[field] ?? null, after?.[field] ?? null))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

describe('U-02 an aggregate at a past revision', () => {
  const changes = [
    { ...row(1, 'stage', null, 'DRAFT'), table: 'agreement', recordId: 'a' },
    { ...row(1, 'shape', null, 'WHOLE_COUNTY'), table: 'agreement_area', recordId: 'r' },
    { ...row(2, 'shape', 'WHOLE_COUNTY', null), table: 'agreement_area', recordId: 'r' },
    { ...row(2, 'stage', 'DRAFT', 'NEGOTIATION'), table: 'agreement', recordId: 'a' },
  ];
  it('has the rows that were there then', () => {
    expect(rebuildAggregateAt(changes, '1')).toEqual([
      { table: 'agreement', recordId: 'a', state: { stage: 'DRAFT' } },
      { table: 'agreement_area', recordId: 'r', state: { shape: 'WHOLE_COUNTY' } },
    ]);
    expect(rebuildAggregateAt(changes, '2')).toEqual([{ table: 'agreement', recordId: 'a', state: { stage: 'NEGOTIATION' } }]);
    expect(rebuildAggregateAt(changes, '0')).toEqual([]);
  });
});

describe('A-18 the fields changed since a version', () => {
  it('gives what each held then and holds now, once', () => {
    const changes = [row(7, 'name', 'B', 'C'), row(5, 'name', 'A', 'B'), row(5, 'note', 'x', 'y')];
    expect(netChanges(changes)).toEqual([
      { field: 'name', original: 'A', current: 'C' },
      { field: 'note', original: 'x', current: 'y' },
    ]);
    expect(netChanges([])).toEqual([]);
  });

  it('keeps an original of nothing through several changes', () => {
    const changes = [row(5, 'to', null, '2026-01-01'), row(6, 'to', '2026-01-01', '2026-02-01')];
    expect(netChanges(changes)).toEqual([{ field: 'to', original: null, current: '2026-02-01' }]);
  });

  it('leaves out a field that came back', () => {
    expect(netChanges([row(5, 'name', 'A', 'B'), row(6, 'name', 'B', 'A')])).toEqual([]);
  });
});
