import { html, type TemplateResult } from 'lit';

/** The drawings of what a page shows first: see `icons.ts`. */
export const firstPaths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  bookmark: 'M4 2.5h8v11L8 10.5l-4 3z',
  phone:
    'M4 2.5h2.2l1 3-1.5 1.2a8 8 0 0 0 3.6 3.6L10.5 8.8l3 1V12a1.5 1.5 0 0 1-1.6 1.5A10 10 0 0 1 2.5 4.1 1.5 1.5 0 0 1 4 2.5z',
} as const;

/** Draws an icon that is there from the start. */
export function firstIcon(name: keyof typeof firstPaths): TemplateResult {
  return drawing(firstPaths[name]);
}

/** A drawing. @param path of an SVG */
export function drawing(path: string): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path}></path>
  </svg>`;
}
