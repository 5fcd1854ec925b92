import { expect } from '@open-wc/testing';
import type { FeedCache, Progress } from '../../src/feed/index.js';
import { loadDirectory, renewDirectory } from '../../src/finder/load.js';
import { now } from '../helpers/fixture-feed.js';
import { fakeTimers } from '../helpers/fake-timers.js';
import { errorsOf } from '../helpers/watch.js';

it('all who wait for one feed are told how much of it has come, until it is there', async () => {
  const timers = fakeTimers();
  try {
    let body!: ReadableStreamDefaultController<Uint8Array>;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => void (body = controller),
    });
    let requests = 0;
    const fetch = () => {
      requests += 1;
      return Promise.resolve(new Response(stream));
    };
    const heard: [who: string, progress: Progress][] = [];
    const ask = (who: string) =>
      loadDirectory('https://slow.example/feed.json', { fetch, now: () => now }, (progress) =>
        heard.push([who, progress]),
      );
    const first = ask('first');
    await timers.pass(1000);
    const second = ask('second');
    const text = new TextEncoder().encode('{"version":1,"therapists":[{"id":"a","name":"A"}]}');
    body.enqueue(text.slice(0, 20));
    await timers.pass(1000);
    expect(heard).to.eql([
      ['first', { bytes: 0 }],
      ['first', { bytes: 20 }],
      ['second', { bytes: 20 }],
    ]);
    body.enqueue(text.slice(20));
    body.close();
    expect(await first).to.equal(await second);
    await timers.pass(5000);
    expect([heard.length, requests]).to.eql([3, 1]);
  } finally {
    timers.restore();
  }
});

it('whoever publishes a feed is told why an earlier copy of it is shown', async () => {
  const text = '{"version":1,"therapists":[{"id":"a","name":"A"}]}';
  const cache = {
    get: () => Promise.resolve({ bytes: new TextEncoder().encode(text), savedAt: now - 1000 }),
    put: () => Promise.resolve(),
  };
  const fetch = () =>
    Promise.resolve(new Response('', { headers: { 'Content-Length': String(80 * 2 ** 20) } }));
  const url = 'https://large.example/feed.json';
  const { problems, staleSince } = await loadDirectory(url, { fetch, now: () => now, cache });
  expect(staleSince).to.equal(now - 1000);
  expect(problems.map(({ path, reason }) => `${path}: ${reason}`)[0]).to.match(
    /^the file: an earlier copy is shown\. The feed at https:\/\/large\.example\/feed\.json has 80 MiB, and no more than 64 MiB is read\. Leave out/,
  );
});

it('all who wait are told of progress, even where one of them throws', async () => {
  const timers = fakeTimers();
  try {
    let body!: ReadableStreamDefaultController<Uint8Array>;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => void (body = controller),
    });
    const fetch = () => Promise.resolve(new Response(stream));
    const url = 'https://throwing.example/feed.json';
    let heard = 0;
    const loading = loadDirectory(url, { fetch, now: () => now }, () => {
      throw new Error('The page’s own fault.');
    });
    const same = loadDirectory(url, { fetch, now: () => now }, () => (heard += 1));
    expect(await errorsOf(() => timers.pass(1000))).to.eql(['Error: The page’s own fault.']);
    expect(heard).to.equal(1);
    body.enqueue(new TextEncoder().encode('{"version":1,"therapists":[{"id":"a","name":"A"}]}'));
    body.close();
    expect(await loading).to.equal(await same);
  } finally {
    timers.restore();
  }
});

