import { expect } from '@open-wc/testing';
import { createDictionary, entriesFor } from '../../src/directory/engine/indexes/dictionary.js';
import { wordsOf } from '../../src/lib/text/words.js';
import { typosAllowed, typosBetween } from '../../src/lib/text/typos.js';
import { searchWords, withoutPhrases } from '../../src/directory/text.js';
import type { Meaning, SearchResult } from '../../src/directory/index.js';
import { daysAgo, idsOf, search, whoFits, type Records } from '../helpers/directory.js';

describe('words', () => {
  it('have no accents, no case and no apostrophes', () => {
    expect(wordsOf('Señora O’Núñez, LGBTQ+ (65+)')).to.deep.equal([
      'senora',
      'onunez',
      'lgbtq',
      '65',
    ]);
  });

  it('keep the marks that other scripts spell with', () => {
    expect(wordsOf('हिन्दी भाषा')).to.deep.equal(['हिन्दी', 'भाषा']);
  });

  it('leave out what says nothing, unless there is nothing else', () => {
    expect(searchWords('I need a therapist for my grief')).to.deep.equal(['grief']);
    expect(searchWords('the therapist')).to.deep.equal(['the', 'therapist']);
    expect(searchWords(' … ')).to.deep.equal([]);
    expect(searchWords('Una terapeuta para la ansiedad y el duelo')).to.deep.equal([
      'ansiedad',
      'duelo',
    ]);
    expect(searchWords('Ana de la Cruz')).to.deep.equal(['ana', 'cruz']);
  });
});

describe('a text without some of its phrases', () => {
  for (const [text, phrases, left] of [
    ['anxious', ['anxious'], ''],
    ['I am anxious.', ['anxious'], ''],
    ['anxious and depressed', ['anxious'], 'depressed'],
    ['Depressed & anxious', ['anxious'], 'Depressed'],
    ['ansiedad y duelo', ['duelo'], 'ansiedad'],
    ['anxious Denver', ['anxious'], 'Denver'],
    ['pushing away, get close', ['pushing away', 'get close'], ''],
    ['anxious', ['$&'], 'anxious'],
  ] as const) {
    it(`is “${left}” for “${text}”`, () => {
      expect(withoutPhrases(text, phrases)).to.equal(left);
    });
  }
});

describe('typos', () => {
  it('are a letter more, less or other, or two neighbors swapped', () => {
    const pairs = [
      ['grief', 'griefs'],
      ['grief', 'gref'],
      ['grief', 'groef'],
      ['grief', 'greif'],
    ];
    for (const [a, b] of pairs) expect(typosBetween(a!, b!, 2), b).to.equal(1);
    expect(typosBetween('anxiety', 'anxeitiy', 2)).to.equal(2);
  });

  it('touch no letter twice', () => {
    expect(typosBetween('ca', 'abc', 3)).to.equal(3);
  });

  it('are counted no further than asked', () => {
    expect(typosBetween('grief', 'mountain', 1)).to.equal(2);
  });

  it('are allowed by the length of the word', () => {
    const words = ['ocd', 'pain', 'anxiety', 'insomnia', 'depressed'];
    expect(words.map(typosAllowed)).to.deep.equal([0, 1, 1, 2, 2]);
  });
});

/** The terms of a dictionary that a word stands for. */
function termsFor(word: string, terms: readonly string[]): string[] {
  const dictionary = createDictionary();
  for (const term of terms) dictionary.entry(term);
  return entriesFor(word, [dictionary]).map(({ term }) => term);
}

describe('the terms a word stands for', () => {
  const terms = ['brief', 'grief', 'griefs', 'panic', 'panics'];

  it('are it and those that begin with it', () => {
    expect(termsFor('grief', terms)).to.deep.equal(['grief', 'griefs']);
    expect(termsFor('p', terms)).to.deep.equal(['panic', 'panics']);
  });

  it('are else those it may be a typo of, with the same first letter', () => {
    expect(termsFor('grien', ['brien', 'grief'])).to.deep.equal(['grief']);
  });

  it('are else any it may be a typo of', () => {
    expect(termsFor('trief', terms)).to.deep.equal(['brief', 'grief']);
  });

  it('are none for a short word that is nowhere', () => {
    expect(termsFor('pac', terms)).to.deep.equal([]);
  });
});

