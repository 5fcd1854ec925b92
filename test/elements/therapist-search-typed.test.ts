import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Search } from '../../src/finder/search.js';
import type { FinderStore } from '../../src/finder/store.js';
import type { PlaceAnswer } from '../../src/finder/state.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { focused, press } from '../helpers/keyboard.js';
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
import { until } from '../helpers/until.js';

const page = html`
  <therapist-search></therapist-search>
  <therapist-active-filters></therapist-active-filters>
  <therapist-filter facet="concern" open></therapist-filter>
  <therapist-results></therapist-results>
  <therapist-status></therapist-status>
`;

async function finder(store: FinderStore = fixtureStore()) {
  const root = await insideFinder<HTMLElement>(html`<div>${page}</div>`, store);
  return { store, root, box: one<HTMLInputElement>(root, '[name=text]') };
}

/** Types words and presses Enter. */
async function ask(root: HTMLElement, store: FinderStore, text: string) {
  const box = one<HTMLInputElement>(root, '[name=text]');
  box.focus();
  fill(box, text);
  const { revision, place } = store.getState();
  await press('Enter');
  await until(
    store,
    (state) => (state.revision > revision || state.place !== place) && !state.placing,
  );
  await settled(store);
}

/** A store that tells which places are looked up, and may answer instead. */
function storeWith(look: (text: string) => unknown): FinderStore {
  const directory = directoryOf();
  const placeNamed = async (text: string): Promise<PlaceAnswer> => {
    const answer = await look(text);
    return typeof answer === 'object' ? (answer as PlaceAnswer) : directory.placeNamed(text);
  };
  return fixtureStore({ load: () => Promise.resolve({ ...directory, placeNamed }) });
}

/** The names of the suggestions in sight, and what the region for screen readers says of them. */
const suggested = (root: HTMLElement) => all(root, '.suggestion .take').map(textOf);
const NUDGE = 'We’re not sure what this is about';
const NOTHING = 'We found nothing for';

/** What is said about the place. */
const problem = (root: HTMLElement) => one(root, '[role=alert]');
const chips = (root: HTMLElement) =>
  all(one(root, 'therapist-active-filters'), '.chip').map(textOf);
const heading = (root: HTMLElement) =>
  textOf(one(one(root, 'therapist-results'), '[part=heading]'));

