import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';

/** How many would remain: a number to see, and words for screen readers. */
export function optionCount(
  count: number,
  { words, format }: { words: Strings; format: Formats },
): TemplateResult {
  const shown = format.number(count);
  return html`<span class="count" aria-hidden="true">${shown}</span>
    <span class="visually-hidden">${words.optionCount(count, shown)}</span>`;
}
