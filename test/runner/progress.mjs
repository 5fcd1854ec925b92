/**
 * Shows how far a stage is, to whoever waits: in a terminal one line that keeps changing, in a log a line every half minute.
 *
 * A stage runs in a process of its own, often inside another such stage (`npm test` within `.ci/run`). `$TEST_PROGRESS` names the
 * file where it says how far it is; the runner around it reads that file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often a log gets a line, in milliseconds. */
const EVERY = 30_000;
/** What colors a text or clears a line: it does not count as text. */
const ESCAPES = /\x1b\[[0-9;]*[A-Za-z]/g; // eslint-disable-line no-control-regex
const CLEAR_LINE = '\r\x1b[2K';

/**
 * Says how far this process is, where someone asked.
 *
 * @param {string} text
 */
export function tellProgress(text) {
  const { TEST_PROGRESS } = process.env;
  if (TEST_PROGRESS) writeFileSync(TEST_PROGRESS, text);
}

/**
 * Says how many files and tests are done.
 *
 * @param {{ files: number, ofFiles: number, tests: number, ofTests?: number, failed: number }} done
 *   `ofTests` where it is known how many there are
 */
export function tellDone({ files, ofFiles, tests, ofTests, failed }) {
  const parts = [
    `${files} of ${ofFiles} files`,
    ofTests === undefined ? `${tests} tests` : `${tests} of ${ofTests} tests`,
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  tellProgress(parts.join(', '));
}

/**
 * Shows the progress of one stage until `end()`. What the stage prints has to go through `write`, which keeps the line out of its
 * way.
 *
 * @param {string} title
 * @param {NodeJS.WriteStream} [out]
 */
export function showProgress(title, out = process.stdout) {
  const folder = mkdtempSync(join(tmpdir(), 'test-progress-'));
  const file = join(folder, 'progress');
  const started = Date.now();
  const inner = Boolean(process.env.TEST_PROGRESS);
  const atTerminal = !inner && out.isTTY;
  let logged = started;
  let atLineStart = true;

  const text = () => [title, read(file)].filter(Boolean).join(' › ');
  const line = () => `   ${minutes(Date.now() - started)}  ${text()}`;

  const tick = () => {
    if (inner) tellProgress(text());
    else if (atTerminal) draw();
    else if (Date.now() - logged >= EVERY) {
      logged = Date.now();
      out.write(`${atLineStart ? '' : '\n'}${line()}\n`);
      atLineStart = true;
    }
  };
  const draw = () => {
    if (atLineStart) out.write(CLEAR_LINE + line().slice(0, (out.columns || 80) - 1));
  };
  const clear = () => {
    if (atTerminal && atLineStart) out.write(CLEAR_LINE);
  };

  const timer = setInterval(tick, 1000);
  tick();
  return {
    /** For the process of the stage. */
    env: { TEST_PROGRESS: file },
    /** @param {Buffer | string} chunk @param {NodeJS.WriteStream} [to] */
    write(chunk, to = out) {
      clear();
      to.write(chunk);
      const words = String(chunk).replace(ESCAPES, '');
      if (words) atLineStart = words.endsWith('\n');
      if (atTerminal) draw();
    },
    end() {
      clearInterval(timer);
      clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Nothing has been said yet, and some stages never say anything.
    return '';
  }
}

/** @param {number} milliseconds */
function minutes(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
