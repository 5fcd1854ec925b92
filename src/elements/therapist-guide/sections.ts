import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { ownValue } from '../../lib/own.js';
import type { Guide, Kind, Point, Situation, Source } from '../../guides/schema.js';
import { lastChecked, sourceDetails } from '../../guides/text.js';
import type { GuideView, SituationView } from '../../views/guide.js';
import { diagram } from './diagram.js';
import type { GuideWording } from './wording.js';

/** What a reader can do with a guide. */
export interface GuideActs {
  choose(situation: SituationView): void;
  /** Shows the therapists of an approach; absent if there is no finder. */
  see?: ((approach: string) => void) | undefined;
  /** Opens the guide to another approach; undefined if that approach has none. */
  read(approach: string): (() => void) | undefined;
  /** Crisis help for the chosen situations, shown next to them; nothing if the page shows that help itself. */
  help(brought: GuideView['help']): unknown;
}

const titled = (heading: string, body: unknown) =>
  html`<h3>${heading}</h3>
    ${body}`;

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

/** A section of the page; nothing if the guide has no content for it. */
const section = (part: string, heading: string, body: unknown) =>
  body ? html`<section part=${part}>${titled(heading, body)}</section>` : nothing;

const tilesOf = <T>(items: readonly T[] | undefined, tile: (item: T) => TemplateResult) =>
  items?.length ? tiles(items.map(tile)) : undefined;

/** All sections of a guide, in the order in which a reader would ask. */
export function sections(g: Guide, view: GuideView | undefined, w: GuideWording, acts: GuideActs) {
  const { headings } = w.words;
  const kind = (k: Kind) =>
    html`${point(k)}${see(k, view, w, acts)}${readOn(k, w, acts.read(k.approach))}`;
  return html`
    ${section('about', headings.about, g.about && prose(g.about))}
    ${section('kinds', headings.kinds(g.title), tilesOf(g.kinds, kind))}
    ${section(
      'situations',
      headings.situations,
      g.situations?.length ? situations(g.situations, view, w, acts) : undefined,
    )}
    ${section('explores', headings.explores, tilesOf(g.explores, point))}
    ${section(
      'helps',
      headings.helps,
      g.helps?.length ? list(g.helps, 'helps', icon('check')) : undefined,
    )}
    ${section('sessions', headings.sessions, sessions(g, w))}
    ${section('first-session', headings.firstSession, g.firstSession && prose(g.firstSession))}
    ${section('course', headings.course, g.course && prose(g.course))}
    ${section('together', headings.together, g.together && prose(g.together))}
    ${section('evidence', headings.evidence, g.evidence && prose(g.evidence))}
    ${section(
      'questions',
      headings.questions,
      g.questions?.length ? list(g.questions, 'lines') : undefined,
    )}
    ${section('related', headings.related, tilesOf(g.related, kind))} ${sources(g, w)}
  `;
}

/** What happens in sessions, with the drawing. */
function sessions({ sessions: steps, diagram: drawing }: Guide, w: GuideWording) {
  if (!steps?.length) return undefined;
  return html`${tiles(steps.map(point))} ${drawing ? diagram(drawing, w) : nothing}`;
}

/** The guide's sources, and when it was last checked; nothing if it gives neither. */
function sources(g: Guide, { words: { headings } }: GuideWording) {
  const checked = lastChecked(g, headings);
  if (!g.sources?.length && !checked) return nothing;
  const shown = (source: Source) => {
    const { url } = source;
    const lang = source.locale ?? nothing;
    return html`<li>
      ${
        url
          ? html`<a href=${url} lang=${lang} dir="auto" target="_blank" rel="noopener noreferrer"
              >${source.title}</a
            >`
          : html`<cite lang=${lang} dir="auto">${source.title}</cite>`
      }
      <span>${sourceDetails(source, g.locale, headings)}</span>
    </li>`;
  };
  return html`<section part="sources">
    ${titled(
      headings.sources,
      html`${
        g.sources?.length
          ? html`<ul class="sources" role="list">
              ${g.sources.map(shown)}
            </ul>`
          : nothing
      }${checked ? html`<p class="help">${checked}</p>` : nothing}`,
    )}
  </section>`;
}

/** A link to the therapists who work in a certain way, if there are any. */
function see(
  { approach, title }: Kind,
  view: GuideView | undefined,
  w: GuideWording,
  { see }: GuideActs,
) {
  const count = ownValue(view?.counts, approach) ?? 0;
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
  return html`<button
    class="link"
    type="button"
    aria-label=${`${words.read}: ${title}`}
    @click=${read}
  >
    ${words.read} ${icon('onward')}
  </button>`;
}

/** Choosing a situation is a search, so the text first says where searches run. */
function sentWhere(searches: GuideView['searches'], words: GuideWording['words']): string {
  if (!searches) return '';
  return searches === 'here' ? words.situationsPrivate : words.situationsSent(searches.host);
}

/** In a finder, visitors can choose situations. Without one, or if no therapist lists such a concern, they are only text. */
function situations(
  told: readonly Situation[],
  view: GuideView | undefined,
  { words }: GuideWording,
  acts: GuideActs,
) {
  const all: readonly SituationView[] =
    view?.situations ?? told.map(({ text }) => ({ text, concerns: [], chosen: false }));
  if (!all.some(({ concerns }) => concerns.length)) {
    return list(
      all.map(({ text }) => text),
      'lines',
    );
  }
  return html`
    <p class="help">${words.situationsHelp} ${sentWhere(view?.searches, words)}</p>
    <ul class="chips ${maskClasses}" role="list" ${ref(mask)}>
      ${all.map((situation) =>
        situation.concerns.length
          ? html`<li>
              <button
                class="chip situation ${situation.chosen ? 'hit' : ''}"
                part=${situation.chosen ? 'situation chosen' : 'situation'}
                type="button"
                aria-pressed=${situation.chosen}
                @click=${() => acts.choose(situation)}
              >
                ${icon(situation.chosen ? 'check' : 'plus')}${situation.text}
              </button>
            </li>`
          : html`<li><span class="chip situation plain">${situation.text}</span></li>`,
      )}
    </ul>
    ${acts.help(view?.help)}
  `;
}
