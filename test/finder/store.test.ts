import { aTimeout, expect } from '@open-wc/testing';
import type { Query } from '../../src/directory/index.js';
import { FeedError, type FeedInput } from '../../src/feed/index.js';
import type { Action } from '../../src/finder/actions.js';
import type { FinderStore, StoreOptions } from '../../src/finder/store.js';
import type { LoadedDirectory, PlaceAnswer } from '../../src/finder/state.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { answered, until } from '../helpers/until.js';

/** A promise and what settles it. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

const total = (store: FinderStore) => store.getState().result?.total;
const chooses = (value: string): Action => ({ type: 'choose', facet: 'concern', value, on: true });
const search = (text: string, place = ''): Action => ({ type: 'search', text, place });

/** A clock by which every search takes as long, in milliseconds, until the returned function is called. */
function clockOf(step: number): () => void {
  let present = 0;
  Object.defineProperty(performance, 'now', {
    value: () => (present += step),
    configurable: true,
  });
  return () => Reflect.deleteProperty(performance, 'now');
}

describe('the store', () => {
  it('searches once what a press changed is painted, and of presses in quick succession the last', async () => {
    const stop = clockOf(100);
    const paints: ReturnType<typeof deferred<undefined>>[] = [];
    const painted = () => {
      const paint = deferred<undefined>();
      paints.push(paint);
      return paint.promise;
    };
    const asked: Query[] = [];
    const store = fixtureStore({
      painted,
      load: () => {
        const directory = directoryOf();
        const search = (query: Query, signal?: AbortSignal) => {
          asked.push(query);
          return directory.source.search(query, signal);
        };
        return Promise.resolve({ ...directory, source: { ...directory.source, search } });
      },
    });
    await until(store, ({ status }) => status === 'ready');
    expect([asked.length, paints.length], 'the first search waits for nothing').to.eql([1, 0]);

    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
    expect(store.getState().search.facets).to.have.keys('concern', 'payer');
    await Promise.resolve();
    expect(asked).to.have.length(1);
    for (const { resolve } of paints) resolve(undefined);
    await until(store, ({ revision, resultRevision }) => revision === resultRevision);
    expect(asked).to.have.length(2);
    expect(asked[1]!.facets).to.have.keys('concern', 'payer');
    stop();
  });

  it('answers in the same frame where a search takes no time', async () => {
    const stop = clockOf(0);
    let paints = 0;
    const store = fixtureStore({
      painted: () => {
        paints++;
        return Promise.resolve();
      },
    });
    await answered(store);
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: true });
    await answered(store);
    expect([total(store), paints]).to.eql([2, 0]);
    stop();
  });

  it('loads at once, and then knows everyone who may take clients', async () => {
    const store = fixtureStore();
    expect(store.getState()).to.include({ status: 'loading', revision: 0 });
    await answered(store);
    expect(store.getState()).to.include({ status: 'ready', revision: 0, resultRevision: 0 });
    expect(total(store)).to.equal(11);
  });

  it('shows the first page before it knows the rest, where nothing else is shown', async () => {
    const paint = deferred<undefined>();
    const store = fixtureStore({ painted: () => paint.promise });
    store.want({}, ['unknown', 'first-call']);
    await until(store, ({ status }) => status === 'ready');
    const { info, result } = store.getState();
    expect([info, result!.total, result!.hits.length]).to.eql([undefined, 11, 10]);
    paint.resolve(undefined);
    await until(store, (state) => state.info !== undefined);
    expect(store.getState().info!.size).to.be.greaterThan(11);
    expect(store.getState().result!.hits).to.deep.equal(result!.hits);
  });

  it('knows the rest with the first page, where more is shown', async () => {
    const store = fixtureStore();
    store.want({}, ['concern']);
    await until(store, ({ status }) => status === 'ready');
    const { info, result } = store.getState();
    expect([info !== undefined, result!.counts.concern!.grief]).to.eql([true, 2]);
  });

  it('keeps the first page if what searches does not come, and tries again with the next act', async () => {
    const { source, ...rest } = directoryOf();
    let isLost = true;
    const lost = () => Promise.reject(new FeedError('unreachable', 'What searches did not come.'));
    const flaky = {
      ...source,
      searches: 'here' as const,
      info: () => (isLost ? lost() : source.info()),
      search: (query: Query) => (isLost && query.facets?.concern ? lost() : source.search(query)),
    };
    const store = fixtureStore({ load: () => Promise.resolve({ ...rest, source: flaky }) });
    store.want({}, ['first-call']);
    await until(store, ({ status }) => status === 'ready');
    await aTimeout(0);
    expect(store.getState()).to.include({ status: 'ready', error: undefined });

    store.dispatch(chooses('grief'));
    await until(store, ({ status }) => status === 'error');
    expect(store.getState().error!.code).to.equal('unreachable');
    isLost = false;
    store.dispatch({ type: 'retry' });
    await until(store, ({ status }) => status === 'ready');
    expect(total(store)).to.equal(2);
    expect(store.getState().info!.size).to.be.greaterThan(11);
  });

  it('answers each act, and counts them', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(chooses('grief'));
    await answered(store);
    expect(total(store)).to.equal(2);
    expect(store.getState()).to.include({ revision: 1, resultRevision: 1, lastAction: 'choose' });
  });

  it('never changes a state that somebody holds', async () => {
    const store = fixtureStore();
    await answered(store);
    const held = store.getState();
    const copy = JSON.stringify(held);
    store.dispatch(chooses('grief'));
    await answered(store);
    expect(JSON.stringify(held)).to.equal(copy);
    expect(store.getState()).not.to.equal(held);
  });

  it('takes no step for what changes nothing', async () => {
    const store = fixtureStore();
    await answered(store);
    const before = store.getState();
    store.dispatch({ type: 'page', page: 1 });
    store.dispatch({ type: 'sort', sort: 'fit' });
    store.dispatch({ type: 'choose', facet: 'concern', value: 'grief', on: false });
    const { revision, step, lastAction, searching } = store.getState();
    expect({ revision, step, lastAction, searching }).to.eql({
      revision: before.revision,
      step: before.step,
      lastAction: before.lastAction,
      searching: false,
    });
  });

  it('says that it went back, and to what', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch({ type: 'restore', visit: { search: { text: 'calm' }, opened: 'ana-ruiz' } });
    expect(store.getState()).to.deep.include({
      search: { text: 'calm' },
      opened: 'ana-ruiz',
      lastAction: 'restore',
    });
  });

  it('adds to what is kept on the device who was saved here, each once', async () => {
    let kept: readonly string[] | undefined;
    const store = fixtureStore({
      shortlistStorage: {
        read: () => kept && [...kept],
        write: (ids) => {
          kept = ids;
          return true;
        },
      },
    });
    await answered(store);
    store.dispatch({ type: 'save', id: 'b', on: true });
    store.dispatch({ type: 'save', id: 'c', on: true });
    // Meanwhile another tab keeps some.
    kept = ['a', 'b'];
    store.dispatch({ type: 'remember', on: true });
    expect(kept).to.eql(['a', 'b', 'c']);
    expect(store.getState()).to.deep.include({ saved: ['a', 'b', 'c'], remembers: true });
  });

  it('knows what another tab has kept since, from when something listens to it on', async () => {
    let kept = ['a'];
    const store = fixtureStore({ shortlistStorage: { read: () => kept, write: () => true } });
    await answered(store);
    kept = ['a', 'b'];
    store.subscribe(() => undefined);
    expect(store.getState()).to.deep.include({ saved: ['a', 'b'], remembers: true });
  });

  it('tells subscribers until they stop listening', async () => {
    const store = fixtureStore();
    await answered(store);
    let heard = 0;
    const stop = store.subscribe(() => heard++);
    store.dispatch(chooses('grief'));
    await answered(store);
    expect(heard).to.be.above(0);
    const before = heard;
    stop();
    store.dispatch({ type: 'clear' });
    await answered(store);
    expect(heard).to.equal(before);
  });

  it('shows the newest of two searches, whichever answer comes first', async () => {
    const directory = directoryOf();
    const gates: ReturnType<typeof deferred<undefined>>[] = [];
    const slow: LoadedDirectory = {
      ...directory,
      source: {
        ...directory.source,
        async search(query) {
          const gate = deferred<undefined>();
          gates.push(gate);
          await gate.promise;
          return directory.source.search(query);
        },
      },
    };
    const store = fixtureStore({ load: () => Promise.resolve(slow) });
    const open = async (i: number) => {
      while (!gates[i]) await new Promise((resume) => setTimeout(resume));
      gates[i].resolve(undefined);
    };
    await open(0);
    await answered(store);
    store.dispatch(chooses('grief'));
    store.dispatch(search('panic'));
    await open(2);
    await open(1);
    await answered(store);
    expect(store.getState().resultRevision).to.equal(2);
    expect(total(store)).to.equal(0);
    store.dispatch({ type: 'remove', ref: { filter: 'text' } });
    await open(3);
    await answered(store);
    expect(total(store)).to.equal(2);
  });

  it('keeps the last result in sight while the next is on its way', async () => {
    const store = fixtureStore();
    await answered(store);
    const totals: unknown[] = [];
    store.subscribe(() => totals.push(total(store)));
    store.dispatch(chooses('grief'));
    await answered(store);
    expect(new Set(totals)).to.eql(new Set([11, 2]));
  });

  it('searches in another language, without that being an act', async () => {
    const store = fixtureStore();
    await answered(store);
    const { result } = store.getState();
    store.setLocale('de');
    await answered(store);
    expect(store.getState().result).not.to.equal(result);
    expect(store.getState().revision).to.equal(0);
  });
});

