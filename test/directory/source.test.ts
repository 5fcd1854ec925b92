import { expect } from '@open-wc/testing';
import { directorySource } from '../../src/directory/index.js';
import type { Feed } from '../../src/feed/index.js';
import { daysAgo, NOW, therapistsOf, type Records } from '../helpers/directory.js';

const feedOf = (records: Records, more: Partial<Feed> = {}): Feed => ({
  version: 1,
  therapists: therapistsOf(records),
  labels: {},
  ...more,
});

const zips = { zip: () => ({ zip: '80202', lat: 39.75, lon: -105, state: 'CO' }) };
const near = { state: 'CO', lat: 39.75, lon: -105, radius: 10 };
const byZip = feedOf({ a: { locations: [{ postalCode: '80202' }] } });

describe('a source over a feed', () => {
  it('answers the three questions', async () => {
    const source = directorySource(feedOf({ a: { concerns: ['grief'] }, b: {} }));
    expect((await source.info()).size).to.equal(2);
    expect((await source.search({ now: NOW })).total).to.equal(2);
    expect((await source.therapist('a'))!.concerns).to.deep.equal(['grief']);
    expect(await source.therapist('nobody')).to.equal(undefined);
  });

  it('says that it searches here, and that a copy of it does not say', () => {
    const source = directorySource(feedOf({ a: {} }));
    expect(source.searches).to.equal('here');
    expect({ ...source }.searches).to.equal(undefined);
  });

  it('reads the feed’s currency, zone and labels, and a partner’s ages', async () => {
    const feed = feedOf(
      {
        a: {
          fees: [{ amount: 90 }],
          concerns: ['forest-worry'],
          accepting: { status: 'open', asOf: daysAgo(40) },
          availability: { weekly: [{ days: ['mon'], from: '09:00', to: '10:00' }] },
        },
      },
      {
        currency: 'EUR',
        timeZone: 'Asia/Kolkata',
        labels: { concern: { 'forest-worry': 'Trees' } },
      },
    );
    const source = directorySource(feed, { ages: { accepting: 50 } });
    const { fee, opening, counts, total } = await source.search({ now: NOW, text: 'trees' });
    expect([
      total,
      fee!.currency,
      opening!.cells['mon-morning'],
      counts.accepting!.open,
    ]).to.deep.equal([1, 'EUR', 1, 1]);
  });

  it('loads ZIP codes with the first question about a place, once', async () => {
    let loads = 0;
    const source = directorySource(byZip, {
      loadPlaces: () => {
        loads++;
        return Promise.resolve(zips);
      },
    });
    await source.search({ now: NOW });
    expect(loads).to.equal(0);
    expect((await source.search({ now: NOW, near })).total).to.equal(1);
    expect((await source.search({ now: NOW, near })).total).to.equal(1);
    expect(loads).to.equal(1);
  });

  it('loads none for offices that are placed without', async () => {
    const feed = feedOf({
      a: { locations: [{ lat: 39.75, lon: -105, state: 'CO', postalCode: '80202' }] },
    });
    let loads = 0;
    const source = directorySource(feed, {
      loadPlaces: () => {
        loads++;
        return Promise.resolve(zips);
      },
    });
    expect((await source.search({ now: NOW, near })).total).to.equal(1);
    expect(loads).to.equal(0);
  });

  it('loads them for an office that is placed by nothing else, or hides where it is', async () => {
    const office = { postalCode: '80202', state: 'CO' };
    const spot = { lat: 39.75, lon: -105 };
    for (const location of [office, { ...office, ...spot, hideAddress: true }]) {
      const source = directorySource(feedOf({ a: { locations: [location] } }), {
        loadPlaces: () => Promise.resolve(zips),
      });
      expect((await source.search({ now: NOW, near })).total).to.equal(1);
    }
  });

  it('counts as unknown whom it cannot place, and tries again next time', async () => {
    let online = false;
    const source = directorySource(byZip, {
      loadPlaces: () => (online ? Promise.resolve(zips) : Promise.reject(new Error('offline'))),
    });
    expect((await source.search({ now: NOW, near })).unknown).to.deep.equal({ near: 1 });
    online = true;
    expect((await source.search({ now: NOW, near })).total).to.equal(1);
  });

  it('places an office at its ZIP with the package’s own data', async () => {
    const { hits } = await directorySource(byZip).search({ now: NOW, near });
    expect(hits[0]!.distance).to.be.lessThan(1);
  });

  it('rejects with the reason of a signal, before and during the work', async () => {
    const reason = new Error('no longer wanted');
    const source = directorySource(byZip, { loadPlaces: () => new Promise(() => undefined) });
    for (const question of [
      (signal: AbortSignal) => source.search({ now: NOW }, signal),
      (signal: AbortSignal) => source.info(signal),
      (signal: AbortSignal) => source.therapist('a', signal),
    ]) {
      expect(await question(AbortSignal.abort(reason)).catch((error: unknown) => error)).to.equal(
        reason,
      );
    }
    const controller = new AbortController();
    const waiting = source
      .search({ now: NOW, near }, controller.signal)
      .catch((error: unknown) => error);
    controller.abort(reason);
    expect(await waiting).to.equal(reason);
  });

  describe('lets the page breathe', () => {
    const records: Records = {};
    for (let i = 0; i < 400; i++)
      records[`t${i}`] = { about: i === 399 ? 'xylophone' : 'a quiet room' };

    /** A source, and how often it has paused. */
    function watched() {
      const watch = { pauses: 0 };
      const breathe = () => {
        watch.pauses++;
        return Promise.resolve();
      };
      return { watch, source: directorySource(feedOf(records), { pause: breathe }) };
    }

    it('while it reads the records, once', async () => {
      const { watch, source } = watched();
      await Promise.all([source.info(), source.info()]);
      const first = watch.pauses;
      expect(first).to.be.greaterThan(3);
      await source.info();
      expect(watch.pauses).to.equal(first);
    });

    it('needs none for one therapist', async () => {
      const { watch, source } = watched();
      await source.therapist('t3');
      expect(watch.pauses).to.equal(0);
    });

    it('while it reads long texts, for which a search for words waits', async () => {
      const { watch, source } = watched();
      await source.info();
      const before = watch.pauses;
      const { total } = await source.search({ now: NOW, text: 'xylophone' });
      expect(total).to.equal(1);
      expect(watch.pauses - before).to.be.greaterThan(400 / 16);
    });

    it('reads them ahead after the first search, so that nobody has to wait', async () => {
      const { watch, source } = watched();
      await source.search({ now: NOW });
      await new Promise((resolve) => setTimeout(resolve));
      const before = watch.pauses;
      expect((await source.search({ now: NOW, text: 'quiet' })).total).to.equal(399);
      expect(watch.pauses).to.equal(before);
    });
  });
});
