import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { click, pressesCount } from '../helpers/keyboard.js';
import { DialogController } from '../../src/ui/widgets/dialog-controller.js';

class DialogHost extends LitElement {
  sheet = new DialogController(this, () => this.renderRoot.querySelector('dialog'));

  override render() {
    return html`<dialog><p>Hello</p></dialog>`;
  }
}
customElements.define('dialog-host', DialogHost);

describe('a dialog', () => {
  it('closed by a key and opened again at once by a press, takes the next press', async () => {
    await pressesCount();
    const host = new DialogHost();
    const opener = document.createElement('button');
    opener.textContent = 'Open';
    opener.onclick = () => host.sheet.show();
    document.body.append(opener, host);
    await host.updateComplete;
    host.sheet.show();
    await sendKeys({ press: 'Escape' });
    await click(opener);
    const inside = host.renderRoot.querySelector('dialog:modal p')!;
    let pressed = 0;
    inside.addEventListener('click', () => (pressed += 1));
    await click(inside);
    expect(pressed).to.equal(1);
    host.remove();
    opener.remove();
  });

  it('leaves nothing on the page that listens once its element is gone', async () => {
    const listening = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const count = (type: string, by: number) =>
      listening.set(type, (listening.get(type) ?? 0) + by);
    window.addEventListener = (...args: Parameters<typeof add>) => {
      count(args[0], 1);
      add.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<typeof remove>) => {
      count(args[0], -1);
      remove.apply(window, args);
    };
    try {
      for (let times = 0; times < 3; times += 1) {
        const host = new DialogHost();
        document.body.append(host);
        await host.updateComplete;
        host.sheet.show();
        expect(host.renderRoot.querySelector('dialog:modal'), 'it is open').not.to.equal(null);
        host.remove();
      }
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
    expect(listening.get('beforeprint')).to.equal(0);
  });
});
