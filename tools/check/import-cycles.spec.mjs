import { expect, test } from '@jest/globals';
import { cyclesOf, importGraph } from './import-cycles.mjs';

const FILES = {
  '/app/one.ts': "import { two } from './two';",
  '/app/two.ts': "export type { Three } from '@alias';",
  '/lib/index.ts': "const lazy = () => import('../app/one');",
  '/app/four.ts': "import './one'; import 'react';",
};
const graph = importGraph(Object.keys(FILES), (file) => FILES[file], new Map([['@alias', '/lib/index.ts']]));

test('imports are followed through aliases, re-exports of types and lazy imports; packages are left out', () => {
  expect(graph.get('/app/one.ts')).toEqual(['/app/two.ts']);
  expect(graph.get('/app/two.ts')).toEqual(['/lib/index.ts']);
  expect(graph.get('/lib/index.ts')).toEqual(['/app/one.ts']);
  expect(graph.get('/app/four.ts')).toEqual(['/app/one.ts']);
});

test('a cycle is found, what only points at it is not part of it, and a straight line has none', () => {
  expect(cyclesOf(graph).map((group) => group.sort())).toEqual([['/app/one.ts', '/app/two.ts', '/lib/index.ts']]);
  expect(
    cyclesOf(
      new Map([
        ['a', ['b', 'c']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toEqual([]);
  expect(cyclesOf(new Map([['a', ['a']]]))).toEqual([['a']]);
});
