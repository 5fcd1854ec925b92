import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/ui/define.js';
import { TherapistElement } from '../../src/ui/element.js';
import { version } from '../../src/ui/version.js';
import { warningsOf } from '../helpers/watch.js';

class First extends TherapistElement {
  override render() {
    return html`first`;
  }
}
class Second extends TherapistElement {
  override render() {
    return html`second`;
  }
}
class Newer extends TherapistElement {
  static override readonly version = '99.0.0';
}

describe('define', () => {
  it('registers an element', async () => {
    define('test-define', First);
    const element = await fixture('<test-define></test-define>');
    expect(element.shadowRoot!.textContent).to.include('first');
  });

  it('lets the first of two copies win, in silence where they are the same version', async () => {
    const warnings = await warningsOf(() => define('test-define', Second));
    expect(warnings).to.eql([]);
    const element = await fixture('<test-define></test-define>');
    expect(element.shadowRoot!.textContent).to.include('first');
  });

  it('lets the first win over another version too, and says which is there', async () => {
    const warnings = await warningsOf(() => define('test-define', Newer));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<test-define> 99.0.0').and.to.include(version);
    expect(customElements.get('test-define')).to.equal(First);
  });

  it('bears an element of somebody else under the name', async () => {
    customElements.define('test-other', class extends HTMLElement {});
    const warnings = await warningsOf(() => define('test-other', First));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('version unknown');
  });
});

describe('the version', () => {
  it('is the package’s', async () => {
    const file = await fetch(new URL('../../package.json', import.meta.url));
    const { version: published } = (await file.json()) as { version: string };
    expect(version).to.equal(published);
  });
});