describe('plain words', () => {
  it('count at once, before what looks places up has come', async () => {
    const store = fixtureStore();
    await until(store, ({ status }) => status === 'ready');
    store.dispatch({ type: 'search', text: 'grief' });
    expect(store.getState().search).to.eql({ text: 'grief' });
  });

  it('come after a place that was asked for before them', async () => {
    const store = fixtureStore();
    await until(store, ({ status }) => status === 'ready');
    store.dispatch(search('calm', 'Denver'));
    expect(store.getState().placing).to.equal(true);
    store.dispatch({ type: 'search', text: 'grief' });
    await until(store, ({ placing }) => !placing);
    expect(store.getState().search.text).to.equal('grief');
  });
});

describe('a place', () => {
  it('is found by its ZIP code, city or state', async () => {
    const store = fixtureStore();
    await answered(store);
    for (const [text, label] of [
      ['80203', '80203, CO'],
      ['boulder', 'Boulder, CO'],
      ['Colorado', 'Colorado'],
    ] as const) {
      store.dispatch(search('', text));
      await until(store, (state) => state.search.near?.label === label);
    }
    expect(store.getState().place).to.equal(undefined);
  });

  it('and words are one act', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(search('grief', 'Denver'));
    await until(store, (state) => state.revision > 0);
    expect(store.getState().revision).to.equal(1);
    expect(store.getState().search).to.deep.include({ text: 'grief' });
  });

  it('that is unknown is said to be, and the words count all the same', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(search('grief', 'Brigadoon'));
    await until(store, (state) => state.place !== undefined);
    expect(store.getState().place).to.eql({ kind: 'unknown', text: 'Brigadoon' });
    expect(store.getState().search).to.eql({ text: 'grief' });
  });

  it('that is unknown keeps the one in use', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(search('', 'Denver'));
    await until(store, (state) => state.search.near !== undefined);
    const { near } = store.getState().search;
    store.dispatch(search('grief', 'Brigadoon'));
    await until(store, (state) => state.place !== undefined);
    expect(store.getState().search).to.eql({ text: 'grief', near });
    store.dispatch({ type: 'locate', lat: 48.1, lon: 11.6 });
    await until(store, (state) => state.place?.text === '');
    expect(store.getState().search).to.eql({ text: 'grief', near });
  });

  it('that there are two of asks which', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(search('', 'Aurora'));
    await until(store, (state) => state.place !== undefined);
    const { place } = store.getState();
    expect(place?.kind === 'ambiguous' && place.options.map(({ label }) => label)).to.eql([
      'Aurora, CO',
      'Aurora, IL',
    ]);
    store.dispatch(search('', 'Aurora, IL'));
    await until(store, (state) => state.search.near?.label === 'Aurora, IL');
    expect(store.getState().place).to.equal(undefined);
  });

  it('keeps the radius of the one before', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(search('', 'Denver'));
    await until(store, (state) => state.search.near !== undefined);
    store.dispatch({ type: 'radius', radius: 5 });
    store.dispatch(search('', 'Boulder'));
    await until(store, (state) => state.search.near?.label === 'Boulder, CO');
    expect(store.getState().search.near?.radius).to.equal(5);
  });

  describe('that is still looked up', () => {
    async function asking() {
      const answer = deferred<PlaceAnswer>();
      const load = () => Promise.resolve({ ...directoryOf(), placeNamed: () => answer.promise });
      const store = fixtureStore({ load });
      await answered(store);
      store.dispatch(search('calm', 'Denver'));
      return {
        store,
        async answered() {
          answer.resolve({ kind: 'found', place: { label: 'Denver, CO', state: 'CO' } });
          await until(store, ({ placing }) => !placing);
          await answered(store);
        },
      };
    }

    it('gives way to a newer search', async () => {
      const { store, answered } = await asking();
      store.dispatch(search('newer'));
      await answered();
      expect(store.getState().search).to.eql({ text: 'newer' });
    });

    it('gives way to starting over', async () => {
      const { store, answered } = await asking();
      store.dispatch({ type: 'clear' });
      await answered();
      expect(store.getState().search).to.eql({});
    });

    it('gives way to forgetting everything', async () => {
      const { store, answered } = await asking();
      store.dispatch({ type: 'forget' });
      await answered();
      expect(store.getState().search).to.eql({});
    });

    it('gives way to where the device is, but its words do not', async () => {
      const { store, answered } = await asking();
      store.dispatch({ type: 'locate', lat: 39.74, lon: -104.99 });
      await until(store, ({ search: { near } }) => near?.label === '');
      await answered();
      expect(store.getState().search).to.deep.include({ text: 'calm' });
      expect(store.getState().search.near?.label).to.equal('');
    });

    it('is not lost when something is ticked meanwhile', async () => {
      const { store, answered } = await asking();
      store.dispatch(chooses('grief'));
      await answered();
      expect(store.getState().search).to.eql({
        text: 'calm',
        near: { label: 'Denver, CO', state: 'CO' },
        facets: { concern: { any: ['grief'] } },
      });
    });
  });
});

