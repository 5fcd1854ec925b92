/** What a mutation may change: for each kind of syntax, the small mistakes a person could make there. */
import ts from 'typescript';

const { SyntaxKind } = ts;

/**
 * One small change of a source file.
 *
 * @typedef {object} Mutation
 * @property {import('typescript').Node} shown the node that a report quotes
 * @property {number} start where the replaced text starts in the file
 * @property {number} end where it ends
 * @property {string} text what stands there instead
 */

const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '+=': '-=',
  '-=': '+=',
  '&': '|',
  '|': '&',
  '<<': '>>',
  '>>': '<<',
};

/** Methods, and functions of `Math`, that are easily taken for each other. */
const METHODS = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Methods that can be left out of a chain. */
const LEFT_OUT = ['filter', 'sort', 'reverse', 'trim', 'toLowerCase', 'toUpperCase', 'slice'];

/** From here on a number is a size or a time: one more is no mistake that anyone would notice. */
const LARGE = 100;

/** @type {Partial<Record<number, (node: any) => Mutation[]>>} */
const MUTATIONS = {
  [SyntaxKind.BinaryExpression]: ofOperator,
  [SyntaxKind.PrefixUnaryExpression]: ofNegation,
  [SyntaxKind.TrueKeyword]: (node) => [replaced(node, 'false')],
  [SyntaxKind.FalseKeyword]: (node) => [replaced(node, 'true')],
  [SyntaxKind.NumericLiteral]: ofNumber,
  [SyntaxKind.StringLiteral]: ofString,
  [SyntaxKind.CallExpression]: ofCall,
  [SyntaxKind.ConditionalExpression]: ofConditional,
  [SyntaxKind.IfStatement]: ofIf,
  [SyntaxKind.ExpressionStatement]: ofStatement,
};

/** @returns {Mutation[]} what can be changed at this very node, not inside it */
export function mutationsOf(node) {
  return MUTATIONS[node.kind]?.(node) ?? [];
}

/** Whether a node is inside a function, or is one. */
export function isInFunction(node) {
  return Boolean(ts.findAncestor(node, ts.isFunctionLike));
}

function ofOperator(node) {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.getText();
  if (operator === '??') return [cutAfter(node, left)];
  if (operator === '+' && [left, right].some(isText)) return [];
  const other = OPERATORS[operator];
  return other ? [{ ...replaced(operatorToken, other), shown: node }] : [];
}

function ofNegation(node) {
  if (node.operator !== SyntaxKind.ExclamationToken) return [];
  return [replaced(node, node.operand.getText())];
}

/** Numbers in another notation are constants of a hash or a mask. */
function ofNumber(node) {
  const number = Number(node.getText().replaceAll('_', ''));
  if (!/^[\d_.]+$/.test(node.getText())) return [];
  const others = number < LARGE ? [number + 1, number - 1] : [number * 2, number / 2];
  const isNegated = ts.isPrefixUnaryExpression(node.parent);
  return others
    .filter((other) => other >= 0 || !isNegated)
    .map((other) => ({ ...replaced(node, String(other)), shown: node.parent }));
}

/** Emptied where it is a value, not a name that something is compared with, a key, or words for a reader. */
function ofString(node) {
  const { parent } = node;
  const isName =
    ts.isBinaryExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isImportCall?.(parent) ||
    parent.name === node;
  if (isName || !node.text || node.text.includes(' ') || !isInFunction(node)) return [];
  return [{ ...replaced(node, "''"), shown: node.parent }];
}

function ofCall(node) {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const method = expression.name.getText();
  const other = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (other) return [{ ...replaced(expression.name, other), shown: node }];
  return LEFT_OUT.includes(method) ? [cutAfter(node, expression.expression)] : [];
}

function ofConditional(node) {
  const { condition, whenTrue, whenFalse } = node;
  return [
    { ...replaced(condition, 'true'), shown: node },
    { ...replaced(condition, 'false'), shown: node },
  ].filter(() => whenTrue.getText() !== whenFalse.getText());
}

/** Without an early exit; with its other branch always, or never. */
function ofIf(node) {
  const { expression, thenStatement, elseStatement } = node;
  if (!elseStatement && leaves(thenStatement)) return [replaced(node, ';')];
  return ['true', 'false'].map((value) => ({ ...replaced(expression, value), shown: node }));
}

function leaves(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return Boolean(
    last &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last)),
  );
}

/** Without a statement that does something: a call, an assignment, a deletion. */
function ofStatement(node) {
  const { expression } = node;
  const isSuper = ts.isCallExpression(expression) && expression.expression.getText() === 'super';
  if (ts.isYieldExpression(expression) || isSuper || !isInFunction(node)) return [];
  return [replaced(node, ';')];
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** What follows a part of a node is left out. @returns {Mutation} */
function cutAfter(node, part) {
  return { shown: node, start: part.getEnd(), end: node.getEnd(), text: '' };
}

/** @returns {Mutation} */
function replaced(node, text) {
  return { shown: node, start: node.getStart(), end: node.getEnd(), text };
}
