import { expect } from '@open-wc/testing';
import {
  feeFields,
  typeFee,
  type Bound,
  type FeeBounds,
  type TypedFees,
} from '../../src/views/fee-fields.js';

/** The fields after texts were typed into them, one after the other. */
function typing(inUse: FeeBounds, ...texts: [Bound, string][]) {
  let bounds = inUse;
  let typed: TypedFees | undefined;
  for (const [bound, text] of texts) ({ bounds, typed } = typeFee(bounds, typed, bound, text));
  return { bounds, typed, fields: feeFields(bounds, typed) };
}

describe('the fields of a fee', () => {
  it('show the range in use', () => {
    expect(feeFields({ min: 50, max: undefined }, undefined)).to.eql({
      texts: { min: '50', max: '' },
      problems: {},
    });
  });

  it('take what is typed, and nothing for an empty text', () => {
    const { bounds, fields } = typing({ min: 50 }, ['max', '$1,200'], ['min', '']);
    expect(bounds).to.eql({ min: undefined, max: 1200 });
    expect(fields).to.eql({ texts: { min: '', max: '1200' }, problems: {} });
  });

  for (const text of ['-20', 'cheap', '1.200']) {
    it(`keep “${text}” in sight, say that it cannot be used, and leave the range`, () => {
      const { bounds, fields } = typing({ min: 50, max: 90 }, ['max', text]);
      expect(bounds).to.eql({ min: 50, max: 90 });
      expect(fields).to.eql({ texts: { min: '50', max: text }, problems: { max: 'wrong' } });
    });
  }

  it('use one of them while the other cannot be used', () => {
    const { bounds, fields } = typing({}, ['min', 'abc'], ['max', '90']);
    expect(bounds).to.eql({ max: 90 });
    expect(fields).to.eql({ texts: { min: 'abc', max: '90' }, problems: { min: 'wrong' } });
  });

  it('say where they contradict each other, and wait until one changes', () => {
    const crossed = typing({}, ['min', '300'], ['max', '100']);
    expect(crossed.bounds).to.eql({ min: 300 });
    expect(crossed.fields).to.eql({
      texts: { min: '300', max: '100' },
      problems: { max: 'crossed' },
    });
    const { bounds, fields } = typing({}, ['min', '300'], ['max', '100'], ['min', '30']);
    expect(bounds).to.eql({ min: 30, max: 100 });
    expect(fields).to.eql({ texts: { min: '30', max: '100' }, problems: {} });
  });

  it('do not use a bound that contradicts the one behind a wrong text', () => {
    const { bounds, fields } = typing({ min: 50 }, ['min', 'abc'], ['max', '40']);
    expect(bounds).to.eql({ min: 50 });
    expect(fields.problems).to.eql({ min: 'wrong' });
    expect(fields.texts).to.eql({ min: 'abc', max: '40' });
  });

  it('say that a range from elsewhere contradicts itself', () => {
    expect(feeFields({ min: 300, max: 100 }, undefined).problems).to.eql({ max: 'crossed' });
  });

  it('forget what was typed once the range changes otherwise', () => {
    const { typed } = typing({ min: 50 }, ['max', 'abc']);
    expect(feeFields({}, typed)).to.eql({ texts: { min: '', max: '' }, problems: {} });
  });
});