describe('a position that is still looked up', () => {
  it('is not lost when words are searched for meanwhile', async () => {
    const answer = deferred<PlaceAnswer>();
    const load = () => Promise.resolve({ ...directoryOf(), placeAt: () => answer.promise });
    const store = fixtureStore({ load });
    await answered(store);
    store.dispatch({ type: 'locate', lat: 39.74, lon: -104.99 });
    store.dispatch({ type: 'search', text: 'grief' });
    await until(store, ({ search: { text } }) => text === 'grief');
    expect(store.getState().search).to.eql({ text: 'grief' });
    const near = { label: '', state: 'CO', lat: 39.74, lon: -104.99 };
    answer.resolve({ kind: 'found', place: near });
    await until(store, ({ placing }) => !placing);
    expect(store.getState().search).to.eql({ text: 'grief', near });
  });
});

describe('a sentence that nothing was made of', () => {
  const sentence = (text: string, place?: string): Action => ({
    type: 'search',
    text,
    place,
    onlyNames: true,
  });

  it('leaves the search as it was, but for its place', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch(search('grief'));
    store.dispatch(chooses('grief'));
    store.dispatch(sentence('my hamster eats too fast'));
    await until(store, ({ placing }) => !placing);
    const { facets } = store.getState().search;
    expect(store.getState().search).to.eql({ text: 'grief', facets });
    store.dispatch(sentence('my hamster eats too fast', 'Colorado'));
    await until(store, ({ placing }) => !placing);
    const { near, ...rest } = store.getState().search;
    expect(rest).to.eql({ text: 'grief', facets });
    expect(near?.label).to.equal('Colorado');
  });

  it('is looked for where it is a name', async () => {
    const therapists = [
      { id: 'a', name: 'María Fernanda López García' },
      { id: 'b', name: 'Bo', about: 'For people of many kinds of lives' },
    ];
    const feed = { ...fixtureFeed(), therapists };
    const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
    await answered(store);
    store.dispatch(sentence('maria fernanda lopez garcia'));
    await until(store, (state) => state.search.text !== undefined);
    await answered(store);
    expect(total(store)).to.equal(1);
    store.dispatch({ type: 'clear' });
    store.dispatch(sentence('people many kinds lives'));
    await until(store, ({ placing }) => !placing);
    expect(store.getState().search).to.eql({});
  });
});

