import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { dirname, relative, resolve, sep } from 'node:path';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;

/**
 * The layers of `src/`, lowest first (see DESIGN.md). A folder may import itself and the folders above it in this list, and the
 * packages it names. The files directly under `src/` are the entries: they only gather and re-export, so they are outside this table.
 */
const LAYERS = {
  lib: [],
  vocabulary: [],
  feed: ['valibot'],
  record: [],
  directory: [],
  guides: ['valibot'],
  booking: ['libphonenumber-js'],
  finder: [],
  views: [],
  i18n: [],
  page: ['lit', '@lit/context'],
  ui: ['lit', '@lit/reactive-element'],
  elements: ['lit', '@lit/context', '@lit/reactive-element'],
};

const ORDER = Object.keys(LAYERS);

/** The package's entries inside a layer, the same as in `exports` in package.json. */
const ENTRIES = ['feed/index.ts', 'directory/index.ts', 'vocabulary/language/index.ts'];

/** The layers that run in Node, in a worker and in a page: everything below `page`. */
const PURE_LAYERS = ORDER.slice(0, ORDER.indexOf('page'));

/** Checks every import, export-from and dynamic import in `src/<layer>/` against the table above. */
const layerRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: 'src/{{from}} must not import src/{{to}}: imports point only to a lower layer.',
      entry:
        'Import the module itself, not an entry of the package: entries sit above every layer.',
      package: 'src/{{from}} must not import "{{to}}": it may use {{allowed}}.',
      stray: 'src/{{from}} is no layer: add it to LAYERS and to DESIGN.md, in its place.',
      barrel: 'Only published entries are index.ts. Import each module directly.',
    },
  },
  create(context) {
    const [from, ...within] = relative(resolve(root, 'src'), context.filename).split(sep);
    if (within.length === 0) return {};
    const packages = LAYERS[from];
    if (!packages) {
      return { Program: (node) => context.report({ node, messageId: 'stray', data: { from } }) };
    }
    const isBarrel = within.at(-1) === 'index.ts' && !ENTRIES.includes([from, ...within].join('/'));

    function check({ source }) {
      if (typeof source?.value !== 'string') return;
      const problem = source.value.startsWith('.')
        ? importedFile(source.value)
        : importedPackage(source.value);
      if (problem) context.report({ node: source, ...problem });
    }

    function importedFile(specifier) {
      const file = resolve(dirname(context.filename), specifier);
      const [to, ...rest] = relative(resolve(root, 'src'), file).split(sep);
      if (rest.length === 0 || rest.at(-1).startsWith('index.')) return { messageId: 'entry' };
      if (ORDER.includes(to) && ORDER.indexOf(to) <= ORDER.indexOf(from)) return undefined;
      return { messageId: 'folder', data: { from, to } };
    }

    function importedPackage(specifier) {
      const depth = specifier.startsWith('@') ? 2 : 1;
      const to = specifier.split('/', depth).join('/');
      if (packages.includes(to)) return undefined;
      const allowed = packages.join(', ') || 'no package';
      return { messageId: 'package', data: { from, to, allowed } };
    }

    return {
      ...(isBarrel && { Program: (node) => context.report({ node, messageId: 'barrel' }) }),
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const DOM_GLOBALS = [
  'window self document navigator location history screen customElements',
  'localStorage sessionStorage indexedDB caches XMLHttpRequest',
  'Window Storage Element HTMLElement ShadowRoot Document DocumentFragment DOMParser Image CSS',
  'MutationObserver ResizeObserver IntersectionObserver',
  'matchMedia getComputedStyle requestAnimationFrame requestIdleCallback alert confirm prompt',
].flatMap((line) => line.split(' '));

const noDom = (name) => `A pure layer runs in Node and in a worker too, where ${name} is missing.`;

const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one greppable word for one thing.',
};

/** The one file that reads the visitor's clock and zone. */
const EDGE = 'src/page/visitor.ts';

/** Calls that read the clock directly. */
const CLOCKS = [
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.property.name='Date'][property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]',
].map((selector) => ({
  selector,
  message: `The present is an input: ask the store for it, or what ${EDGE} has.`,
}));

/** `:focus-within` does not match the ancestors of an open modal dialog. */
const FOCUS_WITHIN = [
  'TemplateElement[value.raw=/:focus-within/]',
  'Literal[value=/:focus-within/]',
].map((selector) => ({
  selector,
  message: 'It matches nothing around an open modal dialog. Use holdsFocus(), or :has(:focus).',
}));

