import { expect, fixture, html, waitUntil } from '@open-wc/testing';
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

/** What is painted, red, green and blue, and how bright that is. */
function painted(color: string) {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const rgb = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  const [r, g, b] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return { rgb, luminance: 0.2126 * r! + 0.7152 * g! + 0.0722 * b! };
}

describe('the ground under what is there for danger', () => {
  for (const scheme of ['light', 'dark']) {
    it(`is warm, not pink, and its text is readable, ${scheme}`, async () => {
      const line = await fixture(
        html`<therapist-crisis-line
          expanded
          style="color-scheme: ${scheme}; color: ${scheme === 'dark' ? '#fff' : '#000'}"
        ></therapist-crisis-line>`,
      );
      const ground = painted(getComputedStyle(one(line, '.front')).backgroundColor);
      const [red = 0, green = 0, blue = 0] = ground.rgb;
      // As orange is: green is about midway.
      expect((green - blue) / (red - blue), ground.rgb.join()).to.be.within(0.3, 0.7);
      expect(red - blue).to.be.at.least(12);
      const texts = all(line, '.front :is(p, h2, h3, a:not(.button))');
      expect(texts.length).to.be.at.least(4);
      for (const text of texts) {
        const { luminance } = painted(getComputedStyle(text).color);
        const [low, high] = [luminance, ground.luminance].sort((a, b) => a - b);
        expect((high! + 0.05) / (low! + 0.05), text.textContent).to.be.at.least(4.5);
      }
    });
  }
});

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
        await waitUntil(() => all(finder, 'dialog[open]').length, String(name));
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
