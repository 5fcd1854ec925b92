import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { abbreviate } from './src/vocabulary/language/abbreviations.js';

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

/** One file per source module, so that a bundler includes only what a page uses. */
function modules(): UserConfig {
  const defineEntries = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.define.ts'))
    .map((file) => join('src/elements', file));

  return {
    plugins: [minifyTemplates(), keepWorkers()],
    build: {
      target: 'es2022',
      // The code stays as it is written, so nobody needs a map to read it; a bundler minifies it, but not what is in templates.
      minify: false,
      lib: {
        entry: [
          'src/index.ts',
          'src/define.ts',
          'src/es.ts',
          'src/react.ts',
          // The embed contains Lit for browsers, which Node cannot import; Node gets this instead.
          'src/cdn.ts',
          'src/directory/index.ts',
          'src/feed/index.ts',
          'src/feed/read-worker.ts',
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
          // Replace the helper's own path, which contains the compiler's version.
          entryFileNames: ({ name }) =>
            name.startsWith('_virtual/') ? `_virtual/${basename(name, '.js')}.js` : '[name].js',
        },
      },
    },
  };
}

/** How a module starts a worker. The bundler of a page finds the file by exactly this. */
const WORKER = "new Worker(new URL('./read-worker.js', import.meta.url), { type: 'module' })";

/** Leaves that to the bundler of the page: Vite would put a file of its own in its place. */
function keepWorkers(): Plugin {
  const place = '__WORKER__';
  return {
    name: 'keep-workers',
    enforce: 'pre',
    transform: (code) => (code.includes(WORKER) ? code.replace(WORKER, place) : null),
    renderChunk: (code) => (code.includes(place) ? code.replace(place, WORKER) : null),
  };
}

/** The file names that a page's author uses, which stay the same in every version, and the module that each brings. */
const FORWARDERS = {
  [`${manifest.name}.js`]: 'src/cdn.ts',
  'es.js': 'src/i18n/strings/es.ts',
  'api.js': 'src/api.ts',
};

/**
 * Has Chrome compile the whole file while that comes, beside the page's main thread: of what these files contain nearly everything is called as
 * soon as they are there. Else each function is compiled by its first call. Other browsers ignore it. It counts only as the first line.
 *
 * @see https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The files that hold what shows first, of a compiled feed too, and what every finder brings right after that without being asked. */
const CALLED_AT_ONCE = new Set(['cdn', 'records', 'shared', 'engine', 'soon']);

/** What several later files use, beside the elements of a search and the engine: so that none of these needs another. */
const SHARED =
  /\/(?:vocabulary\/(?:facets|labels(?:\.en)?|places\/(?:distance|load))|directory\/(?:query|text)|lib\/(?:text\/\w+|zone-periods)|record\/(?:near|listed|usual-hours|week)|finder\/(?:place-names|reduce-search|search))\.ts$/;

/**
 * Everything in one file, Lit included. Parts that are large or load later, such as the ZIP codes, are separate files. File names contain
 * a hash of the content, so that a page with yesterday's entry in its cache gets yesterday's parts.
 */
function embed(): UserConfig {
  const atOnce = new Set([join(process.cwd(), 'src/cdn.ts')]);
  return {
    // The script of a worker is beside the others, wherever those are.
    base: './',
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: '[name]-[hash].js', hashCharacters: 'base36' } },
    },
    plugins: [
      minifyTemplates(),
      minifyPhrases(),
      bringParts(),
      functions(atOnce),
      forwarders(),
      thirdPartyLicenses(),
      integrity(),
    ],
    build: {
      outDir: 'dist/cdn',
      target: 'es2022',
      // Beside the files for who debugs a page, and not in the package: it would double it.
      sourcemap: 'hidden',
      lib: { entry: 'src/cdn.ts', formats: ['es'] },
      rolldownOptions: {
        // Code shared by the first and later parts stays in the first.
        preserveEntrySignatures: false,
        output: {
          // Vite keeps whitespace in `es` libraries unless this is set here, too.
          minify: true,
          // What the first file needs is in the first file, whatever else imports it. What is wanted next is in one, so that none of it
          // is asked for only when the others have come.
          codeSplitting: {
            groups: [
              { name: manifest.name, test: (id) => atOnce.has(id) },
              { name: 'shared', test: SHARED },
              // Whoever needs one of these needs the other.
              { name: 'engine', test: /\/(?:engine-source|search-work)\.ts$/ },
              { name: 'soon', test: /\/elements\/soon\.ts$/ },
            ],
          },
          comments: false,
          hashCharacters: 'base36',
          entryFileNames: `${manifest.name}-[hash].js`,
          chunkFileNames: '[name]-[hash].js',
          postBanner: ({ name }) => (CALLED_AT_ONCE.has(name) ? COMPILE_AT_ONCE : '') + BANNER,
        },
      },
    },
  };
}

