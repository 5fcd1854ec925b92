/** What the tests run by and in: a clock that can be moved, and a browser that is there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const settings = /^(TEST_|NODE_OPTIONS$|CHROME_PATH$)/;
const machine = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !settings.test(name)),
);

/** What a process prints that imports the helpers as a test does. */
async function printed(code, env = {}) {
  const all = { ...machine, ...env };
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    env: all,
  });
  return stdout.trim();
}

describe('TEST_NOW', () => {
  const helper = `import { clockScript } from './test/helpers/test-now.mjs';`;
  const day = `new Date().toDateString()`;

  test('is the machine’s clock where it is not set', async () => {
    assert.equal(await printed(`${helper} console.log(clockScript)`), 'undefined');
  });

  const moments = {
    'leap-day': 'Tue Feb 29 2028',
    'spring-forward': 'Sun Mar 14 2027',
    'fall-back': 'Sun Nov 07 2027',
    '2031-05-06T12:00Z': 'Tue May 06 2031',
  };
  for (const [TEST_NOW, expected] of Object.entries(moments)) {
    test(`${TEST_NOW} is the present: of Date, of what is started, of a page`, async () => {
      const child = `process.stdout.write(' | ' + ${day})`;
      const code = `${helper}
        import { spawnSync } from 'node:child_process';
        process.stdout.write(${day} + ' | ' + new Date(Date.now()).toDateString());
        spawnSync(process.execPath, ['--eval', ${JSON.stringify(child)}], { stdio: 'inherit' });`;
      assert.equal(await printed(code, { TEST_NOW }), [expected, expected, expected].join(' | '));

      const script = await printed(`${helper} console.log(clockScript)`, { TEST_NOW });
      const page = `${script}; console.log(${day}, Date().includes(${day}), new Date() instanceof Date)`;
      assert.equal(await printed(page, { TZ: 'America/Denver' }), `${expected} true true`);
    });
  }

  test('clocks change within the hour where they are said to', async () => {
    const offset = `new Date().getTimezoneOffset() - new Date(Date.now() + 3_600_000).getTimezoneOffset()`;
    const code = `${helper} console.log(${offset})`;
    assert.equal(await printed(code, { TEST_NOW: 'spring-forward' }), '60');
    assert.equal(await printed(code, { TEST_NOW: 'fall-back' }), '-60');
  });

  test('it is late in Honolulu', async () => {
    const code = `${helper} console.log(new Date().toTimeString())`;
    assert.match(await printed(code, { TEST_NOW: 'late-in-honolulu' }), /^23:30:\d\d GMT-1000/);
  });

  test('what is no moment is said, with those there are', async () => {
    await assert.rejects(
      printed(helper, { TEST_NOW: 'tomorow' }),
      /tomorow is no moment.*leap-day/,
    );
  });
});

describe('a browser', () => {
  const find = (before = '') => `${before}
    const { resolveChromium } = await import('./test/helpers/chromium.mjs');
    console.log(await resolveChromium().then(({ executablePath }) => executablePath, String));`;
  const on = (platform) => `Object.defineProperty(process, 'platform', { value: '${platform}' });`;
  const nowhere = { PATH: '', HOME: '/nowhere', LOCALAPPDATA: '', PROGRAMFILES: '' };

  test('is the one that is named', async () => {
    assert.equal(await printed(find(), { CHROME_PATH: '/my/chrome' }), '/my/chrome');
  });

  test('is the packaged one where that is asked for, whatever is named', async () => {
    const env = { TEST_BROWSER: 'packaged', CHROME_PATH: '/my/chrome' };
    assert.match(await printed(find(), env), /\.cache.chromium-/);
  });

  for (const platform of ['darwin', 'win32']) {
    test(`that is missing is told in one sentence, and no program for Linux unpacked: ${platform}`, async () => {
      assert.equal(
        await printed(find(on(platform)), nowhere),
        'Error: There is no browser for the tests: install Google Chrome or Chromium, or set CHROME_PATH to the program of one.',
      );
      const packaged = await printed(find(on(platform)), { ...nowhere, TEST_BROWSER: 'packaged' });
      assert.match(packaged, /is for Linux on x64/);
    });
  }

  test('is installed or packaged, and nothing else', async () => {
    assert.match(await printed(find(), { TEST_BROWSER: 'netscape' }), /installed or packaged/);
  });
});
