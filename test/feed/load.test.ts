import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/errors.js';
import type { Progress } from '../../src/feed/fetch.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import type { LoadOptions, SavedFile } from '../../src/feed/loading.js';
import { fakeTimers, type FakeTimers } from '../helpers/fake-timers.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const url = 'https://clinic.example/data/feed.json?key=secret#part';
const place = 'https://clinic.example/data/feed.json';
const good = '{"version":1,"therapists":[{"id":"a","name":"A","photo":{"url":"a.jpg"}}]}';

type Reply = () => Response | Promise<Response>;
const ok: Reply = () => new Response(good);
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response('', { status: code, headers });
const broken: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
const never: Reply = () => new Promise(() => undefined);

/** A server that gives these answers in turn, and what was asked of it. */
function server(...replies: Reply[]) {
  const requests: RequestInit[] = [];
  const waits: number[] = [];
  const options: LoadOptions = {
    now,
    fetch: (_, init) => {
      requests.push(init ?? {});
      const reply = replies[Math.min(requests.length, replies.length) - 1]!;
      return Promise.resolve(reply());
    },
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  return { requests, waits, options };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function memory(text?: string) {
  const saved = new Map<string, SavedFile>();
  if (text !== undefined) saved.set(url, { bytes: bytesOf(text), savedAt: now - 1000 });
  return {
    saved,
    get: (key: string) => Promise.resolve(saved.get(key)),
    put: (key: string, bytes: Uint8Array<ArrayBuffer>, savedAt: number) => {
      saved.set(key, { bytes, savedAt });
      return Promise.resolve();
    },
  };
}

async function failure(options: LoadOptions, address = url): Promise<FeedError> {
  try {
    await loadFeed(address, options);
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('it did not fail');
}

describe('loadFeed', () => {
  it('reads a feed, with no referrer, and as the page would preload it', async () => {
    const { requests, options } = server(ok);
    const { feed, problems, stale, fetchedAt } = await loadFeed(url, options);
    expect(feed.therapists[0]!.photo!.url).to.equal('https://clinic.example/data/a.jpg');
    expect({ problems, stale, fetchedAt }).to.eql({ problems: [], stale: false, fetchedAt: now });
    expect(requests[0]).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  it('resolves addresses against another one where it is told to', async () => {
    const baseUrl = 'https://elsewhere.example/x/';
    const { feed } = await loadFeed(url, { ...server(ok).options, baseUrl });
    expect(feed.therapists[0]!.photo!.url).to.equal('https://elsewhere.example/x/a.jpg');
  });

  it('reads a real answer of a real server', async () => {
    const file = new URL('../fixtures/feeds/good.json', import.meta.url).href;
    const { feed } = await loadFeed(file, { now });
    expect(feed.therapists).to.have.length(2);
    expect(feed.organization!.logo).to.equal(new URL('/logo.svg', file).href);
  });
});

describe('a server that fails', () => {
  it('is asked again, each time after a longer wait', async () => {
    const { requests, waits, options } = server(broken, status(503), ok);
    const { feed } = await loadFeed(url, options);
    expect(feed.therapists).to.have.length(1);
    expect(requests).to.have.length(3);
    expect(waits).to.eql([500, 1000]);
  });

  it('is asked at most three times, or as often as wished', async () => {
    const three = server(status(500));
    expect(await failure(three.options)).to.include({ code: 'unreachable', status: 500 });
    expect(three.requests).to.have.length(3);
    const one = server(status(500));
    await failure({ ...one.options, retries: 0 });
    expect(one.requests).to.have.length(1);
  });

  it('spreads its visitors', async () => {
    const early = server(broken, ok);
    await loadFeed(url, { ...early.options, random: () => 0 });
    const late = server(broken, ok);
    await loadFeed(url, { ...late.options, random: () => 1 });
    expect([...early.waits, ...late.waits]).to.eql([250, 750]);
  });

  it('is not asked again before it wishes, in seconds or by a date', async () => {
    const seconds = server(status(429, { 'Retry-After': '3' }), ok);
    await loadFeed(url, seconds.options);
    expect(seconds.waits).to.eql([3000]);
    const date = server(status(503, { 'Retry-After': new Date(now + 7000).toUTCString() }), ok);
    await loadFeed(url, date.options);
    expect(date.waits).to.eql([7000]);
    const past = server(status(503, { 'Retry-After': new Date(now - 7000).toUTCString() }), ok);
    await loadFeed(url, past.options);
    expect(past.waits).to.eql([500]);
  });

  it('is not asked again where nobody would wait so long', async () => {
    const { requests, options } = server(status(503, { 'Retry-After': '3600' }), ok);
    expect(await failure(options)).to.include({ code: 'unreachable', status: 503 });
    expect(requests).to.have.length(1);
  });

  for (const code of [400, 401, 403, 404, 410]) {
    it(`is not asked again after ${code}`, async () => {
      const { requests, options } = server(status(code), ok);
      const error = await failure(options);
      expect(error).to.include({ code: 'unreachable', status: code });
      expect(error.message).to.include(String(code));
      expect(requests).to.have.length(1);
    });
  }

  it('is asked again where it stops in the middle', async () => {
    const torn: Reply = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"version":1,'));
            controller.error(new TypeError('network error'));
          },
        }),
      );
    const { requests, options } = server(torn, ok);
    await loadFeed(url, options);
    expect(requests).to.have.length(2);
  });

  it('is given up when it takes too long to answer', async () => {
    const { requests, options } = server(never);
    const error = await failure({ ...options, timeout: 20 });
    expect(error.code).to.equal('timeout');
    expect(error.message).to.include('0.02 seconds');
    expect(requests).to.have.length(1);
    expect(requests[0]!.signal!.aborted).to.equal(true);
  });

  it('is given up when it begins and never ends', async () => {
    const endless: Reply = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
        }),
      );
    expect((await failure({ ...server(endless).options, timeout: 20 })).code).to.equal('timeout');
  });

  it('is not believed about its length: the bytes are counted', async () => {
    let sent = 0;
    let cancelled = false;
    const flood: Reply = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            sent += 1024;
            controller.enqueue(new Uint8Array(1024).fill(32));
          },
          cancel: () => void (cancelled = true),
        }),
        { headers: { 'Content-Length': '10' } },
      );
    const { requests, options } = server(flood);
    const error = await failure({ ...options, maxBytes: 1024 * 1024 });
    expect(error.code).to.equal('too-large');
    expect(error.message).to.include('1 MiB');
    expect(cancelled).to.equal(true);
    expect(sent).to.be.lessThan(1024 * 1024 + 4096);
    expect(requests).to.have.length(1);
  });

  it('is named without what an address may hold', async () => {
    for (const reply of [broken, status(404), never]) {
      const error = await failure({ ...server(reply).options, timeout: 20, retries: 0 });
      expect(error.message).to.include(place);
      expect(error.message).not.to.match(/secret|part/);
    }
    const relative = await failure(server(status(404)).options, 'data/feed.json?key=secret');
    expect(relative.message).to.include('data/feed.json was').and.not.to.include('secret');
  });
});

