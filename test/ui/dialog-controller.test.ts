import { expect, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DialogController } from '../../src/ui/widgets/dialog-controller.js';

class DialogHost extends LitElement {
  sheet = new DialogController(this, () => this.renderRoot.querySelector('dialog'));

  override render() {
    return html`<dialog><p>Hello</p></dialog>`;
  }
}
customElements.define('dialog-host', DialogHost);

describe('a dialog', () => {
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