describe('before there is a directory', () => {
  it('what is asked for counts as soon as there is one', async () => {
    const loading = deferred<LoadedDirectory>();
    const store = fixtureStore({ load: () => loading.promise });
    store.dispatch(chooses('grief'));
    store.dispatch(search('iris', 'Colorado'));
    loading.resolve(directoryOf());
    await until(store, (state) => state.search.near !== undefined);
    await answered(store);
    expect(store.getState().search).to.deep.include({ text: 'iris' });
    expect(store.getState().search.facets?.concern?.any).to.eql(['grief']);
  });

  it('what is cleared again does not', async () => {
    const loading = deferred<LoadedDirectory>();
    const store = fixtureStore({ load: () => loading.promise });
    store.dispatch(search('iris'));
    store.dispatch({ type: 'clear' });
    loading.resolve(directoryOf());
    await answered(store);
    expect(store.getState().search).to.eql({});
    expect(total(store)).to.equal(11);
  });
});

describe('what goes wrong', () => {
  it('while loading is a state, and trying again can mend it', async () => {
    let tries = 0;
    const store = fixtureStore({
      load: () =>
        tries++
          ? Promise.resolve(directoryOf())
          : Promise.reject(new FeedError('timeout', 'Slow.')),
    });
    await answered(store);
    expect(store.getState()).to.deep.include({ status: 'error' });
    expect(store.getState().error).to.include({ code: 'timeout', message: 'Slow.' });
    store.dispatch({ type: 'retry' });
    expect(store.getState().status).to.equal('loading');
    await answered(store);
    expect(store.getState()).to.include({ status: 'ready', error: undefined });
  });

  it('keeps what is in sight while loading is tried again', async () => {
    const store = fixtureStore();
    await answered(store);
    store.dispatch({ type: 'retry' });
    expect(store.getState()).to.deep.include({ status: 'ready' });
    expect(total(store)).to.equal(11);
  });

  it('while searching is one too, and the next search can mend it', async () => {
    const directory = directoryOf();
    const store = fixtureStore({
      load: () =>
        Promise.resolve({
          ...directory,
          source: {
            ...directory.source,
            search: (query) =>
              query.text ? Promise.reject(new Error('Broken.')) : directory.source.search(query),
          },
        }),
    });
    await answered(store);
    store.dispatch(search('calm'));
    await until(store, (state) => state.status === 'error');
    expect(store.getState().error).to.include({ code: 'unexpected', message: 'Broken.' });
    store.dispatch({ type: 'clear' });
    await until(store, (state) => state.status === 'ready');
    expect(store.getState().error).to.equal(undefined);
  });

  it('is told with the code of its kind, even where it is no error', async () => {
    const loading = deferred<LoadedDirectory>();
    loading.reject('just words');
    const store = fixtureStore({ load: () => loading.promise });
    await answered(store);
    expect(store.getState().error).to.eql({ code: 'unexpected', message: 'just words' });
  });
});

