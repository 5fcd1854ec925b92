import { expect } from '@open-wc/testing';
import { createFinderStore } from '../../src/finder/own-store.js';
import { followTime } from '../../src/page/clock.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { fakeTimers } from '../helpers/fake-timers.js';
import { all, finderWith, one, rendered, settled, textOf } from '../helpers/mount.js';
import { until } from '../helpers/until.js';
import { detailsOf } from '../helpers/watch.js';

const minute = 60_000;

/** As when someone goes to another tab, or comes back. */
function show(isShown: boolean) {
  Object.defineProperty(document, 'hidden', { value: !isShown, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What has the focus, through every shadow root. */
function innermostFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What happens to a store that is followed. */
function counted() {
  let refreshed = 0;
  const store = { ...fixtureStore(), refresh: () => void (refreshed += 1) };
  return { store, count: () => refreshed };
}

describe('a page that stays open', () => {
  const { now: dateNow } = Date;
  // Timers count from here: a minute has just begun.
  beforeEach(() => (Date.now = () => 0));
  afterEach(() => {
    Date.now = dateNow;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('moves its stores on each minute, while anyone uses them', async () => {
    const timers = fakeTimers();
    try {
      const { store, count } = counted();
      const stops = [followTime(store), followTime(store)];
      await timers.pass(minute);
      expect(count()).to.equal(1);
      stops.pop()!();
      await timers.pass(minute);
      expect(count()).to.equal(2);
      stops.pop()!();
      await timers.pass(5 * minute);
      expect(count()).to.equal(2);
    } finally {
      timers.restore();
    }
  });

  it('does nothing while it is hidden, and at once when it is shown again', async () => {
    const timers = fakeTimers();
    const { store, count } = counted();
    const stop = followTime(store);
    try {
      show(false);
      await timers.pass(60 * minute);
      expect(count()).to.equal(0);
      show(true);
      expect(count()).to.equal(1);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(count()).to.equal(2);
    } finally {
      stop();
      timers.restore();
    }
  });

  it('shows no opening that has passed, and nobody is told, moved or sent back', async () => {
    const clock = { now };
    const store = createFinderStore({
      load: () => Promise.resolve(directoryOf()),
      now: () => clock.now,
      timeZone: 'UTC',
      locale: 'en-US',
      seed: 1,
    });
    const finder = await finderWith(store);
    store.dispatch({ type: 'sort', sort: 'soonest' });
    await settled(store);
    const events = detailsOf(finder, 'therapist-results');
    const spoken = textOf(one(finder, 'therapist-status'));
    const [first] = store.getState().result!.hits;
    const focused = one(all(finder, 'therapist-card')[0]!, 'a[href], button');
    focused.focus();
    const [{ length }, before] = [history, all(finder, 'therapist-card').map(textOf)];

    clock.now = first!.nextOpening!;
    show(true);
    await until(store, (state) => state.now === clock.now);
    await settled(store);
    await rendered();
    const after = all(finder, 'therapist-card').map(textOf);
    expect(after).not.to.eql(before);
    expect(
      store.getState().result!.hits.map(({ nextOpening = Infinity }) => nextOpening),
    ).to.satisfy((starts: number[]) => starts.every((start) => start > clock.now));
    expect(events).to.eql([]);
    expect(textOf(one(finder, 'therapist-status'))).to.equal(spoken);
    // Firefox forgets the oldest of 50.
    expect(history.length).to.be.at.most(length);
    expect(innermostFocus() === focused, 'the focus').to.be.true;
  });

  it('leaves each card where it is as an opening passes, and the focus on it', async () => {
    const clock = { now };
    const asOf = new Date(now).toISOString();
    const listed = (id: string, ...minutes: number[]) => ({
      id,
      name: id,
      availability: { asOf, slots: minutes.map((m) => new Date(now + m * minute).toISOString()) },
    });
    const feed = { ...fixtureFeed(), therapists: [listed('Ana', 10, 180), listed('Bo', 60)] };
    const store = fixtureStore({
      now: () => clock.now,
      load: () => Promise.resolve(directoryOf(feed)),
    });
    const finder = await finderWith(store);
    store.dispatch({ type: 'sort', sort: 'soonest' });
    await settled(store);
    const order = () => all(finder, 'therapist-card').map((card) => textOf(one(card, 'h3')));
    expect(order()).to.eql(['Ana', 'Bo']);
    const name = one(all(finder, 'therapist-card')[0]!, 'h3 a, h3 button');
    name.focus();
    clock.now += 10 * minute;
    show(true);
    await until(store, (state) => state.now === clock.now);
    await rendered();
    expect(order()).to.eql(['Ana', 'Bo']);
    expect(innermostFocus() === name, 'the focus').to.be.true;
  });

  it('an element out of the page leaves no timer behind', async () => {
    const timers = fakeTimers();
    try {
      const { store, count } = counted();
      const finder = document.createElement('therapist-finder');
      finder.store = store;
      document.body.append(finder);
      await finder.updateComplete;
      await timers.pass(minute);
      expect(count()).to.equal(1);
      finder.remove();
      await timers.pass(10 * minute);
      expect(count()).to.equal(1);
    } finally {
      timers.restore();
    }
  });
});
