import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Formats } from '../../base/format.js';
import { icon } from '../../base/icons.js';
import type { Strings } from '../../base/strings/index.js';
import type { OptionView } from '../../store/index.js';

/** How many options stand open before "Show all". */
const few = 6;

/** What a list of options needs from the filter around it. */
export interface OptionListHost {
  words: Strings;
  format: Formats;
  label(value: string): string;
  /** Whether everything is shown, or only the first few. */
  all: boolean;
  /** The values whose kinds stand open. */
  open: ReadonlySet<string>;
  onChoose(value: string, on: boolean): void;
  onToggleKinds(value: string): void;
  onToggleAll(): void;
}

/** A facet's values as checkboxes; those that have kinds open in place. */
export function optionList(options: readonly OptionView[], host: OptionListHost): TemplateResult {
  // What is chosen stays in sight, wherever it stands.
  const shown = host.all ? options : options.filter((option, i) => i < few || inUse(option));
  const hidden = options.length - shown.length;
  const trees = options.some((option) => option.children.length);
  return html`
    <ul role="list">
      ${repeat(
        shown,
        ({ value }) => value,
        (option) => optionRow(option, host, trees),
      )}
    </ul>
    ${
      hidden > 0 || (host.all && options.length > few)
        ? html`<button
            class="link"
            type="button"
            aria-expanded=${host.all}
            @click=${host.onToggleAll}
          >
            ${host.all ? host.words.showFewer : host.words.showAll(host.format.number(options.length))}
          </button>`
        : nothing
    }
  `;
}

function optionRow(option: OptionView, host: OptionListHost, trees: boolean): TemplateResult {
  const { value, count, role, children } = option;
  const { words, format } = host;
  const label = host.label(value);
  const open = host.open.has(value);
  // A kind that is in use shows even while its list is closed.
  const kinds = open ? children : children.filter(inUse);
  const shownCount = format.number(count);
  return html`<li>
    <div class="row ${children.length ? '' : 'plain'} ${trees ? '' : 'only'}">
      <label class="option ${count || role ? '' : 'none'}">
        <input
          type="checkbox"
          .checked=${live(role === 'any' || role === 'must')}
          @change=${(event: Event) => host.onChoose(value, (event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
        <span class="count" aria-hidden="true">${shownCount}</span>
        <span class="visually-hidden">${words.optionCount(count, shownCount)}</span>
      </label>
      ${
        children.length
          ? html`<button
              class="kinds"
              type="button"
              aria-expanded=${open}
              aria-label=${words.showKinds(label)}
              @click=${() => host.onToggleKinds(value)}
            >
              ${icon('down')}
            </button>`
          : nothing
      }
    </div>
    ${
      kinds.length
        ? html`<ul role="list">
            ${repeat(
              kinds,
              (kind) => kind.value,
              (kind) => optionRow(kind, host, false),
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

function inUse({ role, children }: OptionView): boolean {
  return role !== undefined || children.some(inUse);
}