describe('what a page gives', () => {
  /** Whatever a page may throw, and never mean to. */
  const thrown: [what: string, value: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a text', 'just words'],
    ['a number', 404],
    ['a symbol', Symbol('no')],
    ['a frozen object', Object.freeze({ code: 'timeout', message: 'Slow.' })],
    ['an object without a prototype', Object.create(null)],
    ['fields of other types', { code: 7, message: { text: 'no' } }],
    [
      'fields that throw',
      {
        get code() {
          throw new Error('no code');
        },
      },
    ],
  ];
  for (const [what, value] of thrown) {
    it(`is told as a problem where loading fails with ${what}`, async () => {
      const loading = deferred<LoadedDirectory>();
      loading.reject(value);
      const store = fixtureStore({ load: () => loading.promise });
      await answered(store);
      const { status, error } = store.getState();
      expect(status).to.equal('error');
      expect(error?.code).to.equal(what === 'a frozen object' ? 'timeout' : 'unexpected');
      expect(error?.message).to.be.a('string').with.length.above(0);
    });
  }

  const directory = (change: Partial<LoadedDirectory>) => ({ ...directoryOf(), ...change });
  const source = (change: object) => ({ source: { ...directoryOf().source, ...change } });
  const fail = () => {
    throw new Error('Thrown at once.');
  };
  const wrong: [what: string, load: () => unknown][] = [
    ['load throws at once', fail],
    ['load gives nothing', () => undefined],
    ['load gives an empty object', () => ({})],
    ['there is no source', () => directory({ source: undefined })],
    ['a source cannot search', () => directory(source({ search: undefined }))],
    ['info throws at once', () => directory(source({ info: fail }))],
    ['info gives nothing', () => directory(source({ info: () => Promise.resolve() }))],
    ['info gives something else', () => directory(source({ info: () => ({ size: 'many' }) }))],
    ['search throws at once', () => directory(source({ search: fail }))],
    ['search gives nothing', () => directory(source({ search: () => Promise.resolve() }))],
    ['search gives a list', () => directory(source({ search: () => [] }))],
    [
      'search gives too little',
      () => directory(source({ search: () => ({ total: 3, hits: [] }) })),
    ],
    [
      'search gives hits without therapists',
      () =>
        directory(
          source({
            search: async (query: Query) => ({
              ...(await directoryOf().source.search(query)),
              hits: [{ reasons: [] }],
            }),
          }),
        ),
    ],
    [
      'search names a first call with nobody',
      () =>
        directory(
          source({
            search: async (query: Query) => ({
              ...(await directoryOf().source.search(query)),
              firstCall: { id: 'a', start: 1 },
            }),
          }),
        ),
    ],
  ];
  for (const [what, load] of wrong) {
    it(`is told as a problem where ${what}`, async () => {
      const store = fixtureStore({ load: load as StoreOptions['load'] });
      await answered(store);
      const { status, error, result } = store.getState();
      expect(status).to.equal('error');
      expect(error?.code).to.equal('unexpected');
      expect(error?.message).to.match(/Thrown at once|load\(\)|info\(\)|search\(\)/);
      expect(result).to.equal(undefined);
    });
  }

  const places: [what: string, placeNamed: unknown][] = [
    ['throws', fail],
    ['gives nothing', () => Promise.resolve()],
    ['finds no place', () => Promise.resolve({ kind: 'found' })],
    ['is missing', undefined],
  ];
  for (const [what, placeNamed] of places) {
    it(`leaves words their search where a place cannot be looked up: it ${what}`, async () => {
      const given = directory({ placeNamed, placeAt: placeNamed } as Partial<LoadedDirectory>);
      const store = fixtureStore({ load: () => Promise.resolve(given) });
      await answered(store);
      store.dispatch(search('grief', 'Denver'));
      await until(store, ({ place, placing }) => place !== undefined && !placing);
      expect(store.getState().place?.kind).to.equal('unavailable');
      expect(store.getState().search).to.eql({ text: 'grief' });
      store.dispatch({ type: 'locate', lat: 39.74, lon: -104.99 });
      await until(store, ({ place, placing }) => place?.text === '' && !placing);
    });
  }
});

