import { expect } from '@open-wc/testing';
import { normalizeQuery } from '../../src/directory/engine/filtering/normalized-query.js';
import { wordsOf } from '../../src/lib/text/words.js';
import { searchWords, typedWords } from '../../src/directory/text.js';
import { parseFeed, parseFeedText, safeUrl, type TherapistInput } from '../../src/feed/index.js';
import { describeText } from '../../src/feed/sniff.js';
import { slug } from '../../src/lib/text/text.js';
import { decomposed } from '../../src/lib/text/folding.js';
import { parseGuides } from '../../src/guides/parse.js';
import { GuideSchema } from '../../src/guides/schema.js';
import { detectCrisis } from '../../src/vocabulary/language/index.js';
import { foldWord } from '../../src/vocabulary/language/words.js';
import { placeWords } from '../../src/vocabulary/places/fold.js';
import { fillSchema } from '../helpers/fill-schema.js';

const now = Date.parse('2026-11-21T00:00:00Z');
const baseUrl = 'https://example.org/feed.json';
const parse = (record: Partial<TherapistInput>) =>
  parseFeed({ version: 1, therapists: [{ id: 'a', name: 'Ana', ...record }] }, { now, baseUrl });
const one = (record: Partial<TherapistInput>) => {
  const { feed, problems } = parse(record);
  return { therapist: feed.therapists[0], reasons: problems.map(({ reason }) => reason) };
};

describe('what is longer than anyone writes', () => {
  it('is cut, and told', () => {
    const { therapist, reasons } = one({
      name: 'n'.repeat(201),
      headline: 'h'.repeat(501),
      about: 'a'.repeat(20_001),
      concerns: ['c'.repeat(60_000)],
    });
    expect(therapist?.name).to.have.length(200);
    expect(therapist?.headline).to.have.length(500);
    expect(therapist?.about).to.have.length(20_000);
    expect(therapist?.concerns?.[0]).to.have.length(500);
    expect(reasons).to.eql([
      'longer than 200 characters: cut',
      'longer than 500 characters: cut',
      'longer than 20,000 characters: cut',
      'longer than 500 characters: cut',
    ]);
  });

  it('is kept whole up to there', () => {
    const { therapist, reasons } = one({ name: 'n'.repeat(200), about: 'a'.repeat(20_000) });
    expect(reasons).to.eql([]);
    expect(therapist?.about).to.have.length(20_000);
  });

  it('is not cut within a character', () => {
    expect(one({ headline: `${'h'.repeat(499)}🙂` }).therapist?.headline).to.equal('h'.repeat(499));
  });

  it('is left out where a part of it would be something else', () => {
    const { therapist, reasons } = one({ url: `https://a.example/${'p'.repeat(2_000)}` });
    expect(therapist?.url).to.equal(undefined);
    expect(reasons).to.eql(['longer than 2,000 characters: left out']);
    const { feed, problems } = parse({ id: 'i'.repeat(201) });
    expect(feed.therapists).to.eql([]);
    expect(problems.map(({ severity }) => severity)).to.include('error');
    expect(safeUrl(`https://${'a'.repeat(2_000)}.example/`)).to.equal(undefined);
  });

  it('is a list of a thousand', () => {
    const { therapist, reasons } = one({
      concerns: Array.from({ length: 1_002 }, (_, i) => `concern-${i}`),
    });
    expect(therapist?.concerns).to.have.length(1_000);
    expect(reasons).to.eql(['more than 1,000: the rest is left out']);
  });

  it('is cut in guides as well', () => {
    const { guides } = parseGuides({
      guides: [fillSchema(GuideSchema, 'g'.repeat(30_000), { locale: 'en', approach: 'own' })],
    });
    expect(guides[0]?.title).to.have.length(500);
    expect(guides[0]?.about).to.have.length(20_000);
  });
});

describe('a word', () => {
  const long = 'w'.repeat(50_000);

  it('has forty letters, in a record and in what is typed', () => {
    expect(wordsOf(long)).to.eql(['w'.repeat(40)]);
    expect(searchWords(long)).to.eql(['w'.repeat(40)]);
    expect([...typedWords(long).keys()]).to.eql(['w'.repeat(40)]);
    expect(foldWord('ab'.repeat(25_000))).to.have.length(40);
    expect(placeWords(long)[0]).to.have.length(200);
  });

  it('that is stretched is still the word', () => {
    expect(foldWord(`n${'o'.repeat(50_000)}`)).to.equal('no');
  });

  it('is looked for in the first thousand characters of what is typed', () => {
    expect(normalizeQuery({ now, text: 'ab '.repeat(20_000) }).words).to.eql(['ab']);
    const many = Array.from({ length: 5_000 }, (_, i) => `w${i}`).join(' ');
    expect(normalizeQuery({ now, text: many }).words.length).to.be.lessThan(300);
  });

  it('of danger is heard after words that say nothing', () => {
    expect(detectCrisis('i really so just really want to die')).to.equal('self');
    expect(detectCrisis(`${'so really '.repeat(50)} i want to die`)).to.equal('self');
  });
});

describe('marks', () => {
  const pile = `e${'\u0301\u0323'.repeat(30_000)}`;

  it('on one letter are eight at most', () => {
    expect(Array.from(decomposed(pile, 'NFD'))).to.have.length(9);
    expect(slug(pile)).to.equal('e');
    expect(wordsOf(`${pile}v\u00e9`)[0]).to.equal('eve');
    // These two are letters until they are decomposed.
    expect(decomposed('\uff9e\u0323'.repeat(30_000), 'NFKD').length).to.be.lessThan(20);
  });

  it('that are written on one letter all stay', () => {
    expect(decomposed('Việt Nam', 'NFD')).to.equal('Việt Nam'.normalize('NFD'));
    expect(decomposed('שָׁלוֹם', 'NFD')).to.equal('שָׁלוֹם'.normalize('NFD'));
  });
});

describe('a file that is no JSON', () => {
  const reason = (text: string) => describeText(text, undefined);

  it('is a table, whichever ends its rows', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(reason(`name,city${end}Ana,Denver${end}`)).to.include('a table (CSV)');
    }
    expect(reason('Hello, world')).to.not.include('CSV');
  });

  it('is looked at no further than its beginning', () => {
    expect(reason(`${'a,b'.repeat(20_000)}\n`)).to.include('This is not JSON');
    expect(reason('{"a":1}\n{"a":2}\n')).to.include('one JSON value per line');
    const rows = 'Ana,Denver,grief\r'.repeat(5_000);
    expect(() => parseFeedText(rows, { now })).to.throw('a table (CSV)');
  });
});