describe('a search for words', () => {
  it('looks at names, labels, headlines and longer texts', () => {
    const records = {
      name: { name: 'Mara Sol' },
      label: { concerns: ['ocd'] },
      city: { locations: [{ city: 'Marathon' }] },
      credential: { credentials: ['MARX'] },
      headline: { headline: 'At the margin' },
      about: { about: 'A marked change' },
      session: { firstSession: 'We mark a start' },
      answer: { faq: [{ question: 'Cost?', answer: 'Marginal' }] },
      street: { locations: [{ street: '1 Mark Street', name: 'Mark Hall' }] },
    };
    expect(whoFits(records, { text: 'mar' })).to.deep.equal([
      'about',
      'answer',
      'city',
      'credential',
      'headline',
      'name',
      'session',
    ]);
  });

  it('finds labels, also of what includes a value, and those a feed brings', () => {
    const records = { a: { concerns: ['panic'] }, b: { concerns: ['forest-worry'] } };
    const labels = { concern: { 'forest-worry': 'Fear of trees' } };
    expect(whoFits(records, { text: 'anxiety' })).to.deep.equal(['a']);
    expect(whoFits(records, { text: 'trees' }, { labels })).to.deep.equal(['b']);
  });

  it('does not find what changes by the day', () => {
    const accepting = { status: 'waitlist' as const, asOf: '2026-11-23' };
    expect(search({ a: { accepting } }, { text: 'waitlist' }).notFound).to.deep.equal(['waitlist']);
  });

  it('wants every word if someone has them all, wherever they are', () => {
    const records = { a: { name: 'Ana Ruiz', concerns: ['grief'] }, b: { name: 'Ana Sol' } };
    expect(whoFits(records, { text: 'grief ana' })).to.deep.equal(['a']);
  });

  it('takes a typo only where nobody has the word as typed', () => {
    const records = { exact: { headline: 'anxious' }, near: { headline: 'anxioux' } };
    expect(whoFits(records, { text: 'anxious' })).to.deep.equal(['exact']);
    expect(whoFits(records, { text: 'anxiuos' })).to.deep.equal(['exact']);
    expect(whoFits({ near: records.near }, { text: 'anxious' })).to.deep.equal(['near']);
  });

  it('forgives no typo up to three letters, one up to seven, two from eight', () => {
    const records = { a: { headline: 'Insomnia, ocd and trusted help' }, b: { headline: 'Grief' } };
    for (const text of ['ocd', 'trsuted', 'insmonai']) {
      expect(whoFits(records, { text }), text).to.deep.equal(['a']);
    }
    for (const text of ['odc', 'trsuetd', 'nismonai']) {
      expect(search(records, { text }).notFound, text).to.deep.equal([text]);
    }
  });

  it('says where the worst-placed word was found', () => {
    const records = { a: { name: 'Ana', headline: 'Grief has its clock' } };
    const reason = (text: string) => search(records, { text }).hits[0]!.reasons[0];
    expect(reason('ana')).to.deep.equal({ reason: 'text', field: 'name' });
    expect(reason('ana grief')).to.deep.equal({ reason: 'text', field: 'headline' });
  });

  it('says the best place of each word, whichever of its terms is there', () => {
    const records = { a: { name: 'Ana Grief', concerns: ['grief'], about: 'Griefs of all kinds' } };
    const reason = (text: string) => search(records, { text }).hits[0]!.reasons[0];
    expect(reason('grief')).to.deep.equal({ reason: 'text', field: 'name' });
    expect(reason('griefs')).to.deep.equal({ reason: 'text', field: 'about' });
  });

  it('is a filter: it counts, and says what it keeps out', () => {
    const records = {
      a: { name: 'Ana', concerns: ['grief'] },
      b: { name: 'Bo', concerns: ['grief'] },
    };
    const { counts, nearMisses, unknown } = search(records, { text: 'ana' });
    expect(counts.concern.grief).to.equal(1);
    expect(nearMisses).to.deep.equal([{ ref: { filter: 'text' }, gain: 1 }]);
    expect(unknown).to.deep.equal({});
  });
});

