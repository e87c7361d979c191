import { revisionDigestInput, type ChainedRevision } from './chain';

const owner = { aggregate: 'agreement', aggregateId: 'r1', version: 3 };
const change = { table: 'agreement', recordId: 'r1', ...owner, field: 'stage', oldDigest: 'd1', newDigest: 'd2' };
const revision: ChainedRevision = {
  previousDigest: 'p',
  revision: 7,
  recordedAt: '2026-11-22T10:00:00.000Z',
  actorId: 'a',
  source: 'FORM',
  changes: [change, { ...change, field: 'note', oldDigest: null }],
};

describe('U-01 the text of a revision that the chain is made of', () => {
  it('is canonical: the order of the changes does not matter', () => {
    expect(revisionDigestInput({ ...revision, changes: [...revision.changes].reverse() })).toBe(revisionDigestInput(revision));
    expect(revisionDigestInput(revision)).toBe(
      [
        '["kumppani-revision-1","p",7,"2026-11-22T10:00:00.000Z","a","FORM"]',
        '["agreement","r1","agreement","r1",3,"note",null,"d2"]',
        '["agreement","r1","agreement","r1",3,"stage","d1","d2"]',
      ].join('\n'),
    );
  });

  it.each<[string, ChainedRevision]>([
    ['previous digest', { ...revision, previousDigest: null }],
    ['number', { ...revision, revision: 8 }],
    ['instant', { ...revision, recordedAt: '2026-11-22T10:00:00.001Z' }],
    ['actor', { ...revision, actorId: null }],
    ['source', { ...revision, source: 'IMPORT' }],
    ['a change left out', { ...revision, changes: [change] }],
    ['a change repeated', { ...revision, changes: [...revision.changes, change] }],
    ['table', { ...revision, changes: [{ ...change, table: 'party' }] }],
    ['record', { ...revision, changes: [{ ...change, recordId: 'r2' }] }],
    ['whose history it is in', { ...revision, changes: [{ ...change, aggregateId: 'r2' }] }],
    ['what kind of history', { ...revision, changes: [{ ...change, aggregate: 'partner' }] }],
    ['version', { ...revision, changes: [{ ...change, version: null }] }],
    ['old digest', { ...revision, changes: [{ ...change, oldDigest: null }] }],
    ['new digest', { ...revision, changes: [{ ...change, newDigest: null }] }],
  ])('is another text when this differs: %s', (_, other) => {
    expect(revisionDigestInput(other)).not.toBe(revisionDigestInput(revision));
  });

  it('does not let a value pass for a separator', () => {
    const one = { ...revision, changes: [{ ...change, table: 'a","b', recordId: 'c' }] };
    const two = { ...revision, changes: [{ ...change, table: 'a', recordId: 'b","c' }] };
    expect(revisionDigestInput(one)).not.toBe(revisionDigestInput(two));
  });
});
