/**
 * The guides as HTML, for the inside of their elements: search engines read it, and pages show it when no script runs.
 * Every text is escaped by the template.
 */
import { html } from 'hono/html';
import { guideStrings, guideText } from '../dist/index.js';

/** @param {import('../src/index.js').Guide} guide */
export function guideHtml(guide) {
  const { title, lead, sections } = guideText(guide, guideStrings(guide.locale).headings);
  return html`<h2>${title}</h2>
    <p class="lead">${lead}</p>
    ${sections.map(sectionHtml)}`;
}

function sectionHtml({ heading, paragraphs, items, hrefs = [] }) {
  const linked = items.map((text, i) =>
    hrefs[i] ? html`<a href="${hrefs[i]}" rel="noreferrer">${text}</a>` : text,
  );
  return html`<h3>${heading}</h3>
    ${paragraphs.map((text) => html`<p>${text}</p> `)}${items.length ? listHtml(linked) : ''}`;
}

/**
 * Links to all guides, each with its one-sentence summary.
 *
 * @param {import('../src/index.js').Guide[]} guides
 */
export function guideLinks(guides) {
  return listHtml(
    guides.map(
      ({ approach, title, summary }) => html`<a href="${approach}/">${title}</a>: ${summary}`,
    ),
  );
}

function listHtml(items) {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li> `)}
  </ul> `;
}
