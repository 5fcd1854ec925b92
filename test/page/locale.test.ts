import { expect, fixture, html } from '@open-wc/testing';
import { nearestLang } from '../../src/page/locale.js';
import { render } from 'lit';
import type { TherapistFinder } from '../../src/elements/therapist-finder/therapist-finder.js';
import { fixtureStore } from '../helpers/fixture-feed.js';
import { one, rendered, settled, textOf } from '../helpers/mount.js';

describe('the language', () => {
  it('is the nearest one, through shadow roots', async () => {
    const page = await fixture(html`<div lang="fr"><p id="inside"></p></div>`);
    const shadow = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const deep = document.createElement('b');
    shadow.append(deep);
    expect(nearestLang(deep)).to.equal('fr');
    deep.lang = 'pt-br';
    expect(nearestLang(deep)).to.equal('pt-BR');
  });

  it('is English where a page says nothing, or nothing that is one', async () => {
    const lang = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
    try {
      const page = await fixture(html`<div><p></p></div>`);
      expect(nearestLang(page)).to.equal('en');
      for (const odd of ['', '  ', 'not a language', '123456789', '{{ lang }}']) {
        page.setAttribute('lang', odd);
        expect(nearestLang(page.querySelector('p')!), odd).to.equal('en');
      }
      page.setAttribute('lang', 'en_GB');
      expect(nearestLang(page)).to.equal('en-GB');
    } finally {
      if (lang !== null) document.documentElement.lang = lang;
    }
  });

  it('is of each finder by itself, and follows a change', async () => {
    const [first, second] = [fixtureStore(), fixtureStore()];
    const page = await fixture(html`
      <div>
        <div lang="en-US"><therapist-finder .store=${first}></therapist-finder></div>
        <div lang="en-CA"><therapist-finder .store=${second}></therapist-finder></div>
      </div>
    `);
    await settled(first);
    await settled(second);
    const [american, canadian] = page.querySelectorAll<TherapistFinder>('therapist-finder');
    expect(textOf(american!)).to.include('$140').and.not.to.include('US$140');
    expect(textOf(canadian!)).to.include('US$140');
    expect(second.getState().locale).to.equal('en-CA');

    american!.parentElement!.lang = 'en-CA';
    await rendered();
    await settled(first);
    expect(textOf(american!)).to.include('US$140');
    expect(first.getState().locale).to.equal('en-CA');
    expect(first.getState().revision, 'no act of a person').to.equal(0);
  });

  it('follows a change in a shadow root of the page', async () => {
    const page = await fixture(html`<div lang="en-US"></div>`);
    const root = page.attachShadow({ mode: 'open' });
    const store = fixtureStore();
    render(
      html`<main lang="en-US"><therapist-finder .store=${store}></therapist-finder></main>`,
      root,
    );
    await settled(store);
    expect(textOf(root)).to.include('$140').and.not.to.include('US$140');
    root.querySelector('main')!.lang = 'en-CA';
    await rendered();
    await settled(store);
    expect(textOf(root)).to.include('US$140');
  });

  it('is said to be English where a page is in another, for whoever reads it aloud', async () => {
    const store = fixtureStore();
    const page = await fixture(
      html`<div lang="tlh"><therapist-finder .store=${store}></therapist-finder></div>`,
    );
    await settled(store);
    expect(nearestLang(one(one(page, 'therapist-card'), 'article'))).to.equal('en-US');
    expect(textOf(page)).to.include('11 therapists');
  });
});
