import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decodeShare, encodeShare } from '../../src/finder/share.js';
import type { Search } from '../../src/finder/search.js';
import { facetIds } from '../../src/vocabulary/facets.js';
import { holdsForAll } from '../helpers/properties.js';

/** A link as anyone could write it. */
function forged(data: unknown): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  const bytes = new TextEncoder().encode(json);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const searchIn = (q: unknown) => decodeShare(forged({ v: 1, s: ['a'], q }))?.search;

const full: Search = {
  text: 'Trauer & Müdigkeit 💛',
  means: [{ words: 'Müdigkeit', facet: 'concern', value: 'sleep' }],
  facets: {
    concern: { any: ['grief', 'couple-conflict'], prefer: ['trust'], orUnknown: true },
    payer: { any: ['aetna/open-access'] },
    language: { must: ['es-MX'] },
    style: { avoid: ['direct'] },
  },
  near: { label: '11201, NY', state: 'NY', lat: 40.69, lon: -73.99, radius: 10, orUnknown: true },
  fee: { for: 'couple', min: 50, max: 190, orSlidingScale: true, orUnknown: true },
  opening: { within: 7, cells: ['mon-morning', 'tue-evening'], orUnknown: true },
  sort: 'fee',
};

describe('a shared link', () => {
  it('holds the shortlist, in its order, and nothing else by default', () => {
    expect(decodeShare(encodeShare({ saved: ['b', 'a', 'ü'] }))).to.eql({
      saved: ['b', 'a', 'ü'],
      search: undefined,
    });
  });

  it('brings a whole search across unchanged', () => {
    expect(decodeShare(encodeShare({ saved: ['a'], search: full }))?.search).to.eql(full);
  });

  it('knows every order that is not the usual one', () => {
    const sorts = ['first-call', 'soonest', 'fee', 'distance', 'name'] as const;
    for (const sort of sorts) expect(searchIn({ sort })).to.eql({ sort });
  });

  it('consists of letters that stay as they are in an address', () => {
    const code = encodeShare({ saved: ['ÿÿÿ>>>???'], search: full });
    expect(code).to.match(/^[\w-]+$/);
    expect(encodeURIComponent(code)).to.equal(code);
    expect(decodeShare(code)).to.eql({ saved: ['ÿÿÿ>>>???'], search: full });
    const codes = ['?', 'a?', 'aa?', '>', 'a>', 'aa>'].map((id) => encodeShare({ saved: [id] }));
    expect(codes.join(), 'both letters that stand for others').to.include('-').and.include('_');
    expect(codes.map((one) => decodeShare(one)?.saved[0])).to.eql([
      '?',
      'a?',
      'aa?',
      '>',
      'a>',
      'aa>',
    ]);
  });

  it('brings any ids across, in whatever letters', () => {
    const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    holdsForAll(fc.uniqueArray(id, { minLength: 1 }), 300, (saved) => {
      expect(decodeShare(encodeShare({ saved }))?.saved).to.eql(saved);
    });
  });

  it('leaves out where the person is, and which page they were on', () => {
    const search: Search = { near: { label: '', state: 'CO', lat: 39.74, lon: -104.99 }, page: 3 };
    const shared = decodeShare(encodeShare({ saved: ['a'], search }));
    expect(shared).to.eql({ saved: ['a'], search: undefined });
    expect(atob(encodeShare({ saved: ['a'], search }))).not.to.include('39.7');
  });

  describe('that is broken', () => {
    const whole = encodeShare({ saved: ['ana-ruiz', 'ben-okafor'] });
    const broken: [string, string][] = [
      ['empty', ''],
      ['cut off', whole.slice(0, -5)],
      ['no base64', '!!! %%% \u{1F49B}'],
      ['no JSON', forged('{"v":1,')],
      ['no UTF-8', btoa('\xff\xfe\xff')],
      ['not an object', forged([1, 's'])],
      ['null', forged(null)],
      ['of another version', forged({ v: 2, s: ['a'] })],
      ['without a list', forged({ v: 1 })],
      ['with an empty list', forged({ v: 1, s: [] })],
      ['huge', forged({ v: 1, s: ['a'], x: 'x'.repeat(40_000) })],
      ['nested without end', forged('['.repeat(20_000))],
    ];
    for (const [what, code] of broken) {
      it(`is nothing: ${what}`, () => {
        expect(decodeShare(code)).to.equal(undefined);
      });
    }
  });

  describe('that someone else wrote', () => {
    it('cannot reach a prototype', () => {
      const shared = decodeShare(
        forged(
          '{"v":1,"s":["a"],"__proto__":{"polluted":1},"q":{"__proto__":{"text":"x"},"constructor":{"prototype":{"polluted":1}},' +
            '"facets":{"__proto__":{"any":["a"]},"constructor":{"any":["a"]},"concern":{"any":["grief"]}}}}',
        ),
      );
      expect(shared?.search).to.eql({ facets: { concern: { any: ['grief'] } } });
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });

    it('brings no ids but texts of a bearable length, each once, and not too many', () => {
      const many = Array.from({ length: 500 }, (_, i) => `id-${i}`);
      const s = [1, null, {}, ['a'], '', 'x'.repeat(201), 'a', 'a', ...many];
      const saved = decodeShare(forged({ v: 1, s }))!.saved;
      expect(saved.slice(0, 3)).to.eql(['a', 'id-0', 'id-1']);
      expect(saved.length).to.equal(200);
    });

    it('knows no facets but ours', () => {
      expect(searchIn({ facets: { disease: { any: ['x'] } } })).to.equal(undefined);
    });

    it('brings no values that no vocabulary could have', () => {
      const any = ['grief', '<img src=x>', 'call 1-800', 7, null, 'x'.repeat(81), 'a--b', 'né-1'];
      expect(searchIn({ facets: { concern: { any } } })).to.eql({
        facets: { concern: { any: ['grief', 'né-1'] } },
      });
    });

    it('brings no more meanings than somebody could type', () => {
      const meaning = { words: 'x', facet: 'concern', value: 'grief' };
      const means = Array.from({ length: 100 }, () => ({ ...meaning, more: 'y' }));
      expect(searchIn({ means })!.means).to.eql(Array.from({ length: 12 }, () => meaning));
    });

    it('gives a value one role', () => {
      expect(
        searchIn({ facets: { concern: { any: ['grief'], must: ['grief', 'trust'] } } }),
      ).to.eql({ facets: { concern: { any: ['grief'], must: ['trust'] } } });
    });

    it('avoids nobody for who they are', () => {
      expect(searchIn({ facets: { gender: { avoid: ['man'] } } })).to.equal(undefined);
    });

    const dropped: [string, unknown][] = [
      ['a search that is a list', ['text']],
      ['text that is no text', { text: { toString: 'x' } }],
      ['meanings of a wrong type', { means: { words: 'x', facet: 'concern', value: 'grief' } }],
      [
        'meanings that mean nothing',
        {
          means: [
            null,
            'x',
            { words: ' ', facet: 'concern', value: 'grief' },
            { words: 'x', facet: 'constructor', value: 'grief' },
            { words: 'x', facet: 'concern', value: '<img>' },
          ],
        },
      ],
      ['facets of a wrong type', { facets: ['concern'] }],
      ['a choice of a wrong type', { facets: { concern: 'grief' } }],
      ['values of a wrong type', { facets: { concern: { any: 'grief' } } }],
      ['silence without a choice', { facets: { concern: { orUnknown: true } } }],
      ['a place without a name', { near: { label: ' ', state: 'NY', lat: 40, lon: -73 } }],
      ['a place in no state', { near: { label: 'Here', state: 'n1' } }],
      ['a fee that is no number', { fee: { min: '10', max: null } }],
      ['a fee below nothing', { fee: { min: -1 } }],
      ['parts of no week', { opening: { cells: ['mon-noon', 'constructor'], within: 9 } }],
      ['an order there is none of', { sort: 'constructor' }],
      ['a page and its size', { page: 9, pageSize: 10_000_000 }],
    ];
    for (const [what, q] of dropped) {
      it(`drops ${what}`, () => {
        expect(searchIn(q)).to.equal(undefined);
      });
    }

    it('brings nothing that could not be shared again, whatever it holds', () => {
      const any = fc.jsonValue({ maxDepth: 1 });
      const orAny = <T>(value: fc.Arbitrary<T>) => fc.oneof({ arbitrary: value, weight: 4 }, any);
      const values = orAny(
        fc.array(orAny(fc.constantFrom('grief', 'trust', 'es-MX', ' x ', 'a b'))),
      );
      const choice = fc.record({ any: values, must: values, avoid: values, prefer: values });
      const number = orAny(fc.integer({ min: -200, max: 200 }));
      const q = fc.record({
        text: orAny(fc.string()),
        means: orAny(
          fc.array(fc.record({ words: any, facet: fc.constantFrom(...facetIds), value: any })),
        ),
        facets: orAny(fc.dictionary(fc.constantFrom(...facetIds, '__proto__'), orAny(choice))),
        near: orAny(
          fc.record({ label: any, state: orAny(fc.constant('CO')), lat: number, lon: number }),
        ),
        fee: orAny(
          fc.record({ for: any, min: number, max: number, orSlidingScale: any, orUnknown: any }),
        ),
        opening: orAny(fc.record({ within: orAny(fc.constantFrom(1, 3, 7)), cells: values })),
        sort: orAny(fc.constantFrom('fee', 'name')),
      });
      holdsForAll(fc.record({ s: values, q: orAny(q) }), 500, (link) => {
        const shared = decodeShare(forged({ v: 1, ...link }));
        if (shared) expect(decodeShare(encodeShare(shared))).to.eql(shared);
      });
    });

    it('places nothing outside the earth, and no circle that is not offered', () => {
      const near = { label: 'Denver', state: 'CO' };
      expect(searchIn({ near: { ...near, lat: 91, lon: 0, radius: 25 } })).to.eql({ near });
      expect(searchIn({ near: { ...near, lat: 39, lon: -104, radius: 26 } })).to.eql({
        near: { ...near, lat: 39, lon: -104 },
      });
    });

    it('cannot reorder the page, or fill it, with its text', () => {
      expect(searchIn({ text: ` \u202egrief\u0000\n loss ` })).to.eql({ text: 'grief loss' });
      expect(searchIn({ text: 'x'.repeat(1000) })?.text).to.have.length(200);
    });
  });
});
