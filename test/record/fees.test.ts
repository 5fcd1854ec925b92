import { expect } from '@open-wc/testing';
import { feeSpan } from '../../src/directory/index.js';
import { idsOf, search, whoFits } from '../helpers/directory.js';

describe('fees', () => {
  const records = {
    low: { fees: [{ amount: 80 }] },
    span: { fees: [{ amount: 120, amountMax: 180 }] },
    high: { fees: [{ amount: 240 }] },
    couples: { fees: [{ for: 'couple' as const, amount: 100 }] },
  };

  it('span from the lowest to the highest listed', () => {
    const fees = [
      { amount: 150 },
      { amount: 100, amountMax: 120 },
      { for: 'couple' as const, amount: 10 },
    ];
    expect(feeSpan({ id: 'a', name: 'A', fees }, 'individual', 'USD')).to.deep.equal({
      from: 100,
      to: 150,
    });
  });

  it('of another currency are left aside', () => {
    const fees = [{ amount: 100, currency: 'EUR' }];
    expect(feeSpan({ id: 'a', name: 'A', fees }, 'individual', 'USD')).to.equal(undefined);
    expect(feeSpan({ id: 'a', name: 'A', fees }, 'individual', 'EUR')).to.deep.equal({
      from: 100,
      to: 100,
    });
  });

  it('hold where the span meets the range, both ends included', () => {
    expect(whoFits(records, { fee: { max: 120 } })).to.deep.equal(['low', 'span']);
    expect(whoFits(records, { fee: { min: 180 } })).to.deep.equal(['high', 'span']);
    expect(whoFits(records, { fee: { min: 181, max: 239 } })).to.deep.equal([]);
    expect(whoFits(records, { fee: { for: 'couple', max: 100 } })).to.deep.equal(['couples']);
  });

  it('are unknown where none of the kind is listed', () => {
    expect(search(records, { fee: { max: 500 } }).unknown).to.deep.equal({ fee: 1 });
    expect(whoFits(records, { fee: { max: 100, orUnknown: true } })).to.deep.equal([
      'couples',
      'low',
    ]);
  });

  it('filter nothing without a bound', () => {
    expect(search(records, { fee: { for: 'couple' } }).total).to.equal(4);
  });

  it('are drawn in bars of one round width, whatever is asked of the fee', () => {
    const { fee } = search(records, { fee: { max: 100 } });
    expect(fee!.bars[0]!.from).to.equal(80);
    expect(fee!.bars.at(-1)!.to).to.equal(240);
    expect(new Set(fee!.bars.map(({ from, to }) => to - from))).to.deep.equal(new Set([10]));
    const drawn = fee!.bars.filter(({ count }) => count).map(({ from }) => from);
    expect(drawn, 'the last bar includes its end').to.deep.equal([
      80, 120, 130, 140, 150, 160, 170, 180, 230,
    ]);
  });

  it('are drawn for those who fit all else, on the same bars', () => {
    const { fee } = search(
      { ...records, low: { ...records.low, concerns: ['grief'] } },
      { facets: { concern: { any: ['grief'] } } },
    );
    expect(fee!.bars).to.have.length(16);
    expect(fee!.bars.reduce((sum, { count }) => sum + count, 0)).to.equal(1);
  });

  it('are not drawn where the directory lists none of the kind', () => {
    expect(search(records, { fee: { for: 'intake' } }).fee).to.equal(undefined);
  });

  it('order by the low end, unknown last', () => {
    expect(idsOf(search(records, { sort: 'fee' }))).to.deep.equal([
      'low',
      'span',
      'high',
      'couples',
    ]);
  });
});
