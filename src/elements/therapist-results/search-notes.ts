import { html, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import {
  filterTitle,
  notFoundNote,
  orderOf,
  relaxedNote,
  whyNone,
} from '../../i18n/filter-names.js';
import { format } from '../../i18n/format.js';
import { strings } from '../../i18n/strings/search.js';
import type { Strings } from '../../i18n/strings/language.js';
import { labelsOf } from '../../ui/labels-of.js';
import { settle } from '../../page/settle.js';
import { mask, maskClasses } from '../../ui/masking.js';
import type { Action } from '../../finder/actions.js';
import type { ResultsView } from '../../views/results.js';
import { selectSearchNotes } from '../../views/search-notes.js';

export { selectSearchNotes, settle };

/** What follows the heading: the order, where all are listed. */
export function orderNote({ result, notes }: ResultsView, locale: string): string {
  return orderOf(result!.total, notes!, strings(locale));
}

/** The heading where nobody fits. */
export function noneHeading({ size, notes }: ResultsView, locale: string): string {
  return whyNone({ ...notes!, size }, strings(locale));
}

/** Above the list: what was left out of the search, or is not read yet. `<therapist-status>` announces it. */
export function notesAbove({ notes, feed, result, resultRevision }: ResultsView, locale: string) {
  const { relaxed, notFound } = notes!;
  const words = strings(locale);
  const formats = format(locale);
  const currency = feed?.currency ?? 'USD';
  const labels = labelsOf(locale, feed);
  const said = [
    relaxedNote(relaxed, { words, format: formats, labels, currency }),
    notFoundNote(notFound, words, formats),
  ].map((note) => (note ? html`<p class="note ${maskClasses}" ${ref(mask)}>${note}</p>` : nothing));
  return html`${said} ${textsNote(result?.textsComing ?? false, resultRevision, words)}`;
}

/**
 * Says that long texts are still read, then that they were, until another search: the cards below stay where they are, because the note keeps
 * the height of its first words.
 */
class TextsNote extends Directive {
  /** The search that was answered without them. */
  #answered?: number;

  render(areComing: boolean, revision: number, words: Strings) {
    if (areComing) this.#answered = revision;
    if (this.#answered !== revision) return nothing;
    return html`<p class="note ${areComing ? '' : 'changed'}">
      <span>${words.textsComing}</span>
      ${areComing ? nothing : html`<span>${words.textsRead}</span>`}
    </p>`;
  }
}

const textsNote = directive(TextsNote);

/** Below the list: who may fit, too, and how many records could not be read. */
export function notesBelow(view: ResultsView, locale: string, dispatch: (action: Action) => void) {
  const { leftOut } = view.notes!;
  const count = format(locale).number(leftOut);
  return html`${unknownBelow(view, locale, dispatch)}
  ${leftOut ? html`<p class="note">${strings(locale).leftOut(leftOut, count)}</p>` : nothing}`;
}

function unknownBelow(
  { notes, feed }: ResultsView,
  locale: string,
  dispatch: (action: Action) => void,
) {
  const { unknown, slidingScale } = notes!;
  if (!unknown.length && !slidingScale) return nothing;
  const words = strings(locale);
  const labels = labelsOf(locale, feed);
  const { number } = format(locale);
  const add = (action: Action, text: string) =>
    html`<button class="link" type="button" @click=${() => dispatch(action)}>${text}</button>`;
  return html`<div class="unknown">
    ${
      slidingScale
        ? add(
            { type: 'or-sliding-scale', on: true },
            words.includeSlidingScale(number(slidingScale)),
          )
        : nothing
    }
    ${unknown.map(({ filter, count }) =>
      add(
        { type: 'or-unknown', filter, on: true },
        words.unknownMore(count, number(count), filterTitle(filter, { words, labels })),
      ),
    )}
  </div>`;
}
