import { expect, fixture, html } from '@open-wc/testing';
import { TherapistQuickExit } from '../../src/elements/therapist-quick-exit/therapist-quick-exit.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { tabThrough } from '../helpers/keyboard.js';
import { all, control, insideFinder, one, settled } from '../helpers/mount.js';
import { warningsOf } from '../helpers/watch.js';

/** Goes nowhere, and says where it would have gone. */
class Staying extends TherapistQuickExit {
  wentTo: string[] = [];

  protected override goTo(url: string) {
    this.wentTo.push(url);
  }
}
customElements.define('therapist-staying-quick-exit', Staying);

describe('<therapist-quick-exit>', () => {
  /** As the browser does when it shows a page again. */
  const back = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  afterEach(back);

  it('is accessible, and says what it does not do', async () => {
    const element = await fixture<Staying>(
      html`<therapist-staying-quick-exit></therapist-staying-quick-exit>`,
    );
    await expect(element).to.be.accessible();
    const button = control(element, 'Leave quickly');
    const note = one(element, `#${button.getAttribute('aria-describedby')!}`);
    expect(note.textContent).to.include('does not erase your browser’s history');
    const { names, unseen } = await tabThrough(element);
    expect(names).to.eql(['Leave quickly']);
    expect(unseen).to.eql([]);
  });

  it('forgets everything, and leaves for the weather', async () => {
    const store = fixtureStore();
    const element = await insideFinder<Staying>(
      html`<therapist-staying-quick-exit></therapist-staying-quick-exit>`,
      store,
    );
    store.dispatch({ type: 'choose', facet: 'concern', value: 'domestic-violence', on: true });
    store.dispatch({ type: 'save', id: 'cora-lind', on: true });
    await settled(store);
    control(element, 'Leave quickly').click();
    expect(store.getState().search).to.eql({});
    expect(store.getState().saved).to.eql([]);
    expect(element.wentTo).to.eql(['https://www.weather.gov/']);
  });

  it('makes the page blank at once, and not for good', async () => {
    const element = await fixture<Staying>(
      html`<therapist-staying-quick-exit></therapist-staying-quick-exit>`,
    );
    control(element, 'Leave quickly').click();
    expect(document.body.checkVisibility()).to.equal(false);
    back();
    expect(document.body.checkVisibility()).to.equal(true);
  });

  describe('where the page would rather be seen', () => {
    const hostile: Record<string, string> = {
      'a display of its own': 'html { display: flex }',
      'one that is important': 'html:root[lang]:not(#a#b) { display: flex !important }',
      'one in a layer': '@layer base { html { display: grid !important } }',
      'a slow farewell':
        'html { transition: all 30s; transition-behavior: allow-discrete } html, body { display: block }',
      'a picture that moves':
        '@keyframes stay { to { display: block; visibility: visible; opacity: 1 } } html { animation: stay 1s infinite }',
      'things on top':
        'dialog, dialog * { display: block !important; visibility: visible !important }',
    };
    for (const [what, css] of Object.entries(hostile)) {
      it(`goes blank beside ${what}`, async () => {
        const element = await fixture<Staying>(
          html`<therapist-staying-quick-exit></therapist-staying-quick-exit>`,
        );
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        document.documentElement.lang ||= 'en';
        document.documentElement.style.setProperty('display', 'flex', 'important');
        const dialog = document.createElement('dialog');
        dialog.textContent = 'Domestic violence';
        document.body.append(dialog);
        dialog.showModal();
        const title = document.title;
        document.title = 'Find a therapist';
        try {
          control(element, 'Leave quickly').click();
          expect(document.documentElement.checkVisibility()).to.equal(false);
          expect(document.body.getClientRects(), 'the page').to.have.length(0);
          expect(dialog.getClientRects(), 'the dialog').to.have.length(0);
          expect(document.title).to.not.include('therapist');
          back();
          expect(document.title).to.equal('Find a therapist');
          expect(document.documentElement.style.display).to.equal('flex');
        } finally {
          document.title = title;
          document.documentElement.removeAttribute('style');
          style.remove();
          dialog.remove();
        }
      });
    }
  });

  it('leaves without a finder too', async () => {
    const element = await fixture<Staying>(
      html`<therapist-staying-quick-exit
        href="https://news.example/"
      ></therapist-staying-quick-exit>`,
    );
    control(element, 'Leave quickly').click();
    expect(element.wentTo).to.eql(['https://news.example/']);
  });

  for (const href of ['javascript:alert(1)', 'https://', 'data:text/html,x']) {
    it(`leaves for the weather where the address is ${href}`, async () => {
      const element = await fixture<Staying>(
        html`<therapist-staying-quick-exit href=${href}></therapist-staying-quick-exit>`,
      );
      const warnings = await warningsOf(() => control(element, 'Leave quickly').click());
      expect(element.wentTo).to.eql(['https://www.weather.gov/']);
      expect(warnings.join()).to.include('https');
    });
  }

  it('is the last of every crisis line, with its note in sight for violence at home', async () => {
    const store = fixtureStore();
    const line = await insideFinder(html`<therapist-crisis-line></therapist-crisis-line>`, store);
    const choose = (value: string, on: boolean) => {
      store.dispatch({ type: 'choose', facet: 'concern', value, on });
      return settled(store);
    };
    const last = () =>
      all(line, 'a, button')
        .filter((each) => each.part.value !== 'close')
        .at(-1);
    const note = () => one(line, '[part=note]').getBoundingClientRect().width;
    expect(last()?.textContent.trim()).to.equal('Leave quickly');
    expect(note()).to.be.below(2);
    await choose('self-harm', true);
    expect(last()?.textContent.trim()).to.equal('Leave quickly');
    await choose('self-harm', false);
    await choose('domestic-violence', true);
    expect(last()?.textContent.trim()).to.equal('Leave quickly');
    expect(note()).to.be.above(100);
    await expect(line).to.be.accessible();
  });
});
