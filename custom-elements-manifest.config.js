import { dirname } from 'node:path';
import { cssProperties, inOrder } from './docs/manifest/css-properties.mjs';
import { onlyInside } from './docs/manifest/words.mjs';
import { eventTypes, literals, returnType } from './docs/manifest/types.mjs';
import { elementsInside, partsInside, readElement } from './test/helpers/element-source.mjs';

/** Makes custom-elements.json from the doc comments, types and styles of the elements: `npm run manifest`. */
export default {
  globs: ['src/ui/*element.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    tagNames(),
    docComments(),
    publicOnly(),
    types(),
    documentedEvents(),
    styleHooks(),
    insideOthers(),
    publishedPaths(),
  ],
};

/** The analyzer knows `customElements.define(…)`; here elements are registered with our `define(…)`. */
function tagNames() {
  const definitions = [];
  return {
    name: 'tag-names',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      definitions.push({ tag: tag.text, className: element.getText(), module: moduleDoc });
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { tag, className, module } of definitions) {
        const home = customElementsManifest.modules.find(({ declarations }) =>
          declarations?.some(({ name }) => name === className),
        );
        if (!home) throw new Error(`${module.path} defines ${tag}, but ${className} is nowhere`);
        Object.assign(
          home.declarations.find(({ name }) => name === className),
          { tagName: tag, customElement: true },
        );
        module.exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: className, module: home.path },
        });
      }
    },
  };
}

/** The first paragraph is the summary, the others are the description; examples are kept. Lines end where paragraphs do. */
function docComments() {
  const examples = new Map();
  return {
    name: 'doc-comments',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example');
      examples.set(node.name.text, tags.map(readExample));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest)) {
        const [summary, ...paragraphs] = element.summary.split('\n\n');
        element.summary = summary;
        element.description = paragraphs.join('\n\n');
        element.examples = examples.get(element.name);
      }
      unwrap(customElementsManifest.modules);
    },
  };

  /** From the source, since the compiler takes away the indentation of what follows a title. */
  function readExample(tag) {
    const text = tag.getText().replace(/^ *\* ?/gm, '');
    const [, title, code] = /^@example *(.*)\n```html\n([^]*?)\n```/.exec(text);
    return { ...(title && { title }), code };
  }

  function unwrap(value) {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'description' || key === 'summary') {
        value[key] = inner.replace(/(?<!\n)\n(?!\n)/g, ' ');
      } else unwrap(inner);
    }
  }
}

/** What a page may rely on: elements and the classes they extend, without private members and without what else is in their files. */
function publicOnly() {
  const isPublic = ({ name, privacy }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const elements = elementsOf(customElementsManifest);
      const bases = new Set(elements.map(({ superclass }) => superclass.name));
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter(
          ({ name, tagName }) => tagName || bases.has(name),
        );
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
          // The analyzer takes the variable in `new CustomEvent(type)` for the name of an event.
          declaration.events = declaration.events?.filter(({ name }) => name !== 'type');
          // `version = version` tells nobody a default.
          for (const field of declaration.members) {
            if (field.default === field.name) delete field.default;
          }
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations, exports }) =>
          declarations?.length || exports?.some(({ kind }) => kind === 'custom-element-definition'),
      );
    },
  };
}

/** The analyzer knows types and defaults as they are written; a reader needs what they are. */
function types() {
  const events = eventTypes();
  return {
    name: 'types',
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest)) {
        const { name: className, members = [], attributes = [] } = element;
        for (const event of element.events ?? []) event.type = { text: events.get(event.name) };
        for (const method of members.filter(({ kind }) => kind === 'method')) {
          method.return = { type: { text: returnType(className, method.name) } };
        }
        for (const attribute of attributes) {
          const field = members.find(({ name }) => name === attribute.fieldName);
          const values = literals(className, field.name);
          if (values) field.type = { text: values };
          attribute.type = { text: field.type.text.replace(/ \| undefined$/, '') };
          attribute.default = field.default;
        }
      }
    },
  };
}

/** A page listens to what it has read of, so an event that nothing is said about stops the build. */
function documentedEvents() {
  return {
    name: 'documented-events',
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules) {
        for (const { tagName, events = [] } of declarations.filter(({ tagName }) => tagName)) {
          const documented = new Set(events.map(({ name }) => name));
          const sent = [...readElement(dirname(path)).events];
          const silent = sent.filter((event) => !documented.has(event));
          if (silent.length > 0) throw new Error(`<${tagName}> sends ${silent} without an @fires`);
        }
      }
    },
  };
}

/** The tokens that an element reads itself. */
function styleHooks() {
  return {
    name: 'style-hooks',
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest)) {
        element.cssProperties = cssProperties(element.name);
      }
    },
  };
}

/**
 * What a page can reach of the elements inside an element: their parts, under the names they have there, and their tokens, which
 * are inherited. Documented once, listed wherever it can be used.
 */
function insideOthers() {
  return {
    name: 'inside-others',
    packageLinkPhase({ customElementsManifest }) {
      const elements = elementsOf(customElementsManifest);
      const own = new Map(
        elements.map(({ tagName, cssParts = [], cssProperties }) => [
          tagName,
          { cssParts, cssProperties },
        ]),
      );
      for (const element of elements) {
        const inside = elementsInside(element.tagName);
        if (inside.length === 0) continue;
        element.dependencies = inside;
        element.cssParts = [...element.cssParts, ...partsOf(element.tagName, own)];
        const inner = inside.flatMap((tag) => own.get(tag).cssProperties);
        element.cssProperties = withInner(element.cssProperties, inner);
      }
    },
  };

  /** In the order in which each element documents its own. */
  function partsOf(tagName, own) {
    const inside = partsInside(tagName);
    return elementsInside(tagName).flatMap((tag) =>
      own.get(tag).cssParts.flatMap(({ name: part, description }) => {
        const found = inside.find((candidate) => candidate.tag === tag && candidate.part === part);
        return found ? [{ name: found.name, description: `${description} (\`<${tag}>\`)` }] : [];
      }),
    );
  }

  function withInner(own, inner) {
    const listed = new Map(
      inner.map((token) => [
        token.name,
        { ...token, description: `${token.description} ${onlyInside}` },
      ]),
    );
    for (const token of own) listed.set(token.name, token);
    return inOrder([...listed.values()]);
  }
}

/** The package ships `dist/`, not `src/`. Sorted, so that the same code gives the same file anywhere. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      rewrite(modules);
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };

  function rewrite(value) {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'path' || key === 'module') && typeof inner === 'string') {
        value[key] = published(inner);
      } else rewrite(inner);
    }
  }
}

/** Every declaration with a tag. */
function elementsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
}
