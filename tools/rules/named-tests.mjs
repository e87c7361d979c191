// The titles of all tests and of the groups round them, read from the source with TypeScript's parser.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../process/run-tool.mjs';

const SPEC = /\.spec\.(ts|tsx|mjs)$/;
const CALLS = new Set(['describe', 'it', 'test']);
const SWITCHED_OFF = new Set(['skip', 'todo', 'fixme', 'failing']);

/** The words of a call's name: `test.describe.each(rows)` → ['test', 'describe', 'each']. */
function callWords(expression) {
  if (ts.isIdentifier(expression)) return [expression.text];
  if (ts.isPropertyAccessExpression(expression)) return [...callWords(expression.expression), expression.name.text];
  if (ts.isCallExpression(expression) || ts.isTaggedTemplateExpression(expression))
    return callWords(expression.expression ?? expression.tag);
  return [];
}

function titleOf(node) {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  return node && ts.isTemplateExpression(node) ? node.head.text : null;
}

/** Every title in the text of one spec file, with its line. What is switched off proves nothing and is left out, with all inside it. */
export function titlesIn(text, fileName = 'a.spec.ts') {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const words = callWords(node.expression);
      if (CALLS.has(words[0])) {
        if (words.some((word) => SWITCHED_OFF.has(word))) return;
        const title = titleOf(node.arguments[0]);
        if (title) titles.push({ title, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/** All titles of the repository: `{ title, file }`, files in order of name. */
export function allTitles() {
  const files = ['apps', 'libs', 'tools'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true })
      .map(String)
      .filter((name) => SPEC.test(name) && !/(^|\/)node_modules\//.test(name))
      .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`),
  );
  return files
    .sort()
    .flatMap((file) => titlesIn(fs.readFileSync(path.join(ROOT, file), 'utf8'), file).map((found) => ({ ...found, file })));
}
