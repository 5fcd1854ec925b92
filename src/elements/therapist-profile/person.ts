import { html, nothing } from 'lit';
import type { ValueList, ProfileView } from '../../views/profile.js';
import type { Wording } from './wording.js';

/** A text of the feed as plain text, in the feed's language and direction. */
export function prose(texts: readonly string[], { feed }: Wording) {
  return texts.map(
    (text) => html`<p class="prose" dir="auto" lang=${feed.locale ?? nothing}>${text}</p>`,
  );
}

/** @param isComing whether the text may still come: then a line says so, where the text will be */
export function about({ about: texts }: ProfileView, w: Wording, isComing: boolean) {
  if (!texts.length && !isComing) return nothing;
  const { about: title, aboutComing } = w.words.profile;
  return html`<section part="about">
    <h3>${title}</h3>
    ${texts.length ? prose(texts, w) : html`<p class="aside">${aboutComing}</p>`}
  </section>`;
}

export function firstSession({ firstSession: texts }: ProfileView, w: Wording) {
  if (!texts.length) return nothing;
  return html`<section part="first-session">
    <h3>${w.words.profile.firstSession}</h3>
    ${prose(texts, w)}
  </section>`;
}

/** The first three are the main concerns, in the therapist's own order. */
export function concerns({ focus, concerns: others }: ProfileView, { words, labels }: Wording) {
  if (!focus.length) return nothing;
  const chips = (values: readonly string[], classes = 'chip') =>
    html`<ul class="chips" role="list">
      ${values.map((value) => html`<li class=${classes}>${labels.value('concern', value)}</li>`)}
    </ul>`;
  return html`<section part="concerns">
    <h3>${words.profile.concerns}</h3>
    <h4>${words.profile.focus}</h4>
    ${chips(focus, 'chip focus')}
    ${
      others.length
        ? html`<h4>${words.profile.also}</h4>
            ${chips(others)}`
        : nothing
    }
  </section>`;
}

export function methods({ methods: lists }: ProfileView, w: Wording) {
  if (!lists.length) return nothing;
  return html`<section part="approaches">
    <h3>${w.words.profile.methods}</h3>
    ${rows(lists, w)}
  </section>`;
}

export function welcomes({ welcomes: lists }: ProfileView, w: Wording) {
  if (!lists.length) return nothing;
  return html`<section part="welcomes">
    <h3>${w.words.profile.welcomes}</h3>
    ${rows(lists, w)}
  </section>`;
}

/** Only what therapists say about themselves, and the heading says so. */
export function identity({ identity: lists }: ProfileView, w: Wording) {
  if (!lists.length) return nothing;
  return html`<section part="identity">
    <h3>${w.words.profile.identity}</h3>
    ${rows(lists, w)}
  </section>`;
}

export function languages({ card }: ProfileView, { words, format, labels }: Wording) {
  if (!card.languages.length) return nothing;
  const names = card.languages.map((tag) => labels.value('language', tag));
  return html`<section part="languages">
    <h3>${words.profile.languages}</h3>
    <p>${format.list(names)}</p>
  </section>`;
}

/** A row for each facet, with its name. */
function rows(lists: readonly ValueList[], { words, labels }: Wording) {
  const title = ({ facet }: ValueList) =>
    facet === 'session' ? words.profile.sessions : labels.facet(facet);
  return html`<dl class="rows">
    ${lists.map(
      (list) =>
        html`<div>
          <dt>${title(list)}</dt>
          <dd>${list.values.map((value) => labels.value(list.facet, value)).join(' · ')}</dd>
        </div>`,
    )}
  </dl>`;
}