describe('a word that stands for a value', () => {
  const anxious: Meaning = { words: 'anxious', facet: 'concern', value: 'anxiety' };
  const records = {
    lists: { concerns: ['anxiety'] },
    kind: { concerns: ['panic'] },
    says: { about: 'For anxious people.' },
    neither: { concerns: ['grief'], about: 'For tired people.' },
  };
  const found = (text: string, means: Meaning[] = [anxious]) => whoFits(records, { text, means });

  it('finds whoever lists it, or has the word', () => {
    expect(found('anxious')).to.deep.equal(['kind', 'lists', 'says']);
    expect(found('Anxious', []), 'without a meaning').to.deep.equal(['says']);
  });

  it('ranks who lists it, first concerns or not, and gives that as the reason', () => {
    const { hits } = search(records, { text: 'anxious', means: [anxious] });
    const reason = { reason: 'facet', facet: 'concern', value: 'anxiety', role: 'prefer' };
    expect(idsOf({ hits } as SearchResult).at(-1)).to.equal('says');
    expect(hits[0]!.reasons).to.deep.equal([{ reason: 'text', field: 'label' }, reason]);
    expect(hits[0]!.fit).to.equal(50);
  });

  it('may stand for several, and several words for one', () => {
    const panic: Meaning = { words: 'panic attacks', facet: 'concern', value: 'panic' };
    expect(found('anxious', [anxious, { ...anxious, value: 'grief' }])).to.deep.equal([
      'kind',
      'lists',
      'neither',
      'says',
    ]);
    expect(found('panic attacks', [panic])).to.deep.equal(['kind']);
    expect(found('attacks', [panic]), 'not all of its words').to.deep.equal(
      Object.keys(records).sort(),
    );
  });

  it('leaves the other words as they are', () => {
    expect(found('anxious people')).to.deep.equal(['says']);
    expect(found('tired grief')).to.deep.equal(['neither']);
  });

  it('is no misspelling of another', () => {
    const texts = { a: { about: 'Feelings expressed.' }, b: { concerns: ['depression'] } };
    const depressed: Meaning = { words: 'depressed', facet: 'concern', value: 'depression' };
    expect(whoFits(texts, { text: 'depressed', means: [depressed] })).to.deep.equal(['b']);
  });

  it('counts in every count', () => {
    const { counts, nearMisses } = search(records, { text: 'anxious', means: [anxious] });
    expect(counts.concern).to.include({ anxiety: 2, panic: 1, grief: 0 });
    expect(nearMisses).to.deep.equal([{ ref: { filter: 'text' }, gain: 1 }]);
  });

  for (const [what, means] of [
    ['a facet there is none of', { ...anxious, facet: 'constructor' }],
    ['what changes by the day', { ...anxious, facet: 'trust', value: 'has-video' }],
    ['no value', { ...anxious, value: 7 }],
    ['no words', { ...anxious, words: null }],
    ['nothing', null],
  ] as const) {
    it(`is read as not given where it stands for ${what}`, () => {
      expect(found('anxious', [means as never])).to.deep.equal(['says']);
    });
  }
});

describe('a word that no record has', () => {
  const records = { a: { name: 'Ana' }, b: { name: 'Bo', concerns: ['grief'] } };

  it('filters nobody, and comes back as it was typed', () => {
    const { total, notFound, nearMisses } = search(records, { text: '‘Otto’s’ “Xyzzÿ’s” xyzzy' });
    expect(total).to.equal(2);
    expect(notFound).to.deep.equal(['Otto’s', 'Xyzzÿ’s', 'xyzzy']);
    expect(nearMisses).to.deep.equal([]);
  });

  it('leaves the others to be found', () => {
    const { hits, notFound } = search(records, { text: 'ana xyzzy' });
    expect(idsOf({ hits } as SearchResult)).to.deep.equal(['a']);
    expect(notFound).to.deep.equal(['xyzzy']);
  });

  it('alone leaves all as it was: no filter is in use', () => {
    const asked = { facets: { concern: { any: ['grief'] } } };
    const with_ = search(records, { ...asked, text: 'xyzzy' });
    expect(with_).to.deep.equal({ ...search(records, asked), notFound: ['xyzzy'] });
  });

  it('is one that only someone hidden has', () => {
    const accepting = { status: 'closed', asOf: daysAgo(1) };
    const hidden = { ...records, c: { name: 'Cleo', headline: 'Hoarding', accepting } } as Records;
    const { total, notFound } = search(hidden, { text: 'hoarding' });
    expect([total, notFound]).to.deep.equal([2, ['hoarding']]);
  });
});

