import { html, nothing, type TemplateResult } from 'lit';
import { portrait } from '../../ui/widgets/portrait.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { mostCompared } from '../../views/shortlist.js';
import { nameAndTitle } from './comparison-table.js';
import type { Compared } from './comparison.js';
import type { Wording } from './wording.js';

/** Someone on the list, with a view if the directory still lists them. */
export interface Saved {
  id: string;
  person: Compared | undefined;
}

/** What the list needs from the element. */
export interface SavedListHost {
  wording: Wording;
  /** The ids of the people being compared, and whether there is room for one more. */
  chosen: readonly string[];
  hasRoom: boolean;
  opensProfiles: boolean;
  onChoose(id: string, on: boolean): void;
  onOpen(id: string): void;
  onFollow(id: string): void;
  onRemove(id: string): void;
}

/** The saved therapists, each with controls to compare, read more, or remove. */
export function savedList(people: readonly Saved[], host: SavedListHost): TemplateResult {
  // Two are compared without a choice.
  const chooses = people.length > 2;
  return html`${
      chooses
        ? html`<p class="hint" id="compare-help">
            ${host.wording.words.shortlist.compareHelp(host.wording.format.number(mostCompared))}
          </p>`
        : nothing
    }
    <ul class="people ${people.length > 1 ? 'many' : ''}" part="list" role="list">
      ${repeat(
        people,
        ({ id }) => id,
        (saved) => row(saved, chooses, host),
      )}
    </ul>`;
}

function row({ id, person }: Saved, chooses: boolean, host: SavedListHost): TemplateResult {
  const { words } = host.wording;
  const name = person?.therapist.name ?? words.shortlist.gone;
  return html`<li>
    ${person && chooses ? checkbox(id, name, host) : nothing}
    ${person ? portrait(person.therapist, person.view.card, undefined, [48, 48]) : nothing}
    <p class="who">${person ? whoLine(person, host) : name}</p>
    <button
      class="link remove"
      type="button"
      aria-label=${words.remove(name)}
      @click=${() => host.onRemove(id)}
    >
      ${words.shortlist.remove}
    </button>
  </li>`;
}

function checkbox(id: string, name: string, host: SavedListHost) {
  const on = host.chosen.includes(id);
  return html`<input
    class="choose"
    type="checkbox"
    aria-label=${host.wording.words.shortlist.choose(name)}
    aria-describedby="compare-help"
    ?disabled=${!on && !host.hasRoom}
    .checked=${live(on)}
    @change=${(event: Event) => host.onChoose(id, (event.target as HTMLInputElement).checked)}
  />`;
}

/** Links to the profile if this page has one, or else to the therapist's own page if there is one. */
function whoLine(person: Compared, { wording, opensProfiles, onOpen, onFollow }: SavedListHost) {
  const { id, url } = person.therapist;
  const shown = nameAndTitle(person, wording);
  if (opensProfiles)
    return html`<button
      class="name"
      type="button"
      aria-haspopup="dialog"
      @click=${() => onOpen(id)}
    >
      ${shown}
    </button>`;
  return url
    ? html`<a
        class="name"
        href=${url}
        target="_blank"
        rel="noopener noreferrer"
        @click=${() => onFollow(id)}
        >${shown}</a
      >`
    : shown;
}
