import { expect } from '@open-wc/testing';
import { abbreviate, spellOut } from '../../src/vocabulary/language/abbreviations.js';
import { source as english } from '../../src/vocabulary/language/lexicon.en.js';
import { source as spanish } from '../../src/vocabulary/language/lexicon.es.js';
import { readLexicon } from '../../src/vocabulary/language/lexicon.js';

describe('an abbreviated lexicon', () => {
  for (const [language, source] of Object.entries({ english, spanish })) {
    it(`is read as the ${language} one it was made of`, () => {
      // The build joins lines first.
      const joined = source.replace(/\n +/g, ' ').replace(/, /g, ',');
      const short = abbreviate(joined);
      expect(short.length).to.be.below(0.85 * joined.length);
      expect(readLexicon(short)).to.deep.equal(readLexicon(source));
    });
  }

  it('writes words as letters, and no space beside them', () => {
    const source = '# grief\n5 my loss,my late @kin';
    const short = abbreviate(source);
    expect(short).to.match(/^=\S+ .*\n/);
    expect(spellOut(short)).to.equal(source);
    expect(spellOut(source)).to.equal(source);
  });
});