describe('as time goes on', () => {
  const minute = 60_000;
  const day = 24 * 60 * minute;

  /** A store whose clock a test moves, which counts what is asked of its source. */
  async function aging(
    searches: 'here' | 'https://find.example' = 'here',
    feed: FeedInput = fixtureFeed(),
  ) {
    const clock = { now };
    const asked: Query[] = [];
    let broken = false;
    const { source, ...directory } = directoryOf(feed);
    const counted = {
      ...source,
      searches,
      search(query: Query, signal?: AbortSignal) {
        asked.push(query);
        return broken ? Promise.reject(new Error('Broken.')) : source.search(query, signal);
      },
    };
    const store = fixtureStore({
      now: () => clock.now,
      load: () => Promise.resolve({ ...directory, source: counted }),
    });
    await answered(store);
    return { store, clock, asked, break: () => (broken = true) };
  }

  const nextOpenings = (store: FinderStore) =>
    store.getState().result!.hits.flatMap(({ nextOpening }) => nextOpening ?? []);

  it('openings that have passed are gone, and nothing counts as an act', async () => {
    const { store, clock } = await aging();
    const before = store.getState();
    const first = Math.min(...nextOpenings(store));
    clock.now = first;
    store.refresh();
    await until(store, (state) => state.now === first);
    expect(Math.min(...nextOpenings(store))).to.be.above(first);
    const { result } = store.getState();
    expect(result).not.to.equal(before.result);
    expect(store.getState()).to.deep.equal({ ...before, result, now: first });
  });

  it('nobody in sight moves or leaves until the next action, and what is said of them is new', async () => {
    const at = (minutes: number) => new Date(now + minutes * minute).toISOString();
    const asOf = new Date(now).toISOString();
    const therapists = [
      { id: 'a', name: 'A', availability: { slots: [at(5), at(60)], asOf } },
      { id: 'b', name: 'B', availability: { slots: [at(30)], asOf } },
    ];
    const { store, clock } = await aging('here', { ...fixtureFeed(), therapists });
    store.dispatch({ type: 'sort', sort: 'soonest' });
    await answered(store);
    const shown = () => store.getState().result!.hits.map(({ therapist }) => therapist.id);
    expect(shown()).to.eql(['a', 'b']);
    clock.now = now + 6 * minute;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    expect(shown()).to.eql(['a', 'b']);
    expect(nextOpenings(store)).to.eql([now + 60 * minute, now + 30 * minute]);
    store.dispatch({ type: 'sort', sort: 'fit' });
    store.dispatch({ type: 'sort', sort: 'soonest' });
    await answered(store);
    expect(shown()).to.eql(['b', 'a']);
  });

  it('nothing is asked twice in a minute, nor before there is an answer', async () => {
    const { store, clock, asked } = await aging();
    clock.now += 1;
    store.refresh();
    expect(asked).to.have.length(1);
    clock.now += minute;
    store.refresh();
    store.refresh();
    expect(asked).to.have.length(2);
    const loading = fixtureStore({ load: () => deferred<LoadedDirectory>().promise });
    loading.refresh();
    expect(loading.getState().status).to.equal('loading');
  });

  it('a source elsewhere is asked again when an opening in sight has passed, else four times an hour', async () => {
    const start = now + 20 * minute;
    const slot = new Date(start).toISOString();
    const availability = { slots: [slot], asOf: new Date(now).toISOString() };
    const feed = { ...fixtureFeed(), therapists: [{ id: 'a', name: 'A', availability }] };
    const { store, clock, asked } = await aging('https://find.example', feed);
    const ask = async (at: number) => {
      clock.now = at;
      store.refresh();
      if (asked.at(-1)!.now === at) await until(store, (state) => state.now === at);
      return asked.length;
    };
    expect(nextOpenings(store)).to.eql([start]);
    expect(await ask(now + 14 * minute)).to.equal(1);
    expect(await ask(now + 15 * minute)).to.equal(2);
    expect(await ask(start - minute)).to.equal(2);
    expect(await ask(start)).to.equal(3);
    expect(nextOpenings(store)).to.eql([]);
    expect(await ask(start + minute)).to.equal(3);
  });

  it('and when a first call in sight has begun, and then offers the next', async () => {
    const call = (minutes: number) => new Date(now + minutes * minute).toISOString();
    const asOf = new Date(now).toISOString();
    const therapists = [3, 5].map((minutes) => ({
      id: `in-${minutes}`,
      name: 'A',
      consultation: { slots: [call(minutes)], asOf },
    }));
    const { store, clock, asked } = await aging('https://find.example', {
      ...fixtureFeed(),
      therapists,
    });
    const first = () => store.getState().result!.firstCall;
    expect(first()?.therapist.id).to.equal('in-3');
    clock.now += 3 * minute;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    expect(first()?.therapist.id).to.equal('in-5');
    clock.now += 2 * minute;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    expect(first()).to.equal(undefined);
    expect(asked).to.have.length(3);
  });

  it('offers the next call even while everyone stays in place', async () => {
    const call = (minutes: number) => new Date(now + minutes * minute).toISOString();
    const asOf = new Date(now).toISOString();
    const at = { a: [5, 60], b: [30] };
    const therapists = Object.entries(at).map(([id, minutes]) => ({
      id,
      name: id,
      consultation: { slots: minutes.map(call), asOf },
    }));
    const { store, clock } = await aging('here', { ...fixtureFeed(), therapists });
    store.dispatch({ type: 'sort', sort: 'first-call' });
    await answered(store);
    const shown = () => store.getState().result!.hits.map(({ therapist }) => therapist.id);
    expect(shown()).to.eql(['a', 'b']);
    clock.now += 6 * minute;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    expect(shown()).to.eql(['a', 'b']);
    expect(store.getState().result!.firstCall?.therapist.id).to.equal('b');
    clock.now += 60 * minute;
    store.refresh();
    await until(store, (state) => state.now === clock.now);
    expect(store.getState().result!.firstCall).to.equal(undefined);
  });

  it('finds whose call is the first once others are taken, on whatever page of results they are', async () => {
    const call = (minutes: number) => new Date(now + minutes * minute).toISOString();
    const asOf = new Date(now).toISOString();
    const at = { a: [10, 40], b: [20], c: [30] };
    const therapists = Object.entries(at).map(([id, minutes]) => ({
      id,
      name: id,
      consultation: { slots: minutes.map(call), asOf },
    }));
    const { store } = await aging('here', { ...fixtureFeed(), therapists });
    const take = async (id: string, ...minutes: number[]) => {
      const starts = minutes.map((minute) => Date.parse(call(minute)));
      store.dispatch({ type: 'calls-taken', id, starts });
      const { result } = store.getState();
      await until(store, (state) => state.result !== result);
    };
    const first = () => {
      const { firstCall } = store.getState().result!;
      return firstCall && [firstCall.therapist.id, firstCall.start];
    };
    await take('a', 10);
    expect(first()).to.eql(['b', Date.parse(call(20))]);
    await take('b', 20);
    expect(first()).to.eql(['c', Date.parse(call(30))]);
    store.dispatch({ type: 'sort', sort: 'name' });
    await answered(store);
    expect(first()).to.eql(['c', Date.parse(call(30))]);
    await take('c', 30);
    expect(first()).to.eql(['a', Date.parse(call(40))]);
    await take('a', 10, 40);
    expect(first()).to.equal(undefined);
    await take('b');
    expect(first(), 'free again').to.eql(['b', Date.parse(call(20))]);
  });

  it('an answer stays where there is no new one', async () => {
    const { store, clock, asked, break: fail } = await aging();
    const before = store.getState();
    fail();
    clock.now += day;
    store.refresh();
    await new Promise((resume) => setTimeout(resume));
    expect(asked).to.have.length(2);
    expect(store.getState()).to.equal(before);
  });

  it('an act takes the place of what time asked', async () => {
    const { store, clock } = await aging();
    clock.now += day;
    store.refresh();
    store.dispatch(chooses('grief'));
    store.refresh();
    await answered(store);
    expect(total(store)).to.equal(2);
    expect(store.getState()).to.include({ revision: 1, resultRevision: 1, now: clock.now });
  });
});