/**
 * Adds a file with the functions, for scripts of a page. It shares its parts with the elements.
 *
 * @param atOnce the entry of the first file, to which this adds what that imports
 */
function functions(atOnce: Set<string>): Plugin {
  return {
    name: 'functions',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/api.ts', name: 'api', preserveSignature: 'strict' });
    },
    buildEnd() {
      for (const id of atOnce) {
        for (const imported of this.getModuleInfo(id)!.importedIds) atOnce.add(imported);
      }
    },
  };
}

/** Where the address of a part's file goes, once its name is known. */
const ADDRESS = '__ADDRESS__';

/** Brings each later part through `bring()`, which asks again for one that did not come. */
function bringParts(): Plugin {
  const helper = join(process.cwd(), 'src/page/bring.ts');
  return {
    name: 'bring-parts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !/\bimport\('\./.test(code)) return null;
      const asking = code.replace(/\bimport\('\.[^']+'\)/g, `__bring(() => $&, ${ADDRESS})`);
      return { code: `import { bring as __bring } from '${helper}'; ${asking}`, map: null };
    },
    renderChunk: (code) => ({
      code: code
        // Of a file that others import from too, a part of its names is taken: `.then(…)`, from the file at its second address as well.
        .replace(
          /(import\((["'`].*?["'`])\)(?:\.then\(((?:[^()]|\([^()]*\))*)\))?), *__ADDRESS__/g,
          (_, asking: string, name: string, part?: string) =>
            [asking, name, ...(part ? [part] : [])].join(', '),
        )
        // What is imported at once elsewhere is in the same file, and cannot be lost.
        .replaceAll(ADDRESS, '""'),
      map: null,
    }),
  };
}

/**
 * Writes the files whose names a page's author uses. Each only brings the files of this version; the one of the library first asks for
 * the feeds of the page, which then come beside it. All other parts import the same file, so that the page has one Lit and one store.
 */
function forwarders(): Plugin {
  return {
    name: 'forwarders',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const [fileName, module] of Object.entries(FORWARDERS)) {
        const id = join(process.cwd(), module);
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === id);
        if (!chunk) this.error(`There is no chunk for ${fileName}`);
        const source =
          fileName === 'api.js'
            ? `${MODULE_NOTE}export * from './${chunk.fileName}';\n`
            : await forwarderOf([...chunk.imports, chunk.fileName], module === 'src/cdn.ts');
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** What someone sees who follows a browser's SyntaxError to the one file that is only a module. */
const MODULE_NOTE = '/* A module: for import, or in a <script type="module">. */\n';

/** What a file runs that works in any `<script>`. */
async function forwarderOf(files: readonly string[], isLibrary: boolean): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: ['src/forwarder.ts'],
    define: {
      FILES: JSON.stringify(files.map((file) => `./${file}`)),
      IS_LIBRARY: String(isLibrary),
    },
    bundle: true,
    // A function of its own, so that a classic script leaves no names to the page.
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

/**
 * Writes the hash of every script, for Subresource Integrity: by file, and as what a page can paste. Its import map is the only place where a page can say
 * the hashes of what modules import.
 */
function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle({ dir }) {
      const files = readdirSync(dir!).filter((file) => file.endsWith('.js'));
      const hashes = files.sort().map((file) => {
        const hash = createHash('sha384').update(readFileSync(join(dir!, file)));
        return [file, `sha384-${hash.digest('base64')}`] as const;
      });
      const write = (file: string, text: string) => writeFileSync(join(dir!, file), `${text}\n`);
      write('integrity.json', JSON.stringify(Object.fromEntries(hashes), null, 2));
      write('integrity.html', embedWith(hashes));
    },
  };
}

/** The lines that load the library with the hashes of its scripts. */
function embedWith(hashes: readonly (readonly [file: string, hash: string])[]): string {
  const entry = `${manifest.name}.js`;
  const base = `https://cdn.example.org/${manifest.name}/${manifest.version}/`;
  const addresses = hashes.flatMap(([file, hash]) =>
    // Parts, which alone are asked for again, have a code in their names.
    (/-\w+\.js$/.test(file) ? [file, `${file}?again`] : [file]).map((name) => [base + name, hash]),
  );
  const map = { integrity: Object.fromEntries(addresses) as Record<string, string> };
  return `<!-- Put these before every other script of the page, with the address of your own folder in place of ${base} -->
<script type="importmap">
${JSON.stringify(map, null, 2)}
</script>
<script
  type="module"
  src="${base}${entry}"
  integrity="${Object.fromEntries(hashes)[entry]}"
  crossorigin
></script>`;
}

/** Removes the indentation in templates and style sheets, before TypeScript is compiled. */
function minifyTemplates(): Plugin {
  // The tokens are put together from pieces of values, which the plugin skips with a warning.
  const options = { include: 'src/**/*.ts', exclude: 'src/ui/tokens.ts', failOnError: true };
  return { ...(minifyTemplateLiterals(options) as Plugin), enforce: 'pre' };
}

/** A lexicon, or the phrases of danger. */
const PHRASES = /\/language\/(?:lexicon\.\w\w|crisis\/crisis-phrases)\.ts$/;

/** Removes spaces that are only for readers from the phrases, which are most of the size of the language code, and abbreviates them. */
function minifyPhrases(): Plugin {
  return {
    name: 'minify-phrases',
    enforce: 'pre',
    transform(code, id) {
      if (!PHRASES.test(id)) return null;
      const minified = code.replace(/`([^`]*)`;/g, (_, written: string) => {
        const source = written.replace(/\n +/g, ' ').replace(/, /g, ',');
        return `\`${abbreviate(source)}\`;`;
      });
      return { code: minified, map: null };
    },
  };
}