describe('a feed that comes slowly', () => {
  let timers: FakeTimers;
  beforeEach(() => {
    timers = fakeTimers();
  });
  afterEach(() => timers.restore());

  const bytes = new TextEncoder().encode(good);
  /** Sends a piece every so many milliseconds: all of them, or a few and then nothing. */
  const dripping =
    (every: number, { pieces = 10, sent = 10, headers = {} } = {}): Reply =>
    () => {
      const size = Math.ceil(bytes.length / pieces);
      let piece = 0;
      const body = new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            if (piece >= sent && sent < pieces) return new Promise(() => undefined);
            await new Promise<void>((resolve) => void setTimeout(resolve, every));
            controller.enqueue(bytes.slice(piece * size, ++piece * size));
            if (piece === pieces) controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { headers });
    };

  it('arrives, however long it takes in all', async () => {
    const loading = loadFeed(url, server(dripping(14_000)).options);
    await timers.pass(10 * 14_000);
    expect((await loading).feed.therapists).to.have.length(1);
  });

  it('is given up after 15 seconds without a byte, and not before', async () => {
    let error: FeedError | undefined;
    const { requests, options } = server(dripping(14_000, { sent: 3 }));
    void failure(options).then((thrown) => (error = thrown));
    await timers.pass(3 * 14_000 + 14_900);
    expect(error).to.equal(undefined);
    await timers.pass(200);
    expect(error).to.include({ code: 'timeout' });
    expect(error!.message).to.equal(
      `The feed at ${place} stopped after 24 bytes: nothing more came for 15 seconds.`,
    );
    expect(requests[0]!.signal!.aborted).to.equal(true);
  });

  it('is given up where no answer comes for 15 seconds', async () => {
    let error: FeedError | undefined;
    void failure(server(never).options).then((thrown) => (error = thrown));
    await timers.pass(14_900);
    expect(error).to.equal(undefined);
    await timers.pass(200);
    expect(error!.message).to.equal(`Nothing came from the feed at ${place} for 15 seconds.`);
  });

  async function heardOf(reply: Reply, milliseconds: number) {
    const heard: Progress[] = [];
    const onProgress = (progress: Progress) => heard.push(progress);
    const loading = loadFeed(url, { ...server(reply).options, onProgress });
    await timers.pass(milliseconds);
    return { heard, loading };
  }

  it('tells once a second, from the first on, how much has come', async () => {
    const { heard, loading } = await heardOf(dripping(900), 9000);
    expect(heard.map((progress) => progress.bytes)).to.eql([8, 16, 24, 32, 40, 48, 56, 64, 72]);
    expect(heard[0]).not.to.have.property('total');
    await loading;
    await timers.pass(5000);
    expect(heard).to.have.length(9);
  });

  it('says of how much, where the length is that of what comes', async () => {
    const length = { 'Content-Length': String(bytes.length) };
    const { heard } = await heardOf(dripping(900, { headers: length }), 2000);
    expect(heard.map(({ total }) => total)).to.eql([bytes.length, bytes.length]);
    const zipped = { ...length, 'Content-Encoding': 'br' };
    const other = await heardOf(dripping(900, { headers: zipped }), 1000);
    expect(other.heard).to.eql([{ bytes: 8 }]);
    const wrong = await heardOf(dripping(900, { headers: { 'Content-Length': '5' } }), 1000);
    expect(wrong.heard).to.eql([{ bytes: 8 }]);
  });

  it('says that nothing has come yet, and nothing of what is there within a second', async () => {
    expect((await heardOf(never, 2500)).heard).to.eql([{ bytes: 0 }, { bytes: 0 }]);
    expect((await heardOf(ok, 5000)).heard).to.eql([]);
  });
});

