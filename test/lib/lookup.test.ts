import { expect } from '@open-wc/testing';
import { Lookup } from '../../src/lib/lookup.js';

/** A question whose answer a test gives when it likes. */
function question<T = string>() {
  let answer!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { ask: () => promise, answer, fail };
}

describe('Lookup', () => {
  it('is pending until the answer comes, and says so once it has', async () => {
    let changes = 0;
    const lookup = new Lookup<string>(() => (changes += 1));
    expect(lookup.status).to.equal('idle');
    const { ask, answer } = question();
    const done = lookup.begin(ask);
    expect(lookup.status).to.equal('pending');
    answer('Denver');
    expect(await done).to.eql({ status: 'done', value: 'Denver' });
    expect([lookup.status, lookup.value, changes]).to.eql(['done', 'Denver', 1]);
  });

  it('fails, and never rejects, when asking rejects or throws', async () => {
    const lookup = new Lookup<string>();
    await lookup.begin(() => 'old');
    const error = new Error('offline');
    expect(await lookup.begin(() => Promise.reject(error))).to.eql({ status: 'failed', error });
    expect([lookup.status, lookup.value]).to.eql(['failed', undefined]);
    const thrown = await lookup.begin(() => {
      throw error;
    });
    expect(thrown?.status).to.equal('failed');
  });

  it('drops the answer, and the failure, of an earlier lookup', async () => {
    const lookup = new Lookup<string>();
    const [first, second, third] = [question(), question(), question()];
    const dropped = [lookup.begin(first.ask), lookup.begin(second.ask)];
    const kept = lookup.begin(third.ask);
    third.answer('newest');
    await kept;
    first.answer('late');
    second.fail(new Error('late'));
    expect(await Promise.all(dropped)).to.eql([undefined, undefined]);
    expect([lookup.status, lookup.value]).to.eql(['done', 'newest']);
  });

  it('drops what was canceled, and tells whoever is asked', async () => {
    let changes = 0;
    let signal: AbortSignal | undefined;
    const lookup = new Lookup<string>(() => (changes += 1));
    const { ask, answer } = question();
    const done = lookup.begin((given) => {
      signal = given;
      return ask();
    });
    lookup.cancel();
    expect(signal?.aborted).to.equal(true);
    answer('late');
    expect(await done).to.equal(undefined);
    expect([lookup.status, lookup.value, changes]).to.eql(['idle', undefined, 0]);
  });

  it('keeps the answer while the next one is on its way', async () => {
    const lookup = new Lookup<string>();
    await lookup.begin(() => 'old');
    const { ask } = question();
    void lookup.begin(ask);
    expect([lookup.status, lookup.value]).to.eql(['pending', 'old']);
  });

  it('asks again only for another key, or after it was canceled', () => {
    const lookup = new Lookup<string>();
    const directory = {};
    let asked = 0;
    const ask = (...key: unknown[]) =>
      lookup.beginFor(key, () => {
        asked += 1;
        return 'x';
      });
    ask(directory, 'ana');
    ask(directory, 'ana');
    expect(asked).to.equal(1);
    ask(directory, 'ben');
    ask({}, 'ben');
    expect(asked).to.equal(3);
    lookup.cancel();
    ask(directory);
    expect(asked).to.equal(4);
  });
});
