import { expect, html } from '@open-wc/testing';
import type { TherapistFilterSheet } from '../../src/elements/therapist-filter-sheet/therapist-filter-sheet.js';
import { focused, press } from '../helpers/keyboard.js';
import { all, control, insideFinder, one, rendered } from '../helpers/mount.js';

const sheet = () =>
  insideFinder<TherapistFilterSheet>(html`<therapist-filter-sheet></therapist-filter-sheet>`);

async function open(element: TherapistFilterSheet): Promise<HTMLDialogElement> {
  control(element, /^Filters/).focus();
  await press('Enter');
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
});
