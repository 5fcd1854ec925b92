/** Where a source file can be mutated: everywhere in its logic, nowhere in its types, its tables and its messages. */
import ts from 'typescript';
import { isInFunction, mutationsOf } from './operators.mjs';

/**
 * @typedef {object} Site
 * @property {string} file
 * @property {number} line from 1
 * @property {number} start where the replaced text starts in the file
 * @property {number} end where it ends
 * @property {string} text what stands there instead
 * @property {string} before the code around, in one line
 * @property {string} after the same, mutated
 */

/** A list or an object of more lines than this, outside of functions, is a table. */
const TABLE = 20;

/** As much of a line as a report quotes. */
const QUOTED = 110;

/**
 * @param {string} file its name in the report
 * @param {string} code
 * @returns {Site[]} in the order of the file
 */
export function sitesOf(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @type {Site[]} */
  const sites = [];
  visit(source);
  return sites;

  function visit(node) {
    if (isLeftAlone(node)) return;
    for (const mutation of mutationsOf(node)) sites.push(site(mutation));
    ts.forEachChild(node, visit);
  }

  function site({ shown, start, end, text }) {
    const [from, to] = [shown.getStart(), shown.getEnd()];
    return {
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      start,
      end,
      text,
      ...quoted(code.slice(from, start), code.slice(start, end), text, code.slice(end, to)),
    };
  }

  function isLeftAlone(node) {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node)) return true;
    if (ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return true;
    if (ts.isExportDeclaration(node)) return true;
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return true;
    return isWording(node) || (ts.isLiteralExpression(node) && isInTable(node));
  }

  /** An entry of a table of words that is put together: `count: (n) => `${n} people``. */
  function isWording(node) {
    if (!ts.isPropertyAssignment(node) || isInFunction(node)) return false;
    return ts.isFunctionLike(node.initializer) && holdsWords(node.initializer);
  }

  /** A table: long, or with words for a reader in it. */
  function isInTable(node) {
    return !isInFunction(node) && Boolean(ts.findAncestor(node, isTable));
  }

  function isTable(node) {
    if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return false;
    const parts = ts.isArrayLiteralExpression(node) ? node.elements : node.properties;
    const isWords = (part) => isText(ts.isPropertyAssignment(part) ? part.initializer : part);
    return code.slice(node.pos, node.end).split('\n').length > TABLE || parts.some(isWords);
  }
}

function holdsWords(node) {
  return isText(node) || Boolean(ts.forEachChild(node, holdsWords));
}

/** Whether a node is a text, or a piece of one, with words for a reader. */
function isText(node) {
  return (
    (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && node.text.includes(' ')
  );
}

/** Code in one line, before and after, with the change in sight. */
function quoted(lead, was, is, rest) {
  const line = (text) => text.replace(/\s+/g, ' ');
  const room = Math.max(0, QUOTED - line(was).length);
  const start = line(lead).slice(-room);
  const cut = (text) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
  const [before, after] = [was, is].map((middle) => cut(line(start + middle + rest)));
  return { before, after };
}
