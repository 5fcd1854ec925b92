import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, control, fill, finderWith, insideFinder, one, rendered } from '../helpers/mount.js';

/** What only softens the outline of a focus, or a mark in a box, may keep its own corner. */
const softest = 8;

/** Everything that has round corners, by its class. */
function rounded(root: ParentNode) {
  return all(root, '*').flatMap((element) => {
    const { borderRadius, borderStyle, backgroundColor } = getComputedStyle(element);
    const isSeen = borderStyle !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
    return isSeen && parseFloat(borderRadius) > softest
      ? [`${element.localName}.${element.className} ${borderRadius}`]
      : [];
  });
}

function square(element: HTMLElement) {
  for (const name of ['card', 'control', 'field']) {
    element.style.setProperty(`--therapist-radius-${name}`, '0px');
  }
}

describe('the tokens of corners', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [360, 1280]) {
    it(`reach the search box, the cards and every dialog, ${width} px wide`, async () => {
      await setViewport({ width, height: 800 });
      const finder = await finderWith();
      expect(rounded(finder), 'without them').not.to.eql([]);
      square(finder);
      expect(rounded(finder)).to.eql([]);
      // The sheet of filters is for where there is no room for them.
      const openers = [/^Saved list$/, 'Ana Ruiz', ...(width < 500 ? [/^Filters/] : [])];
      for (const name of openers) {
        control(finder, name).click();
        await rendered();
        const [dialog] = all<HTMLDialogElement>(finder, 'dialog[open]');
        expect(rounded(finder), String(name)).to.eql([]);
        dialog!.close();
        await rendered();
      }
    });
  }

  it('reach what is heard in a sentence', async () => {
    const element = await insideFinder<HTMLElement>(html`<therapist-search></therapist-search>`);
    square(element);
    const field = one(element, '[name=text]');
    field.focus();
    fill(field, 'I have been grieving since my mother died');
    await waitUntil(() => all(element, '.suggestion').length, 'it is understood', {
      timeout: 20_000,
    });
    expect(rounded(element)).to.eql([]);
  });

  it('reach a guided path', async () => {
    const element = await insideFinder<HTMLElement>(html`<therapist-match></therapist-match>`);
    square(element);
    expect(control(element, /^Skip/)).to.exist;
    expect(rounded(element)).to.eql([]);
  });
});