describe('a feed that is asked for again', () => {
  const feed = (name: string) => `{"version":1,"therapists":[{"id":"a","name":"${name}"}]}`;
  /** A server that gives another name each time, or fails. */
  function serving(...answers: (string | Error)[]) {
    const asked: (RequestCache | undefined)[] = [];
    const fetch = (_url: unknown, init?: RequestInit) => {
      const answer = answers[Math.min(asked.push(init?.cache), answers.length) - 1]!;
      if (answer instanceof Error) return Promise.resolve(new Response('', { status: 404 }));
      return Promise.resolve(new Response(feed(answer)));
    };
    const url = `https://again.example/${crypto.randomUUID()}.json`;
    const load = async (again = false, cache?: FeedCache) => {
      const environment = { fetch, now: () => now, again, ...(cache && { cache }) };
      return (await loadDirectory(url, environment)).source.therapist('a');
    };
    return { asked, load };
  }

  it('is one while anyone has it, and fetched anew on a retry, past the cache of the browser', async () => {
    const { asked, load } = serving('Ana', 'Bo', 'Cy');
    expect((await load())?.name).to.equal('Ana');
    expect((await load())?.name).to.equal('Ana');
    expect((await load(true))?.name).to.equal('Bo');
    expect((await load())?.name, 'shared from then on').to.equal('Bo');
    expect(asked).to.eql([undefined, 'no-cache']);
  });

  it('is fetched anew while an earlier request is still on its way', async () => {
    const { asked, load } = serving('Ana', 'Bo');
    const [first, second] = await Promise.all([load(), load(true)]);
    expect([first?.name, second?.name]).to.eql(['Ana', 'Bo']);
    expect((await load())?.name).to.equal('Bo');
    expect(asked).to.have.length(2);
  });

  it('is fetched anew after a failure, and for a copy that is stale', async () => {
    const { asked, load } = serving(new Error(), new Error(), 'Cy');
    await load().catch(() => undefined);
    const cache = {
      get: () =>
        Promise.resolve({ bytes: new TextEncoder().encode(feed('Old')), savedAt: now - 1000 }),
      put: () => Promise.resolve(),
    };
    expect((await load(true, cache))?.name).to.equal('Old');
    expect((await load(true, cache))?.name).to.equal('Cy');
    expect(asked).to.have.length(3);
  });
});

describe('a feed that a page looks for again', () => {
  const text = (name: string) => `{"version":1,"therapists":[{"id":"a","name":"${name}"}]}`;
  /** A server with a file that can be replaced. */
  function serving(name: string, mark: Record<string, string> = { etag: '"1"' }) {
    let file: { name: string; mark: Record<string, string> } | undefined = { name, mark };
    let read = 0;
    const asked: (RequestCache | undefined)[] = [];
    const fetch = (_url: unknown, init?: RequestInit) => {
      asked.push(init?.cache);
      if (!file) return Promise.reject(new TypeError('offline'));
      const stream = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            read += 1;
            controller.enqueue(new TextEncoder().encode(text(file!.name)));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      return Promise.resolve(new Response(stream, { headers: file.mark }));
    };
    const url = `https://renewed.example/${crypto.randomUUID()}.json`;
    const environment = { fetch, now: () => now };
    return {
      asked,
      reads: () => read,
      replace: (next: typeof file) => (file = next),
      load: () => loadDirectory(url, environment),
      renew: () => renewDirectory(url, environment),
    };
  }
  const nameIn = async (directory: Awaited<ReturnType<typeof loadDirectory>>) =>
    (await directory.source.therapist('a'))?.name;

  for (const [what, one, other] of [
    ['its tag', { etag: '"1"' }, { etag: '"2"' }],
    ['its date, from another origin', { 'last-modified': 'Mon' }, { 'last-modified': 'Tue' }],
  ] as const) {
    it(`is not read while the file is the same, by ${what}`, async () => {
      const server = serving('Ana', one);
      const first = await server.load();
      expect(await server.renew()).to.equal(first);
      expect([server.reads(), server.asked]).to.eql([1, [undefined, 'no-cache']]);

      server.replace({ name: 'Bo', mark: other });
      const second = await server.renew();
      expect(await nameIn(second)).to.equal('Bo');
      expect(await server.load(), 'shared from then on').to.equal(second);
    });
  }

  it('is read each time where nothing tells the files apart', async () => {
    const server = serving('Ana', {});
    const first = await server.load();
    expect(await server.renew()).to.not.equal(first);
  });

  it('is asked for once by all who look, and once when offline', async () => {
    const server = serving('Ana');
    const first = await server.load();
    server.replace({ name: 'Bo', mark: { etag: '"2"' } });
    const [one, other] = await Promise.all([server.renew(), server.renew()]);
    expect(one).to.equal(other);
    expect(server.asked).to.have.length(2);

    server.replace(undefined);
    const error = await server.renew().catch((caught: unknown) => caught);
    expect(error).to.have.property('code', 'unreachable');
    expect(server.asked).to.have.length(3);
    expect(await server.load(), 'what there was is still right').to.equal(one);
    expect(first).to.not.equal(one);
  });
});

