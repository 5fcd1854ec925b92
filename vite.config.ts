import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/**
 * `vite build` writes the modules for bundlers to `dist/`, `vite build --mode cdn` the embed for
 * a plain `<script type="module">` to `dist/cdn/`.
 */
export default defineConfig(({ mode }) => (mode === 'cdn' ? embed() : modules()));

interface Manifest {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const dependencies = Object.keys(manifest.dependencies);

/** One file per source module, so that a bundler takes only what a page uses. */
function modules(): UserConfig {
  const defineEntries = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.define.ts'))
    .map((file) => join('src/elements', file));

  return {
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      lib: {
        entry: [
          'src/index.ts',
          'src/define.ts',
          'src/es.ts',
          'src/react.ts',
          // The embed brings Lit for browsers, which Node cannot import; Node gets this in its place.
          'src/cdn.ts',
          'src/directory/index.ts',
          'src/feed/index.ts',
          'src/vocabulary/language/index.ts',
          ...defineEntries,
        ],
        formats: ['es'],
      },
      rolldownOptions: {
        // Exactly the dependencies: anything else, such as the compiler's own decorator helper,
        // would be an import that no consumer can resolve.
        external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // The helper's own path names the compiler's version, which is nobody's business.
          entryFileNames: ({ name }) =>
            name.startsWith('_virtual/') ? `_virtual/${basename(name, '.js')}.js` : '[name].js',
        },
      },
    },
  };
}

/** What a page's author writes: the names that stay from version to version, and the chunk each leads to. */
const FORWARDERS = { [`${manifest.name}.js`]: manifest.name, 'es.js': 'es' };

/**
 * Everything in one file, Lit included; the ZIP codes, being large, lie beside it until needed. Each file is named by what is in it, so
 * that a page which has yesterday's entry in its cache gets yesterday's parts.
 */
function embed(): UserConfig {
  return {
    plugins: [minifyTemplates(), minifyPhrases(), askAgain(), forwarders(), thirdPartyLicenses()],
    build: {
      outDir: 'dist/cdn',
      target: 'es2022',
      sourcemap: true,
      lib: { entry: 'src/cdn.ts', formats: ['es'] },
      rolldownOptions: {
        // What the later parts share with the first stays in the first.
        preserveEntrySignatures: false,
        output: {
          // Vite leaves whitespace in `es` libraries unless told twice.
          minify: true,
          comments: false,
          hashCharacters: 'base36',
          entryFileNames: `${manifest.name}-[hash].js`,
          chunkFileNames: '[name]-[hash].js',
          postBanner: `/*! ${manifest.name} ${manifest.version} (${manifest.license}). Third parties: ${LICENSES_FILE} */`,
        },
      },
    },
  };
}

/**
 * Has every part that comes later asked for again, under another address, where it could not be fetched. Browsers remember that a
 * module failed: without this, what was first wanted offline would not come before the page is loaded anew.
 */
function askAgain(): Plugin {
  return {
    name: 'ask-again',
    renderChunk: (code) => ({
      code: code.replace(
        /\bimport\((["'`])(\.\/[^"'`?]+)\1\)/g,
        (bring, _quote, address) => `${bring}.catch(() => import('${address}?' + Date.now()))`,
      ),
      map: null,
    }),
  };
}

/**
 * Writes the files whose names a page's author knows. Each only imports the one of this version: all else imports that one too, so that
 * there is one Lit and one store on the page.
 */
function forwarders(): Plugin {
  return {
    name: 'forwarders',
    generateBundle(_options, bundle) {
      for (const [fileName, name] of Object.entries(FORWARDERS)) {
        const chunk = Object.values(bundle).find(
          (output) =>
            output.type === 'chunk' &&
            (name === manifest.name ? output.isEntry : output.name === name),
        );
        if (!chunk) this.error(`There is no chunk for ${fileName}`);
        this.emitFile({ type: 'asset', fileName, source: `import './${chunk.fileName}';\n` });
      }
    },
  };
}

/** Takes the indentation out of templates and style sheets, before TypeScript is compiled away. */
function minifyTemplates(): Plugin {
  // The tokens are made with unsafeCSS, which the plugin leaves alone with a warning.
  const options = { include: 'src/**/*.ts', exclude: 'src/ui/tokens.ts', failOnError: true };
  return { ...(minifyTemplateLiterals(options) as Plugin), enforce: 'pre' };
}

/** Takes the spaces that are there for readers out of the phrases, which are most of what understanding a sentence weighs. */
function minifyPhrases(): Plugin {
  return {
    name: 'minify-phrases',
    enforce: 'pre',
    transform: (code, id) =>
      /\/language\/(lexicon\.\w\w|crisis\/crisis-phrases)\.ts$/.test(id)
        ? {
            code: code.replace(/`[^`]*`;/g, (source) =>
              source.replace(/\n +/g, ' ').replace(/, /g, ','),
            ),
            map: null,
          }
        : null,
  };
}

const LICENSES_FILE = 'third-party-licenses.txt';

/** Writes the license of every package inside the embed beside it, as those licenses ask. */
function thirdPartyLicenses(): Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      const packages = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
          if (folder && existsSync(join(folder, 'package.json'))) packages.add(folder);
        }
      }
      const source = [...[...packages].sort().map(licenseOf), placesCredit()].join('\n\n----\n\n');
      this.emitFile({ type: 'asset', fileName: LICENSES_FILE, source });
    },
  };
}

/** The comment at the head of the ZIP codes, which the embed leaves out, says whose data they are. */
function placesCredit(): string {
  const text = readFileSync('src/vocabulary/places/zip-data.ts', 'utf8');
  const [, credit] = /\/\*\*.*?\n \*\n(.*?)\n \*\//s.exec(text) ?? [];
  if (!credit) throw new Error('zip-data.ts does not say where its data are from');
  return `zip-data-*.js: ${credit.replace(/^ \* /gm, '').trim()}`;
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  if (!file) throw new Error(`${name} in ${dirname(folder)} brings no license text`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