/** Never build or insert HTML strings: a feed's text comes from somebody else. */
const HTML_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];

/** `'url' in value` is safe because the name is known. A name from a feed may be one that every object inherits. */
const INHERITED = {
  selector: "BinaryExpression[operator='in'][left.type!='Literal']",
  message: '`constructor` is in every object. Use Object.hasOwn(), or own() of src/lib.',
};

/** Without a locale, each of these uses the language of the device, not of the page. */
const DEVICE_LANGUAGE = [
  'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
  "NewExpression[callee.object.name='Intl'][arguments.length=0]",
].map((selector) => ({
  selector,
  message: 'Name a locale, or use toUpperCase() or toLowerCase().',
}));

/** Base classes by which the rules about elements recognize an element. */
const elementBaseClasses = ['LitElement', 'TherapistElement', 'FinderElement'];

const TEMPLATE =
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';

/** Syntax that no code of the library may use. */
const ELEMENT_SYNTAX = [
  NAMED_EXPORTS,
  INHERITED,
  ...FOCUS_WITHIN,
  ...DEVICE_LANGUAGE,
  {
    selector: `${TEMPLATE}[value.raw=/<style|\\sstyle\\s*=\\s*["'\\w]/]`,
    message: 'A strict Content-Security-Policy refuses this. Use `static styles` or styleMap.',
  },
  {
    selector: `${TEMPLATE}[value.raw=/\\.(${HTML_SINKS.join('|')})\\s*=/]`,
    message: 'No HTML strings: text from a feed stays text.',
  },
  {
    selector: `${TEMPLATE}[value.raw=/\\son\\w+\\s*=/]`,
    message: 'A strict Content-Security-Policy refuses this. Use @event=${…}.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A strict Content-Security-Policy refuses this. Use element.style.setProperty().',
  },
  {
    selector: `${TEMPLATE}:first-child[value.raw=/^ \\S/]`,
    message: "A build removes this space. Write it as a value: ${' '}, or in an array.",
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'demo/dist/', 'storybook-static/', 'coverage/', '.cache/']),

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      // Lit binds listeners to the element: `@click=${this.onClick}` is not unbound.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler checks every index; `!` means that the code above has made sure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // For strings and booleans, `||` treats '' and false as missing, which is often intended.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true, string: true } },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    // Node's globals are not declared here; a wrong name fails when the file runs.
    rules: { 'no-undef': 'off' },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    settings: { lit: { elementBaseClasses }, wc: { elementBaseClasses } },
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      // Without bullets, Safari removes the role of a list; an explicit role restores it.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has every callback, so no guard is needed.
      'wc/guard-super-call': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { layers: { rules: { imports: layerRule } } },
    rules: {
      'layers/imports': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/decorators.js',
              importNames: ['customElement'],
              message: 'It throws when two copies of the library meet. Use define() of src/ui.',
            },
          ],
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/static-html.js'],
              message: 'No HTML strings: text from a feed stays text.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...HTML_SINKS.map((property) => ({
          property,
          message: 'No HTML strings: text from a feed stays text.',
        })),
        {
          object: 'customElements',
          property: 'define',
          message: 'It throws when two copies of the library meet. Use define() of src/ui.',
        },
      ],
      'no-restricted-syntax': ['error', ...ELEMENT_SYNTAX, ...CLOCKS],
    },
  },
  {
    files: [EDGE],
    rules: { 'no-restricted-syntax': ['error', ...ELEMENT_SYNTAX] },
  },
  {
    files: ['src/ui/define.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: PURE_LAYERS.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOM_GLOBALS.map((name) => ({ name, message: noDom(name) })),
      ],
      'no-restricted-properties': [
        'error',
        ...DOM_GLOBALS.map((property) => ({
          object: 'globalThis',
          property,
          message: noDom(property),
        })),
      ],
      '@typescript-eslint/no-restricted-types': [
        'error',
        { types: Object.fromEntries(DOM_GLOBALS.map((name) => [name, noDom(name)])) },
      ],
      'no-restricted-syntax': [
        'error',
        NAMED_EXPORTS,
        INHERITED,
        ...DEVICE_LANGUAGE,
        ...CLOCKS,
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'A seed is an input: the same search gives the same answer.',
        },
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A helper may let its caller choose the return type: `find<HTMLInputElement>('input')`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The snapshot plugin of @open-wc/testing types every `equal()` as a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
);
