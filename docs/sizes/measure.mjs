import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = '\0entry';

/**
 * Bundles what a page imports, as a bundler does for it: minified, split where a part comes later, with every dependency.
 *
 * @param {string} code for example `import 'therapist-finder/define'`
 * @returns {Promise<{ atOnce: number, later: number, modules: string[] }>} bytes, gzipped, of the files that it imports at once and of those
 *   that it may ask for later; and the modules that are in those at once, from the folder of the project
 */
export async function measure(code) {
  const chunks = new Map((await bundle(code)).map((chunk) => [chunk.fileName, chunk]));
  const atOnce = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  for (const { imports } of atOnce) for (const file of imports) atOnce.add(chunks.get(file));
  // A bundler may also write a file that nothing of these asks for.
  const asked = new Set(atOnce);
  for (const { imports, dynamicImports } of asked)
    for (const file of [...imports, ...dynamicImports]) asked.add(chunks.get(file));
  const sizeOf = (files) =>
    files.reduce((sum, file) => sum + gzipSync(file.code, { level: 9 }).length, 0);
  const root = `${process.cwd()}/`;
  return {
    atOnce: sizeOf([...atOnce]),
    later: sizeOf([...asked].filter((chunk) => !atOnce.has(chunk))),
    modules: [...atOnce]
      .flatMap(({ modules }) => Object.entries(modules))
      .filter(([id, { renderedLength }]) => renderedLength > 0 && id.startsWith(root))
      .map(([id]) => id.slice(root.length)),
  };
}

/** @returns what a bundler makes of what a page imports: one file at once, and others that come later */
export async function bundle(code) {
  // What is imported by name is also used, or it would fall away.
  const names = /\{(.*)\}/.exec(code)?.[1] ?? '';
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? `${code}; globalThis.used = [${names}];` : undefined),
  };
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { comments: false } },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** As in the table. */
export const inKilobytes = (bytes) => (bytes / 1000).toFixed(1);
