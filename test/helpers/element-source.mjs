/**
 * Reads from the source of an element what it renders and dispatches, to compare with its documentation:
 * the parts, slots and states a page can style, the events it dispatches, the elements inside.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * @param {string} folder of one tag, in `src/elements/`
 * @returns {Record<'parts' | 'slots' | 'states' | 'events' | 'tags', Set<string>>}
 */
export function readElement(folder) {
  const found = {
    parts: new Set(),
    slots: new Set(),
    states: new Set(),
    events: new Set(),
    tags: new Set(),
  };
  const own = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  for (const file of [...own, ...sharedTemplates(folder, own)]) {
    const text = readFileSync(join(folder, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), found);
  }
  return found;
}

/**
 * The elements inside an element, however deep.
 *
 * @param {string} tag
 * @returns {string[]} their tags, sorted
 */
export function elementsInside(tag) {
  const inside = new Set();
  const look = (outer) => {
    for (const inner of readElement(`src/elements/${outer}`).tags) {
      if (inner === tag || inside.has(inner)) continue;
      inside.add(inner);
      look(inner);
    }
  };
  look(tag);
  return [...inside].sort();
}

/**
 * The parts of all elements inside an element, under the names that `src/ui/parts.ts` gives them there.
 *
 * @param {string} tag
 * @returns {{ name: string, tag: string, part: string }[]}
 */
export function partsInside(tag) {
  return elementsInside(tag).flatMap((inner) =>
    [...readElement(`src/elements/${inner}`).parts]
      .filter((part) => part !== 'base')
      .map((part) => ({ name: exportedName(inner, part), tag: inner, part })),
  );
}

function exportedName(tag, part) {
  const noun = tag.replace('therapist-', '');
  return `-${noun}`.endsWith(`-${part}`) ? noun : `${noun}-${part}`;
}

/** Files of `src/ui` that an element renders with, such as the portrait: their parts are the element's too. */
function sharedTemplates(folder, files) {
  const imports = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(/from '(\.\.\/\.\.\/ui\/[\w/-]+)\.js'/g),
  ]);
  return [...new Set(imports.map(([, path]) => `${path}.ts`))];
}

function visit(node, found) {
  if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
    readTemplate(node.template, found);
  } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    readCall(node, found);
  }
  ts.forEachChild(node, (child) => visit(child, found));
}

/** `this.emit('therapist-…')`, `new CustomEvent('therapist-…')`, `this.setState('…')`. */
function readCall(node, found) {
  const name = node.expression.name?.text ?? node.expression.text;
  const [first] = node.arguments ?? [];
  if (!first) return;
  if (['emit', 'CustomEvent', 'Event'].includes(name)) stringsIn(first).forEach(add(found.events));
  if (name === 'setState') stringsIn(first).forEach(add(found.states));
}

/**
 * The markup of a template, an expression standing as U+0000 and its number, so that a name keeps
 * its place: `part="slot ${taken ? 'taken' : ''}"` has the parts `slot` and `taken`.
 */
function readTemplate(template, found) {
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const markup = spans.reduce(
    (text, span, index) => `${text}\0${index};${span.literal.text}`,
    (template.head ?? template).text,
  );
  const names = (value) => [
    ...value
      .replace(/\0\d+;/g, ' ')
      .split(/\s+/)
      .filter(Boolean),
    ...[...value.matchAll(/\0(\d+);/g)].flatMap(([, index]) => stringsIn(spans[index].expression)),
  ];

  for (const [, quoted, bare] of markup.matchAll(/\spart=(?:"([^"]*)"|(\0\d+;))/g)) {
    names(quoted ?? bare).forEach(add(found.parts));
  }
  for (const [, tag] of markup.matchAll(/<(therapist-[\w-]+)/g)) found.tags.add(tag);
  for (const [, attributes] of markup.matchAll(/<slot\b([^>]*)>/g)) {
    found.slots.add(/\sname="([^"]*)"/.exec(attributes)?.[1] ?? '');
  }
}

/** Every string inside an expression; of `a ? 'x' : 'y'` both, of a helper's parameter what its file passes for it. */
function stringsIn(node) {
  if (ts.isStringLiteralLike(node)) return node.text.split(/\s+/).filter(Boolean);
  if (ts.isIdentifier(node)) return passedFor(node);
  const inside = [];
  ts.forEachChild(node, (child) => void inside.push(...stringsIn(child)));
  return inside;
}

function passedFor(identifier) {
  const helper = ts.findAncestor(
    identifier,
    (node) =>
      ts.isArrowFunction(node) && node.parameters.some(({ name }) => name.text === identifier.text),
  );
  if (!helper || !ts.isVariableDeclaration(helper.parent)) return [];
  const at = helper.parameters.findIndex(({ name }) => name.text === identifier.text);
  const passed = [];
  const look = (node) => {
    const isCall = ts.isCallExpression(node) && node.expression.text === helper.parent.name.text;
    const given = isCall && node.arguments[at];
    if (given && ts.isStringLiteralLike(given)) passed.push(given.text);
    ts.forEachChild(node, look);
  };
  look(identifier.getSourceFile());
  return passed;
}

const add = (set) => (value) => set.add(value);
