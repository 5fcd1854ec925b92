import { expect } from '@open-wc/testing';
import type { Action } from '../../src/finder/actions.js';
import { isDangerShown, isHelpNear } from '../../src/finder/help.js';
import { bringsHelp, selectHelp, selectUrgency } from '../../src/views/crisis-line.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { answered } from '../helpers/until.js';

async function after(...actions: Action[]) {
  const store = fixtureStore();
  await answered(store);
  for (const action of actions) store.dispatch(action);
  return store.getState();
}

const heard: Action = { type: 'set-danger', danger: 'self' };
const chosen = (value: string, on = true): Action => ({
  type: 'choose',
  facet: 'concern',
  value,
  on,
});

describe('a danger that was heard', () => {
  it('brings help to the front, until it is put away', async () => {
    expect(isDangerShown(await after())).to.equal(false);
    expect(isDangerShown(await after(heard))).to.equal(true);
    expect(selectUrgency(await after(heard))).to.equal('self');
    const away = await after(heard, { type: 'dismiss-help' });
    expect(isDangerShown(away)).to.equal(false);
    expect(selectUrgency(away)).to.equal(undefined);
    expect(isHelpNear(away)).to.equal(true);
  });

  it('brings it back when it is heard again, or another is', async () => {
    expect(selectUrgency(await after(heard, { type: 'dismiss-help' }, heard))).to.equal('self');
    const other: Action = { type: 'set-danger', danger: 'other' };
    expect(selectUrgency(await after(heard, { type: 'dismiss-help' }, other))).to.equal('other');
  });
});

describe('help', () => {
  it('that was put away comes back with what is chosen later, not with what stays', async () => {
    const first = [chosen('self-harm'), { type: 'dismiss-help' }] as const;
    expect(selectUrgency(await after(...first))).to.equal(undefined);
    expect(selectUrgency(await after(...first, chosen('grief')))).to.equal(undefined);
    expect(selectUrgency(await after(...first, chosen('suicidal-ideation')))).to.equal('self');
    const again = [chosen('self-harm', false), chosen('self-harm')];
    expect(selectUrgency(await after(...first, ...again)), 'gone, and back').to.equal('self');
  });

  it('of every kind is shown where nothing can hear what is typed', async () => {
    expect(selectUrgency(await after({ type: 'set-unchecked-words', on: true }))).to.equal('any');
  });

  it('has a quiet line for what is chosen or spoken of, each once', async () => {
    const state = await after(chosen('sexual-abuse'), {
      type: 'set-mentioned',
      concerns: ['childhood-abuse', 'veterans'],
      suggested: [],
    });
    expect(selectHelp(state).others).to.eql(['sexual', 'child', 'veterans']);
    expect(selectHelp(await after()).others).to.eql([]);
  });

  it('is brought by concerns of danger, and of those with a line of their own', () => {
    expect(bringsHelp(['grief', 'safety'])).to.equal(true);
    expect(bringsHelp(['grief', 'alcohol'])).to.equal(true);
    expect(bringsHelp(['grief'])).to.equal(false);
  });
});