// The field for a place is in sight.
before(() => setViewport({ width: 1280, height: 800 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('words typed into the search box', () => {
  it('become chips, and leave the box', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'Spanish speaking therapist who takes Aetna in Denver');
    expect(box.value).to.equal('');
    const names = chips(root).join(' · ');
    for (const name of ['Spanish', 'Aetna', 'Denver, CO']) expect(names).to.include(name);
    expect(store.getState().result?.total).to.be.above(0);
  });

  it('are named as one phrase where nobody has it', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'sign language only');
    expect(textOf(root)).to.include('We found nothing for “sign language”, so we left it out.');
  });

  it('come back as they were with Clear all', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'female therapist for grief');
    expect(box.value).to.equal('grief');
    control(root, 'Clear all').click();
    await settled(store);
    expect(box.value).to.equal('');
    expect(store.getState().search).to.eql({});
    expect(all(root, '.suggestion')).to.eql([]);
  });

  it('never lead to nobody: what keeps everyone out is left out, and named', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'medicaid psychologist saturday mornings');
    expect(store.getState().result?.total).to.be.above(0);
    expect(textOf(root)).to.include(
      'We found no one for this search, so we left out: Saturday morning.',
    );
    expect(textOf(one(root, '[role=status].base'))).to.include('Saturday morning');
    expect(chips(root).join()).not.to.include('Saturday');
  });

  it('leave out what they refuse, with a chip that says so', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief but not a psychologist');
    expect(box.value).to.equal('grief');
    expect(chips(root).join(' · ')).to.include('Not: Psychologist');
    expect(store.getState().search.facets).to.eql({ profession: { avoid: ['psychologist'] } });
    expect(store.getState().result?.total).to.be.within(1, 10);
  });

  it('find everyone when they say no more than what everyone here looks for', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief');
    expect(store.getState().result?.total).to.be.below(11);
    await ask(root, store, 'best therapist');
    expect(store.getState().result?.total).to.equal(11);
    expect(box.value).to.equal('best therapist');
    expect(chips(root)).to.eql([]);
  });

  it('are named where nobody lists what they say', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'Tagalog');
    expect(store.getState().result?.total).to.equal(11);
    expect(textOf(root)).to.include('We found nothing for “Tagalog”, so we left it out.');
  });

  it('may turn out to be a city elsewhere: it leaves the box, and a misspelled one is offered', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief tucson');
    await until(store, ({ search }) => search.near !== undefined);
    expect(store.getState().search.near?.label).to.equal('Tucson, AZ');
    expect(box.value).to.equal('grief');
    control(root, 'Clear all').click();
    await settled(store);
    await ask(root, store, 'cincinatti teens');
    expect(control(root, 'Cincinnati, OH')).to.be.instanceOf(HTMLElement);
  });

  it('say where else to look when they are places abroad, and how to search near oneself', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief in Toronto');
    expect(textOf(problem(root))).to.include('only knows places in the United States');
    expect(control(root, 'Toronto, OH')).to.be.instanceOf(HTMLElement);
    await ask(root, store, 'grief tampa');
    expect(store.getState().search.near?.label).to.equal('Tampa, FL');
    store.dispatch({ type: 'clear' });
    await settled(store);
    await ask(root, store, 'therapist near me');
    expect(store.getState().result?.total).to.equal(11);
    expect(box.value).to.equal('');
    await ask(root, store, 'grief near me');
    expect(box.value).to.equal('grief');
    expect(textOf(problem(root))).to.include('use your location or type a ZIP');
    expect(all(root, '.places .chip').map(textOf)).to.eql(['Use my location']);
    expect(textOf(root)).not.to.include('We found nothing');
    await ask(root, store, 'grief in beverly hills');
    expect(textOf(problem(root))).to.include('There is more than one');
    expect(control(root, 'Beverly Hills, CA')).to.be.instanceOf(HTMLElement);
  });

  it('are no place where they have a meaning, though nobody lists it', async () => {
    const asked: string[] = [];
    const { store, root } = await finder(storeWith((text) => asked.push(text)));
    await ask(root, store, 'Tagalog');
    expect(asked).to.eql([]);
  });

  it('may be a small town after “in”, but not alone', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief in ithaca');
    expect(control(root, 'Ithaca, NY')).to.be.instanceOf(HTMLElement);
    expect(box.value).to.equal('grief');
    store.dispatch({ type: 'clear' });
    await settled(store);
    await ask(root, store, 'comfort');
    expect(store.getState().search.near).to.equal(undefined);
  });

  for (const text of [
    'por la noche',
    'en la tarde',
    'de noche',
    'grief por las mañanas',
    'fin de semana',
    'Rev. Smith',
    'Fr. Smith',
    'Sr. María',
    'Pastor Quill',
    'Hawaiian',
    'Alaskan',
    'Californian',
    'Oregonian',
    'Texan',
  ]) {
    it(`are a time, a title or a people, not a place: “${text}”`, async () => {
      const { store, root } = await finder();
      await ask(root, store, text);
      expect(textOf(problem(root))).to.equal('');
      expect(store.getState().search.near).to.equal(undefined);
      expect(one<HTMLInputElement>(root, 'input[name=place]').value).to.equal('');
    });
  }

  it('may be a town with an article: “los gatos”', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'los gatos');
    expect(store.getState().search.near?.label).to.equal('Los Gatos, CA');
  });

  it('are suggested only as what somebody lists', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'alcoholism');
    const listed = store.getState().info!.values.concern;
    for (const { facet, value } of store.getState().search.means ?? []) {
      if (facet === 'concern') expect(listed, value).to.have.property(value);
    }
  });

  it('replace what other words chose in the same list, and nothing that was chosen by hand', async () => {
    const { store, root } = await finder();
    store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
    await ask(root, store, 'Spanish');
    await ask(root, store, 'English');
    expect(store.getState().search.facets).to.eql({
      concern: { any: ['anxiety'] },
      language: { any: ['en'] },
    });
    store.dispatch({ type: 'choose', facet: 'language', value: 'es', on: true });
    await ask(root, store, 'Vietnamese or English');
    expect(store.getState().search.facets?.language?.any).to.include('es');
  });

  it('add to what was chosen before', async () => {
    const { store, root } = await finder();
    store.dispatch({ type: 'choose', facet: 'concern', value: 'anxiety', on: true });
    await ask(root, store, 'aetna');
    expect(store.getState().search.facets).to.eql({
      concern: { any: ['anxiety'] },
      payer: { any: ['aetna'] },
    });
  });
});

