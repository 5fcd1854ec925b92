import { dirname } from 'node:path';
import { partsInside, readElement } from './test/helpers/element-source.mjs';

/** Makes custom-elements.json from the doc comments of the elements: `npm run manifest`. */
export default {
  globs: ['src/base/*element.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [tagNames(), publicOnly(), documentedEvents(), partsOfParts(), publishedPaths()],
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

/** What a page may rely on: no private or protected members, and no modules without an element. */
function publicOnly() {
  const isPublic = ({ name, privacy }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
          // The analyzer takes the variable in `new CustomEvent(type)` for the name of an event.
          declaration.events = declaration.events?.filter(({ name }) => name !== 'type');
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations, exports }) =>
          declarations?.some(({ customElement }) => customElement) ||
          exports?.some(({ kind }) => kind === 'custom-element-definition'),
      );
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

/** What an element shows of others has their parts, under their names: documented once, listed wherever it can be styled. */
function partsOfParts() {
  return {
    name: 'parts-of-parts',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName);
      const own = new Map(elements.map(({ tagName, cssParts = [] }) => [tagName, cssParts]));
      for (const element of elements) {
        const inside = partsInside(element.tagName).flatMap(({ name, tag, part }) => {
          const { description } = own.get(tag).find((known) => known.name === part) ?? {};
          return description ? [{ name, description: `${description} (\`<${tag}>\`)` }] : [];
        });
        if (inside.length > 0) element.cssParts = [...own.get(element.tagName), ...inside];
      }
    },
  };
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