const LICENSES_FILE = 'third-party-licenses.txt';

const BANNER = `/*! ${manifest.name} ${manifest.version} (${manifest.license}). Third parties: ${LICENSES_FILE} */`;

/** Writes the licenses of all packages in the embed to a file beside it, as the licenses require. */
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
      const source = [...[...packages].sort().map(licenseOf), ...DATA.map(creditOf)].join(
        '\n\n----\n\n',
      );
      this.emitFile({ type: 'asset', fileName: LICENSES_FILE, source });
    },
  };
}

/** Data in the embed: the source, and the file it becomes. */
const DATA = [
  ['src/vocabulary/places/zip-data.ts', 'zip-data-*.js'],
  ['src/vocabulary/places/city-data.ts', 'city-data-*.js'],
  ['src/vocabulary/language/real-words.en.ts', 'lexicon.en-*.js'],
  ['src/booking/form/numbering-plans.ts', 'phone-plans-*.js'],
] as const;

/** The credit for data, from the comment at the top of its file, which the embed leaves out. */
function creditOf([source, file]: (typeof DATA)[number]): string {
  const text = readFileSync(source, 'utf8');
  const [, credit] = /\/\*\*.*?\n \*\n(.*?)\n \*\//s.exec(text) ?? [];
  if (!credit) throw new Error(`${source} does not say where its data are from`);
  return `${file}: ${credit.replace(/^ \* /gm, '').trim()}`;
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const files = readdirSync(folder).filter((entry) => /^licen[sc]e/i.test(entry));
  if (!files.length) throw new Error(`${name} in ${dirname(folder)} brings no license text`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