describe('a place among words that was not found', () => {
  const near = (root: HTMLElement) => one<HTMLInputElement>(root, 'input[name=place]').value;

  for (const words of ['grief in Nowheretown NJ', 'long island', 'cincinatti teens']) {
    it(`gives way to the next search: “${words}”`, async () => {
      const { store, root } = await finder();
      await ask(root, store, words);
      expect(textOf(problem(root))).not.to.equal('');
      expect(near(root)).not.to.equal('');
      await ask(root, store, 'anxiety');
      expect(textOf(problem(root))).to.equal('');
      expect(all(root, '.places .chip')).to.eql([]);
      expect(near(root)).to.equal('');
      expect(store.getState().search.text).to.equal('anxiety');
    });
  }

  it('leaves the one in use', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'Denver');
    await ask(root, store, 'grief in Nowheretown NJ');
    expect(textOf(problem(root))).to.include('Still showing near Denver, CO.');
    await ask(root, store, 'anxiety');
    expect(near(root)).to.equal('Denver, CO');
    expect(store.getState().search.near?.label).to.equal('Denver, CO');
  });

  it('leaves with the words when the box is emptied', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'in Nowheretown NJ');
    expect(near(root)).to.equal('Nowheretown NJ');
    fill(box, 'x');
    fill(box, '');
    await until(store, ({ place }) => place === undefined);
    await settled(store);
    expect(near(root)).to.equal('');
    expect(textOf(problem(root))).to.equal('');
  });

  it('stays if it was typed into the field for places', async () => {
    const { store, root } = await finder();
    fill(one<HTMLInputElement>(root, 'input[name=place]'), 'Nowheretown NJ');
    await ask(root, store, 'grief');
    await ask(root, store, 'anxiety');
    expect(near(root)).to.equal('Nowheretown NJ');
  });
});