describe('a feed with a file of times', () => {
  const start = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  const people = ['a', 'b'].map((id) => ({
    id,
    name: id.toUpperCase(),
    concerns: ['grief'],
    accepting: { status: 'open', asOf: start(-40 * 24) },
    consultation: { price: 0, slots: [start(5)], asOf: start(-30) },
  }));
  /** A host with both files, each of which can be replaced. */
  function host(timesUrl = 'times.json') {
    const files: Record<string, unknown> = {
      'feed.json': { version: 1, timesUrl, therapists: people },
      'times.json': { asOf: start(-1), therapists: { a: { calls: [start(2)] } } },
    };
    const folder = `https://times.example/${crypto.randomUUID()}/`;
    const asked: string[] = [];
    const fetch = (input: unknown) => {
      const name = String(input).split('/').pop()!;
      asked.push(name);
      const body = JSON.stringify(files[name]);
      return Promise.resolve(
        body ? new Response(body, { headers: { etag: body } }) : new Response('', { status: 404 }),
      );
    };
    const environment = { fetch, now: () => now };
    return {
      asked,
      files,
      load: () => loadDirectory(`${folder}feed.json`, environment),
      renew: () => renewDirectory(`${folder}feed.json`, environment),
    };
  }
  const firstCalls = async (directory: Awaited<ReturnType<typeof loadDirectory>>) => {
    const { hits } = await directory.source.search({ now, sort: 'first-call' });
    return hits.map(({ therapist, nextCall }) => [
      therapist.id,
      nextCall && (nextCall - now) / 3_600_000,
    ]);
  };

  it('has the times of that file; who is not in it has their own', async () => {
    const directory = await host().load();
    expect(directory.problems).to.eql([]);
    expect(await firstCalls(directory)).to.eql([
      ['a', 2],
      ['b', undefined],
    ]);
    expect((await directory.source.info()).has.call).to.equal('free');
    expect((await directory.source.therapist('a'))?.consultation).to.eql({
      price: 0,
      slots: [start(2)],
      asOf: start(-1),
    });
  });

  it('is looked at again on its own', async () => {
    const { load, renew, files, asked } = host();
    const first = await load();
    await firstCalls(first);
    expect(await renew()).to.equal(first);
    expect(asked).to.eql(['feed.json', 'times.json', 'feed.json', 'times.json']);

    files['times.json'] = {
      asOf: start(0),
      therapists: { a: { calls: [start(7)] }, b: { calls: [start(3)] } },
    };
    const second = await renew();
    expect(await firstCalls(second)).to.eql([
      ['b', 3],
      ['a', 7],
    ]);
    const { values } = await second.source.info();
    expect(values.accepting, 'however long ago, as before').to.eql({ open: 2 });
    expect(await load()).to.equal(second);
    expect(await renew(), 'as it was').to.equal(second);
  });

  it('that does not come, or lies elsewhere, leaves the times of the feed, and its publisher is told', async () => {
    const { load, files } = host();
    delete files['times.json'];
    const told = ({ problems }: Awaited<ReturnType<typeof loadDirectory>>) =>
      problems.map(({ path, reason }) => `${path}: ${reason}`);
    const missing = await load();
    expect((await missing.source.search({ now })).total).to.equal(2);
    expect(told(missing)[0]).to.match(/^timesUrl: could not be read\. The feed at .*404/);
    const elsewhere = await host('https://other.example/times.json').load();
    expect(told(elsewhere)).to.eql([
      'timesUrl: is not on the origin of the feed: its times are not read',
    ]);
  });
});