describe('a name', () => {
  const accepting = { status: 'existing-only', asOf: daysAgo(1) };
  const records = {
    open: { name: 'Cleo Park' },
    full: { name: 'Dr. Cleo Ruiz', accepting, headline: 'Park therapy' },
  } as Records;

  it('finds whoever has it, also someone who takes no new clients', () => {
    expect(whoFits(records, { text: 'ruiz' })).to.deep.equal(['full']);
    expect(whoFits(records, { text: 'Dr. Cleo' })).to.deep.equal(['full', 'open']);
  });

  it('does not show someone hidden for a part of what was asked', () => {
    expect(whoFits(records, { text: 'cleo park' })).to.deep.equal(['open']);
  });

  it('says how many more there are without it, not those that only it brought', () => {
    const { nearMisses } = search(records, { text: 'ruiz' });
    expect(nearMisses).to.deep.equal([{ ref: { filter: 'text' }, gain: 1 }]);
  });

  it('is found beside any title', () => {
    for (const title of ['Dr', 'Dr.', 'Mr.', 'Ms.', 'Mrs', 'Prof.', 'Dra.', 'Sr.', 'Sra.']) {
      expect(search(records, { text: `${title} Park` }).notFound, title).to.deep.equal([]);
    }
  });
});

describe('words that nobody has together', () => {
  const records = {
    a: { concerns: ['grief'] },
    b: { concerns: ['ocd'], headline: 'Gottman and sleep' },
    c: { headline: 'Sleep' },
  };

  it('find those who have the most of them', () => {
    expect(whoFits(records, { text: 'grief gottman' })).to.deep.equal(['a', 'b']);
    expect(whoFits(records, { text: 'grief gottman sleep' })).to.deep.equal(['b']);
    expect(whoFits(records, { text: 'gottman ocd' })).to.deep.equal(['b']);
  });

  it('rank by the worst place of those that are found', () => {
    const { hits } = search(records, { text: 'grief gottman' });
    expect(hits.map(({ reasons }) => reasons[0])).to.deep.equal([
      { reason: 'text', field: 'label' },
      { reason: 'text', field: 'headline' },
    ]);
  });
});

describe('letters', () => {
  it('that people type in their plain spelling find the others, and the other way round', () => {
    for (const [one, other] of [
      ['Đặng', 'dang'],
      ['Straße', 'strasse'],
      ['Wałęsa', 'walesa'],
      ['Sørensen', 'sorensen'],
      ['Ærø', 'aero'],
    ] as const) {
      expect(whoFits({ a: { name: one }, b: {} }, { text: other }), other).to.deep.equal(['a']);
      expect(whoFits({ a: { name: other }, b: {} }, { text: one }), one).to.deep.equal(['a']);
    }
  });

  it('of a script without spaces are found inside a run of them', () => {
    const records = {
      chinese: { about: '我提供焦虑症治疗和家庭治疗，欢迎来电' },
      japanese: { headline: 'カップルカウンセリング' },
      thai: { about: 'รักษาโรคซึมเศร้าและความวิตกกังวล' },
    };
    for (const [text, id] of [
      ['焦虑', 'chinese'],
      ['家庭治疗', 'chinese'],
      ['カウンセリング', 'japanese'],
      ['ซึมเศร้า', 'thai'],
    ] as const) {
      expect(whoFits(records, { text }), text).to.deep.equal([id]);
    }
    expect(search(records, { text: '焦急' }).notFound, 'no typo').to.deep.equal(['焦急']);
  });

  it('of an abbreviation are found with dots and without', () => {
    const records = { a: { credentials: ['Psy.D.', 'L.C.S.W.'] }, b: { headline: 'EMDR' } };
    expect(whoFits(records, { text: 'PsyD' })).to.deep.equal(['a']);
    expect(whoFits(records, { text: 'lcsw' })).to.deep.equal(['a']);
    expect(whoFits(records, { text: 'E.M.D.R.' })).to.deep.equal(['b']);
    expect(search(records, { text: 'x.y.z. sad.so' }).notFound).to.deep.equal(['x.y.z', 'sad']);
  });
});
