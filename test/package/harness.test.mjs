/** What the tests run by and in: tiers of stages, progress, a clock that can be moved, and a browser that is there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, mock, test } from 'node:test';
import { promisify } from 'node:util';
import { showProgress } from '../runner/progress.mjs';
import { TIERS } from '../tiers.mjs';

const run = promisify(execFile);
const settings = /^(TEST_|NODE_TEST|NODE_OPTIONS$|CHROME_PATH$)/;
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

/** Runs a plan of such commands, and gives what it prints. */
async function planned(...commands) {
  const plan = commands.map((command, index) => ({ name: `Stage ${index + 1}`, command, env: {} }));
  const code = `import { runPlan } from './test/runner/run-plan.mjs';
    process.exitCode = (await runPlan(${JSON.stringify(plan)})) ? 0 : 1;`;
  const command = ['--input-type=module', '--eval', code];
  return run(process.execPath, command, { env: machine }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    ({ stdout, code }) => ({ stdout, code }),
  );
}

const node = (code) => ['node', '--eval', code];
const lastLine = (text) => text.trim().split('\n').at(-1);

describe('a plan', () => {
  test('closes with the sum of what its stages closed with; one without such a line is one', async () => {
    const { stdout, code } = await planned(
      node(`console.log('3 passed, 0 failed')`),
      node(`console.log('built')`),
    );
    assert.equal(lastLine(stdout), '4 passed, 0 failed');
    assert.equal(code, 0);
    assert.match(stdout, /built/);
  });

  test('runs to its end whatever came before, and names what failed', async () => {
    const { stdout, code } = await planned(
      node(
        `console.log('✗ a.test.ts › adds: 3 is not 4\\n1 passed, 2 failed'); process.exitCode = 1`,
      ),
      node(`throw new Error('no build')`),
      node(`console.log('5 passed, 0 failed')`),
    );
    assert.equal(lastLine(stdout), '6 passed, 3 failed');
    assert.equal(code, 1);
    assert.match(stdout, /^Failed: Stage 1, Stage 2\n✗ a\.test\.ts › adds: 3 is not 4$/m);
  });

  test('is a failure where a stage ends badly though all its tests passed', async () => {
    const { stdout, code } = await planned(
      node(`console.log('5 passed, 0 failed'); process.exitCode = 1`),
    );
    assert.equal(lastLine(stdout), '5 passed, 1 failed');
    assert.equal(code, 1);
  });
});

describe('the tiers', () => {
  const commands = (tier) => TIERS[tier].map(({ command }) => command.join(' '));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

  test('.ci/run begins with a tier that runs README’s own command', () => {
    assert.match(readFileSync('.ci/run', 'utf8'), /^node test\/run\.mjs ci$/m);
    assert.match(readFileSync('README.md', 'utf8'), /npm test /);
    assert.ok(commands('ci').includes('npm test'));
    assert.equal(scripts.test, 'node test/run.mjs');
    assert.equal(scripts['check:slow'], 'node test/run.mjs slow');
  });

  test('a tier that is missing is told, with those there are', async () => {
    await assert.rejects(run('node', ['test/run.mjs', 'fast']), /no tier "fast".*test, ci, slow/);
  });

  test('a word chooses among the stages', async () => {
    const { stdout } = await run('node', ['test/run.mjs', 'slow', 'firefox', 'growth', '--list']);
    assert.deepEqual(stdout.trim().split('\n'), ['Tests in Firefox', 'Growth']);
  });

  test('every check has a row in CONTRIBUTING', () => {
    const rows = readFileSync('CONTRIBUTING.md', 'utf8').split('\n');
    const isThere = (name) => rows.some((row) => row.startsWith(`| ${name} `));
    const names = Object.values(TIERS).flatMap((plan) => plan.map(({ name }) => name));
    const general = names.map((name) => name.replace(/, as of .*/, ', as of another moment'));
    assert.deepEqual(
      [...new Set(general)].filter((name) => !isThere(name)),
      [],
    );
  });
});

