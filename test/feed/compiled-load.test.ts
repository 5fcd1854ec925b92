import { expect } from '@open-wc/testing';
import { compileFeed } from '../../src/feed/compiled/compile.js';
import { loadFeed } from '../../src/feed/load-feed.js';
import type { FeedCache, SavedFile } from '../../src/feed/loading.js';
import { loadDirectory } from '../../src/finder/load.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const written = {
  version: 1,
  organization: { name: 'Elm' },
  therapists: [
    { id: 'ana', name: 'Ana Ruiz', headline: 'Calm and clear.', about: 'I also surf.' },
    { id: 'ben', name: 'Ben Cole', languages: ['es'] },
  ],
};
const { index, texts } = compileFeed(written, { now, name: 'elm' });

/** A server with some files, and what was asked of it. */
function serving(files: Record<string, Uint8Array | undefined>) {
  const site = `https://${crypto.randomUUID()}.example/data/`;
  const asked: string[] = [];
  const fetch = (input: unknown) => {
    const name = String(input).slice(site.length);
    asked.push(name);
    const bytes = files[name];
    return Promise.resolve(
      bytes ? new Response(bytes as BodyInit) : new Response('', { status: 404 }),
    );
  };
  const environment = { fetch, now: () => now };
  return { asked, files, url: `${site}feed.tff`, options: { fetch, now }, environment };
}

const both = () => ({ 'feed.tff': index, [texts!.name]: texts!.bytes });

function memory(): FeedCache {
  const saved = new Map<string, SavedFile>();
  return {
    get: (url) => Promise.resolve(saved.get(url)),
    put: (url, bytes, savedAt) => {
      saved.set(url, { bytes, savedAt });
      return Promise.resolve();
    },
  };
}

/** What the console was warned of meanwhile. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: string) => heard.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('a compiled feed at an address', () => {
  it('loads whole, as its JSON does', async () => {
    const { url, options, asked } = serving(both());
    const { feed, problems } = await loadFeed(url, options);
    expect(feed).to.deep.equal({ ...written, labels: {} });
    expect(problems).to.eql([]);
    expect(asked).to.eql(['feed.tff', texts!.name]);
  });

  it('answers the first search before its long texts are asked for', async () => {
    const { url, environment, asked } = serving(both());
    const { source } = await loadDirectory(url, environment);
    const { hits } = await source.search({ now });
    expect(hits.map(({ therapist }) => therapist.id)).to.have.members(['ana', 'ben']);
    expect(asked).to.eql(['feed.tff']);
  });

  it('asks for its long texts with the query of its own address', async () => {
    const { url, options, asked } = serving({
      'feed.tff?key=1': index,
      [`${texts!.name}?key=1`]: texts!.bytes,
    });
    const { feed } = await loadFeed(`${url}?key=1`, options);
    expect(feed.therapists[0]!.about).to.equal('I also surf.');
    expect(asked).to.eql(['feed.tff?key=1', `${texts!.name}?key=1`]);
  });

  it('finds words and therapists without the long texts, and with them once they are here', async () => {
    const { url, environment, asked } = serving(both());
    const { source } = await loadDirectory(url, environment);
    const find = (text: string) => source.search({ now, text });
    const early = await find('calm surf');
    expect(early.hits.map(({ therapist }) => therapist.id)).to.eql(['ana']);
    expect([early.textsComing, early.notFound]).to.eql([true, ['surf']]);
    expect(await source.therapist('ana')).to.include({ headline: 'Calm and clear.' });
    expect(await source.therapist('ana')).not.to.have.property('about');
    expect(asked).to.eql(['feed.tff']);

    await source.whenWhole!();
    const { hits, ...whole } = await find('surf');
    expect(hits.map(({ therapist }) => therapist.id)).to.eql(['ana']);
    expect(whole).to.not.have.property('textsComing');
    expect((await find('calm surf')).notFound, 'the same words are looked for anew').to.eql([]);
    expect((await source.therapist('ana'))?.about).to.equal('I also surf.');
    expect(asked).to.eql(['feed.tff', texts!.name]);
  });

  it('says nothing of long texts where none are searched for, or none come', async () => {
    const { url, environment } = serving(both());
    const { source } = await loadDirectory(url, environment);
    expect(await source.search({ now })).to.not.have.property('textsComing');
    const plain = serving({
      'feed.tff': compileFeed({ ...written, therapists: [{ id: 'x', name: 'X' }] }, { now }).index,
    });
    const { source: short } = await loadDirectory(plain.url, plain.environment);
    expect(await short.search({ now, text: 'surf' })).to.not.have.property('textsComing');
    expect(short.whenWhole).to.equal(undefined);
  });

  it('works on where the texts do not come, and says so to the publisher', async () => {
    const { url, environment } = serving({ 'feed.tff': index });
    const warnings = await warningsOf(async () => {
      const { source } = await loadDirectory(url, environment);
      await source.whenWhole!();
      const { hits, notFound, textsComing } = await source.search({ now, text: 'calm surf' });
      expect(hits.map(({ therapist }) => therapist.id)).to.eql(['ana']);
      expect([notFound, textsComing]).to.eql([['surf'], undefined]);
      expect((await source.therapist('ana'))?.headline).to.equal('Calm and clear.');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain(texts!.name).and.contain('404');
  });

  it('takes no texts that belong to another feed', async () => {
    const other = compileFeed(
      { version: 1, therapists: [{ id: 'x', name: 'X', about: 'Not Ana.' }] },
      { now },
    );
    const { url, options } = serving({ 'feed.tff': index, [texts!.name]: other.texts!.bytes });
    let told: string | undefined;
    await warningsOf(async () => {
      const { feed, problems } = await loadFeed(url, options);
      expect(feed.therapists.map(({ about }) => about)).to.eql([undefined, undefined]);
      told = problems[0]?.reason;
    });
    expect(told).to.contain('belongs to another compiled feed');
  });

  it('shows the last good copy, with its texts, where the server fails or the file is damaged', async () => {
    const cache = memory();
    const { url, options, files } = serving(both());
    await loadFeed(url, { ...options, cache });
    for (const broken of [undefined, index.slice(0, -1)]) {
      files['feed.tff'] = broken;
      files[texts!.name] = undefined;
      const { feed, stale, error } = await loadFeed(url, { ...options, cache });
      expect(feed.therapists[0]!.about).to.equal('I also surf.');
      expect(stale).to.equal(true);
      expect(error?.code).to.equal(broken ? 'damaged' : 'unreachable');
    }
  });
});
