import { expect } from '@open-wc/testing';
import { facetIds, identityFacets, type FacetId } from '../../src/vocabulary/facets.js';
import { daysAgo, search, whoFits } from '../helpers/directory.js';

describe('filters by facet', () => {
  const records = {
    both: { concerns: ['grief', 'adhd'], languages: ['en'] },
    grief: { concerns: ['grief'], languages: ['es'] },
    adhd: { concerns: ['adhd'] },
    silent: {},
  };

  it('finds everyone when nothing is asked', () => {
    expect(whoFits(records)).to.deep.equal(['adhd', 'both', 'grief', 'silent']);
  });

  it('takes any of the chosen values', () => {
    expect(whoFits(records, { facets: { concern: { any: ['grief', 'sleep'] } } })).to.deep.equal([
      'both',
      'grief',
    ]);
  });

  it('wants every facet to hold', () => {
    const facets = { concern: { any: ['grief'] }, language: { any: ['es'] } };
    expect(whoFits(records, { facets })).to.deep.equal(['grief']);
  });

  it('wants every must to hold, beside what is chosen', () => {
    const facets = { concern: { any: ['adhd', 'sleep'], must: ['grief'] } };
    expect(whoFits(records, { facets })).to.deep.equal(['both']);
  });

  it('leaves out whoever lists what is avoided', () => {
    expect(whoFits(records, { facets: { concern: { avoid: ['grief'] } } })).to.deep.equal(['adhd']);
  });

  it('does not filter by preference', () => {
    expect(whoFits(records, { facets: { concern: { prefer: ['grief'] } } })).to.have.length(4);
  });

  for (const facet of identityFacets) {
    it(`knows no avoiding by ${facet}`, () => {
      const identity = {
        gender: { genders: ['woman'] },
        ethnicity: { ethnicities: ['woman'] },
        sexuality: { sexualities: ['woman'] },
        faith: { faiths: ['woman'] },
      }[facet as string]!;
      const result = search(
        { a: { identity }, b: {} },
        { facets: { [facet]: { avoid: ['woman'] } } },
      );
      expect(result.total).to.equal(2);
      expect(result.unknown).to.deep.equal({});
      expect(result.nearMisses).to.deep.equal([]);
    });
  }

  it('asks nothing with empty lists', () => {
    const facets = { concern: { any: [], must: [], avoid: [], prefer: [] } };
    expect(search(records, { facets }).nearMisses).to.deep.equal([]);
    expect(whoFits(records, { facets })).to.have.length(4);
  });

  it('has a reading of every facet', () => {
    const all = {
      concerns: ['anger'],
      approaches: ['cbt'],
      sessions: ['couple'],
      ages: ['13-17'],
      modes: ['video'],
      accepting: { status: 'open' as const, asOf: daysAgo(1) },
      insurance: [{ payer: 'aetna' }],
      consultation: { price: 0 },
      identity: {
        genders: ['woman'],
        ethnicities: ['black'],
        sexualities: ['queer'],
        faiths: ['jewish'],
      },
      affirming: ['lgbtq'],
      languages: ['es'],
      profession: 'psychologist',
      services: ['letters'],
      styles: ['direct'],
      careLevels: ['outpatient'],
      locations: [{ accessibility: ['wheelchair'] }],
      verifiedAt: daysAgo(1),
    };
    const { counts } = search({ all });
    const found = Object.fromEntries(
      facetIds.map((facet) => [facet, Object.keys(counts[facet]).join()]),
    ) as Record<FacetId, string>;
    expect(found).to.deep.equal({
      concern: 'anger,mood',
      approach: 'cbt',
      session: 'couple',
      age: '13-17',
      mode: 'video',
      accepting: 'open',
      payer: 'aetna',
      payment: 'in-network',
      consultation: 'free',
      gender: 'woman',
      ethnicity: 'black',
      sexuality: 'queer',
      faith: 'jewish',
      affirming: 'lgbtq',
      language: 'es',
      profession: 'psychologist',
      service: 'letters',
      style: 'direct',
      'care-level': 'outpatient',
      access: 'wheelchair',
      trust: 'listing-checked',
    });
  });
});

