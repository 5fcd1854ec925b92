import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { buildEngine } from '../../src/directory/engine/engine.js';
import { createDirectory } from '../../src/directory/index.js';
import { compileFeed } from '../../src/feed/compiled/compile.js';
import { compileParsed } from '../../src/feed/compiled/compile-parsed.js';
import { readCompiled, type CompiledFeed } from '../../src/feed/compiled/records.js';
import { FeedError } from '../../src/feed/errors.js';
import { parseFeed } from '../../src/feed/parse.js';
import { isReadTherapist } from '../../src/feed/read-therapists.js';
import type { Therapist } from '../../src/feed/schema.js';
import { createTask } from '../../src/lib/tasks.js';
import { directories, withQueries } from '../helpers/directories.js';
import { holdsForAll } from '../helpers/properties.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const options = { now, baseUrl: 'https://clinic.example/data/feed.json' };

/** What a page has of records that were compiled, after the second file. */
function compiled(therapists: readonly Therapist[]): CompiledFeed {
  const feed = { version: 1, labels: {}, therapists: [...therapists] };
  const { index, texts } = compileParsed({ feed, problems: [] });
  const read = readCompiled(index);
  if (texts) read.addTexts(texts.bytes);
  return read;
}

function allOf({ records }: CompiledFeed): Therapist[] {
  return Array.from({ length: records.size }, (_, record) => records.at(record));
}

const times = fc.constantFrom(
  '2026-11-24T09:00:00-07:00',
  '2026-11-24T09:00:00Z',
  '2026-11-24T09:00:00.123Z',
  '2026-11-24',
  '2026-02-30',
  '2026-11-24T09:00',
  '+012026-11-24T09:00:00Z',
);

/** Values as a feed may have them in its own fields. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -0, 1e300, -3, 0.1, 2 ** 40, ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    times,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'constructor', 'toString', 'c'), tie('value')),
  ),
})).value;

const record = fc.dictionary(fc.constantFrom('x', 'y', 'about', 'faq', 'headline'), anything);

describe('a compiled feed', () => {
  it('gives back every record as it was read, whatever is in it', () => {
    holdsForAll(fc.array(record, { maxLength: 12 }), 300, (written) => {
      const therapists = written.map((fields, i) => ({ ...fields, id: `${i}`, name: 'A' }));
      expect(allOf(compiled(therapists))).to.deep.equal(therapists);
    });
  });

  it('answers every search as the records themselves do', function () {
    this.timeout(120_000);
    holdsForAll(withQueries(directories(), 12), 80, ({ therapists, options, queries }) => {
      const byRecords = createDirectory(therapists, options);
      const { records } = compiled(therapists);
      const byColumns = createTask(buildEngine(records, options)).value();
      expect(byColumns.info()).to.deep.equal(byRecords.info());
      for (const query of queries) {
        expect(byColumns.search(query)).to.deep.equal(byRecords.search(query));
      }
    });
  });

  it('has places to the meter', () => {
    const locations = [{ city: 'Denver', lat: 39.739236, lon: -104.990251 }, { city: 'Boulder' }];
    const ana = { id: 'ana', name: 'Ana', locations };
    const { index } = compileFeed({ version: 1, therapists: [ana] }, options);
    expect(readCompiled(index).records.at(0).locations).to.deep.equal([
      { city: 'Denver', lat: 39.73924, lon: -104.99025 },
      { city: 'Boulder' },
    ]);
  });

  it('has names and cards before its long texts, and whole profiles after', () => {
    const ana = { id: 'ana', name: 'Ana', headline: 'Calm.', about: 'I listen.' };
    const { index, texts } = compileFeed({ version: 1, therapists: [ana] }, options);
    const read = readCompiled(index);
    expect(read.textsName).to.equal(texts!.name);
    expect(read.records.at(0)).to.deep.equal({ id: 'ana', name: 'Ana', headline: 'Calm.' });
    read.addTexts(texts!.bytes);
    expect(read.records.at(0)).to.deep.equal(ana);
    expect(read.records.pick('about')(0).about).to.equal('I listen.');
  });

  it('gives records that a card shows at once, without what reads those that a page gives it', () => {
    const [record] = allOf(compiled([{ id: 'ana', name: 'Ana Ruiz' }]));
    expect(isReadTherapist(record)).to.equal(true);
  });

  it('carries the head of the feed, and what was wrong with it', () => {
    const input = {
      version: 1,
      locale: 'en-US',
      organization: { name: 'Elm', url: '/elm' },
      therapists: [{ id: 'ana', name: 'Ana', fees: 'call us' }, { name: 'no id' }],
    };
    const { feed, problems } = parseFeed(input, options);
    const read = readCompiled(compileFeed(input, options).index);
    expect({ ...read.feed, therapists: allOf(read) }).to.deep.equal(feed);
    expect(read.problems).to.deep.equal(problems);
    expect(problems).not.to.be.empty;
  });

  it('says what is wrong with a file that is cut short, changed, too new or another one', () => {
    const { index, texts } = compileFeed(
      { version: 1, therapists: [{ id: 'ana', name: 'Ana', about: 'I listen.' }] },
      options,
    );
    const changed = (at: number, value: number) => index.with(at, value);
    expect(codeOf(() => readCompiled(index.slice(0, -1)))).to.equal('damaged');
    expect(codeOf(() => readCompiled(index.slice(0, 4)))).to.equal('damaged');
    for (let at = 8; at < index.length; at++) {
      expect(
        codeOf(() => readCompiled(changed(at, index[at]! ^ 0x80))),
        `${at}`,
      ).to.equal('damaged');
    }
    expect(codeOf(() => readCompiled(changed(4, 2)))).to.equal('unsupported-version');
    expect(codeOf(() => readCompiled(texts!.bytes))).to.equal('damaged');

    const other = compileFeed(
      { version: 1, therapists: [{ id: 'b', name: 'B', about: 'Hm.' }] },
      options,
    );
    expect(codeOf(() => readCompiled(index).addTexts(other.texts!.bytes))).to.equal('damaged');
  });

  it('lets no address of a script through, even if somebody wrote it into the file', () => {
    const bad = { id: 'a', name: 'A', url: 'javascript:alert(1)', photo: { url: ' data:,x' } };
    const [read] = allOf(compiled([bad]));
    expect(read).to.deep.equal({ id: 'a', name: 'A', photo: {} });
  });
});

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return (error as FeedError).code;
  }
  return 'nothing was thrown';
}
