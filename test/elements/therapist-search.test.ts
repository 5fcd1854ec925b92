import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TherapistSearch } from '../../src/elements/therapist-search/therapist-search.js';
import type { FinderStore } from '../../src/store/index.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { focused, press, tabThrough } from '../helpers/keyboard.js';
import {
  all,
  control,
  fill,
  insideFinder,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { detailsOf } from '../helpers/watch.js';
import { until } from '../helpers/until.js';

const box = html`<therapist-search></therapist-search>`;
const field = (root: ParentNode, name: 'text' | 'place') =>
  one<HTMLInputElement>(root, `input[name=${name}]`);

async function searchBox(store: FinderStore = fixtureStore()) {
  return { store, element: await insideFinder<TherapistSearch>(box, store) };
}

/** Types a place and presses Enter. */
async function askNear(element: TherapistSearch, store: FinderStore, place: string) {
  fill(field(element, 'place'), place);
  field(element, 'place').focus();
  const { turn } = store.getState();
  await press('Enter');
  await until(store, ({ turn: t, place: problem }) => t > turn || problem?.text === place);
  await settled(store);
}

describe('<therapist-search>', () => {
  it('is accessible, as it is and with a place that is unknown or not clear', async () => {
    const { store, element } = await searchBox();
    await expect(element).to.be.accessible();
    await askNear(element, store, 'Atlantis');
    await expect(element).to.be.accessible();
    await askNear(element, store, 'Aurora');
    await expect(element).to.be.accessible();
  });

  it('is reached with Tab in the order in which it is read', async () => {
    const { element } = await searchBox();
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql([
      'What would you like help with?',
      'Near',
      'Use my location',
      'Either',
      'Search',
    ]);
    expect(unseen).to.eql([]);
  });

  it('searches by words on Enter, and tells the page nothing of them', async () => {
    const { store, element } = await searchBox();
    const details = detailsOf(element, 'therapist-search');
    field(element, 'text').focus();
    await sendKeys({ type: 'grief' });
    expect(store.getState().turn, 'before Enter').to.equal(0);
    await press('Enter');
    await settled(store);
    expect(store.getState().search).to.eql({ text: 'grief' });
    expect(store.getState().result?.total).to.be.below(11);
    expect(details).to.eql([{}]);
    expect(focused() === field(element, 'text'), 'the focus').to.equal(true);
  });

  it('searches with the button as well', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'grief');
    control(element, 'Search').focus();
    await press(' ');
    await settled(store);
    expect(store.getState().search.text).to.equal('grief');
  });

  it('shows everyone again once the words are gone', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'grief');
    control(element, 'Search').click();
    await settled(store);
    fill(field(element, 'text'), '');
    await settled(store);
    expect(store.getState().search).to.eql({});
  });

  it('keeps what is typed and not yet asked for while something else changes', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'half a sen');
    fill(field(element, 'place'), 'Den');
    control(element, 'Virtual').click();
    await settled(store);
    expect(field(element, 'text').value).to.equal('half a sen');
    expect(field(element, 'place').value).to.equal('Den');
  });

  it('empties its fields when all is cleared', async () => {
    const { store, element } = await searchBox();
    fill(field(element, 'text'), 'grief');
    await askNear(element, store, 'Denver');
    expect(field(element, 'place').value).to.equal('Denver, CO');
    store.dispatch({ type: 'clear' });
    await settled(store);
    expect(field(element, 'text').value).to.equal('');
    expect(field(element, 'place').value).to.equal('');
  });

  it('chooses how to meet, with the arrow keys too', async () => {
    const { store, element } = await searchBox();
    control(element, 'Either').focus();
    await press('ArrowRight');
    await settled(store);
    expect(store.getState().search.facets?.mode?.any).to.eql(['in-person']);
    await press('ArrowRight');
    await settled(store);
    expect(store.getState().search.facets?.mode?.any).to.eql(['video', 'phone']);
    await press('ArrowRight');
    await settled(store);
    expect(store.getState().search).to.eql({});
  });

  it('says what it hears in a sentence, in a region that was there before', async () => {
    const { element } = await searchBox();
    element.style.inlineSize = '320px';
    const regions = all(element, '[role=status]');
    field(element, 'text').focus();
    fill(field(element, 'text'), 'I keep pushing people away');
    await waitUntil(() => all(element, '.suggestion').length, 'it is understood', {
      timeout: 20_000,
    });
    const said = regions.filter(({ isConnected }) => isConnected).map(textOf);
    expect(said.join('').trim()).to.match(/^It sounds like: Attachment, .*and Relational therapy$/);
    expect(all(element, '[role=status]')).to.eql(regions);

    // The names are not cut off, and the next one shows that there are more.
    const list = one(element, '[part=heard] ul').getBoundingClientRect();
    for (const chip of all(element, '.suggestion')) {
      expect(chip.getBoundingClientRect().width, textOf(chip)).to.be.below(list.width - 24);
    }
  });

  describe('while what understands a sentence is still on its way', () => {
    /** In one task with the first visit to the box, so that nothing can have come. */
    function ask(element: TherapistSearch, text: string) {
      field(element, 'text').focus();
      fill(field(element, 'text'), text);
      control(element, 'Search').click();
    }

    it('waits with a sentence, and does not look for its letters', async () => {
      const { store, element } = await searchBox();
      ask(element, 'I keep pushing people away');
      await until(store, ({ lastAction }) => lastAction === 'search');
      expect(store.getState().search.text).to.equal(undefined);
      expect(store.getState().search.facets?.concern?.prefer).to.include('attachment');
    });

    it('hears danger in what was searched for before it came', async () => {
      const { store, element } = await searchBox();
      ask(element, 'kill myself');
      await until(store, ({ danger }) => danger === 'self');
    });
  });

  describe('with a place', () => {
    it('that is unknown says so at the field, and keeps what was typed', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Atlantis');
      const input = field(element, 'place');
      expect(input.value).to.equal('Atlantis');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const described = input.getRootNode() as ShadowRoot;
      const message = described.getElementById(input.getAttribute('aria-describedby')!)!;
      expect(message.getAttribute('role')).to.equal('alert');
      expect(textOf(message)).to.include('We don’t know “Atlantis”');
      await askNear(element, store, 'Denver');
      expect(input.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('that there are two of offers both', async () => {
      const { store, element } = await searchBox();
      await askNear(element, store, 'Aurora');
      expect(textOf(element)).to.include('There is more than one');
      control(element, 'Aurora, IL').focus();
      await press('Enter');
      await until(store, ({ search }) => search.near?.label === 'Aurora, IL');
      await rendered();
      expect(field(element, 'place').value).to.equal('Aurora, IL');
      expect(focused() === field(element, 'place'), 'the focus').to.equal(true);
    });

    it('that the device knows asks it on a press only, and rounds the answer', async () => {
      const asked: unknown[] = [];
      await withGeolocation(
        {
          getCurrentPosition: (found: PositionCallback) => {
            asked.push(1);
            found({ coords: { latitude: 39.739236, longitude: -104.990251 } } as never);
          },
        },
        async () => {
          const { store, element } = await searchBox();
          expect(asked).to.eql([]);
          control(element, 'Use my location').click();
          await until(store, ({ search }) => search.near !== undefined);
          await settled(store);
          expect(store.getState().search.near).to.include({
            lat: 39.74,
            lon: -104.99,
            state: 'CO',
          });
          expect(field(element, 'place').value).to.equal('your location');
          control(element, 'Search').click();
          await settled(store);
          expect(store.getState().search.near?.lat, 'after another search').to.equal(39.74);
        },
      );
    });

    it('that the device does not tell says what to do instead', async () => {
      const refusing = {
        getCurrentPosition: (_: unknown, refused: PositionErrorCallback) =>
          refused({ code: 1 } as GeolocationPositionError),
      };
      await withGeolocation(refusing, async () => {
        const { element } = await searchBox();
        control(element, 'Use my location').click();
        await rendered();
        expect(textOf(element)).to.include(
          'turned off for this site. You can type a ZIP or a city',
        );
        await expect(element).to.be.accessible();
      });
    });
  });

  it('does not send a form around it', async () => {
    const store = fixtureStore();
    const form = await insideFinder<HTMLFormElement>(
      html`<form action="/nowhere">${box}<button>Send</button></form>`,
      store,
    );
    const sent: Event[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(event);
    });
    for (const name of ['text', 'place'] as const) {
      field(form, name).focus();
      await press('Enter');
    }
    for (const button of all<HTMLButtonElement>(
      form.querySelector('therapist-search')!,
      'button',
    )) {
      button.click();
    }
    expect(sent).to.eql([]);
  });

  it('asks session-replay tools not to record what is typed', async () => {
    const { element } = await searchBox();
    for (const input of all(element, 'input')) {
      expect(
        input.closest('.fs-mask.ph-no-capture[data-hj-suppress][data-dd-privacy=mask]'),
      ).to.not.equal(null);
      expect(input.getAttribute('autocomplete') ?? 'off').to.equal('off');
    }
  });

  it('gives its note and the end of its line to the page', async () => {
    const element = await insideFinder(
      html`<therapist-search>
        <p slot="note">Ours</p>
        <p slot="aside">Beside</p>
      </therapist-search>`,
    );
    expect(textOf(element))
      .to.include('Ours')
      .and.to.include('Beside')
      .and.not.to.include('stays on');
  });
});

async function withGeolocation(geolocation: object, act: () => Promise<void>) {
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'geolocation');
  }
}
