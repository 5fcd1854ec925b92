import { expect } from '@open-wc/testing';
import { chooseToCompare } from '../../src/views/shortlist.js';

describe('who is compared', () => {
  const saved = ['a', 'b', 'c', 'd', 'e'];

  it('is in the order of the shortlist, in whichever order they were chosen', () => {
    expect(chooseToCompare(saved, ['c'], 'a', true)).to.eql(['a', 'c']);
    expect(chooseToCompare(saved, ['a', 'c'], 'a', false)).to.eql(['c']);
    expect(chooseToCompare(saved, ['a', 'c'], 'a', true)).to.eql(['a', 'c']);
  });

  it('is never more than four', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(chooseToCompare(saved, ['a', 'b', 'c'], 'd', true)).to.eql(four);
    expect(chooseToCompare(saved, four, 'e', true)).to.eql(four);
  });

  it('is no one who is not on the shortlist any more', () => {
    expect(chooseToCompare(['a', 'b'], ['a', 'z'], 'b', true)).to.eql(['a', 'b']);
  });
});
