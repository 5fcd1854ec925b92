import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Formats } from '../../i18n/format.js';
import { sayAgain } from '../../ui/say-again.js';
import { icon } from '../../ui/widgets/icons.js';
import { foldMarks } from '../../lib/text/folding.js';
import { wordsOf } from '../../lib/text/words.js';
import type { OptionView } from '../../views/filter.js';
import { optionCount } from './option-count.js';
import { onRowKeydown, roleMenu, type RoleMenuHost } from './role-menu.js';

/** How many options are shown before all of them are asked for. */
const few = 4;

/** A list of this many options, subtypes included, has a search field. */
const many = 12;

/** How many characters of the search field are used. */
const LONGEST_FIND = 500;

/** What a list of options needs from the filter element. */
export interface OptionListHost extends RoleMenuHost {
  format: Formats;
  title: string;
  label(value: string): string;
  /** Whether all options are asked for, instead of the first few. */
  all: boolean;
  /** Text that the names of the shown options contain. */
  find: string;
  /** Other names of a value, folded: “BCBS”. Empty until they are loaded. */
  otherNames(value: string): readonly string[];
  /** The subtypes of a value in the vocabulary, listed here or not. */
  kinds(value: string): readonly string[];
  /** The values whose subtypes are shown. */
  open: ReadonlySet<string>;
  onToggleKinds(value: string): void;
  onFind(find: string): void;
  /** The search field was entered. */
  onEnterFind(): void;
}

/** Whether a list shows only its first few options until all are asked for. Hiding a single one would save no line. */
export function isFoldable({ length }: readonly OptionView[]): boolean {
  return length > few + 1;
}

/** Whether a list is long enough to be searched by name. */
export function isSearchable(options: readonly OptionView[]): boolean {
  return countAll(options) >= many;
}

/** A facet's values as checkboxes. Values with subtypes expand in place, and a long list has a search field. */
export function optionList(options: readonly OptionView[], host: OptionListHost): TemplateResult {
  const folded = isFoldable(options) && !host.all;
  const sought = folded ? '' : foldMarks(host.find.slice(0, LONGEST_FIND)).trim();
  const found = sought ? options.flatMap((option) => matching(option, sought, host)) : options;
  // A chosen option stays visible, wherever it is in the list.
  const shown = folded ? found.filter((option, i) => i < few || inUse(option)) : found;
  return html`
    ${!folded && isSearchable(options) ? findField(host, sought, countAll(found)) : nothing}
    <ul role="list">
      ${repeat(
        shown,
        ({ value }) => value,
        (option) => optionRow(option, host, Boolean(sought)),
      )}
    </ul>
  `;
}

/** Another beginning is another word, and what is said about it is news. More of the same word is not. */
const BEGINNING = 3;

/** @param found how many options have what is sought in their names */
function findField(host: OptionListHost, sought: string, found: number): TemplateResult {
  const { words, format, title, find, onFind, onEnterFind } = host;
  const isNone = sought && !found;
  const said = isNone ? words.foundNone : sought && words.found(format.number(found));
  return html`<input
      class="find surface"
      type="text"
      autocomplete="off"
      aria-label=${words.findIn(title)}
      placeholder=${words.findIn(title)}
      .value=${find}
      @focus=${onEnterFind}
      @input=${(event: Event) => onFind((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        // Enter must not submit a form around the finder.
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
    <p class="found ${isNone ? '' : 'visually-hidden'}" role="status">
      ${sayAgain(said, sought.slice(0, BEGINNING))}
    </p>`;
}

/**
 * An option of which a name matches, with all its subtypes; otherwise only the subtypes that match. A subtype that nobody lists leads to
 * what includes it: “Medi-Cal” to Medicaid.
 */
function matching(option: OptionView, sought: string, host: OptionListHost): OptionView[] {
  const { value } = option;
  if (foldMarks(host.label(value)).includes(sought) || isNamed(value, host)) return [option];
  const children = option.children.flatMap((child) => matching(child, sought, host));
  const isFound =
    children.length > 0 ||
    (sought.length >= SHORTEST_KIND && host.kinds(value).some((kind) => isNamed(kind, host)));
  return isFound ? [{ ...option, children }] : [];
}

/** Less of a name is part of too many. */
const SHORTEST_KIND = 3;

/** Whether a word of a value’s names begins with what is sought. */
function isNamed(value: string, { find, label, otherNames }: OptionListHost): boolean {
  const typed = wordsOf(find.slice(0, LONGEST_FIND)).join(' ');
  // Names stand in the singular: “panic attacks”.
  const sought = typed.length > SHORTEST_KIND ? typed.replace(/s$/, '') : typed;
  const names = [wordsOf(label(value)).join(' '), ...otherNames(value)];
  return sought !== '' && names.some((name) => ` ${name}`.includes(` ${sought}`));
}

function optionRow(option: OptionView, host: OptionListHost, allKinds: boolean): TemplateResult {
  const { value, count, role, children } = option;
  const label = host.label(value);
  const open = allKinds || host.open.has(value);
  // A subtype in use is visible even while its list is closed.
  const kinds = open ? children : children.filter(inUse);
  return html`<li>
    <div class="row" @keydown=${onRowKeydown}>
      <label class="option ${count === 0 && !role ? 'none' : ''}">
        <input
          type="checkbox"
          .checked=${live(role !== undefined)}
          .indeterminate=${live(!role && inUse(option))}
          @change=${(event: Event) => host.onChoose(value, (event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
        <span class="end">
          ${role && role !== 'any' ? html`<span class="role">${host.words.roleNote[role]}</span>` : nothing}
          ${optionCount(count, host)}
        </span>
      </label>
      ${children.length && !allKinds ? kindsButton(value, label, open, host) : nothing}
      ${roleMenu(value, label, role, host)}
    </div>
    ${
      kinds.length
        ? html`<ul role="list">
            ${repeat(
              kinds,
              (kind) => kind.value,
              (kind) => optionRow(kind, host, allKinds),
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

function kindsButton(value: string, label: string, open: boolean, host: OptionListHost) {
  return html`<button
    class="kinds"
    type="button"
    aria-expanded=${open}
    aria-label=${host.words.showKinds(label)}
    @click=${() => host.onToggleKinds(value)}
  >
    ${icon('down')}
  </button>`;
}

function inUse({ role, children }: OptionView): boolean {
  return role !== undefined || children.some(inUse);
}

function countAll(options: readonly OptionView[]): number {
  return options.reduce((sum, { children }) => sum + 1 + countAll(children), 0);
}
