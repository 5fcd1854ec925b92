import { expect } from '@open-wc/testing';
import { isDate, isInstant } from '../../src/lib/dates.js';
import { canonicalLanguage } from '../../src/lib/text/language-tags.js';
import { isTimeZone } from '../../src/lib/zones.js';
import { isNpi } from '../../src/feed/reading/npi.js';
import { quote } from '../../src/lib/text/quote.js';
import { hasMarkup, slug, toLine, toParagraphs } from '../../src/lib/text/text.js';

describe('text', () => {
  it('is brought onto one line', () => {
    expect(toLine('  Ana \n\t Ruiz ')).to.equal('Ana Ruiz');
    expect(toLine('Zoë  Núñez')).to.equal('Zoë Núñez');
  });

  it('loses what would turn round or hide the text beside it', () => {
    expect(toLine('Dr.\u202e gniK\u202c')).to.equal('Dr. gniK');
    expect(toLine('A\u2066n\u2069a\u0000\u0007\u009f')).to.equal('Ana');
    expect(toLine('\u202e\u0000')).to.equal('');
  });

  it('keeps its paragraphs', () => {
    expect(toParagraphs(' One\r\nline.\r\n \n\n\nTwo.\u202e ')).to.equal('One\nline.\n\nTwo.');
  });

  it('is suspected of markup only where there is some', () => {
    for (const text of ['<b>Bo</b>', '<img src=x>', 'Tom &amp; Jo', '</p>', '&#39;']) {
      expect(hasMarkup(text), text).to.equal(true);
    }
    for (const text of ['A & B', '3 < 4 > 2', '<3', 'R&D; and more', 'a <- b']) {
      expect(hasMarkup(text), text).to.equal(false);
    }
  });
});

describe('slug', () => {
  const labels: [string, string][] = [
    ['Blue Cross & Blue Shield', 'blue-cross-blue-shield'],
    ['anxiety', 'anxiety'],
    ['Women’s Issues', 'womens-issues'],
    ['Pérdida', 'perdida'],
    ['  (65+)  ', '65'],
    ['不安', '不安'],
    ['—', ''],
  ];
  for (const [label, id] of labels) {
    it(`${label} → ${id}`, () => {
      expect(slug(label)).to.equal(id);
      expect(slug(id), 'of a slug').to.equal(id);
    });
  }
});

describe('quote', () => {
  it('is short and on one line', () => {
    expect(quote('call us')).to.equal('"call us"');
    expect(quote('x'.repeat(50))).to.equal(`"${'x'.repeat(40)}…"`);
    expect(quote('a\n\u202eb"')).to.equal('"a b\\""');
    expect([5, true, null, undefined].map(quote)).to.eql(['5', 'true', 'nothing', 'nothing']);
  });

  it('only names what could be endless', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect([cyclic, {}, () => 1, 5n].map(quote)).to.eql([
      'a list',
      'an object',
      'a function',
      'a bigint',
    ]);
  });
});

describe('dates', () => {
  it('exist', () => {
    for (const date of ['2026-11-20', '2024-02-29']) expect(isDate(date), date).to.equal(true);
    for (const date of ['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-1-1', '']) {
      expect(isDate(date), date).to.equal(false);
    }
  });

  it('are instants only with an offset', () => {
    for (const instant of ['2026-11-24T09:00:00-07:00', '2026-11-24T09:00:00.5Z']) {
      expect(isInstant(instant), instant).to.equal(true);
    }
    for (const text of [
      '2026-11-24T09:00:00',
      '2026-11-24 09:00:00Z',
      '2026-11-24T24:00:00Z',
      '2026-02-30T09:00:00Z',
      '2026-11-24',
      'soon',
    ]) {
      expect(isInstant(text), text).to.equal(false);
    }
  });
});

describe('names of languages and zones', () => {
  it('are brought to their canonical spelling', () => {
    expect(canonicalLanguage('ES-mx')).to.equal('es-MX');
    expect(canonicalLanguage('zh-hant')).to.equal('zh-Hant');
    expect(canonicalLanguage('ase')).to.equal('ase');
    expect(canonicalLanguage('es_MX')).to.equal('es-MX');
  });

  it('keep Mandarin and Cantonese apart, which browsers take for Chinese', () => {
    for (const tag of ['cmn', 'zh-cmn', 'CMN']) expect(canonicalLanguage(tag), tag).to.equal('cmn');
    expect(canonicalLanguage('cmn_hans')).to.equal('cmn-Hans');
    expect(canonicalLanguage('zh-yue-hk')).to.equal('yue-HK');
    expect(canonicalLanguage('zh')).to.equal('zh');
    expect(canonicalLanguage('asl')).to.equal(undefined);
  });

  it('are not taken from plain words', () => {
    for (const word of ['Spanish', 'English', 'e', '', 'en-', 'en_']) {
      expect(canonicalLanguage(word), word).to.equal(undefined);
    }
    expect(isTimeZone('America/Denver')).to.equal(true);
    expect(isTimeZone('Mountain Time')).to.equal(false);
    for (const value of [undefined, null, 7, ['UTC'], ''])
      expect(isTimeZone(value)).to.equal(false);
  });
});

describe('isNpi', () => {
  it('holds for the example of the standard, and for no neighbor of it', () => {
    expect(isNpi('1234567893')).to.equal(true);
    for (const digit of '012456789') expect(isNpi(`123456789${digit}`), digit).to.equal(false);
    expect(isNpi('123456789')).to.equal(false);
  });

  it('notices two digits that changed places', () => {
    expect(isNpi('1243567893')).to.equal(false);
  });
});
