import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../helpers/define.js';
import type { TherapistMatch } from '../../src/elements/therapist-match/therapist-match.js';
import type { PlaceAnswer } from '../../src/finder/state.js';
import { directoryOf, fixtureFeed, fixtureStore, now } from '../helpers/fixture-feed.js';
import { focused } from '../helpers/keyboard.js';
import {
  all,
  control,
  fill,
  finderWith,
  insideFinder,
  nameOf,
  one,
  rendered,
  settled,
  textOf,
} from '../helpers/mount.js';
import { expectNothingWider, onNarrowPhone } from '../helpers/large-text.js';
import { serveFeed } from '../helpers/serve-feed.js';

async function match(store = fixtureStore()) {
  const content = html`<therapist-match></therapist-match>`;
  const element = await insideFinder<TherapistMatch>(content, store);
  await waitUntil(() => textOf(element).includes('Question 1'));
  return { element, store };
}

const heading = (element: Element) => one(element, 'h2').textContent.trim();

async function press(element: Element, name: RegExp) {
  const before = heading(element);
  control(element, name).click();
  await waitUntil(() => heading(element) !== before);
}

describe('<therapist-match>', () => {
  it('is accessible, at a question and at the end', async () => {
    const { element } = await match();
    await expect(element).to.be.accessible();
    while (!all(element, 'therapist-card').length) await press(element, /^(Skip|Next|Show my)/);
    await expect(element).to.be.accessible();
  });

  it('says at each question that answers are sent, where the page brings such a source', async () => {
    const directory = directoryOf();
    const source = { ...directory.source, searches: 'https://find.example' } as const;
    const load = () => Promise.resolve({ ...directory, source });
    const { element } = await match(fixtureStore({ load }));
    expect(textOf(element)).to.include('Your search is sent to find.example.');
    await press(element, /^Skip/);
    expect(textOf(element)).to.include('Your search is sent to find.example.');
    expect(textOf((await match()).element)).not.to.include('is sent');
  });

  it('brings crisis help where none is around it', async () => {
    const { element } = await match();
    expect(all(element, 'therapist-crisis-line'), 'in a finder').to.eql([]);
    const src = serveFeed(fixtureFeed());
    const alone = await fixture<TherapistMatch>(
      html`<therapist-match src=${src}></therapist-match>`,
    );
    await waitUntil(() => textOf(alone).includes('Question 1'));
    expect(all(alone, 'therapist-crisis-line')).to.have.length(1);
    await expect(alone).to.be.accessible();
  });

  it('asks one thing at a time, each of which can be skipped, and goes back', async () => {
    const { element } = await match();
    const first = heading(element);
    await press(element, /^Skip/);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'h2'));
    await press(element, /^Back/);
    expect(heading(element)).to.equal(first);
  });

  it('fits a narrow phone with text twice as large, in English and in Spanish', async () => {
    for (const lang of ['en', 'es']) {
      const store = fixtureStore();
      const page = await onNarrowPhone(
        html`<div lang=${lang}>
          <therapist-finder .store=${store}><therapist-match></therapist-match></therapist-finder>
        </div>`,
      );
      await waitUntil(() => /Question 1|Pregunta 1/.test(textOf(page)));
      const element = one<TherapistMatch>(page, 'therapist-match');
      while (!all(element, 'therapist-card').length) {
        expectNothingWider(page);
        const before = heading(element);
        one(element, '.steps .next').click();
        await waitUntil(() => heading(element) !== before);
      }
    }
  });

  it('says at which question one is, with the question', async () => {
    const { element } = await match();
    await press(element, /^Skip/);
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.localName).to.equal('h2');
    expect(textOf(focused)).to.match(/^Question 2 of \d \S/);
    expect(one(element, 'section').getAttribute('aria-labelledby')).to.equal('title');
    expect(textOf(one(element, '#title')), 'the name of the region').to.not.include('Question');
  });

  it('says again that a place is unknown, in a region that was there', async () => {
    const { element } = await match();
    while (!all(element, '[name=place]').length) await press(element, /^(Skip|Next)/);
    const region = one(element, '[role=alert]');
    expect(region.textContent).to.equal('');
    const said: string[] = [];
    for (const place of ['Xyzzyville', 'Xyzzytown']) {
      one<HTMLInputElement>(element, '[name=place]').value = place;
      control(element, /^(Skip|Next|Show my)/).click();
      await waitUntil(() => region.textContent && region.textContent !== said[0], 'told', {
        timeout: 5000,
      });
      said.push(region.textContent);
    }
    expect(said[0]!.trim()).to.equal(said[1]!.trim());
  });

  it('is answered by keyboard, and keeps the answer', async () => {
    const { element } = await match();
    const answer = one<HTMLInputElement>(element, 'input[type=checkbox]');
    answer.focus();
    await sendKeys({ press: ' ' });
    expect(answer.checked).to.equal(true);
    await press(element, /^Next/);
    await press(element, /^Back/);
    expect(one<HTMLInputElement>(element, 'input[type=checkbox]').checked).to.equal(true);
  });

  it('asks once whom it is for', async () => {
    const feed = fixtureFeed();
    feed.therapists.slice(0, 2).forEach((one, i) => (one.ages = [['18-25'], ['26-64']][i]!));
    const load = () => Promise.resolve(directoryOf(feed));
    const { element } = await match(fixtureStore({ load }));
    while (!heading(element).endsWith('Who is it for?')) await press(element, /^(Skip|Next)/);
    const [whom, age] = all(element, 'fieldset');
    expect(textOf(whom!)).not.to.include('for');
    expect(whom!.getAttribute('aria-labelledby')).to.equal('title');
    expect(textOf(one(age!, 'legend'))).to.equal('Age');
    await expect(element).to.be.accessible();
  });

  describe('at the question about the fee', () => {
    async function asking() {
      const { element, store } = await match();
      while (!all(element, '[name=fee]').length) await press(element, /^(Skip|Next)/);
      return { element, store, field: one<HTMLInputElement>(element, '[name=fee]') };
    }
    const message = (element: Element) =>
      all(element, '#fee-error').flatMap((one) => one.textContent.trim() || []);

    for (const wrong of ['-20', 'cheap']) {
      it(`says that “${wrong}” cannot be used, and keeps it`, async () => {
        const { element, field } = await asking();
        const question = heading(element);
        fill(field, wrong);
        await element.updateComplete;
        control(element, /^Next/).click();
        await waitUntil(() => message(element).length);
        expect(message(element)).to.eql(['Write a number like 120, not below zero.']);
        expect(heading(element)).to.equal(question);
        expect(field.value).to.equal(wrong);
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect(element.shadowRoot!.activeElement).to.equal(field);
        await expect(element).to.be.accessible();
      });
    }

    it('uses an amount as it is written, and keeps it on the way back', async () => {
      const { element, store, field } = await asking();
      fill(field, '$1,250');
      await element.updateComplete;
      await press(element, /^Next/);
      await press(element, /^Back/);
      expect(one<HTMLInputElement>(element, '[name=fee]').value).to.equal('$1,250');
      while (!all(element, 'therapist-card').length) await press(element, /^(Skip|Next|Show|See)/);
      const everyone = all(element, 'button').find((one) =>
        /^See (?:all|everyone)/.test(textOf(one)),
      )!;
      everyone.click();
      await settled(store);
      expect(store.getState().search.fee).to.eql({ max: 1250, orUnknown: true });
    });
  });

  describe('while a place is still looked up', () => {
    /** At the question about a place, which was typed, and Next pressed. */
    async function asking() {
      const answers: ((answer: PlaceAnswer) => void)[] = [];
      const place = () => new Promise<PlaceAnswer>((resolve) => answers.push(resolve));
      const load = () => Promise.resolve({ ...directoryOf(), placeNamed: place });
      const { element, store } = await match(fixtureStore({ load }));
      while (!all(element, '[name=place]').length) await press(element, /^(Skip|Next)/);
      const question = heading(element);
      one<HTMLInputElement>(element, '[name=place]').value = 'Denver';
      control(element, /^(Skip|Next|Show my)/).click();
      return {
        element,
        store,
        question,
        async answered() {
          answers[0]!({ kind: 'found', place: { label: 'Denver, CO', state: 'CO' } });
          await rendered();
          await rendered();
        },
      };
    }

    it('goes back where that was pressed since', async () => {
      const { element, question, answered } = await asking();
      control(element, /^Back/).click();
      await waitUntil(() => heading(element) !== question);
      const before = heading(element);
      await answered();
      expect(heading(element)).to.equal(before);
    });

    it('brings nothing back once everything is forgotten', async () => {
      const { element, store, question, answered } = await asking();
      store.dispatch({ type: 'forget' });
      await waitUntil(() => heading(element) !== question);
      const first = heading(element);
      await answered();
      expect(heading(element)).to.equal(first);
      while (!all(element, '[name=place]').length) await press(element, /^(Skip|Next)/);
      expect(one<HTMLInputElement>(element, '[name=place]').value).to.equal('');
    });
  });

  describe('while it is still looking for people', () => {
    /** At the last question, and the button to the end pressed. The finder's own searches are answered at once. */
    async function looking() {
      const answers: (() => void)[] = [];
      const directory = directoryOf();
      const search: typeof directory.source.search = async (query, signal) => {
        const isPath = query.pageSize === 3;
        if (isPath) await new Promise<void>((resolve) => answers.push(resolve));
        return directory.source.search(query, isPath ? undefined : signal);
      };
      const load = () => Promise.resolve({ ...directory, source: { ...directory.source, search } });
      const { element, store } = await match(fixtureStore({ load }));
      let ends = 0;
      element.addEventListener('therapist-match', () => (ends += 1));
      while (!nameOf(all(element, '.next')[0]!).includes('Show my'))
        await press(element, /^(Skip|Next)/);
      control(element, /^Show my/).click();
      await waitUntil(() => answers.length);
      await rendered();
      return {
        element,
        store,
        answers,
        ends: () => ends,
        async answered() {
          for (const answer of answers) answer();
          await rendered();
          await rendered();
        },
      };
    }

    it('does not say that no one fits', async () => {
      const { element, answered } = await looking();
      expect(textOf(element)).not.to.include('No one here fits');
      expect(one(element, '[part=panel]').getAttribute('aria-busy')).to.equal('true');
      await answered();
      expect(all(element, 'therapist-card')).to.have.length(3);
      expect(one(element, '[part=panel]').getAttribute('aria-busy')).to.equal('false');
    });

    it('goes back where that was pressed since, and stays there', async () => {
      const { element, answered, ends } = await looking();
      await press(element, /^Back/);
      const before = heading(element);
      await answered();
      expect(heading(element)).to.equal(before);
      expect(ends()).to.equal(0);
    });

    it('shows nobody once everything is forgotten, or it was taken out of the page', async () => {
      for (const leave of [
        ({ store }: Awaited<ReturnType<typeof looking>>) => store.dispatch({ type: 'forget' }),
        ({ element }: Awaited<ReturnType<typeof looking>>) => element.remove(),
      ]) {
        const scene = await looking();
        leave(scene);
        await scene.answered();
        expect(all(scene.element, 'therapist-card')).to.eql([]);
        expect(scene.ends()).to.equal(0);
      }
    });

    it('counts what is answered meanwhile', async () => {
      const { element, answers, answered, ends } = await looking();
      const box = one<HTMLInputElement>(element, 'input[type=checkbox]');
      box.click();
      await answered();
      expect(answers, 'asked again').to.have.length(2);
      await answered();
      expect(all(element, 'therapist-card').length).to.be.above(0);
      expect(ends()).to.equal(1);
    });
  });

  it('does not take a search that failed for one without people', async () => {
    const directory = directoryOf();
    const search: typeof directory.source.search = (query, signal) =>
      query.pageSize === 3
        ? Promise.reject(new Error('offline'))
        : directory.source.search(query, signal);
    const load = () => Promise.resolve({ ...directory, source: { ...directory.source, search } });
    const { element } = await match(fixtureStore({ load }));
    while (textOf(element).includes('Question')) await press(element, /^(Skip|Next|Show my)/);
    expect(textOf(element)).to.include('We can’t show therapists right now');
    expect(textOf(element)).not.to.include('No one here fits');
  });

  it('ends with at most three people and why, and tells the page how many fit', async () => {
    const { element, store } = await match();
    const details: unknown[] = [];
    element.addEventListener('therapist-match', (event) => {
      details.push((event as CustomEvent<unknown>).detail);
    });
    one<HTMLInputElement>(element, 'input[type=checkbox]').click();
    while (!all(element, 'therapist-card').length) await press(element, /^(Skip|Next|Show my)/);
    expect(all(element, 'therapist-card').length).to.be.within(1, 3);
    expect(textOf(element)).to.match(/people? to meet|person to meet/);
    expect(details).to.have.length(1);
    expect(Object.keys(details[0] as object)).to.eql(['total']);
    expect(store.getState().search, 'the finder is left alone until asked').to.eql({});
    control(element, /^See/).click();
    expect(store.getState().search).not.to.eql({});
  });

  it('says who of those it found can take a first call soonest', async () => {
    const { element } = await match();
    expect(textOf(element)).not.to.include('First available');
    control<HTMLInputElement>(element, 'Anxiety').click();
    while (!all(element, 'therapist-card').length) await press(element, /^(Skip|Next|Show my)/);
    expect(nameOf(control(element, /^First available/))).to.equal(
      'First available: tomorrow 8:00 AM with Ana Ruiz , the soonest free call with any of these',
    );
  });

  it('counts the days to a call from the end of the path, not from when the page came', async () => {
    let present = now;
    const { element } = await match(fixtureStore({ now: () => present }));
    // Ana Ruiz is free for a call on Tuesday. On Monday evening someone begins, and goes on in the morning.
    present += 20 * 3_600_000;
    control<HTMLInputElement>(element, 'Anxiety').click();
    while (!all(element, 'therapist-card').length) await press(element, /^(Skip|Next|Show my)/);
    const card = all(element, 'therapist-card').find((each) => textOf(each).includes('Ana Ruiz'))!;
    expect(textOf(card)).to.match(/Next free call today 8:00 AM/);
  });

  it('goes to the results of the finder it names with those who want to see everyone', async () => {
    const finder = await finderWith(fixtureStore());
    finder.id = 'people';
    const element = await fixture<TherapistMatch>(
      html`<therapist-match finder="people"></therapist-match>`,
    );
    await waitUntil(() => textOf(element).includes('Question 1'));
    while (!all(element, 'therapist-card').length) await press(element, /^(Skip|Next|Show my)/);
    control(element, /^See/).click();
    expect(focused()).to.equal(one(one(finder, 'therapist-results'), 'h2'));
  });
});
