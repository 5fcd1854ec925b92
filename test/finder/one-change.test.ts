import { expect } from '@open-wc/testing';
import { changesFrom } from '../../src/finder/one-change.js';
import type { Action } from '../../src/finder/actions.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { answered, until } from '../helpers/until.js';

async function stateAfter(store = fixtureStore(), ...actions: Action[]) {
  await answered(store);
  for (const action of actions) store.dispatch(action);
  if (actions.some((action) => action.type === 'search'))
    await until(store, ({ search }) => search.near !== undefined);
  await answered(store);
  return store.getState();
}

const payer: Action = { type: 'choose', facet: 'payer', value: 'medicaid', on: true };
const concern: Action = { type: 'choose', facet: 'concern', value: 'grief', on: true };
const arizona: Action = { type: 'search', place: 'Phoenix, AZ' };

describe('the single changes after which somebody fits', () => {
  it('bring as many as they say', async () => {
    const store = fixtureStore();
    const changes = await changesFrom(await stateAfter(store, concern, payer));
    expect(changes.map(({ kind, total }) => [kind, total])).to.eql([
      ['without', 2],
      ['without', 1],
    ]);
    for (const change of changes) {
      expect(change.hits).to.have.length(Math.min(change.total, 3));
      if (change.kind !== 'without') continue;
      store.dispatch({ type: 'remove', ref: change.ref });
      await answered(store);
      expect(store.getState().result?.total).to.equal(change.total);
      store.dispatch(concern);
      store.dispatch(payer);
      await answered(store);
    }
  });

  it('begin with a sliding scale where one may reach the limit of the fee', async () => {
    const limit: Action = { type: 'fee', fee: { max: 100 } };
    const store = fixtureStore();
    const changes = await changesFrom(await stateAfter(store, concern, limit));
    expect(changes.map(({ kind }) => kind)).to.eql(['sliding-scale', 'without', 'without']);
    store.dispatch({ type: 'or-sliding-scale', on: true });
    await answered(store);
    expect(store.getState().result?.total).to.equal(changes[0]!.total);
    expect(await changesFrom(store.getState())).to.eql([]);
  });

  it('are none while somebody fits', async () => {
    expect(await changesFrom(await stateAfter())).to.eql([]);
  });

  it('never leave the place out', async () => {
    const changes = await changesFrom(await stateAfter(fixtureStore(), payer, arizona));
    expect(changes.map(({ kind }) => kind)).to.eql(['other-state']);
  });

  it('name at most two other states, those where most work', async () => {
    const feed = fixtureFeed();
    const remote = (id: string, ...telehealthStates: string[]) => ({
      id,
      name: id,
      modes: ['video' as const],
      telehealthStates,
    });
    const therapists = [remote('a', 'NY', 'NJ', 'CT'), remote('b', 'NY', 'NJ'), remote('c', 'NY')];
    const load = () => Promise.resolve(directoryOf({ ...feed, therapists }));
    const changes = await changesFrom(await stateAfter(fixtureStore({ load }), arizona));
    expect(changes.map((one) => one.kind === 'other-state' && [one.place.label, one.total])).to.eql(
      [
        ['New York', 3],
        ['New Jersey', 2],
      ],
    );
  });
});

describe('how many work in each state', () => {
  it('counts offices, remote clients, and licenses until they expire', () => {
    const therapists = [
      { id: 'a', name: 'A', licenses: [{ state: 'NY', expires: '2026-11-01' }, { state: 'NJ' }] },
      { id: 'b', name: 'B', locations: [{ state: 'NY' }], licenses: [{ state: 'NY' }] },
      { id: 'c', name: 'C', telehealthStates: ['CT', 'NY'] },
    ];
    const { states } = directoryOf({ version: 1, therapists });
    expect(states?.(Date.parse('2026-11-23'))).to.eql({ NJ: 1, NY: 2, CT: 1 });
    expect(states?.(Date.parse('2026-10-23'))).to.eql({ NJ: 1, NY: 3, CT: 1 });
  });
});
