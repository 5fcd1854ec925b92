import { expect } from '@open-wc/testing';
import { readAmount } from '../../src/lib/text/amount.js';

describe('an amount', () => {
  for (const [text, amount] of [
    ['120', 120],
    [' $1,250 ', 1250],
    ['90.50', 90.5],
    ['120 €', 120],
    ['0', 0],
    ['1,000,000', 1_000_000],
  ] as const) {
    it(`is read from “${text}”`, () => {
      expect(readAmount(text)).to.equal(amount);
    });
  }

  for (const text of ['', '  ', '$']) {
    it(`is not there in “${text}”`, () => {
      expect(readAmount(text)).to.equal(undefined);
    });
  }

  for (const text of ['-50', 'a hundred', '120 dollars', '1.200', '12,5', '1e3', '100-150', '.5']) {
    it(`is none in “${text}”`, () => {
      expect(readAmount(text)).to.eql(NaN);
    });
  }
});
