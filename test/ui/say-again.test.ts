import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { sayAgain } from '../../src/ui/say-again.js';

describe('the text of a live region', () => {
  const region = document.createElement('p');
  const say = (text: string, cause: unknown) => {
    render(html`${sayAgain(text, cause)}`, region);
    return region.textContent;
  };

  it('changes when the same words have a new cause, and only then', () => {
    const said = [say('Copied', 1), say('Copied', 2), say('Copied', 3)];
    expect(said.map((text) => text.trim())).to.eql(['Copied', 'Copied', 'Copied']);
    expect(said[1]).not.to.equal(said[0]);
    expect(said[2]).not.to.equal(said[1]);
    expect(say('Copied', 3), 'rendered once more').to.equal(said[2]);
    expect(say('Not copied', 4)).to.equal('Not copied');
    expect([say('', 5), say('', 6)], 'nothing to say').to.eql(['', '']);
  });
});
