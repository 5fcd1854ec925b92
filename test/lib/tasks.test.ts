import { expect } from '@open-wc/testing';
import { parseFeedText } from '../../src/feed/parse.js';
import { parseFeedTextInSlices } from '../../src/feed/parse-in-slices.js';
import { createTask, inSlices, yieldToPage, STEP } from '../../src/lib/tasks.js';

/** Counts to a number, a step each. */
function* countTo(end: number): Generator<void, number> {
  for (let i = 0; i < end; i++) yield;
  return end;
}

describe('a task', () => {
  it('is done step by step', () => {
    const task = createTask(countTo(2));
    expect([task.step(), task.step(), task.step(), task.step()]).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(task.value()).to.equal(2);
  });

  it('is done at once by who cannot wait, even when it was begun', () => {
    const task = createTask(countTo(5));
    task.step();
    expect(task.value()).to.equal(5);
    expect(task.step()).to.equal(false);
  });

  it('fails for everyone who asks for it', () => {
    const task = createTask(
      (function* (): Generator<void, number> {
        yield;
        throw new Error('broken');
      })(),
    );
    expect(() => task.value()).to.throw('broken');
    expect(() => task.value()).to.throw('broken');
  });

  it('done in slices lets others have their turn between two steps', async () => {
    const turns: number[] = [];
    let timers = 0;
    setTimeout(() => timers++);
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve));
    await inSlices(createTask(countTo(3)), async () => {
      await slow();
      turns.push(timers);
    });
    expect(turns).to.deep.equal([1, 1, 1]);
  });

  it('can be left by one and gone on with by another', async () => {
    const task = createTask(countTo(3));
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const leaving = inSlices(
      task,
      () => {
        controller.abort(reason);
        return Promise.resolve();
      },
      controller.signal,
    );
    expect(await leaving.catch((error: unknown) => error)).to.equal(reason);
    expect(await inSlices(task)).to.equal(3);
  });

  it('pauses for what is due, without a timer', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    const message = new Promise<void>((resolve) => {
      port1.onmessage = () => {
        order.push('message');
        port1.close();
        resolve();
      };
    });
    port2.postMessage(undefined);
    await yieldToPage();
    order.push('after the pause');
    await message;
    expect(order).to.deep.equal(['message', 'after the pause']);
  });
});

describe('reading a feed in slices', () => {
  const records = Array.from({ length: 3 * STEP }, (_, i) => ({
    id: `t${i}`,
    name: i === 7 ? 7 : 'A',
  }));
  const text = JSON.stringify({ version: 1, therapists: records });
  const now = 0;

  it('comes to the same, and breathes', async () => {
    let breaths = 0;
    const breathe = () => {
      breaths++;
      return Promise.resolve();
    };
    const parsed = await parseFeedTextInSlices(text, { now, breathe });
    expect(parsed).to.deep.equal(parseFeedText(text, { now }));
    expect(parsed.feed.therapists).to.have.length(records.length - 1);
    // Three, and one until the feed turned out to need the full reader.
    expect(breaths).to.equal(4);
  });

  it('rejects with what parsing at once throws', async () => {
    for (const bad of ['', 'therapists', '{"version":9,"therapists":[]}']) {
      const error = await parseFeedTextInSlices(bad, { now }).catch((caught: unknown) => caught);
      expect(() => parseFeedText(bad, { now })).to.throw((error as Error).message);
    }
  });

  it('can be given up', async () => {
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    const error = await parseFeedTextInSlices(text, { now, signal }).catch(
      (caught: unknown) => caught,
    );
    expect(error).to.equal(signal.reason);
  });
});
