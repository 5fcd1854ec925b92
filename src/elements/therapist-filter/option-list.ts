import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Formats } from '../../i18n/format.js';
import { icon } from '../../ui/widgets/icons.js';
import type { Strings } from '../../i18n/strings/language.js';
import { foldMarks } from '../../lib/text/folding.js';
import { wordsOf } from '../../lib/text/words.js';
import type { OptionView } from '../../views/filter.js';
import type { Role } from '../../finder/search.js';
import { optionCount } from './option-count.js';

/** How many options are shown before "Show all". */
const few = 6;

/** A list with more options than this, subtypes included, has a search field. */
const many = 8;

/** How many characters of the search field are used. */
const LONGEST_FIND = 500;

const roles: readonly Role[] = ['any', 'must', 'prefer', 'avoid'];

/** What a list of options needs from the filter element. */
export interface OptionListHost {
  words: Strings;
  format: Formats;
  title: string;
  label(value: string): string;
  canAvoid: boolean;
  /** Whether all options are shown, or only the first few. */
  all: boolean;
  /** Text that the names of the shown options contain. */
  find: string;
  /** Other names of a value, folded: “BCBS”. Empty until they are loaded. */
  otherNames(value: string): readonly string[];
  /** The subtypes of a value in the vocabulary, listed here or not. */
  kinds(value: string): readonly string[];
  /** The values whose subtypes are shown. */
  open: ReadonlySet<string>;
  onChoose(value: string, on: boolean, role?: Role): void;
  onToggleKinds(value: string): void;
  onToggleAll(): void;
  onFind(find: string): void;
  /** The search field was entered. */
  onEnterFind(): void;
}

/** A facet's values as checkboxes. Values with subtypes expand in place, and a long list has a search field. */
export function optionList(options: readonly OptionView[], host: OptionListHost): TemplateResult {
  const sought = foldMarks(host.find.slice(0, LONGEST_FIND)).trim();
  const found = sought ? options.flatMap((option) => matching(option, sought, host)) : options;
  // Hiding a single option would save no line.
  const canFold = !sought && options.length > few + 1;
  // A chosen option stays visible, wherever it is in the list.
  const shown =
    host.all || !canFold ? found : found.filter((option, i) => i < few || inUse(option));
  const { words, format } = host;
  const trees = options.some((option) => option.children.length);
  return html`
    ${countAll(options) > many ? findField(host) : nothing}
    <ul role="list">
      ${repeat(
        shown,
        ({ value }) => value,
        (option) => optionRow(option, host, trees, Boolean(sought)),
      )}
    </ul>
    ${sought && !found.length ? html`<p class="unknown">${words.foundNone}</p>` : nothing}
    ${
      canFold && (host.all || shown.length < options.length)
        ? html`<button
            class="link"
            type="button"
            aria-expanded=${host.all}
            @click=${host.onToggleAll}
          >
            ${host.all ? words.showFewer : words.showAll(format.number(options.length))}
          </button>`
        : nothing
    }
  `;
}

function findField({ words, title, find, onFind, onEnterFind }: OptionListHost): TemplateResult {
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
  />`;
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

function optionRow(
  option: OptionView,
  host: OptionListHost,
  trees: boolean,
  allKinds: boolean,
): TemplateResult {
  const { value, count, role, children } = option;
  const label = host.label(value);
  const open = allKinds || host.open.has(value);
  // A subtype in use is visible even while its list is closed.
  const kinds = open ? children : children.filter(inUse);
  return html`<li>
    <div class="row ${children.length ? '' : 'plain'} ${trees ? '' : 'only'}">
      <label class="option ${count || role ? '' : 'none'}">
        <input
          type="checkbox"
          .checked=${live(role !== undefined)}
          @change=${(event: Event) => host.onChoose(value, (event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
        ${optionCount(count, host)}
      </label>
      ${children.length && !allKinds ? kindsButton(value, label, open, host) : nothing}
    </div>
    ${role ? roleSelect(value, label, role, host) : nothing}
    ${
      kinds.length
        ? html`<ul role="list">
            ${repeat(
              kinds,
              (kind) => kind.value,
              (kind) => optionRow(kind, host, false, allKinds),
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

/** How much a chosen value matters. It appears only with a choice, so that nobody has to decide earlier. */
function roleSelect(value: string, label: string, role: Role, host: OptionListHost) {
  const { words } = host;
  return html`<select
    class="role"
    aria-label=${words.roleLabel(label)}
    .value=${live(role)}
    @change=${(event: Event) => host.onChoose(value, true, (event.target as HTMLSelectElement).value as Role)}
  >
    ${roles
      .filter((r) => r !== 'avoid' || host.canAvoid)
      .map((r) => html`<option value=${r} ?selected=${r === role}>${words.role[r]}</option>`)}
  </select>`;
}

function inUse({ role, children }: OptionView): boolean {
  return role !== undefined || children.some(inUse);
}

function countAll(options: readonly OptionView[]): number {
  return options.reduce((sum, { children }) => sum + 1 + countAll(children), 0);
}
