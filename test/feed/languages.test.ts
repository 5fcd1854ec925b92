import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/feed/parse.js';
import { createDirectory } from '../../src/directory/index.js';
import { parentValue, withParents } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import '../../src/es.js';

const now = Date.parse('2026-11-21T12:00:00Z');

function read(...languages: (string | { id: string; label?: string })[]) {
  const { feed, problems } = parseFeed(
    { version: 1, therapists: [{ id: 'a', name: 'A', languages }] },
    { now },
  );
  const told = problems.map(({ reason }) => reason);
  return { tags: feed.therapists[0]!.languages!, labels: feed.labels.language, told };
}

/** What people write, and the tags that it is read as. */
const spellings: Record<string, string> = {
  cmn: 'cmn',
  yue: 'yue',
  'zh-cmn': 'cmn',
  es_MX: 'es-MX',
  'zh-Hans': 'zh-Hans',
  tl: 'fil',
  Mandarin: 'cmn',
  'Mandarin Chinese': 'cmn',
  'Chinese (Mandarin)': 'cmn',
  普通话: 'cmn',
  Cantonese: 'yue',
  'Chinese - Cantonese': 'yue',
  Chinese: 'zh',
  中文: 'zh',
  Tagalog: 'fil',
  Filipino: 'fil',
  Farsi: 'fa',
  Persian: 'fa',
  Dari: 'fa-AF',
  Pashto: 'ps',
  Hmong: 'hmn',
  Khmer: 'km',
  Cambodian: 'km',
  Kreyòl: 'ht',
  'Haitian Creole': 'ht',
  'French Creole': 'ht',
  Hawaiian: 'haw',
  Hebrew: 'he',
  'American Sign Language (ASL)': 'ase',
  'American Sign Language': 'ase',
  ASL: 'ase',
  asl: 'ase',
  Spanish: 'es',
  Español: 'es',
  'Spanish (fluent)': 'es',
  'Fluent Spanish': 'es',
  'Spanish-speaking': 'es',
  'Español (nativo)': 'es',
  'Mexican Spanish': 'es-MX',
  'Portuguese (Brazil)': 'pt-BR',
  'Portuguese (Brazilian)': 'pt-BR',
  'Serbo-Croatian': 'sr hr',
  'Serbo-Croatian, English': 'sr hr en',
  Garifuna: 'cab',
  Fuzhounese: 'cdo',
  'Fukienese (Fuzhounese)': 'cdo',
  Ladino: 'lad',
  'Maay Maay': 'ymm',
  'Iraqi Arabic': 'ar',
  Français: 'fr',
  francés: 'fr',
  'Tiếng Việt': 'vi',
  Русский: 'ru',
  한국어: 'ko',
  'English/Spanish': 'en es',
  'English and Spanish': 'en es',
  'Español, inglés': 'es en',
  'Bilingual (English/Spanish)': 'en es',
  'Spanish, some French': 'es',
};

describe('a language in a feed', () => {
  for (const [text, tags] of Object.entries(spellings)) {
    it(`“${text}” is ${tags}`, () => {
      expect(read(text).tags.join(' ')).to.equal(tags);
    });
  }

  it('is told when it is no tag', () => {
    expect(read('ASL').told).to.eql([
      'expected a language tag ("en", "es-MX"), got "ASL": read as "ase"',
    ]);
    expect(read('es_MX', 'cmn').told).to.eql([]);
  });

  it('that is misspelled is not guessed, but the nearest is named', () => {
    expect(read('Spansh', 'en').told).to.eql([
      '"Spansh" is no language tag; did you mean "es"? Left out',
    ]);
    expect(read('Klingonese', 'en').told.join()).not.to.include('did you mean');
  });

  for (const text of ['Limited Spanish', 'Spanish (via interpreter)', 'un poco de español']) {
    it(`“${text}” is left out, and told`, () => {
      const { tags, told } = read(text, 'en');
      expect(tags).to.eql(['en']);
      expect(told).to.eql([`"${text}" is no language that the therapist speaks well: left out`]);
    });
  }

  it('that browsers have no name for brings its own', () => {
    const { tags, labels } = read('LSM');
    expect(tags).to.eql(['mfs']);
    expect(labels).to.eql({ mfs: 'Mexican Sign Language (LSM)' });
  });

  it('is shown by the name that people use', () => {
    const names = (locale: string) =>
      ['cmn', 'yue', 'zh', 'ase'].map((tag) => createLabels(locale).value('language', tag));
    expect(names('en')).to.eql([
      'Mandarin',
      'Cantonese',
      'Chinese',
      'American Sign Language (ASL)',
    ]);
    expect(names('es')).to.eql([
      'Mandarín',
      'Cantonés',
      'Chino',
      'Lengua de señas americana (ASL)',
    ]);
  });

  it('answers to the larger language that it is also called by', () => {
    expect(parentValue('language', 'cmn')).to.equal('zh');
    expect(withParents('language', 'yue-HK')).to.eql(['yue-HK', 'yue', 'zh']);
    expect(withParents('language', 'fa-AF')).to.eql(['fa-AF', 'fa']);
    const { feed } = parseFeed(
      {
        version: 1,
        therapists: ['Mandarin', 'Cantonese', 'Chinese', 'Dari'].map((language) => ({
          id: language,
          name: language,
          languages: [language],
        })),
      },
      { now },
    );
    const directory = createDirectory(feed.therapists);
    const found = (value: string) =>
      directory
        .search({ now, facets: { language: { any: [value] } } })
        .hits.map(({ therapist }) => therapist.id)
        .sort();
    expect(found('zh')).to.eql(['Cantonese', 'Chinese', 'Mandarin']);
    expect(found('cmn')).to.eql(['Mandarin']);
    expect(found('zh-cmn')).to.eql(['Mandarin']);
    expect(found('yue')).to.eql(['Cantonese']);
    expect(found('prs')).to.eql(['Dari']);
    expect(found('fa')).to.eql(['Dari']);
  });
});
