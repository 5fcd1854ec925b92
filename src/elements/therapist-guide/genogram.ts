import { html, svg } from 'lit';
import type { Diagram } from '../../guides/schema.js';
import type { GuideWording } from './wording.js';

/** The people, drawn as in any genogram: women as circles, men as squares, unknown gender (the reader, their partner) as neither. */
const people = [
  { shape: 'circle', x: 70, y: 50, label: { x: 70, y: 22, anchor: 'middle' } },
  { shape: 'square', x: 190, y: 50, label: { x: 190, y: 22, anchor: 'middle' } },
  { shape: 'circle', x: 130, y: 150, label: { x: 102, y: 155, anchor: 'end' } },
  { shape: 'square', x: 262, y: 150, label: { x: 290, y: 155, anchor: 'start' } },
  { shape: 'you', x: 196, y: 246, label: { x: 196, y: 308, anchor: 'middle' } },
  { shape: 'diamond', x: 312, y: 246, label: { x: 312, y: 308, anchor: 'middle' } },
] as const;

/** Who is whose partner, and whose child. */
const family = [
  'M70 70v14h120V70M130 84v46',
  'M130 170v16h132v-16M196 186v36',
  'M196 270v12h116v-12',
].join('');

/** The relationships: the line of each kind, and a sample of it for the legend, in a box of 40 × 12. */
const ties = {
  distant: { line: 'M96 50h70M226 246h58', sample: 'M2 6h36' },
  conflict: {
    line: 'M152 150l8-7 11 14 11-14 11 14 11-14 11 14 11-14 8 7',
    sample: 'M2 6l4-4 7 8 7-8 7 8 7-8 4 4',
  },
  close: { line: 'M134 173 176 232M140 169 182 228', sample: 'M2 3h36M2 9h36' },
} as const;

const tieNames = Object.keys(ties) as (keyof typeof ties)[];

/** Three generations of a family, with a legend of the lines below. */
export function genogram({ title, steps }: Diagram, { words }: GuideWording) {
  return html`
    <svg
      class="genogram"
      viewBox="0 0 380 320"
      role="img"
      aria-label=${title}
      aria-describedby="diagram-text"
      direction="ltr"
    >
      <path class="family" d=${family}></path>
      ${tieNames.map((tie) => svg`<path class="tie ${tie}" d=${ties[tie].line}></path>`)}
      ${people.map(
        ({ shape, x, y, label }, i) => svg`
          ${figure(shape, x, y)}
          <text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${steps[i]?.title}</text>
        `,
      )}
    </svg>
    <ul class="legend" role="list">
      ${tieNames.map(
        (tie) =>
          html`<li>
            <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
              <path class="tie ${tie}" d=${ties[tie].sample}></path>
            </svg>
            ${words.ties[tie]}
          </li>`,
      )}
    </ul>
  `;
}

function figure(shape: (typeof people)[number]['shape'], x: number, y: number) {
  const diamond = (r: number) => `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`;
  switch (shape) {
    case 'circle':
      return svg`<circle class="person" cx=${x} cy=${y} r="20"></circle>`;
    case 'square':
      return svg`<rect class="person" x=${x - 18} y=${y - 18} width="36" height="36"></rect>`;
    case 'diamond':
      return svg`<path class="person" d=${diamond(24)}></path>`;
    case 'you':
      // A double line marks the reader, whose family this is.
      return svg`<path class="person you" d=${diamond(24)}></path><path class="person you" d=${diamond(16)}></path>`;
  }
}
