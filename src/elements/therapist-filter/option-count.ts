import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';

/** How many would remain, once that is known: a number to see, and words for screen readers. */
export function optionCount(
  count: number | undefined,
  { words, format }: { words: Strings; format: Formats },
): TemplateResult | typeof nothing {
  if (count === undefined) return nothing;
  const shown = format.number(count);
  return html`<span class="count" aria-hidden="true">${shown}</span>
    <span class="visually-hidden">${words.optionCount(count, shown)}</span>`;
}
