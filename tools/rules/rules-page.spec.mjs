import { expect, test } from '@jest/globals';
import { titlesIn } from './named-tests.mjs';
import { matchRules, names, ruleProblems, rulesPage } from './rules-page.mjs';

test('titles are found in groups, tables and tests; what is switched off does not count', () => {
  const text = `
    describe('one', () => { it.each([1])('two %i', () => {}); });
    test.describe('three', () => { test(\`four \${x}\`, () => {}); });
    describe.skip('off', () => { it('inside', () => {}); });
    it.todo('later'); test.fixme('broken', () => {}); somethingElse('five');`;
  expect(titlesIn(text).map(({ title }) => title)).toEqual(['one', 'two %i', 'three', 'four ']);
});

test('an id is named whole or not at all, whatever the case', () => {
  expect(names('T-03 last notice day', 'T-03')).toBe(true);
  expect(names('what scenario 2 asks', 'Scenario 2')).toBe(true);
  expect(names('T-03a something', 'T-03')).toBe(false);
  expect(names('Scenario 29', 'Scenario 2')).toBe(false);
  expect(names('XT-03', 'T-03')).toBe(false);
});

test('an id without test or reason is refused, and the page tells built, part and not built apart', () => {
  const cited = [
    { id: 'A-1', title: 'a' },
    { id: 'B-1', title: 'b', reason: 'later' },
    { id: 'C-1', title: 'c | d' },
    { id: 'D-1', title: 'd', reason: 'the rest' },
  ];
  const rules = matchRules(cited, [
    { title: 'A-1 holds', file: 'libs/a.spec.ts' },
    { title: 'D-1', file: 'libs/d.spec.ts' },
  ]);
  expect(ruleProblems(rules)).toEqual(['C-1: no test names it, and no reason says why it is not built.']);
  expect(ruleProblems([...rules, rules[0]])).toHaveLength(2);
  const page = rulesPage(rules);
  expect(page).toContain('| A-1 | a | built | [A-1 holds](../libs/a.spec.ts) |');
  expect(page).toContain('| B-1 | b | not built | Not built: later |');
  expect(page).toContain(String.raw`| C-1 | c \| d | **missing** |`);
  expect(page).toContain('| D-1 | d | in part |');
});
