/**
 * The CSS custom properties that a page can set on each element, read from the styles that its class really has, whatever they
 * include. What each is for is in the table of tokens.
 */
import { runnerImport } from 'vite';

const { module: library } = await runnerImport('./src/index.ts');

/** @type {Map<string, string>} The style sheets of each element, as one text, by the name of its class. */
const styles = new Map(
  Object.entries(library)
    .filter(([, value]) => Array.isArray(value?.elementStyles ?? value?.styles))
    .map(([name, { styles }]) => [
      name,
      styles
        .flat(Infinity)
        .map(({ cssText }) => cssText)
        .join('\n'),
    ]),
);

const defaults = readDefaults([...styles.values()].join('\n'));

/**
 * @param {string} className such as `TherapistCard`
 * @returns {{ name: string, description: string, syntax?: string, default?: string }[]} in the order of the table of tokens
 */
export function cssProperties(className) {
  const css = styles.get(className);
  if (!css) throw new Error(`src/index.ts exports no element ${className}`);
  const read = readTokens(css);
  const unknown = [...read].filter((name) => !(name in library.tokens));
  if (unknown.length > 0) throw new Error(`${className} reads ${unknown}, which is no token`);
  return Object.entries(library.tokens)
    .filter(([name]) => read.has(name))
    .map(([name, description]) => ({
      name,
      description,
      ...present('syntax', syntaxOf(name)),
      ...present('default', defaults.get(name)),
    }));
}

/** Sorted as the table of tokens is. */
export function inOrder(properties) {
  const names = Object.keys(library.tokens);
  return properties.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

/**
 * The tokens that styles use. A private property (`--_line`) that no rule uses reads nothing, whatever its value: every element
 * has all of the palette, and few use all of it.
 */
function readTokens(css) {
  const privates = new Map();
  const rest = css.replace(/(--_[\w-]+)\s*:([^;}]*)/g, (_, name, value) => {
    privates.set(name, `${privates.get(name) ?? ''} ${value}`);
    return '';
  });
  const read = new Set();
  const visit = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (read.has(name)) continue;
      read.add(name);
      visit(privates.get(name) ?? '');
    }
  };
  visit(rest);
  return new Set([...read].filter((name) => name.startsWith('--therapist-')));
}

/** What stands in for a token that is not set. A token with several such values has them derived; its description says from what. */
function readDefaults(css) {
  const found = new Map();
  for (const { 0: start, 1: name, index } of css.matchAll(/var\(\s*(--therapist-[\w-]+)\s*,/g)) {
    const value = upToParenthesis(css.slice(index + start.length));
    found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  return new Map([...found].flatMap(([name, [value, other]]) => (other ? [] : [[name, value]])));
}

/** The text before the parenthesis that closes what was opened before it. */
function upToParenthesis(text) {
  let depth = 1;
  const end = [...text].findIndex((character) => {
    if (character === '(') depth++;
    if (character === ')') depth--;
    return depth === 0;
  });
  return text.slice(0, end).replace(/\s+/g, ' ').trim();
}

/** As of `@property`. */
function syntaxOf(name) {
  if (name === '--therapist-color-scheme') return 'light | dark';
  if (name.startsWith('--therapist-color-')) return '<color>';
  if (/^--therapist-(radius-|font-size$)/.test(name)) return '<length>';
  return undefined;
}

const present = (key, value) => (value === undefined ? {} : { [key]: value });
