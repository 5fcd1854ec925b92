/**
 * Finds or unpacks a Chromium for the tests. `$TEST_BROWSER` says which:
 *
 * - `installed`: `$CHROME_PATH`, else the Chrome or Chromium of the system;
 * - `packaged`: the one inside `@sparticuz/chromium`, which needs nothing from the system, but is a
 *   program for Linux on x64;
 * - without it, the first of these that exists.
 *
 * That package's own `executablePath()` and `args` are made for AWS Lambda: they skip the libraries
 * elsewhere and switch web security off. So it is unpacked here, once, into `node_modules/.cache`.
 */
import { Launcher } from 'chrome-launcher';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);

/** `--no-sandbox` because Chromium refuses to run as root with it; the rest keeps it quiet and even. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {Record<string, string>} env variables to add to the browser's environment
 * @property {string[]} args command line switches
 */

/** @returns {Promise<Chromium>} */
export async function resolveChromium() {
  const { TEST_BROWSER: wanted = '' } = process.env;
  if (!['', 'installed', 'packaged'].includes(wanted)) {
    throw new Error(`TEST_BROWSER=${wanted}: it is installed or packaged.`);
  }
  const executablePath = wanted === 'packaged' ? undefined : installedChrome();
  if (executablePath) return { executablePath, env: {}, args: ARGS };
  const canUnpack = process.platform === 'linux' && process.arch === 'x64';
  if (wanted !== 'installed' && canUnpack) return packagedChromium();
  throw new Error(
    wanted === 'packaged'
      ? 'The packaged Chromium is for Linux on x64: install Google Chrome, and leave out TEST_BROWSER.'
      : 'There is no browser for the tests: install Google Chrome or Chromium, or set CHROME_PATH to the program of one.',
  );
}

/** The path in `$CHROME_PATH`, or of the system's Chrome or Chromium. Undefined if there is none. */
export function installedChrome() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // On Linux it throws if it finds none.
    return undefined;
  }
}

/** The path in `$FIREFOX_PATH`, or of the Firefox on the `PATH`. Undefined if there is none. */
export function installedFirefox() {
  return process.env.FIREFOX_PATH ?? ['firefox', 'firefox-esr'].map(findOnPath).find(Boolean);
}

/**
 * The same as `resolveChromium`, in the shape that `launch()` of both puppeteer-core and playwright-core takes.
 *
 * @example const browser = await chromium.launch(await launchOptions());
 */
export async function launchOptions() {
  const { executablePath, env, args } = await resolveChromium();
  return { executablePath, args, env: { ...process.env, ...env } };
}

/** @param {string} name */
function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** @returns {Promise<Chromium>} */
async function packagedChromium() {
  const root = packageRoot();
  const { version } = require(join(root, 'package.json'));
  const folder = join(root, '..', '..', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(root, folder);
  return {
    executablePath: join(folder, 'bin', 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: join(folder, 'fontconfig') },
    args: [...ARGS, '--headless=shell'],
  };
}

function packageRoot() {
  let folder = dirname(require.resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) folder = dirname(folder);
  return folder;
}

/** Unpacks beside the target and renames at the end, so that a half-unpacked browser is never seen. */
async function unpack(root, folder) {
  const { extract } = createRequire(join(root, 'package.json'))('tar-fs');
  const partial = `${folder}.${process.pid}`;
  const inflate = (file, sink) =>
    pipeline(createReadStream(join(root, 'bin', file)), createBrotliDecompress(), sink);

  await mkdir(join(partial, 'bin'), { recursive: true });
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(partial, 'bin', 'chromium'), { mode: 0o755 })),
    inflate('swiftshader.tar.br', extract(join(partial, 'bin'))),
    inflate('al2023.tar.br', extract(partial)),
    inflate('fonts.tar.br', extract(join(partial, 'fontconfig'))),
  ]);
  await writeFile(join(partial, 'fontconfig', 'fonts.conf'), fontsConf(folder));
  try {
    await rename(partial, folder);
  } catch (error) {
    // Another process that unpacked at the same time was first. Use its copy.
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The packed fonts.conf names a folder that exists on AWS only, and without a font Chromium aborts. */
function fontsConf(folder) {
  const alias = (family) =>
    `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(folder, 'fontconfig', 'fonts')}</dir>
<cachedir>${join(folder, 'fontconfig', 'cache')}</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui'].map(alias).join('\n')}
</fontconfig>
`;
}