describe('trees', () => {
  it('finds a child by its parent, and not the other way round', () => {
    const records = { child: { concerns: ['panic'] }, parent: { concerns: ['anxiety'] } };
    expect(whoFits(records, { facets: { concern: { any: ['anxiety'] } } })).to.have.length(2);
    expect(whoFits(records, { facets: { concern: { any: ['panic'] } } })).to.deep.equal(['child']);
  });

  it('avoids the children of what is avoided', () => {
    const records = { child: { approaches: ['act'] }, other: { approaches: ['emdr'] } };
    expect(whoFits(records, { facets: { approach: { avoid: ['cbt'] } } })).to.deep.equal(['other']);
  });

  it('finds a plan by its payer, under any of the payer’s names', () => {
    const records = { a: { insurance: [{ payer: 'cigna', plans: ['cigna/open-access'] }] } };
    for (const value of ['cigna', 'cigna-evernorth', 'cigna-evernorth/open-access']) {
      expect(whoFits(records, { facets: { payer: { any: [value] } } }), value).to.have.length(1);
    }
  });

  it('finds a regional language by the language', () => {
    const records = { a: { languages: ['es-MX'] } };
    expect(whoFits(records, { facets: { language: { any: ['es'] } } })).to.have.length(1);
  });

  it('finds values that only this feed has', () => {
    const records = { a: { concerns: ['forest-worry'] } };
    expect(whoFits(records, { facets: { concern: { any: ['forest-worry'] } } })).to.have.length(1);
  });
});

describe('unknown is not no', () => {
  const records = { yes: { languages: ['es'] }, no: { languages: ['en'] }, silent: {} };

  for (const [role, fits] of [
    ['any', ['yes']],
    ['must', ['yes']],
    ['avoid', ['no']],
  ] as const) {
    it(`lets no silent record pass ${role}, but counts it`, () => {
      const result = search(records, { facets: { language: { [role]: ['es'] } } });
      expect(result.hits.map(({ therapist }) => therapist.id)).to.deep.equal(fits);
      expect(result.unknown).to.deep.equal({ language: 1 });
    });

    it(`lets silent records pass ${role} when asked to`, () => {
      const facets = { language: { [role]: ['es'], orUnknown: true } };
      expect(whoFits(records, { facets })).to.deep.equal([...fits, 'silent'].sort());
      expect(search(records, { facets }).unknown).to.deep.equal({ language: 1 });
    });
  }

  it('reads an empty list as silence', () => {
    const { unknown } = search({ a: { languages: [] } }, { facets: { language: { any: ['es'] } } });
    expect(unknown).to.deep.equal({ language: 1 });
  });

  it('counts as unknown only who would fit otherwise', () => {
    const facets = { language: { any: ['es'] }, concern: { any: ['grief'] } };
    const { unknown } = search(
      { a: {}, b: { concerns: ['adhd'] }, c: { concerns: ['grief'] } },
      { facets },
    );
    expect(unknown).to.deep.equal({ concern: 0, language: 1 });
  });

  it('takes what the feed says of trust as all there is to know', () => {
    const { total, unknown } = search({ a: {} }, { facets: { trust: { avoid: ['has-video'] } } });
    expect(total).to.equal(1);
    expect(unknown).to.deep.equal({ trust: 0 });
  });
});

describe('who takes nobody', () => {
  const status = (
    value: 'open' | 'waitlist' | 'existing-only' | 'closed' | 'unknown',
    asOf = daysAgo(1),
  ) => ({
    accepting: { status: value, asOf },
  });
  const records = {
    open: status('open'),
    waitlist: status('waitlist'),
    existing: status('existing-only'),
    closed: status('closed'),
    unsaid: status('unknown'),
    silent: {},
  };

  it('is hidden by default', () => {
    expect(whoFits(records)).to.deep.equal(['open', 'silent', 'unsaid', 'waitlist']);
  });

  it('shows where that status is chosen or required', () => {
    expect(whoFits(records, { facets: { accepting: { any: ['closed'] } } })).to.deep.equal([
      'closed',
    ]);
    expect(whoFits(records, { facets: { accepting: { must: ['closed'] } } })).to.deep.equal([
      'closed',
    ]);
  });

  it('stays hidden where a status is only avoided or preferred', () => {
    expect(whoFits(records, { facets: { accepting: { avoid: ['waitlist'] } } })).to.deep.equal([
      'open',
    ]);
    expect(whoFits(records, { facets: { accepting: { prefer: ['closed'] } } })).to.have.length(4);
  });

  it('is counted beside its status, as choosing it would show', () => {
    expect(search(records).counts.accepting).to.deep.equal({
      open: 1,
      waitlist: 1,
      'existing-only': 1,
      closed: 1,
    });
  });

  it('is no filter: nothing offers to remove it', () => {
    expect(search(records).nearMisses).to.deep.equal([]);
  });

  it('would not come back by removing the status that was asked for', () => {
    const { nearMisses } = search(records, { facets: { accepting: { any: ['open'] } } });
    expect(nearMisses[0]!.gain).to.equal(3);
  });

  it('is unknown, and so shown, once the status is too old', () => {
    expect(whoFits({ a: status('closed', daysAgo(31)) })).to.deep.equal(['a']);
  });
});
