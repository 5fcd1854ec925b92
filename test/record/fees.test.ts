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

  describe('with a sliding scale', () => {
    const high = { fees: [{ amount: 160 }] };
    const people = {
      within: { fees: [{ amount: 90 }], slidingScale: { min: 40 } },
      reaches: { ...high, slidingScale: { min: 100 } },
      stops: { ...high, slidingScale: { min: 101 } },
      unsaid: { ...high, slidingScale: {} },
      named: { ...high, payment: ['sliding-scale'] },
      foreign: { ...high, slidingScale: { min: 101, currency: 'EUR' } },
      none: high,
      silent: { slidingScale: { min: 40 } },
    };
    const mayReach = ['foreign', 'named', 'reaches', 'unsaid'];

    it('that may reach the limit are counted, and left out until they are asked for', () => {
      const result = search(people, { fee: { max: 100 } });
      expect(idsOf(result)).to.deep.equal(['within']);
      expect([result.total, result.slidingScale]).to.deep.equal([1, 4]);
      expect(result.unknown).to.deep.equal({ fee: 1 });
    });

    it('come in once they are asked for, and are counted still', () => {
      const asked = { max: 100, orSlidingScale: true };
      const result = search(people, { fee: asked, sort: 'fee' });
      expect(idsOf(result)[0], 'in the order of the listed fees').to.equal('within');
      expect(idsOf(result).sort()).to.deep.equal([...mayReach, 'within']);
      expect([result.total, result.slidingScale]).to.deep.equal([5, 4]);
      expect(whoFits(people, { fee: { ...asked, orUnknown: true } })).to.include('silent');
      for (const { therapist, reasons } of result.hits) {
        const isWithin = reasons.some(({ reason }) => reason === 'fee');
        expect(isWithin, `${therapist.id}: a fee in the range`).to.equal(therapist.id === 'within');
      }
    });

    it('are drawn by their listed fees all the same', () => {
      const drawn = (orSlidingScale: boolean) =>
        search(people, { fee: { max: 100, orSlidingScale } }).fee;
      expect(drawn(true)).to.deep.equal(drawn(false));
    });

    it('are counted among those who pass everything else', () => {
      const result = search(
        { ...people, reaches: { ...people.reaches, concerns: ['grief'] } },
        { fee: { max: 100 }, facets: { concern: { any: ['grief'] } } },
      );
      expect([result.total, result.slidingScale]).to.deep.equal([0, 1]);
    });

    it('say nothing without a limit', () => {
      expect(search(people, {}).slidingScale).to.equal(undefined);
      const { total, slidingScale } = search(people, { fee: { min: 200, orSlidingScale: true } });
      expect([total, slidingScale]).to.deep.equal([0, 0]);
    });
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
