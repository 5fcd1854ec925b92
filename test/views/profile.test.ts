import { expect } from '@open-wc/testing';
import { directorySource } from '../../src/directory/index.js';
import type { Hit, Query } from '../../src/directory/query.js';
import { parseFeed, type TherapistInput } from '../../src/feed/index.js';
import { byDay, paragraphs, profileView } from '../../src/views/profile.js';
import { similar, similarQuery } from '../../src/views/similar.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const at = { now, timeZone: 'America/Denver' };

function feedOf(therapists: TherapistInput[], meta: object = {}) {
  return parseFeed(
    { version: 1, ...meta, therapists },
    { now, baseUrl: 'https://harbor.example/feed.json' },
  ).feed;
}

/** The view of one record, read as a feed would be. */
function viewOf(record: Partial<TherapistInput>, meta: object = {}) {
  const { therapists, ...feed } = feedOf([{ id: 'ana', name: 'Ana Ruiz', ...record }], meta);
  return profileView(therapists[0]!, undefined, feed, at);
}

describe('profileView', () => {
  it('makes something of a name alone', () => {
    const { card, ...view } = viewOf({});
    expect(card.initials).to.equal('AR');
    const filled = Object.entries(view).filter(([, v]) => (Array.isArray(v) ? v.length : v));
    expect(filled).to.eql([]);
  });

  it('takes the first three concerns as the focus', () => {
    const view = viewOf({ concerns: ['grief', 'panic', 'trust', 'sleep'] });
    expect(view.focus).to.eql(['grief', 'panic', 'trust']);
    expect(view.concerns).to.eql(['sleep']);
  });

  it('lists only what the record says, by facet', () => {
    const view = viewOf({ sessions: ['couple'], ages: [], identity: { genders: ['woman'] } });
    expect(view.welcomes).to.eql([{ facet: 'session', values: ['couple'] }]);
    expect(view.identity).to.eql([{ facet: 'gender', values: ['woman'] }]);
  });

  it('shows up to eight first calls to come, none from a list that is too old', () => {
    const slots = Array.from({ length: 10 }, (_, i) =>
      new Date(now + (i - 1) * 3_600_000).toISOString(),
    );
    const fresh = viewOf({ consultation: { slots, asOf: '2026-11-23T08:00:00Z' } });
    expect(fresh.calls.flatMap(({ starts }) => starts)).to.have.length(8);
    expect(fresh.calls[0]!.starts[0]).to.be.greaterThan(now);
    expect(viewOf({ consultation: { slots, asOf: '2026-11-21' } }).calls).to.eql([]);
  });

  it('has each fee on a line of its own, in the order of kinds', () => {
    const { fees } = viewOf(
      {
        fees: [
          { for: 'couple', amount: 190 },
          { amount: 140, amountMax: 180, minutes: 50 },
          { amount: 210, minutes: 80, currency: 'EUR' },
          { for: 'group' },
        ],
      },
      { currency: 'CAD' },
    );
    expect(fees).to.eql([
      { kind: 'individual', from: 140, to: 180, currency: 'CAD', minutes: 50 },
      { kind: 'individual', from: 210, to: 210, currency: 'EUR', minutes: 80 },
      { kind: 'couple', from: 190, to: 190, currency: 'CAD', minutes: undefined },
    ]);
  });

  it('keeps a hidden street hidden, and says that it can be asked for', () => {
    const { offices } = viewOf({
      locations: [
        {
          street: '12 Elm St',
          city: 'Denver',
          state: 'CO',
          postalCode: '80203',
          hideAddress: true,
        },
      ],
    });
    expect(offices).to.eql([
      {
        name: undefined,
        street: undefined,
        place: 'Denver, CO 80203',
        accessibility: [],
        onRequest: true,
      },
    ]);
  });

  it('leaves out an office that nothing is known of', () => {
    expect(viewOf({ locations: [{ accessibility: ['wheelchair'] }] }).offices).to.eql([]);
  });

  it('reads hours by the clock, around it and past midnight', () => {
    const { hours } = viewOf({
      hours: [
        { days: ['wed', 'mon'], from: '09:00', to: '17:30' },
        { days: ['sat'], from: '00:00', to: '24:00' },
        { days: ['fri'], from: '22:00', to: '02:00' },
        { days: ['sun'] },
      ],
    });
    expect(hours).to.eql([
      { days: ['mon', 'wed'], from: 540, to: 1050 },
      { days: ['sat'], from: 0, to: 0 },
      { days: ['fri'], from: 1320, to: 120 },
    ]);
  });

  it('counts a license as checked for 90 days, and not once it has expired', () => {
    const { licenses, card } = viewOf({
      licenses: [
        { state: 'CO', verifiedAt: '2026-11-01' },
        { state: 'UT', verifiedAt: '2026-01-01' },
        { state: 'NM', verifiedAt: '2026-11-20', expires: '2026-11-21' },
      ],
    });
    expect(licenses.map(({ state, fresh, expired }) => [state, fresh, expired])).to.eql([
      ['CO', true, false],
      ['UT', false, false],
      ['NM', true, true],
    ]);
    expect(card.licensedIn).to.eql(['CO', 'UT']);
    expect(card.licenseCheckedOn).to.equal('2026-11-01');
  });

  it('says where remote sessions may be held only of those who hold them', () => {
    const licenses = [{ state: 'CO' }];
    expect(viewOf({ licenses, modes: ['video'] }).remoteIn).to.eql(['CO']);
    expect(viewOf({ licenses, modes: ['in-person'] }).remoteIn).to.eql([]);
    expect(viewOf({ licenses }).remoteIn).to.eql([]);
    const modes = ['in-person', 'phone', 'by-kite', 'video'];
    expect(viewOf({ licenses, modes }).remoteWays).to.eql(['phone', 'video']);
    for (const states of [[], undefined]) {
      const view = viewOf({ licenses, modes, ...(states && { telehealthStates: states }) });
      expect(view.remoteIn).to.eql(states ?? ['CO']);
    }
  });

  it('never takes a compact for a state', () => {
    expect(viewOf({ compacts: ['psypact'], modes: ['video'] }).remoteIn).to.eql([]);
  });

  it('tells a film from the page of one', () => {
    const of = (url: string) => viewOf({ video: { url } }).video;
    expect(of('https://films.example/ana.mp4?v=2')).to.include({
      file: true,
      host: 'films.example',
    });
    expect(of('https://www.youtube.com/watch?v=1')).to.include({
      file: false,
      host: 'youtube.com',
    });
  });

  it('names where each link leads', () => {
    const { links } = viewOf({
      url: 'https://www.ana.example/',
      links: [{ label: 'Mail', url: 'mailto:ana@ana.example' }, { url: 'tel:+13035550100' }],
    });
    expect(links.map(({ to }) => to)).to.eql(['ana.example', 'ana@ana.example', '+13035550100']);
  });

  it('has questions only with their answers', () => {
    const { faq } = viewOf({
      faq: [{ question: 'Homework?', answer: 'A little.\n\nMaybe.' }, { question: 'Why?' }],
    });
    expect(faq).to.eql([{ question: 'Homework?', answer: ['A little.', 'Maybe.'] }]);
  });

  describe('a report', () => {
    const to = (organization: object) => viewOf({}, { organization }).report;

    it('goes to whoever publishes the feed, by the ways they list', () => {
      expect(
        to({ name: 'Harbor', phone: '(303) 555-0199', url: 'https://harbor.example/' }),
      ).to.eql({
        name: 'Harbor',
        email: undefined,
        phone: { href: 'tel:+13035550199', text: '(303) 555-0199' },
        site: { href: 'https://harbor.example/', label: undefined, to: 'harbor.example' },
      });
    });

    it('is not offered where nobody could get it', () => {
      expect(to({ name: 'Harbor' })).to.equal(undefined);
      expect(to({ name: 'Harbor', phone: 'call us' })).to.equal(undefined);
      expect(viewOf({}).report).to.equal(undefined);
    });

    it('takes no address that would end the link, or begin another recipient', () => {
      expect(to({ email: 'help@harbor.example' })?.email).to.equal('help@harbor.example');
      for (const email of [
        'a@b.example?cc=x@y.example',
        'a@b.example,c@d.example',
        'a@b',
        'a b@c.example',
        7,
      ]) {
        expect(to({ name: 'Harbor', email }), String(email)).to.equal(undefined);
      }
    });
  });
});