describe('progress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'harness-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What the command of a stage says of itself at the end. */
  async function saidBy(command, args) {
    const file = join(folder, `progress-${Math.random()}`);
    await run(command, args, { env: { ...machine, TEST_PROGRESS: file } });
    return readFileSync(file, 'utf8');
  }

  test('of node:test says how many files and tests are done', async () => {
    const file = join(folder, 'sums.test.mjs');
    writeFileSync(
      file,
      `import { describe, test } from 'node:test';
      describe('a suite', () => { for (const name of ['a', 'b', 'c']) test(name, () => {}); });
      test('on its own', () => {});`,
    );
    const reporter = '--test-reporter=./test/runner/node-progress-reporter.mjs';
    const args = ['--test', reporter, '--test-reporter-destination=stdout', file];
    assert.equal(await saidBy('node', args), '1 of 1 files, 4 of 4 tests');
  });

  test('of tests in a browser says how many files are done', async () => {
    const said = await saidBy('npx', ['web-test-runner', 'test/**/therapist-sort.test.ts']);
    assert.match(said, /^1 of 1 files, \d+ tests$/);
  });

  const pass = (seconds) => {
    for (let second = 0; second < seconds; second += 1) mock.timers.tick(1000);
  };

  /** A stage whose progress is shown on such a stream, by a clock of the test’s own. */
  function shown(t, stream) {
    const before = process.env.TEST_PROGRESS;
    delete process.env.TEST_PROGRESS;
    mock.timers.enable({ apis: ['setInterval', 'Date'] });
    const out = { text: '', write: (text) => (out.text += text), ...stream };
    const progress = showProgress('Tests (1 of 4)', out);
    t.after(() => {
      progress.end();
      mock.timers.reset();
      if (before) process.env.TEST_PROGRESS = before;
    });
    const tell = (text) => writeFileSync(progress.env.TEST_PROGRESS, text);
    return { out, progress, tell };
  }

  test('is in a log a line every half minute', (t) => {
    const { out, progress, tell } = shown(t, {});
    tell('1 of 9 files, 20 tests');
    pass(29);
    assert.equal(out.text, '');
    pass(1);
    assert.equal(out.text, '   0:30  Tests (1 of 4) › 1 of 9 files, 20 tests\n');
    progress.write('half a line');
    tell('7 of 9 files, 95 tests, 1 failed');
    pass(60);
    assert.deepEqual(out.text.split('\n').slice(1), [
      'half a line',
      '   1:00  Tests (1 of 4) › 7 of 9 files, 95 tests, 1 failed',
      '   1:30  Tests (1 of 4) › 7 of 9 files, 95 tests, 1 failed',
      '',
    ]);
  });

  test('is in a terminal one line below what the stage prints', (t) => {
    const { out, progress, tell } = shown(t, { isTTY: true, columns: 40 });
    tell('1 of 9 files, 20 tests');
    pass(1);
    progress.write('a warning\n');
    progress.end();
    assert.deepEqual(out.text.split('\r\x1b[2K').filter(Boolean), [
      '   0:00  Tests (1 of 4)',
      '   0:01  Tests (1 of 4) › 1 of 9 files,',
      'a warning\n',
      '   0:01  Tests (1 of 4) › 1 of 9 files,',
    ]);
  });

  test('goes through a plan within a plan', (t) => {
    const { out, progress } = shown(t, {});
    process.env.TEST_PROGRESS = progress.env.TEST_PROGRESS;
    const inner = showProgress('Build (2 of 4)', out);
    writeFileSync(inner.env.TEST_PROGRESS, '3 of 5');
    pass(30);
    inner.end();
    delete process.env.TEST_PROGRESS;
    assert.equal(out.text, '   0:30  Tests (1 of 4) › Build (2 of 4) › 3 of 5\n');
  });

  test('is told to nobody where nobody asked', async () => {
    await printed(`import { tellProgress } from './test/runner/progress.mjs'; tellProgress('1');`);
  });
});
