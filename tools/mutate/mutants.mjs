// Small, plausible mistakes in TypeScript source: bounds, operators, booleans, branches, returns, numbers.
import ts from 'typescript';

const BINARY = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
};
const METHODS = { some: 'every', every: 'some', min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', trunc: 'ceil', flatMap: 'map' };

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
/** A sum with a text literal in it joins texts: minus would only make NaN. */
const joinsTexts = (node) => isText(node) || (ts.isBinaryExpression(node) && (joinsTexts(node.left) || joinsTexts(node.right)));

function binaryMutants(node, source) {
  const operator = node.operatorToken.getText(source);
  const [left, right] = [node.left.getText(source), node.right.getText(source)];
  if (operator === '??') return [left, right];
  if (operator === '+' && joinsTexts(node)) return [];
  return (BINARY[operator] ?? []).map((other) => `(${left} ${other} ${right})`);
}

function unaryMutants(node, source) {
  const operand = node.operand.getText(source);
  if (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken) return [operand];
  return [];
}

function returnMutants(expression, source) {
  if (!expression || ts.isLiteralExpression(expression)) return [];
  if ([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(expression.kind)) return [];
  const text = expression.getText(source);
  return text === 'undefined' ? [] : ['(undefined as never)'];
}

/** Conditions of if, while and ?: are held at true and at false. */
function conditionOf(node) {
  if (ts.isIfStatement(node)) return { condition: node.expression, values: ['true', 'false'] };
  if (ts.isConditionalExpression(node)) return { condition: node.condition, values: ['true', 'false'] };
  if (ts.isWhileStatement(node)) return { condition: node.expression, values: ['false'] };
  return null;
}

const numberAbove = (node) => String(Number(node.text.replaceAll('_', '')) + 1);

/** For each kind of node: what is replaced, and with which texts. */
const RULES = [
  [ts.isBinaryExpression, (node, source) => [node, binaryMutants(node, source)]],
  [ts.isPrefixUnaryExpression, (node, source) => [node, unaryMutants(node, source)]],
  [(node) => node.kind === ts.SyntaxKind.TrueKeyword, (node) => [node, ['false']]],
  [(node) => node.kind === ts.SyntaxKind.FalseKeyword, (node) => [node, ['true']]],
  [ts.isNumericLiteral, (node) => [node, [numberAbove(node)]]],
  [(node) => ts.isReturnStatement(node) && node.expression, ({ expression }, source) => [expression, returnMutants(expression, source)]],
  [(node) => ts.isArrowFunction(node) && !ts.isBlock(node.body), ({ body }, source) => [body, returnMutants(body, source)]],
  [(node) => ts.isPropertyAccessExpression(node) && METHODS[node.name.text], ({ name }) => [name, [METHODS[name.text]]]],
  [conditionOf, (node) => [conditionOf(node).condition, conditionOf(node).values]],
];

/** What a node can be replaced with: `[node, texts]` pairs. */
const replacements = (node, source) => RULES.filter(([fits]) => fits(node)).map(([, mutate]) => mutate(node, source));

/** All mutants of a file: where, what stands there, what is put there instead. Types, imports and enums are left alone. */
export function mutantsOf(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map();
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    for (const [target, texts] of replacements(node, source)) {
      const [start, end] = [target.getStart(source), target.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      const original = text.slice(start, end);
      for (const mutated of texts) {
        if (mutated !== original) found.set(`${start}:${end}:${mutated}`, { file, start, end, line, original, mutated });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** The text with the mistake in it. */
export const applyMutant = (text, { start, end, mutated }) => text.slice(0, start) + mutated + text.slice(end);