describe('a place whose list cannot be loaded', () => {
  const down = { kind: 'unavailable' } as const;

  for (const [text, place, rest] of [
    ['grief tucson', 'tucson', 'grief'],
    ['Denver', 'Denver', ''],
    ['grief in cincinatti', 'cincinatti', 'grief'],
  ] as const) {
    it(`is said to be looked up later, not to have nobody: “${text}”`, async () => {
      let isDown = true;
      const { store, root, box } = await finder(storeWith(() => isDown && down));
      await ask(root, store, text);
      const said = textOf(root);
      expect(said).to.include(`We couldn’t look up ${place} right now.`);
      expect(said).not.to.include('We found nothing');
      expect(box.value).to.equal(rest);
      expect(store.getState().result?.total).to.be.above(0);
      isDown = false;
      control(root, 'Try again').click();
      await until(store, (state) => state.place?.kind !== 'unavailable');
      await settled(store);
      expect(textOf(problem(root))).not.to.include('right now');
    });
  }

  it('keeps the focus near the place when it is looked up again', async () => {
    let isDown = true;
    const { store, root } = await finder(storeWith(() => isDown && down));
    await ask(root, store, 'grief tucson');
    isDown = false;
    control(root, 'Try again').focus();
    await press('Enter');
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    const field = one<HTMLInputElement>(root, 'input[name=place]');
    expect((field.getRootNode() as ShadowRoot).activeElement).to.equal(field);
    expect(field.value).to.equal('Tucson, AZ');
  });

  it('is not asked for as a ZIP if it is one', async () => {
    const { store, root } = await finder(storeWith(() => down));
    await ask(root, store, '10001');
    expect(textOf(problem(root))).to.equal('We couldn’t look up 10001 right now. Try again.');
  });

  it('keeps the one in use, and says so', async () => {
    let isDown = false;
    const { store, root } = await finder(storeWith(() => isDown && down));
    await ask(root, store, 'Denver');
    isDown = true;
    await ask(root, store, 'grief boston');
    expect(textOf(problem(root))).to.include('boston right now');
    expect(textOf(problem(root))).to.include('Still showing near Denver, CO.');
    expect(store.getState().search.near?.label).to.equal('Denver, CO');
  });

  it('says after a second that it is being looked up, until it is', async () => {
    let arrive!: (answer: PlaceAnswer) => void;
    const late = new Promise<PlaceAnswer>((resolve) => (arrive = resolve));
    const { store, root } = await finder(storeWith(() => late));
    const box = one<HTMLInputElement>(root, '[name=text]');
    box.focus();
    fill(box, 'grief boston');
    await press('Enter');
    await waitUntil(() => textOf(root).includes('Looking up the place'), 'it says so', {
      timeout: 5_000,
    });
    arrive({ kind: 'found', place: { label: 'Boston, MA', state: 'MA' } });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(textOf(root)).not.to.include('Looking up the place');
  });
});

describe('words typed in another language than the page’s', () => {
  it('put first who speaks it, and say so', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'busco terapeuta para mi esposo');
    expect(chips(root)).to.eql([]);
    const { search, result } = store.getState();
    expect(search.facets?.language).to.eql({ prefer: ['es'] });
    const speaks = result!.hits.map(({ reasons }) =>
      reasons.some((one) => one.reason === 'facet' && one.facet === 'language'),
    );
    expect(speaks[0]).to.equal(true);
    expect(speaks.indexOf(false), 'the first who does not').to.be.above(speaks.lastIndexOf(true));
    const offer = control(root, 'Spanish you’re writing in it');
    offer.click();
    await settled(store);
    expect(store.getState().search.facets?.language?.any).to.eql(['es']);
  });

  it('are no wish where they name a language, or are a name', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'terapeuta que hable Vietnamese para mi esposa');
    expect(store.getState().search.heard ?? []).not.to.deep.include({
      facet: 'language',
      id: 'es',
    });
    await ask(root, store, 'Núñez');
    expect(store.getState().search.heard).to.equal(undefined);
  });
});