describe('a feed that is too large', () => {
  const advice =
    'Leave out what nobody needs, compile it with compileFeed(), or answer searches from a server of your own.';

  it('is not read, and its publisher is told the limit, its size, and what to do', async () => {
    const headers = { 'Content-Length': String(3 * 2 ** 20) };
    const { options } = server(() => new Response(' '.repeat(100), { headers }));
    const error = await failure({ ...options, maxBytes: 2 ** 20 });
    expect(error).to.include({
      code: 'too-large',
      message: `The feed at ${place} has 3 MiB, and no more than 1 MiB is read. ${advice}`,
    });
  });

  it('is one of more bytes than the limit, not of just as many', async () => {
    const text = JSON.stringify({ version: 1, therapists: [] });
    const reading = (maxBytes: number) =>
      loadFeed(url, { ...server(() => new Response(text)).options, maxBytes });
    expect((await reading(text.length)).feed.therapists).to.eql([]);
    const error = await reading(text.length - 1).catch((error: unknown) => error);
    expect(error).to.include({ code: 'too-large' });
  });

  it('is told as more than the limit where it does not say its size', async () => {
    const { options } = server(() => new Response(' '.repeat(2 ** 20 + 1)));
    const error = await failure({ ...options, maxBytes: 2 ** 20 });
    expect(error.message).to.equal(
      `The feed at ${place} has more than 1 MiB, and no more is read. ${advice}`,
    );
  });
});

describe('an answer that is no feed', () => {
  const answers: [string, string, FeedError['code']][] = [
    ['empty.json', 'an empty file', 'empty'],
    ['page.html', 'an HTML page', 'not-json'],
  ];
  for (const [file, what, code] of answers) {
    it(`${what} is not asked for again`, async () => {
      const text = await (
        await fetch(new URL(`../fixtures/feeds/${file}`, import.meta.url))
      ).text();
      const { requests, options } = server(() => new Response(text));
      expect((await failure(options)).code).to.equal(code);
      expect(requests).to.have.length(1);
    });
  }

  it('is JSON of another shape', async () => {
    const { options } = server(() => new Response('[]'));
    expect((await failure(options)).code).to.equal('not-a-feed');
  });
});

