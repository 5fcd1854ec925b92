import { css } from '@lit/reactive-element/css-tag.js';
import { derivedPalette, palette } from '../tokens.js';
import { unseen } from '../unseen.js';

/**
 * The base styles of every element. The host sets only its display, because a page's `* {}` beats `:host`. The base part resets, by
 * name, the inherited properties that would break the layout. `all: initial` would also reset what a partner's slotted content should
 * inherit.
 */
export const base = [
  css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    .base {
      ${palette}
      font-family: var(--therapist-font-family, inherit);
      font-size: var(--therapist-font-size, inherit);
      font-style: normal;
      font-variant: normal;
      font-weight: 400;
      line-height: 1.5;
      letter-spacing: normal;
      word-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      overflow-wrap: break-word;
      hyphens: manual;
      list-style: none;
      cursor: auto;
      user-select: auto;
      visibility: visible;
      border-collapse: separate;
      -webkit-text-fill-color: currentcolor;
    }

    /* What gets the focus does not stay under what is stuck to the top of the window. */
    :is(a, button, input, select, textarea, [tabindex]) {
      scroll-margin-block-start: var(--_covered, var(--_sticky));
    }

    /* Anything that paints its own background paints its own text as well. */
    .surface {
      background: var(--_surface);
      color: var(--_text);
    }

    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend,
    figure {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    ul,
    ol {
      list-style: none;
    }

    h2,
    h3,
    h4 {
      font: inherit;
      font-weight: 650;
      line-height: 1.3;
    }

    a {
      color: var(--_accent-text);
      text-underline-offset: 0.15em;
    }

    /* A phone number. */
    bdi[dir] {
      display: inline-block;
      text-decoration: inherit;
    }

    button,
    input,
    select,
    textarea {
      font: inherit;
      letter-spacing: inherit;
      color: inherit;
      margin: 0;
    }

    :focus {
      outline: none;
    }

    :focus-visible {
      outline: 2px solid var(--_accent-text);
      outline-offset: 2px;
    }

    .visually-hidden {
      ${unseen}
    }
  `,
  derivedPalette,
  // Paper is white whatever the screen's colors, and most printers leave out backgrounds.
  css`
    @media print {
      .base,
      .surface {
        color-scheme: light;
        --_surface: #fff;
        --_text: #000;
        --_text-2: #444;
        --_shadow: none;
        background: none;
        color: var(--_text);
      }

      h2,
      h3,
      h4 {
        break-after: avoid;
      }
    }
  `,
];
