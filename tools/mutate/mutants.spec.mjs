import { expect, test } from '@jest/globals';
import { applyMutant, mutantsOf } from './mutants.mjs';

const changes = (text) => mutantsOf(text, 'a.ts').map((mutant) => applyMutant(text, mutant));

test('bounds move both ways, and a comparison of equality turns round', () => {
  expect(changes('const a = (b < c);')).toEqual(['const a = ((b <= c));', 'const a = ((b >= c));']);
  expect(changes('const a = (b === c);')).toEqual(['const a = ((b !== c));']);
});

test('booleans, numbers, negations, fallbacks, branches and returns are changed', () => {
  expect(changes('const a = true;')).toEqual(['const a = false;']);
  expect(changes('const a = 1_000;')).toEqual(['const a = 1001;']);
  expect(changes('const a = !b;')).toEqual(['const a = b;']);
  expect(changes('const a = b ?? c;')).toEqual(['const a = b;', 'const a = c;']);
  expect(changes('if (a) b();')).toEqual(['if (true) b();', 'if (false) b();']);
  expect(changes('function f() { return g(); }')).toEqual(['function f() { return (undefined as never); }']);
  expect(changes('const f = () => g();')).toEqual(['const f = () => (undefined as never);']);
  expect(changes('a.some(f);')).toEqual(['a.every(f);']);
});

test('types, imports and joined texts are left alone', () => {
  expect(changes("import a from 'a'; type B = 1 | true; interface C { d: 2 }")).toEqual([]);
  expect(changes("const a = b + ' c';")).toEqual([]);
});
