import { expect } from '@open-wc/testing';
import { insideAny } from '../../src/vocabulary/language/word-ranges.js';
import { nearestBefore, readWords } from '../../src/vocabulary/language/words.js';

/** How often the positions of stretches are read: each is one phrase that was found in a long text. */
function readsOf(many: number): number {
  let reads = 0;
  const stretches = Array.from({ length: many }, (_, at) => ({
    get from() {
      reads += 1;
      return at;
    },
    to: at + 3,
  }));
  const isInside = insideAny(stretches);
  for (let at = 0; at < many; at++) isInside({ from: at, to: at + 1 });
  return reads;
}

describe('the work on a text', () => {
  it('grows with the phrases heard in it, not with their pairs', () => {
    expect(readsOf(1_000)).to.equal(1_000);
    expect(readsOf(4_000)).to.equal(4_000);
  });

  it('asks once of each word who is spoken of', () => {
    const words = readWords('i want to die '.repeat(1_000), new Map(), 4_000);
    let asked = 0;
    const nearest = nearestBefore(words, ({ text }) => {
      asked += 1;
      return text === 'nobody';
    });
    expect(asked).to.equal(4_000);
    expect(new Set(nearest)).to.deep.equal(new Set([-1]));
  });
});

describe('insideAny', () => {
  const long = { from: 2, to: 6 };

  it('tells what lies inside a stretch, not what is as long or reaches beyond', () => {
    const isInside = insideAny([long, { from: 4, to: 5 }]);
    expect(
      [
        { from: 2, to: 5 },
        { from: 3, to: 6 },
        { from: 5, to: 5 },
      ].map(isInside),
    ).to.deep.equal([true, true, true]);
    expect(
      [long, { from: 1, to: 3 }, { from: 6, to: 7 }, { from: 9, to: 9 }].map(isInside),
    ).to.deep.equal([false, false, false, false]);
    expect(insideAny([])(long)).to.equal(false);
  });

  it('counts what is all of one where told', () => {
    expect(insideAny([long], true)(long)).to.equal(true);
    expect(insideAny([long], true)({ from: 2, to: 7 })).to.equal(false);
  });
});

describe('nearestBefore', () => {
  it('stays in the sentence', () => {
    const words = readWords('my mom left me. now I am alone', new Map(), 20);
    const nearest = nearestBefore(words, ({ text }) => text === 'mom' || text === 'i');
    expect(nearest).to.deep.equal([-1, 1, 1, 1, -1, 5, 5, 5]);
  });
});