describe('byDay', () => {
  it('groups by the calendar of the visitor', () => {
    const late = Date.parse('2026-11-25T05:30:00Z');
    const later = Date.parse('2026-11-25T08:00:00Z');
    expect(byDay([late, later], 'America/Denver').map(({ starts }) => starts)).to.eql([
      [late],
      [later],
    ]);
    expect(byDay([late, later], 'UTC').map(({ starts }) => starts)).to.eql([[late, later]]);
  });
});

describe('paragraphs', () => {
  it('parts at blank lines, and keeps single breaks', () => {
    expect(paragraphs('One.\nStill one.\n\nTwo.')).to.eql(['One.\nStill one.', 'Two.']);
    expect(paragraphs(undefined)).to.eql([]);
  });
});

describe('similar', () => {
  const co = { licenses: [{ state: 'CO' }], modes: ['video'] };
  const people: TherapistInput[] = [
    { id: 'ana', name: 'Ana', concerns: ['grief', 'anxiety'], approaches: ['emdr'], ...co },
    {
      id: 'one',
      name: 'One in common',
      concerns: ['grief'],
      ...co,
      accepting: { status: 'open', asOf: '2026-11-20' },
    },
    {
      id: 'all',
      name: 'All in common',
      concerns: ['anxiety', 'grief'],
      approaches: ['emdr'],
      ...co,
    },
    { id: 'two', name: 'Two in common', concerns: ['grief'], approaches: ['emdr'], ...co },
    { id: 'none', name: 'Nothing in common', concerns: ['sleep'], ...co },
    {
      id: 'far',
      name: 'Another state',
      concerns: ['grief'],
      licenses: [{ state: 'ME' }],
      modes: ['video'],
    },
    {
      id: 'full',
      name: 'Takes nobody',
      concerns: ['grief'],
      ...co,
      accepting: { status: 'closed', asOf: '2026-11-20' },
    },
  ];
  const feed = feedOf(people);
  const source = directorySource(feed);
  const idsLike = async (id: string) =>
    (await similar((await source.therapist(id))!, source, { now })).map(
      ({ therapist }) => therapist.id,
    );

  it('finds those in the same state who share most, never the one themselves', async () => {
    expect(await idsLike('ana')).to.eql(['all', 'two', 'one']);
  });

  it('finds nobody who shares nothing', async () => {
    expect(await idsLike('none')).to.eql([]);
  });

  it('says of each what they share, and nothing else', async () => {
    const [first] = await similar(feed.therapists[0]!, source, { now });
    const shared = first!.reasons.map((r) => (r.reason === 'facet' ? r.value : r.reason));
    expect(shared).to.have.members(['grief', 'anxiety', 'emdr']);
  });

  it('asks nothing where there is nothing to be alike in', async () => {
    let asked = 0;
    const counting = { search: (query: Query) => (asked++, source.search(query)) };
    expect(await similar({ id: 'x', name: 'X' }, counting, { now })).to.eql([]);
    expect(asked).to.equal(0);
  });

  it('finds nobody where the directory fails', async () => {
    const failing = { search: () => Promise.reject(new Error('down')) };
    const found: Hit[] = await similar(feed.therapists[0]!, failing, { now });
    expect(found).to.eql([]);
  });

  it('prefers, and filters by nothing but the state; the visitor’s where it is one of theirs', () => {
    const t = { id: 'x', name: 'X', concerns: ['grief'], telehealthStates: ['CO', 'UT'] };
    const near = (state?: string) => similarQuery(t, { now, state })?.near;
    expect(near()).to.eql({ state: 'CO' });
    expect(near('UT')).to.eql({ state: 'UT' });
    expect(near('NY')).to.eql({ state: 'CO' });
    expect(similarQuery(t, { now })?.facets).to.eql({ concern: { prefer: ['grief'] } });
  });
});
