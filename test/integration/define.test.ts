import { expect } from '@open-wc/testing';
import '../../src/define.js';

describe('define', () => {
  it('registers what a page shows first at once, and everything else right after', async () => {
    expect(customElements.get('therapist-results')).to.exist;
    const later = ['filter', 'filter-panel', 'profile', 'shortlist', 'guide', 'match', 'clear'];
    await Promise.all(later.map((name) => customElements.whenDefined(`therapist-${name}`)));
  });
});
