import { expect } from '@open-wc/testing';
import { wordsOf } from '../../src/lib/text/words.js';
import { searchWords } from '../../src/directory/text.js';
import { bareName } from '../../src/lib/text/bare-name.js';
import { foldAccents, foldMarks } from '../../src/lib/text/folding.js';
import { slug } from '../../src/lib/text/text.js';
import { foldWord } from '../../src/vocabulary/language/words.js';
import { cityKey, placeWords } from '../../src/vocabulary/places/fold.js';

describe('folding', () => {
  const samples: [language: string, text: string, accents: string, marks: string][] = [
    ['Spanish', 'SEÑORA Núñez, pingüino', 'senora nunez, pinguino', 'senora nunez, pinguino'],
    ['German', 'Straße ÜBER ẞ', 'strasse uber ss', 'strasse uber ss'],
    ['Turkish', 'İstanbul ISPARTA ılık', 'istanbul isparta ilik', 'istanbul isparta ilik'],
    ['Vietnamese', 'Việt ĐẶNG', 'viet dang', 'viet dang'],
    ['Polish', 'ŁÓDŹ Wałęsa', 'lodz walesa', 'lodz walesa'],
    ['Danish', 'Sørensen Ærø', 'sorensen aero', 'sorensen aero'],
    ['Icelandic', 'Þór Sigurðsson', 'thor sigurdsson', 'thor sigurdsson'],
    ['Arabic', 'مُحَمَّد', 'مُحَمَّد'.normalize('NFD'), 'محمد'],
    ['Hindi', 'हिन्दी', 'हिन्दी', 'हनद'],
    ['Hebrew', 'שָׁלוֹם', 'שָׁלוֹם'.normalize('NFD'), 'שלום'],
  ];
  for (const [language, text, accents, marks] of samples) {
    it(`of ${language} takes accents away, and vowel marks only from names and phrases`, () => {
      expect(foldAccents(text)).to.equal(accents);
      expect(foldMarks(text)).to.equal(marks);
      // However the letters are stored.
      for (const form of ['NFC', 'NFD'] as const) {
        expect(foldAccents(text.normalize(form)), form).to.equal(accents);
        expect(foldMarks(text.normalize(form)), form).to.equal(marks);
      }
    });
  }

  it('reads letters that only look different as plain ones where that is asked for', () => {
    expect(foldMarks('Ｃañon ﬁ ℡', 'NFKD')).to.equal('canon fi tel');
    expect(foldMarks('Ｃañon ﬁ ℡')).to.equal('ｃanon ﬁ ℡');
  });

  it('finds a name in a search however it is typed', () => {
    expect(wordsOf('Señora Núñez')).to.eql(wordsOf('SENORA NUNEZ'));
    expect(searchWords('İzmir')).to.eql(['izmir']);
    expect(wordsOf('हिन्दी, مُحَمَّد')).to.eql(['हिन्दी', 'مُحَمَّد'.normalize('NFD')]);
  });

  it('understands a word of a sentence however it is typed', () => {
    expect(foldWord('DEPRESIÓN')).to.equal('depresion');
    expect(foldWord('Don’t')).to.equal('dont');
    expect(foldWord('tooooo')).to.equal('to');
  });

  it('finds a place however it is typed', () => {
    expect(placeWords('CAÑON City, N.M.')).to.eql(['canon', 'city', 'nm']);
    expect(cityKey('St. John’s')).to.equal(cityKey('saint johns'));
  });

  it('makes one id of a label however it is typed', () => {
    expect(slug('Pérdida ＡＢＣ')).to.equal('perdida-abc');
    expect(slug('Women’s Straße')).to.equal('womens-strasse');
  });
});

describe('a bare name', () => {
  it('is the same for all the ways to write the name of a field', () => {
    for (const name of ['postalCode', 'postal_code', 'Postal-Codes', 'POSTAL CODE']) {
      expect(bareName(name), name).to.equal('postalcode');
    }
  });
});
