import { expect } from '@open-wc/testing';
import { createDirectory } from '../../src/directory/index.js';
import { search, therapistsOf } from '../helpers/directory.js';

describe('counts beside the values', () => {
  const records = {
    a: { concerns: ['grief'], languages: ['en', 'es'] },
    b: { concerns: ['grief', 'adhd'], languages: ['en'] },
    c: { concerns: ['sleep'] },
  };

  it('are what would remain if each alone were chosen', () => {
    const { counts } = search(records, { facets: { concern: { any: ['grief'] } } });
    expect(counts.concern).to.deep.equal({
      grief: 2,
      adhd: 1,
      neurodiversity: 1,
      sleep: 1,
      health: 1,
    });
    expect(counts.language).to.deep.equal({ en: 2, es: 1 });
  });

  it('keep the musts and avoids of their own facet', () => {
    const facets = { concern: { must: ['grief'], avoid: ['adhd'] } };
    const { concern } = search(records, { facets }).counts;
    expect(concern).to.deep.equal({
      grief: 1,
      adhd: 0,
      neurodiversity: 0,
      sleep: 0,
      health: 0,
    });
  });

  it('count nobody who is silent, even where silence is let in', () => {
    const facets = { language: { any: ['es'], orUnknown: true } };
    const { total, counts } = search(records, { facets });
    expect(total).to.equal(2);
    expect(counts.language).to.deep.equal({ en: 2, es: 1 });
  });

  it('have every value of the directory, and no other', () => {
    const { counts } = search(records, { facets: { concern: { any: ['nowhere'] } } });
    expect(counts.language).to.deep.equal({ en: 0, es: 0 });
    expect(counts.concern).not.to.have.property('nowhere');
  });
});

describe('near misses', () => {
  it('say what each filter keeps out by itself, most first', () => {
    const records = {
      a: { concerns: ['grief'], languages: ['en'] },
      b: { concerns: ['grief'], languages: ['en'] },
      c: { concerns: ['adhd'], languages: ['es'] },
      d: { concerns: ['adhd'], languages: ['en'] },
    };
    const facets = { concern: { any: ['grief'] }, language: { must: ['es'] } };
    expect(search(records, { facets }).nearMisses).to.deep.equal([
      { ref: { filter: 'facet', facet: 'language', role: 'must', value: 'es' }, gain: 2 },
      { ref: { filter: 'facet', facet: 'concern', role: 'any' }, gain: 1 },
    ]);
  });

  it('name each must and each avoid', () => {
    const facets = { concern: { must: ['grief', 'adhd'], avoid: ['sleep'] } };
    expect(
      search({ a: { concerns: ['grief'] } }, { facets }).nearMisses.map(({ ref, gain }) => [
        'value' in ref && ref.value,
        gain,
      ]),
    ).to.deep.equal([
      ['adhd', 1],
      ['grief', 0],
      ['sleep', 0],
    ]);
  });
});

describe('what a directory knows of itself', () => {
  it('is who lists what, however long ago', () => {
    const info = createDirectory(
      therapistsOf({
        a: { concerns: ['panic'], accepting: { status: 'closed', asOf: '2020-01-01' } },
        b: { concerns: ['anxiety'], verifiedAt: '2020-01-01' },
      }),
    ).info();
    expect(info.size).to.equal(2);
    expect(info.values.concern).to.deep.equal({ panic: 1, anxiety: 2 });
    expect(info.values.accepting).to.deep.equal({ closed: 1 });
    expect(info.values.trust).to.deep.equal({ 'listing-checked': 1 });
    expect(info.values.gender).to.deep.equal({});
    expect(info.has).to.deep.equal({ near: false, fee: [], opening: false });
  });

  it('is how many are practices', () => {
    const { size, practices } = createDirectory(
      therapistsOf({ a: {}, b: { kind: 'person' }, c: { kind: 'practice' } }),
    ).info();
    expect([size, practices]).to.deep.equal([3, 1]);
  });

  it('is which of the other filters have anything to go by', () => {
    const has = (fields: object) => createDirectory(therapistsOf({ a: fields })).info().has;
    expect(has({ locations: [{ city: 'Denver' }] }).near).to.equal(true);
    expect(has({ locations: [], telehealthStates: ['CO'] }).near).to.equal(true);
    expect(has({ fees: [{ amount: 90 }, { for: 'intake', amount: 10 }] }).fee).to.deep.equal([
      'individual',
      'intake',
    ]);
    expect(has({ availability: { slots: ['2026-11-24T09:00:00Z'] } }).opening).to.equal(true);
    expect(
      has({ availability: { slots: [], weekly: [{ days: ['mon'], from: '09:00', to: '10:00' }] } })
        .opening,
    ).to.equal(true);
  });
});