it('asking again for the feed says so', async () => {
  const asked: boolean[] = [];
  const store = fixtureStore({
    load: (_signal, _tell, again) => {
      asked.push(again);
      return Promise.resolve(directoryOf());
    },
  });
  await answered(store);
  store.dispatch({ type: 'retry' });
  await answered(store);
  expect(asked).to.eql([false, true]);
});

describe('a newer directory', () => {
  const minute = 60_000;
  /** A store whose feed can be replaced, with a clock. */
  function renewing() {
    let directory = directoryOf();
    let present = now;
    let looks = 0;
    const store = fixtureStore({
      load: () => Promise.resolve(directory),
      now: () => present,
      renew: () => {
        looks += 1;
        return Promise.resolve(directory);
      },
    });
    return {
      store,
      looks: () => looks,
      pass: (minutes: number) => (present += minutes * minute),
      replace: (change: (feed: FeedInput) => FeedInput) =>
        (directory = directoryOf(change(fixtureFeed()))),
    };
  }
  const shown = (store: FinderStore) => store.getState().result!.hits.map((hit) => hit.therapist);
  const without = (id: string) => (feed: FeedInput) => ({
    ...feed,
    therapists: feed.therapists.filter((therapist) => therapist.id !== id),
  });

  it('is looked for when the page comes back after five minutes, or at an interval', async () => {
    const { store, looks, pass } = renewing();
    await until(store, ({ status }) => status === 'ready');
    pass(4);
    store.refresh(true);
    expect(looks()).to.equal(0);
    pass(1);
    store.refresh();
    expect(looks(), 'in sight all the time').to.equal(0);
    store.refresh(true);
    expect(looks()).to.equal(1);
    store.renewEvery(2);
    await aTimeout(0);
    pass(1);
    store.refresh();
    pass(1);
    store.refresh();
    expect(looks()).to.equal(2);
  });

  it('changes facts in place, and nobody leaves until the next action', async () => {
    const { store, pass, replace } = renewing();
    store.dispatch(chooses('grief'));
    await until(store, ({ status }) => status === 'ready');
    const before = shown(store);
    expect(before.map(({ id }) => id)).to.include('ana-ruiz');
    replace((feed) => {
      const { therapists } = without('iris-novak')(feed);
      return {
        ...feed,
        therapists: therapists.map((one) =>
          one.id === 'ana-ruiz' ? { ...one, headline: 'Changed.' } : one,
        ),
      };
    });
    const { step } = store.getState();
    pass(5);
    store.refresh(true);
    await until(store, () => shown(store).some(({ headline }) => headline === 'Changed.'));
    expect(shown(store).map(({ id }) => id)).to.eql(before.map(({ id }) => id));
    expect(store.getState().search.facets?.concern?.any).to.eql(['grief']);
    expect(store.getState().step).to.equal(step);

    store.dispatch({ type: 'choose', facet: 'concern', value: 'sleep', on: true });
    await answered(store);
    expect(shown(store).map(({ id }) => id)).to.not.include('iris-novak');
  });

  it('that is the same changes nothing, and one that does not come neither', async () => {
    const { store, pass, looks } = renewing();
    const failing = fixtureStore({
      now: () => now + looks() * 5 * minute,
      renew: () => Promise.reject(new FeedError('timeout', 'Late.')),
    });
    await until(store, ({ status }) => status === 'ready');
    await until(failing, ({ status }) => status === 'ready');
    const { directory } = store.getState();
    pass(5);
    store.refresh(true);
    failing.refresh(true);
    await aTimeout(0);
    expect(looks()).to.equal(1);
    expect(store.getState().directory).to.equal(directory);
    expect(failing.getState()).to.include({ status: 'ready', error: undefined });
  });
});
