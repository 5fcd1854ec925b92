import { expect, html, waitUntil } from '@open-wc/testing';
import type { TherapistInput } from '../../src/feed/index.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { all, fill, finderWith, one, rendered, settled, textOf } from '../helpers/mount.js';
import { warningsOf } from '../helpers/watch.js';

const MINUTE = 60_000;
const [ana, ...others] = fixtureFeed().therapists as [TherapistInput, ...TherapistInput[]];
const asked = {
  ...ana,
  consultation: { booking: { mode: 'request', endpoint: 'https://harbor.example/booking' } },
} satisfies TherapistInput;
const feedOf = (...therapists: TherapistInput[]) => directoryOf({ ...fixtureFeed(), therapists });

/** A finder whose feed is replaced while someone is in it. */
async function page(content?: ReturnType<typeof html>) {
  let directory = feedOf(asked, ...others);
  let present = now;
  const store = fixtureStore({
    load: () => Promise.resolve(directory),
    renew: () => Promise.resolve(directory),
    now: () => present,
  });
  const finder = await finderWith(store, content);
  const renew = async (...therapists: TherapistInput[]) => {
    const before = store.getState().directory;
    directory = feedOf(...therapists);
    present += 5 * MINUTE;
    store.refresh(true);
    await waitUntil(() => store.getState().directory !== before);
    await settled(store);
  };
  return { store, finder, renew };
}

describe('a newer feed, while someone is in the page', () => {
  it('leaves a form that is being filled in, even if its therapist has left', async () => {
    const { finder, renew } = await page(
      html`<therapist-consultation-button therapist="ana-ruiz"></therapist-consultation-button>`,
    );
    const button = one(finder, 'therapist-consultation-button');
    one(button, '[part=button]').click();
    await waitUntil(() => all(button, '[name=contact]').length);
    fill(one(button, '[name=name]'), 'Sam Doe');
    const dialog = one<HTMLDialogElement>(button, 'dialog');

    await renew({ ...asked, headline: 'Changed.' }, ...others);
    expect([dialog.open, one<HTMLInputElement>(button, '[name=name]').value]).to.eql([
      true,
      'Sam Doe',
    ]);
    await renew(...others);
    await rendered();
    expect(dialog.isConnected && dialog.open).to.equal(true);
    expect(one<HTMLInputElement>(button, '[name=name]').value).to.equal('Sam Doe');
  });

  it('leaves an open profile, with what is known now', async () => {
    const { finder, store, renew } = await page();
    await waitUntil(() => customElements.get('therapist-profile'));
    store.dispatch({ type: 'open', id: 'ana-ruiz' });
    const profile = one(finder, 'therapist-profile');
    await waitUntil(() => all<HTMLDialogElement>(profile, 'dialog')[0]?.open);
    const dialog = one<HTMLDialogElement>(profile, 'dialog');
    await renew({ ...asked, headline: 'We go slowly.' }, ...others);
    expect(dialog.open).to.equal(true);
    expect(textOf(dialog)).to.include('We go slowly.');
    await renew(...others);
    expect(dialog.open).to.equal(true);
    expect(textOf(dialog)).to.include('Ana Ruiz');
  });

  it('is looked for as often as the page says, in minutes', async () => {
    const { finder } = await page();
    for (const wrong of ['0', 'often', '-5']) {
      const [warning, ...more] = await warningsOf(async () => {
        finder.setAttribute('refresh', wrong);
        await rendered();
      });
      expect(warning).to.include(`<therapist-finder refresh="${wrong}">`);
      expect(more).to.eql([]);
    }
    expect(
      await warningsOf(async () => {
        finder.setAttribute('refresh', '15');
        await rendered();
      }),
    ).to.eql([]);
  });
});
