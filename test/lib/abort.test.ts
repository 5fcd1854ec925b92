import { expect } from '@open-wc/testing';
import { delay, unlessAborted } from '../../src/lib/abort.js';
import { withTimeout } from '../../src/lib/http.js';
import { inSlices } from '../../src/lib/tasks.js';

const reason = new Error('no longer wanted');
const never = () => new Promise<never>(() => undefined);

/** What became of some work by the next task; work that goes on is `still waiting`. */
const soon = (work: Promise<unknown>) =>
  Promise.race([
    work.catch((error: unknown) => error),
    new Promise((resolve) => setTimeout(() => resolve('still waiting'))),
  ]);

describe('work with a signal that is aborted already', () => {
  const signal = AbortSignal.abort(reason);

  it('waits for nothing', async () => {
    expect(await soon(delay(60_000, signal))).to.equal(reason);
    expect(await soon(unlessAborted(never(), signal))).to.equal(reason);
    expect(await soon(withTimeout(never, 60_000, () => new Error('late'), signal))).to.equal(
      reason,
    );
  });

  it('does not begin', async () => {
    let begun = 0;
    const begin = () => {
      begun += 1;
      return never();
    };
    await soon(withTimeout(begin, 60_000, () => new Error('late'), signal));
    const task = { step: () => ++begun < 3, value: () => begun };
    expect(await soon(inSlices(task, () => Promise.resolve(), signal))).to.equal(reason);
    expect(begun).to.equal(0);
  });
});

describe('work with a signal', () => {
  it('ends at once when that is aborted', async () => {
    for (const wait of [
      (signal: AbortSignal) => delay(60_000, signal),
      (signal: AbortSignal) => unlessAborted(never(), signal),
      (signal: AbortSignal) => withTimeout(never, 60_000, () => new Error('late'), signal),
    ]) {
      const controller = new AbortController();
      const waiting = wait(controller.signal);
      expect(await soon(waiting)).to.equal('still waiting');
      controller.abort(reason);
      expect(await soon(waiting)).to.equal(reason);
    }
  });

  it('leaves no listener on it', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    await delay(0, signal);
    expect(await unlessAborted(Promise.resolve(7), signal)).to.equal(7);
    expect(await unlessAborted(Promise.reject(reason), signal).catch((e: unknown) => e)).to.equal(
      reason,
    );
    await withTimeout(
      () => Promise.resolve(),
      1000,
      () => new Error('late'),
      signal,
    );
    expect(listeners).to.equal(0);
  });
});