describe('a sentence typed into the search box', () => {
  it('ranks, with at most three suggestions, which are no filters', async () => {
    const { store, root, box } = await finder();
    const text = 'I keep pushing people away, I panic at work and I cannot sleep since the divorce';
    await ask(root, store, text);
    expect(heading(root)).to.match(/^11 therapists ?, best matches first$/);
    expect(all(root, '.suggestion').length).to.be.within(1, 3);
    // Where there is little room, the order is only heard.
    root.style.inlineSize = '328px';
    await rendered();
    const { height } = one(root, '[part=header]').getBoundingClientRect();
    expect(height, 'the heading and the saved list on one line').to.be.at.most(30);
    expect(chips(root)).to.eql([]);
    expect(all(root, '[type=checkbox]:checked')).to.eql([]);
    expect(box.value).to.equal(text);
  });

  it('and what it did leave with its cross, or when the box is emptied', async () => {
    const { store, root, box } = await finder();
    const text = 'I keep pushing people away when they get close';
    await ask(root, store, text);
    control(root, 'Clear the words').click();
    await until(store, ({ search }) => search.heard === undefined);
    await settled(store);
    expect(box.value).to.equal('');
    expect(heading(root)).to.equal('11 therapists');
    await ask(root, store, text);
    fill(box, '');
    await until(store, ({ search }) => search.heard === undefined);
    await settled(store);
    expect(store.getState().search).to.eql({});
    expect(all(root, '.suggestion')).to.eql([]);
  });

  it('keeps its words, without those that became filters', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'I keep pushing people away when they get close and I have Aetna');
    expect(box.value).to.equal('I keep pushing people away when they get close');
    expect(store.getState().search.facets?.payer).to.eql({ any: ['aetna'] });
    expect(chips(root).length).to.equal(1);
  });

  it('comes back with Back, and words not searched for yet stay', async () => {
    const { store, root, box } = await finder();
    const text = 'I keep pushing people away when they get close';
    await ask(root, store, text);
    const { search } = store.getState();
    await ask(root, store, 'grief');
    const later = store.getState().search;
    const goTo = async (to: typeof search) => {
      store.dispatch({ type: 'restore', visit: { search: to } });
      await settled(store);
    };
    await goTo(search);
    expect(box.value).to.equal(text);
    expect(all(root, '.suggestion').length).to.be.above(0);
    await goTo(later);
    expect(box.value).to.equal('grief');
    fill(box, 'grief and something new');
    await goTo(search);
    expect(box.value).to.equal('grief and something new');
  });
});

describe('suggestions', () => {
  it('quote the longest of the words that led to them', async () => {
    const { store, root } = await finder();
    await ask(root, store, 'panic attacks');
    const panic = suggested(root).find((text) => text.startsWith('Panic'));
    expect(panic).to.equal('Panic “panic attacks”');
  });

  it('leave with their words when these are cleared', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'anxious psychologist');
    expect(suggested(root).join()).to.include('Anxiety');
    expect(chips(root), 'the words are in the box').to.eql([]);
    one(root, '.clear').click();
    await settled(store);
    expect(box.value).to.equal('');
    expect(suggested(root)).to.eql([]);
    expect(textOf(root)).not.to.include('It sounds like');
    expect(store.getState().mentionedConcerns).to.eql([]);
  });

  it('are shown once while in use, leave once taken back, and the focus stays here', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'anxious');
    const take = all(root, '.suggestion .take')[0]!;
    take.focus();
    await press('Enter');
    await settled(store);
    expect(suggested(root).join(), 'in use').to.include('Anxiety');
    expect(chips(root), 'not again as a filter').to.eql([]);
    await press('Enter');
    await settled(store);
    expect(box.value).to.equal('');
    expect(suggested(root)).to.eql([]);
    expect(textOf(root)).not.to.include('It sounds like');
    expect(focused() === box, 'the focus').to.equal(true);
  });

  it('stay for the words that stay', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'anxious, sad psychologist');
    const before = suggested(root);
    expect(before.length).to.be.above(1);
    const take = all(root, '.suggestion .take').find((one) => textOf(one).includes('Anxiety'))!;
    take.click();
    await settled(store);
    expect(box.value).to.equal('sad');
    expect(suggested(root)).to.eql(before);
  });
});