describe('a visitor who leaves', () => {
  const reason = new Error('left');
  async function outcome(options: LoadOptions, abort: (controller: AbortController) => void) {
    const controller = new AbortController();
    const loading = loadFeed(url, { ...options, signal: controller.signal });
    abort(controller);
    return loading.then(
      () => 'loaded',
      (error: unknown) => error,
    );
  }

  it('ends the request, with the reason given', async () => {
    const { requests, options } = server(never);
    expect(await outcome(options, (controller) => controller.abort(reason))).to.equal(reason);
    expect(requests[0]!.signal!.aborted).to.equal(true);
  });

  it('ends the wait between two', async () => {
    const { requests, options } = server(broken, ok);
    const waiting = { ...options, sleep: undefined };
    const got = await outcome(waiting, (controller) =>
      setTimeout(() => controller.abort(reason), 20),
    );
    expect(got).to.equal(reason);
    expect(requests).to.have.length(1);
  });

  it('before it begins, asks for nothing', async () => {
    const { requests, options } = server(ok);
    const signal = AbortSignal.abort(reason);
    const got = await loadFeed(url, { ...options, signal }).catch((error: unknown) => error);
    expect(got).to.equal(reason);
    expect(requests).to.have.length(0);
  });

  it('is given no old copy', async () => {
    const options = { ...server(never).options, cache: memory(good) };
    expect(await outcome(options, (controller) => controller.abort(reason))).to.equal(reason);
  });
});

describe('the last good copy', () => {
  it('is kept once it was read', async () => {
    const cache = memory();
    await loadFeed(url, { ...server(ok).options, cache });
    expect([...cache.saved.keys()]).to.eql([url]);
    const { bytes, savedAt } = cache.saved.get(url)!;
    expect([textOf(bytes), savedAt]).to.eql([good, now]);
  });

  it('is not replaced by what is no feed', async () => {
    const cache = memory(good);
    const page: Reply = () => new Response('<!doctype html>');
    const loaded = await loadFeed(url, { ...server(page).options, cache });
    expect(textOf(cache.saved.get(url)!.bytes)).to.equal(good);
    expect(loaded).to.include({ stale: true, fetchedAt: now - 1000 });
    expect(loaded.error!.code).to.equal('not-json');
  });

  it('is given, with its age and the reason, where the feed cannot be had', async () => {
    const cache = memory(good);
    const { requests, options } = server(status(503));
    const { feed, stale, fetchedAt, error } = await loadFeed(url, { ...options, cache });
    expect(requests).to.have.length(3);
    expect(feed.therapists.map(({ id }) => id)).to.eql(['a']);
    expect({ stale, fetchedAt }).to.eql({ stale: true, fetchedAt: now - 1000 });
    expect(error).to.include({ code: 'unreachable', status: 503 });
  });

  it('that is damaged is as good as none', async () => {
    const error = await failure({ ...server(status(404)).options, cache: memory('{"ther') });
    expect(error.status).to.equal(404);
  });

  it('is not needed: a storage that throws costs nothing', async () => {
    const refuse = () => {
      throw new Error('denied');
    };
    const cache = { get: refuse, put: refuse };
    expect((await loadFeed(url, { ...server(ok).options, cache })).stale).to.equal(false);
    expect((await failure({ ...server(status(404)).options, cache })).status).to.equal(404);
  });
});

describe('a file that was not saved as UTF-8', () => {
  const feed = '{"version":1,"therapists":[{"id":"a","name":"José’s"}]}';
  const utf16 = new Uint8Array([
    ...[0xff, 0xfe],
    ...new Uint8Array(Uint16Array.from(feed, (letter) => letter.charCodeAt(0)).buffer),
  ]);
  const windows = Uint8Array.from(feed, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
  for (const [bytes, encoding] of [
    [windows, 'windows-1252'],
    [utf16, 'utf-16le'],
  ] as const) {
    it(`keeps its letters, in ${encoding}, however it arrives, and says so`, async () => {
      const inPieces = () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (let at = 0; at < bytes.length; at += 3)
                controller.enqueue(bytes.slice(at, at + 3));
              controller.close();
            },
          }),
        );
      for (const reply of [() => new Response(bytes), inPieces]) {
        const { feed, problems } = await loadFeed(url, server(reply).options);
        expect(feed.therapists[0]!.name).to.equal('José’s');
        expect(problems.map(({ path, reason }) => `${path} ${reason}`)).to.eql([
          `the file is not in UTF-8: read as ${encoding}. Save the file as UTF-8`,
        ]);
      }
    });
  }
});
