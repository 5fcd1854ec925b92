import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { settle } from '../../src/page/settle.js';
import { pressesCount } from '../helpers/keyboard.js';

/** Where each button stands, well apart. */
const at = { one: [60, 60], other: [60, 260], exit: [260, 60] } as const;

async function scene() {
  // The clicks of the test before are over.
  await pressesCount();
  const pressed: string[] = [];
  const note = (name: string) => () => pressed.push(name);
  const place = (name: keyof typeof at) =>
    `position: fixed; inset: ${at[name][1] - 20}px auto auto ${at[name][0] - 20}px; inline-size: 40px; block-size: 40px`;
  const root = await fixture<HTMLElement>(html`
    <div>
      <button style=${place('one')} @click=${note('one')}>1</button>
      <button style=${place('other')} @click=${note('other')}>2</button>
      <therapist-quick-exit href="#left" style=${place('exit')} @click=${note('exit')}
        >3</therapist-quick-exit
      >
    </div>
  `);
  const click = (name: keyof typeof at, more = 0) =>
    sendMouse({ type: 'click', position: [at[name][0] + more, at[name][1]] });
  return { root, pressed, click };
}

describe('after a change of what is shown', () => {
  it('the second of two clicks is none, and one elsewhere counts', async () => {
    const { root, pressed, click } = await scene();
    root.querySelector('button')!.addEventListener('click', () => settle(root), { once: true });
    await click('one');
    await click('one', 3);
    await click('one');
    expect(pressed).to.eql(['one']);
    await click('other');
    expect(pressed).to.eql(['one', 'other']);
  });

  it('so it is where that would fall on the page around', async () => {
    const { root, pressed, click } = await scene();
    const dialog = document.createElement('div');
    root.querySelector('button')!.addEventListener('click', () => settle(dialog), { once: true });
    await click('one');
    await click('one');
    expect(pressed).to.eql(['one']);
  });

  it('no click counts for a moment where the change came by itself; later it does', async () => {
    const { root, pressed, click } = await scene();
    settle(root);
    await click('one');
    await click('other');
    expect(pressed).to.eql([]);
    await waitUntil(async () => {
      await click('other');
      return pressed.length;
    });
    expect(pressed).to.eql(['other']);
  });

  it('that a press made, every press elsewhere counts, on what just came by itself too', async () => {
    const { root, pressed, click } = await scene();
    settle(root);
    document.addEventListener('click', () => settle(root), { once: true });
    await sendMouse({ type: 'click', position: [400, 400] });
    await click('other');
    expect(pressed).to.eql(['other']);
  });

  it('a key, and leaving quickly, always count', async () => {
    const { root, pressed, click } = await scene();
    settle(root);
    root.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await click('exit');
    root.querySelectorAll('button')[1]!.click();
    expect(pressed).to.eql(['one', 'exit', 'other']);
  });
});
