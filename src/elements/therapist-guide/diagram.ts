import { html, nothing } from 'lit';
import { icon } from '../../ui/widgets/icons.js';
import type { Diagram } from '../../guides/schema.js';
import { genogram } from './genogram.js';
import type { GuideWording } from './wording.js';

/**
 * A drawing with its words below. If its steps are sentences (a triangle, a cycle, a path), they are a list, which wraps, grows
 * with the text and is read aloud in order; only the arrows between them are drawn.
 */
export function diagram(d: Diagram, wording: GuideWording) {
  return html`<figure class="figure surface" part="diagram">
    <h4>${d.title}</h4>
    ${d.shape === 'genogram' ? genogram(d, wording) : steps(d, wording)}
    <figcaption id="diagram-text">${d.text}</figcaption>
  </figure>`;
}

function steps({ shape, steps }: Diagram, { words }: GuideWording) {
  const last = steps.length - 1;
  const item = ({ title, text }: Diagram['steps'][number], i: number) =>
    html`<li>
      <strong>${title}</strong>
      ${text ? html`<span>${text}</span>` : nothing}
      ${shape === 'triangle' ? icon('both') : nothing}
      ${shape === 'cycle' ? icon('onward') : nothing}
      ${
        shape === 'cycle' && i === last
          ? html`<span class="visually-hidden">(${words.again})</span>`
          : nothing
      }
    </li>`;
  // The steps of a triangle have no order.
  return shape === 'triangle'
    ? html`<ul class="steps triangle" role="list">
        ${steps.map(item)}
      </ul>`
    : html`<ol class="steps ${shape}" role="list">
        ${steps.map(item)}
      </ol>`;
}
