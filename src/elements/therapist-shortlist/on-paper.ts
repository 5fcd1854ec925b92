import { html, type TemplateResult } from 'lit';
import { comparisonTable } from './comparison-table.js';
import { contactRow, factRows, type Compared } from './comparison.js';
import type { Wording } from './wording.js';

/**
 * The comparison for print: text only, with the publisher and the date.
 *
 * @param publisher who publishes the feed, if the feed says so
 */
export function onPaper(
  people: readonly Compared[],
  wording: Wording,
  publisher: string | undefined,
): TemplateResult {
  const { words, format, now, timeZone } = wording;
  const { shortlist } = words;
  // Paper outlasts the year. With 1970 as "now", every date is written with its year.
  const day = format.day(now, 0, timeZone);
  const rows = [...factRows(people, wording, true), contactRow(people, wording, true)];
  return html`
    <h1>${shortlist.title}</h1>
    <p>${publisher ? shortlist.printedFrom(publisher, day) : shortlist.printed(day)}</p>
    ${comparisonTable(people, rows, wording)}
    <p>${shortlist.printNote}</p>
  `;
}
