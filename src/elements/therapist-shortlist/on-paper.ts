import { html, type TemplateResult } from 'lit';
import { comparisonTable, nameAndTitle } from './comparison-table.js';
import { contactRow, factRows, type Compared } from './comparison.js';
import type { Wording } from './wording.js';

/**
 * The comparison as it is printed: in letters only, with whose it is and of which day.
 *
 * @param publisher who publishes the feed, where it says so
 */
export function onPaper(
  people: readonly Compared[],
  wording: Wording,
  publisher: string | undefined,
): TemplateResult {
  const { words, format, now, timeZone } = wording;
  const { shortlist } = words;
  // Paper outlasts the year: as seen from 1970, no date goes without its own.
  const day = format.day(now, 0, timeZone);
  const rows = [...factRows(people, wording), contactRow(people, wording)];
  return html`
    <h1>${shortlist.title}</h1>
    <p>${publisher ? shortlist.printedFrom(publisher, day) : shortlist.printed(day)}</p>
    ${comparisonTable(people, rows, wording, { head: (person) => nameAndTitle(person, wording) })}
    <p>${shortlist.printNote}</p>
  `;
}
