import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../helpers/define.js';
import { FinderElement } from '../../src/ui/finder-element.js';
import { buttons } from '../../src/ui/styles/buttons.js';
import { crisisFoot, dialogHead, dialogStyles } from '../../src/ui/widgets/dialog.js';
import { DialogController } from '../../src/ui/widgets/dialog-controller.js';
import { focused, press } from '../helpers/keyboard.js';
import { all, control, nameOf, one, rendered } from '../helpers/mount.js';

class SheetHost extends FinderElement {
  static override styles = [FinderElement.styles, buttons, dialogStyles];

  called = 'Wolfeschlegelsteinhausenbergerdorff-Okonkwo of the house on the hill';
  sheet = new DialogController(this, () => this.renderRoot.querySelector('dialog'));

  override render() {
    const close = () => this.sheet.close();
    return html`<div class="base">
      <dialog class="dialog" aria-labelledby="title">
        <div class="sheet surface">
          ${dialogHead(html`<h2 id="title" tabindex="-1">${this.called}</h2>`, 'Close', close)}
          ${Array.from({ length: 30 }, (_, i) => html`<p><button>Number ${i + 1}</button></p>`)}
          ${crisisFoot(html`<button class="button">Book</button>`)}
        </div>
      </dialog>
    </div>`;
  }
}
customElements.define('therapist-sheet-host', SheetHost);

async function opened(height: number): Promise<HTMLDialogElement> {
  await setViewport({ width: 360, height });
  const host = new SheetHost();
  document.body.append(host);
  await host.updateComplete;
  host.sheet.show();
  await rendered();
  for (const animation of one(host, '.sheet').getAnimations()) animation.finish();
  one(host, 'h2').focus();
  return one<HTMLDialogElement>(host, 'dialog');
}

describe('a sheet', () => {
  afterEach(async () => {
    for (const host of document.querySelectorAll('therapist-sheet-host')) host.remove();
    await setViewport({ width: 800, height: 600 });
  });

  it('has its title in a solid head and the one action in its foot, both in sight', async () => {
    const dialog = await opened(740);
    dialog.scrollTop = 20;
    await rendered();
    const head = one(dialog, '.bar').getBoundingClientRect();
    const foot = one(dialog, '.foot').getBoundingClientRect();
    expect(head.top).to.equal(0);
    expect(foot.bottom, 'below it, no pixel of what scrolls').to.equal(741);
    const tree = dialog.getRootNode() as ShadowRoot;
    for (let x = 4; x < 360; x += 24) {
      expect(tree.elementFromPoint(x, head.bottom - 4)!.closest('.bar'), `${x}`).not.to.equal(null);
    }
    await expect(dialog).to.be.accessible();
  });

  it('is walked with Tab from its head to its foot, and has no stop that cannot be seen', async () => {
    const dialog = await opened(740);
    const stops: string[] = [];
    // The browser itself is one stop of a round: the page’s body has the focus then.
    while (stops.length < 80) {
      await press('Tab');
      const reached = focused();
      stops.push(reached === document.body ? 'browser' : nameOf(reached));
      if (reached === dialog) break;
    }
    const round = stops.slice(0, stops.indexOf('Close', 1));
    expect(round[0]).to.equal('Close');
    expect(
      round.filter((name) => !/^(Number|Book|Close|browser|Text|Chat|Leave)|988/.test(name)),
    ).to.eql([]);
    expect(stops).to.include('Book');
  });

  for (const key of ['Tab', 'Shift+Tab']) {
    it(`never hides what has the focus behind its head or its foot, with ${key}`, async () => {
      const dialog = await opened(600);
      const numbers = all(dialog, 'p button');
      numbers.at(key === 'Tab' ? 0 : -1)!.focus();
      const covers = ['.bar', '.foot'].map((part) => one(dialog, part).getBoundingClientRect());
      for (let i = 0; i < numbers.length - 1; i++) {
        await rendered();
        const { top, bottom } = focused().getBoundingClientRect();
        expect(top, nameOf(focused())).to.be.at.least(covers[0]!.bottom - 1);
        expect(bottom, nameOf(focused())).to.be.at.most(covers[1]!.top + 1);
        if (key === 'Tab') await press('Tab');
        else {
          await sendKeys({ down: 'Shift' });
          await press('Tab');
          await sendKeys({ up: 'Shift' });
        }
      }
    });
  }

  it('scrolls nothing when the focus goes to its head or its foot', async () => {
    const dialog = await opened(600);
    dialog.scrollTop = 300;
    await rendered();
    for (const target of [
      one(dialog, '.close'),
      one(one(dialog, '.foot'), 'a'),
      control(dialog, 'Book'),
    ]) {
      target.focus();
      await rendered();
      expect(dialog.scrollTop, nameOf(target)).to.equal(300);
    }
  });

  it('leaves a low window to what is in it', async () => {
    const dialog = await opened(256);
    dialog.scrollTop = 400;
    await rendered();
    expect(one(dialog, '.bar').getBoundingClientRect().bottom).to.be.below(0);
    expect(one(dialog, '.foot').getBoundingClientRect().top).to.be.above(256);
  });
});
