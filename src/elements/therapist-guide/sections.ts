import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../base/icons.js';
import { mask, maskClasses } from '../../base/masking.js';
import type { Guide, Kind, Point } from '../../guides/index.js';
import type { GuideView, SituationView } from '../../store/index.js';
import { ref } from 'lit/directives/ref.js';
import { diagram } from './diagram.js';
import type { GuideWording } from './wording.js';

/** What a reader can do with a guide. */
export interface GuideActs {
  choose(situation: SituationView): void;
  /** Goes to the therapists of an approach; absent where there is no finder to go to. */
  see?: ((approach: string) => void) | undefined;
  /** Opens the guide to another approach; absent where there is none. */
  read(approach: string): (() => void) | undefined;
}

function section(part: string, heading: string, body: unknown) {
  return html`<section part=${part} aria-labelledby=${`${part}-title`}>
    <h3 id=${`${part}-title`}>${heading}</h3>
    ${body}
  </section>`;
}

const prose = (text: string) =>
  html`<div class="prose">
    ${text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;

const tiles = (items: readonly TemplateResult[]) =>
  html`<ul class="tiles" role="list">
    ${items.map((item) => html`<li class="tile surface" part="tile">${item}</li>`)}
  </ul>`;

const point = ({ title, text }: Point) =>
  html`<h4>${title}</h4>
    ${text ? html`<p>${text}</p>` : nothing}`;

const list = (lines: readonly string[], className: string, mark: unknown = nothing) =>
  html`<ul class=${className} role="list">
    ${lines.map((line) => html`<li>${mark}<span>${line}</span></li>`)}
  </ul>`;

/** All that a guide explains, in the order in which a reader would ask. */
export function sections(g: Guide, view: GuideView | undefined, w: GuideWording, acts: GuideActs) {
  const { headings } = w.words;
  const kind = (k: Kind) =>
    html`${point(k)}${see(k, view, w, acts)}${readOn(k, w, acts.read(k.approach))}`;
  const when = (items: readonly unknown[] | undefined, then: () => TemplateResult) =>
    items?.length ? then() : nothing;
  const text = (part: string, heading: string, body: string | undefined) =>
    body ? section(part, heading, prose(body)) : nothing;
  return html`
    ${text('about', headings.about, g.about)}
    ${when(g.kinds, () => section('kinds', headings.kinds(g.title), tiles(g.kinds!.map(kind))))}
    ${when(g.situations, () => section('situations', headings.situations, situations(g, view, w, acts)))}
    ${when(g.explores, () => section('explores', headings.explores, tiles(g.explores!.map(point))))}
    ${when(g.helps, () => section('helps', headings.helps, list(g.helps!, 'helps', icon('check'))))}
    ${when(g.sessions, () =>
      section(
        'sessions',
        headings.sessions,
        html`${tiles(g.sessions!.map(point))}${g.diagram ? diagram(g.diagram, w) : nothing}`,
      ),
    )}
    ${text('first-session', headings.firstSession, g.firstSession)}
    ${text('together', headings.together, g.together)}
    ${text('evidence', headings.evidence, g.evidence)}
    ${when(g.questions, () => section('questions', headings.questions, list(g.questions!, 'lines')))}
    ${when(g.related, () => section('related', headings.related, tiles(g.related!.map(kind))))}
  `;
}

/** The way to those who work by a kind, where there are any. */
function see(
  { approach, title }: Kind,
  view: GuideView | undefined,
  w: GuideWording,
  { see }: GuideActs,
) {
  const count = view?.counts[approach] ?? 0;
  if (!count || !see) return nothing;
  const words = w.words.seeTherapists(count, w.format.number(count));
  return html`<button
    class="link"
    type="button"
    aria-label=${`${words}: ${title}`}
    @click=${() => see(approach)}
  >
    ${words} ${icon('onward')}
  </button>`;
}

function readOn({ title }: Kind, { words }: GuideWording, read: (() => void) | undefined) {
  if (!read) return nothing;
  return html`<button class="link" type="button" aria-label=${words.readMore(title)} @click=${read}>
    ${words.read} ${icon('onward')}
  </button>`;
}

/** In a finder, each can be chosen; elsewhere, or where nobody here lists such a concern, they are only read. */
function situations(
  g: Guide,
  view: GuideView | undefined,
  { words }: GuideWording,
  acts: GuideActs,
) {
  const all: readonly SituationView[] =
    view?.situations ?? g.situations!.map(({ text }) => ({ text, concerns: [], chosen: false }));
  if (!all.some(({ concerns }) => concerns.length)) {
    return list(
      all.map(({ text }) => text),
      'lines',
    );
  }
  return html`
    <p class="help">${words.situationsHelp}</p>
    <ul class="chips ${maskClasses}" role="list" ${ref(mask)}>
      ${all.map((situation) =>
        situation.concerns.length
          ? html`<li>
              <button
                class="chip situation ${situation.chosen ? 'hit' : ''}"
                part=${`situation ${situation.chosen ? 'chosen' : ''}`}
                type="button"
                aria-pressed=${situation.chosen}
                @click=${() => acts.choose(situation)}
              >
                ${situation.chosen ? icon('check') : nothing}${situation.text}
              </button>
            </li>`
          : html`<li><span class="chip situation plain">${situation.text}</span></li>`,
      )}
    </ul>
  `;
}
