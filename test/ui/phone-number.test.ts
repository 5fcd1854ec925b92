import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TherapistInput } from '../../src/feed/index.js';
import { en } from '../../src/i18n/strings/en.js';
import { around, phoneNumber } from '../../src/ui/widgets/text.js';
import { all, one, rendered, textOf } from '../helpers/mount.js';
import { serveFeed } from '../helpers/serve-feed.js';

const phone = '(718) 555-0101';
const organization = { name: 'Harbor', phone };
const ana: TherapistInput = { id: 'ana', name: 'Ana Ruiz', phone };

/** A finder in a page that runs from right to left. */
async function mirrored(src: string) {
  const page = await fixture<HTMLElement>(
    html`<div dir="rtl"><therapist-finder src=${src}></therapist-finder></div>`,
  );
  return page.querySelector('therapist-finder')!;
}

/** The links to numbers that keep their parts in order, and those that do not. */
function numbers(root: ParentNode) {
  const links = all<HTMLAnchorElement>(root, 'a[href^="tel:"]').filter(
    (link) => link.checkVisibility() && /\d{4}/.test(textOf(link)),
  );
  const isWhole = (link: Element) => /\d{4}/.test(textOf(link.querySelector('[dir=ltr]') ?? link));
  return {
    whole: links.filter((link) => link.querySelector('[dir=ltr]') && isWhole(link)).length,
    swapped: links.filter((link) => !link.querySelector('[dir=ltr]')).map(textOf),
  };
}

describe('a phone number', () => {
  it('is a part of its sentence, in order from left to right', async () => {
    const p = await fixture(html`<p dir="rtl">${around(en.callNumber, phoneNumber(phone))}</p>`);
    expect(p.textContent).to.equal(`Call ${phone}`);
    expect(getComputedStyle(one(p, 'bdi')).direction).to.equal('ltr');
  });

  it('keeps its order on cards, in a profile and where nobody fits', async () => {
    const finder = await mirrored(serveFeed({ version: 1, organization, therapists: [ana] }));
    const { store } = finder;
    await waitUntil(() => all(finder, '[part=card]').length);
    await rendered();
    expect(numbers(finder)).to.deep.include({ swapped: [] });
    expect(numbers(finder).whole).to.be.at.least(1);
    store!.dispatch({ type: 'open', id: 'ana' });
    const profile = one(finder, 'therapist-profile');
    await waitUntil(() => all(profile, '[part=report] a').length);
    await rendered();
    expect(numbers(profile)).to.deep.include({ swapped: [] });
    expect(numbers(profile).whole, 'to book, to meet and to report').to.be.at.least(3);
    store!.dispatch({ type: 'open', id: undefined });
    store!.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
    await waitUntil(() => all(finder, '.box .phone').length);
    await rendered();
    expect(numbers(one(finder, 'therapist-no-results'))).to.eql({ whole: 1, swapped: [] });
  });

  it('keeps its order where a directory has nobody', async () => {
    const finder = await mirrored(serveFeed({ version: 1, organization, therapists: [] }));
    await waitUntil(() => all(finder, '.empty').length);
    await rendered();
    expect(numbers(one(finder, 'therapist-results'))).to.eql({ whole: 1, swapped: [] });
  });
});
