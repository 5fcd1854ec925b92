import { expect, html, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { TherapistFilterSheet } from '../../src/elements/therapist-filter-sheet/therapist-filter-sheet.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { focused, press, pressesCount } from '../helpers/keyboard.js';
import { helpIsInSight } from '../helpers/in-sight.js';
import { all, control, insideFinder, one, rendered, settled, textOf } from '../helpers/mount.js';

const sheet = () =>
  insideFinder<TherapistFilterSheet>(html`<therapist-filter-sheet></therapist-filter-sheet>`);

async function open(element: TherapistFilterSheet): Promise<HTMLDialogElement> {
  control(element, /^Filters/).focus();
  await press('Enter');
  await waitUntil(() => all(element, 'dialog[open]').length > 0);
  await rendered();
  return one<HTMLDialogElement>(element, 'dialog');
}

describe('<therapist-filter-sheet>', () => {
  it('is accessible, and gives the focus back when it closes', async () => {
    const element = await sheet();
    const dialog = await open(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(focused() === one(dialog, 'h2'), 'the focus').to.equal(true);
    await expect(element).to.be.accessible();
    await press('Escape');
    await rendered();
    expect(all(element, 'dialog')).to.eql([]);
    expect(focused() === control(element, /^Filters/), 'the focus').to.equal(true);
  });

  it('closes on the way back, and keeps what was chosen in it', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistFilterSheet>(
      html`<therapist-filter-sheet></therapist-filter-sheet>`,
      store,
    );
    await open(element);
    for (const value of ['grief', 'panic']) {
      store.dispatch({ type: 'choose', facet: 'concern', value, on: true });
    }
    history.back();
    await waitUntil(() => all(element, 'dialog').length === 0);
    await settled(store);
    expect(textOf(control(element, /^Filters/))).to.include('2');
    expect(focused() === control(element, /^Filters/), 'the focus').to.equal(true);
  });

  it('stays open when text is marked past its edge', async () => {
    const element = await sheet();
    const dialog = await open(element);
    await pressesCount();
    const { left, top, height } = one(dialog, 'h2').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(left + 20), Math.round(top + height / 2)],
    });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [20, 20] });
    await sendMouse({ type: 'up' });
    await rendered();
    expect(dialog.open).to.equal(true);
    await sendMouse({ type: 'click', position: [20, 20] });
    await rendered();
    expect(dialog.open).to.equal(false);
  });

  it('opens again after a page took it away while it was open, and put it back', async () => {
    const element = await sheet();
    const parent = element.parentElement!;
    await open(element);
    element.remove();
    parent.append(element);
    await rendered();
    expect(all(element, 'dialog')).to.eql([]);
    expect((await open(element)).matches(':modal')).to.equal(true);
  });

  it('scrolls its filters, between a title and a button that stay', async () => {
    const element = await sheet();
    const dialog = await open(element);
    for (const group of all(dialog, 'button[aria-expanded=false]')) group.click();
    await rendered();
    dialog.scrollTop = 1000;
    expect(dialog.scrollTop, 'the sheet itself').to.equal(0);
    const scroller = one(dialog, '.scroll');
    scroller.scrollTop = 1000;
    expect(scroller.scrollTop).to.be.above(0);
    await press('Escape');
  });

  for (const [value, href] of [
    ['sexual-abuse', 'tel:18006564673'],
    ['childhood-abuse', 'tel:18004224453'],
    ['emotional-abuse', 'tel:18007997233'],
    ['veterans', 'sms:838255'],
    ['maternal', 'tel:18338526262'],
    ['substance-use', 'tel:18006624357'],
  ] as const) {
    it(`has at its foot the quiet line for ${value}, in sight on a phone`, async () => {
      await setViewport({ width: 360, height: 740 });
      const store = fixtureStore();
      const element = await insideFinder<TherapistFilterSheet>(
        html`<therapist-filter-sheet></therapist-filter-sheet>`,
        store,
      );
      const foot = one(await open(element), '.foot');
      store.dispatch({ type: 'choose', facet: 'concern', value, on: true });
      await settled(store);
      const link = all<HTMLAnchorElement>(foot, 'a[href]').find((way) => way.href === href)!;
      const { top, bottom } = link.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      await expect(one(foot, 'therapist-crisis-line')).to.be.accessible();
      await press('Escape');
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('keeps its quick filters in one row, however many are in use', async () => {
    await setViewport({ width: 320, height: 740 });
    const dialog = await open(await sheet());
    const chips = all(one(dialog, 'therapist-quick-filters'), '.pick');
    for (const chip of chips) chip.click();
    await rendered();
    expect(new Set(chips.map((chip) => chip.getBoundingClientRect().top)).size).to.equal(1);
    expect(control(dialog, 'Close').getBoundingClientRect().right).to.be.at.most(320);
    await press('Escape');
    await setViewport({ width: 800, height: 600 });
  });

  it('begins with insurance, and closes with the button at its top', async () => {
    const element = await sheet();
    const dialog = await open(element);
    expect(textOf(one(dialog, 'h3 button'))).to.equal('Insurance');
    control(dialog, 'Close').focus();
    await press('Enter');
    await rendered();
    expect(all(element, 'dialog')).to.eql([]);
    expect(focused() === control(element, /^Filters/), 'the focus').to.equal(true);
  });

  it('clears what is chosen in it, keeps the words, and the focus', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistFilterSheet>(
      html`<therapist-filter-sheet></therapist-filter-sheet>`,
      store,
    );
    store.dispatch({ type: 'search', text: 'grief', place: '' });
    for (const value of ['grief', 'trust'])
      store.dispatch({ type: 'choose', facet: 'concern', value, on: true });
    await settled(store);
    const dialog = await open(element);
    control(dialog, 'Clear 2').focus();
    await press('Enter');
    await settled(store);
    expect(store.getState().search).to.eql({ text: 'grief' });
    expect(focused() === one(dialog, 'h2'), 'the focus').to.equal(true);
    await press('Escape');
  });

  it('has a place of its own for what is announced: the page’s is out of reach', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistFilterSheet>(
      html`<therapist-filter-sheet></therapist-filter-sheet>`,
      store,
    );
    const dialog = await open(element);
    const status = one(one(dialog, 'therapist-status'), '[role=status]');
    expect(textOf(status)).to.equal('');
    control(dialog, /^Aetna/).click();
    await settled(store);
    expect(textOf(status)).to.match(/^3 therapists/);
    await press('Escape');
  });

  it('has the filters of one press in its head, above what scrolls', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistFilterSheet>(
      html`<therapist-filter-sheet></therapist-filter-sheet>`,
      store,
    );
    const dialog = await open(element);
    const takesAetna = control(one(dialog, '.head'), /Aetna/);
    takesAetna.focus();
    await press('Enter');
    await settled(store);
    expect(takesAetna.getAttribute('aria-pressed')).to.equal('true');
    expect(control<HTMLInputElement>(one(dialog, '.scroll'), /^Aetna/).checked).to.equal(true);
    expect(focused() === takesAetna, 'the focus').to.equal(true);
    await expect(one(dialog, '.head')).to.be.accessible();
    await press('Escape');
  });

  it('has no landmarks of a page in it', async () => {
    const dialog = await open(await sheet());
    expect(all(dialog, 'header, footer, main')).to.eql([]);
    await press('Escape');
  });

  it('has whom to call in a crisis, first once what is chosen names a danger', async () => {
    const store = fixtureStore();
    const element = await insideFinder<TherapistFilterSheet>(
      html`<therapist-filter-sheet></therapist-filter-sheet>`,
      store,
    );
    const dialog = await open(element);
    expect(textOf(dialog)).to.include('In crisis? Call 988');
    const scroller = one(dialog, '.scroll');
    scroller.scrollTop = 100;
    store.dispatch({ type: 'choose', facet: 'concern', value: 'self-harm', on: true });
    await settled(store);
    expect(textOf(scroller)).to.match(
      /^You don’t have to carry this alone\..* In danger right now\? Call 911/,
    );
    expect(scroller.scrollTop).to.equal(0);
    expect(helpIsInSight(one(dialog, '.foot')), 'the line').to.equal(true);

    control(dialog, 'Hide this help').focus();
    await press('Enter');
    await rendered();
    expect(textOf(scroller)).not.to.include('911');
    expect(focused() === one(dialog, 'h2'), 'the focus').to.equal(true);
    await press('Escape');
  });

  it('keeps the line in sight at the size of a phone, and above a keyboard', async () => {
    const element = await insideFinder<TherapistFilterSheet>(
      html`<therapist-filter-sheet></therapist-filter-sheet>`,
    );
    const dialog = await open(element);
    for (const height of [740, 480]) {
      await setViewport({ width: 360, height });
      await rendered();
      expect(helpIsInSight(dialog), `${height} px high`).to.equal(true);
    }
    await setViewport({ width: 800, height: 600 });
    await press('Escape');
  });
});