describe('what is said of words', () => {
  const nudged = 'the purple hamster danced wildly upon my neighbor roof';

  it('is that nothing was understood, where that is so', async () => {
    const { store, root, box } = await finder();
    box.focus();
    fill(box, nudged);
    await press('Enter');
    await waitUntil(() => textOf(root).includes(NUDGE), undefined, { timeout: 10_000 });
    expect(store.getState().search).to.eql({});
    expect(textOf(root)).not.to.include(NOTHING);
  });

  for (const [what, text, said] of [
    ['a filter', `${nudged} and I have Aetna`, 'Aetna'],
    ['a place', `${nudged} and I live in Denver`, 'Denver, CO'],
    ['what nobody lists', `${nudged} who speaks Tagalog`, '“Tagalog”'],
  ] as const) {
    it(`is never that the list is as it was, with ${what}`, async () => {
      const { store, root, box } = await finder();
      await ask(root, store, 'grief');
      await ask(root, store, text);
      expect(textOf(root)).to.include(said);
      expect(textOf(root)).not.to.include(NUDGE);
      // The words before are no longer in the box, nor in use.
      expect(box.value).to.include('hamster');
      expect(store.getState().search.text).to.equal(undefined);
    });
  }

  it('is nothing of what nobody has, while the list of places is on its way', async () => {
    let arrive!: (answer: PlaceAnswer) => void;
    const late = new Promise<PlaceAnswer>((resolve) => (arrive = resolve));
    const { store, root, box } = await finder(storeWith(() => late));
    box.focus();
    fill(box, 'Yonkers');
    await press('Enter');
    await waitUntil(() => textOf(root).includes('Looking up the place'), undefined, {
      timeout: 9_000,
    });
    expect(textOf(root)).not.to.include(NOTHING);
    arrive({ kind: 'found', place: { label: 'Yonkers, NY', state: 'NY' } });
    await until(store, ({ search }) => search.near !== undefined);
    await settled(store);
    expect(textOf(root)).not.to.include(NOTHING);
  });

  it('goes with the words, read or not', async () => {
    const { store, root } = await finder();
    store.dispatch({ type: 'search', text: 'female xyzzy', isUnread: true });
    await settled(store);
    expect(textOf(root)).to.include('hasn’t loaded yet');
    expect(textOf(root)).not.to.include(NOTHING);
    store.dispatch({ type: 'search', text: '' });
    await settled(store);
    expect(textOf(root)).not.to.include('hasn’t loaded yet');
  });
});

describe('Back', () => {
  /** Goes to a search that was there before, as Back does. */
  async function back(store: FinderStore, search: Search) {
    store.dispatch({ type: 'restore', visit: { search } });
    await settled(store);
  }

  it('and Forward show the words, the note and the suggestions of each step', async () => {
    const { store, root, box } = await finder();
    const go = async (by: -1 | 1) => {
      const { resets } = store.getState();
      history.go(by);
      await until(store, (state) => state.resets > resets);
      await settled(store);
    };
    await ask(root, store, 'female therapist');
    const shown = () => [box.value, textOf(root).includes('left out'), suggested(root).join()];
    const first = shown();
    await ask(root, store, 'insomnia');
    const second = shown();
    expect(second[0]).to.equal('insomnia');
    expect(textOf(root)).to.include('so we left out: “insomnia”');
    expect(second[2]).not.to.equal('');
    await go(-1);
    expect(shown()).to.eql(first);
    await go(1);
    expect(shown()).to.eql(second);
  });

  it('brings back words that say nothing to search for', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'best therapist');
    const { search } = store.getState();
    await ask(root, store, 'grief');
    await back(store, search);
    expect(box.value).to.equal('best therapist');
  });

  it('returns to the search before, and leaves words that were not searched for in the box', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief');
    fill(box, 'grief and more');
    await back(store, {});
    expect(heading(root)).to.equal('11 therapists');
    expect(chips(root)).to.eql([]);
    expect(box.value).to.equal('grief and more');
    // Once they are searched for, Back takes them away.
    await ask(root, store, 'grief and more');
    await back(store, {});
    expect(box.value).to.equal('');
  });

  it('brings back words that a suggestion replaced', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'anxious');
    const { search } = store.getState();
    all(root, '.suggestion .take')[0]!.click();
    await settled(store);
    expect(box.value).to.equal('');
    await back(store, search);
    expect(box.value).to.equal('anxious');
    expect(store.getState().search.text).to.equal('anxious');
  });

  it('brings back words that were cleared', async () => {
    const { store, root, box } = await finder();
    await ask(root, store, 'grief');
    const { search } = store.getState();
    control(root, 'Clear the words').click();
    await settled(store);
    expect(box.value).to.equal('');
    await back(store, search);
    expect(box.value).to.equal('grief');
  });
});
