import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import type { Guide } from '../../guides/schema.js';
import type { GuideView } from '../../views/guide.js';
import type { GuideWording } from './wording.js';

/** What the box at the side needs. */
export interface Fit {
  view: GuideView | undefined;
  /** The next opening in words: “tomorrow”. */
  soonest: string | undefined;
  /** The name of the payer, if the search has exactly one. */
  payer: string | undefined;
  /** The address of another page to go to. */
  href: string | undefined;
  /** Shows the therapists who fit; absent if this page has no finder. */
  see: (() => void) | undefined;
}

/** How many therapists work this way, with a link to them. Nothing if neither is known. */
export function fit({ therapists }: Guide, box: Fit, wording: GuideWording) {
  const { view, href, see } = box;
  const { words } = wording;
  if (!view && !href) return nothing;
  const method =
    view?.total === 0
      ? nothing
      : href
        ? html`<a class="button" href=${href}>${words.seeWho} ${icon('onward')}</a>`
        : see
          ? html`<button class="button" type="button" @click=${see}>${words.seeWho}</button>`
          : nothing;
  return html`<aside
    class="fit surface ${maskClasses}"
    part="fit"
    aria-label=${words.seeWho}
    ${ref(mask)}
  >
    <div>
      <h3>${view ? headline(view, therapists, wording) : therapists.other}</h3>
      ${view ? details(view, box, wording) : nothing}
    </div>
    ${method}
  </aside>`;
}

/** “14 relational therapists near Brooklyn”. */
function headline(
  { total, place, payer, narrowed }: GuideView,
  { one, other }: Guide['therapists'],
  { words, format }: GuideWording,
): string {
  if (!total) return narrowed || payer ? words.noneFits(other) : words.none(other);
  const people = words.count(format.number(total), total === 1 ? one : other);
  if (place === undefined) return people;
  return place ? words.near(people, place) : words.nearHere(people);
}

function details({ total, narrowed }: GuideView, { payer, soonest }: Fit, { words }: GuideWording) {
  const facts = total
    ? [
        narrowed ? words.restOfSearch : undefined,
        payer === undefined ? undefined : words.allList(payer),
        soonest === undefined ? undefined : words.soonest(soonest),
      ].filter((fact) => fact !== undefined)
    : [words.noneHelp];
  return facts.length ? html`<p>${facts.join('\u00a0· ')}</p>` : nothing;
}
