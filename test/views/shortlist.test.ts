import { expect } from '@open-wc/testing';
import { chooseToCompare, firstCompared, shortNames } from '../../src/views/shortlist.js';

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

describe('who is compared first', () => {
  it('is the first four of the list, or of a shared list', () => {
    const saved = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(firstCompared({ saved, shared: undefined })).to.eql(['a', 'b', 'c', 'd']);
    expect(firstCompared({ saved, shared: ['f', 'b'] })).to.eql(['b', 'f']);
  });

  it('is everyone where a shared list brings only one, who could be compared with nobody', () => {
    expect(firstCompared({ saved: ['a', 'b'], shared: ['b'] })).to.eql(['a', 'b']);
  });
});

describe('a short name', () => {
  const short = (...names: string[]) =>
    shortNames(names.map((name) => ({ id: name, name, kind: 'person' })));

  it('is the first name, without titles', () => {
    expect(short('Ifeoma Castellanos', 'Dr. Winnie Lam Wing-yan')).to.eql(['Ifeoma', 'Winnie']);
    expect(short('Zoë O’Neil', 'Anne-Marie Roux', 'Lic. Íñigo Sáez')).to.eql([
      'Zoë',
      'Anne-Marie',
      'Íñigo',
    ]);
  });

  it('is left out where it would not tell who is meant', () => {
    expect(short('Ana Ruiz', 'Ana Lind', 'Ben Okafor')).to.eql([undefined, undefined, 'Ben']);
    expect(short('J. Smith', 'Dr.')).to.eql([undefined, undefined]);
    expect(shortNames([{ id: 'a', name: 'Harbor Counseling', kind: 'practice' }])).to.eql([
      undefined,
    ]);
  });
});
