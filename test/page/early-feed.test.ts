import { expect } from '@open-wc/testing';
import { earlyFetch } from '../../src/page/early-feed.js';

const key = Symbol.for('therapist-finder/early-feed/v1');
const page = globalThis as { [key]?: Map<string, object | undefined> };

function begin(address: string, text: string) {
  const controller = new AbortController();
  page[key] = new Map([[address, { response: Promise.resolve(new Response(text)), controller }]]);
  return controller;
}

afterEach(() => delete page[key]);

describe('earlyFetch', () => {
  const address = 'data:text/plain,new';
  const read = async (init?: RequestInit) => (await earlyFetch(address, init)).text();

  it('takes what the starter asked for, once', async () => {
    begin(address, 'early');
    expect(await read()).to.equal('early');
    expect(await read()).to.equal('new');
    // What the starter looks at.
    expect(page[key]!.has(address)).to.equal(true);
  });

  it('asks itself where there was no starter, or it asked for another address', async () => {
    expect(await read()).to.equal('new');
    begin('data:text/plain,other', 'early');
    expect(await read()).to.equal('new');
  });

  it('ends that request when its own is given up', async () => {
    const { signal } = begin(address, 'early');
    const own = new AbortController();
    await read({ signal: own.signal });
    expect(signal.aborted).to.equal(false);
    own.abort();
    expect(signal.aborted).to.equal(true);
  });
});
