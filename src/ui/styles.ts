import { css } from 'lit';
import { derivedPalette, palette } from './tokens.js';
import { unseen } from './unseen.js';

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

/** For elements that are useless on paper. */
export const screenOnly = css`
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/**
 * Requests a width. An element that is a size container has no preferred width, so a dialog, a table cell or a centering flex container
 * would give it none. Two letters far apart, with a possible line break between them, request width but do not force it.
 */
export const room = css`
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 75em;
  }
`;

/** For elements whose layout depends on their own width, not the window's. */
export const measured = [
  room,
  css`
    .base {
      container-type: inline-size;
    }
  `,
];

/** Buttons and links that look like them. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms;
  }

  .button .icon {
    flex: none;
  }

  .button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  .button.quiet {
    background: var(--_surface);
    border-color: var(--_edge);
    color: var(--_accent-text);
  }

  .button.quiet:hover {
    background: var(--_accent-soft);
  }

  .button[aria-disabled='true'] {
    background: var(--_surface);
    border-color: var(--_line);
    color: var(--_text-2);
    cursor: default;
  }

  /* Looks like a word and stands in line with words, is as tall as a finger needs. */
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    margin-inline-start: -2px;
    padding: 0 2px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_accent-text);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }

  /* On paper nothing can be pressed; where it leads can be called, or typed. */
  @media print {
    button:is(.button, .link) {
      display: none;
    }

    a.button {
      border: 0;
      padding: 0;
      background: none;
      color: var(--_text);
    }

    a.button[href^='http']::after {
      content: attr(href);
      overflow-wrap: anywhere;
    }
  }
`;

/** Small labels: values in the search, reasons why a therapist fits. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.15em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  /* To be read, and not pressed. */
  li.chip {
    border: 0;
    border-radius: calc(var(--_radius-field) - 1px);
    background: color-mix(in oklab, var(--_text) 5%, var(--_surface));
  }

  .chip.hit {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }
`;

/** Menus and buttons that look like chips, with an arrow: what they say is chosen, and more is behind them. */
export const picks = css`
  .pick {
    position: relative;
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 40px;
    padding-inline: 0.65em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.8125em;
    white-space: nowrap;
    cursor: pointer;
  }

  .pick.on {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .pick:has(select) {
    padding: 0;
  }

  .pick select {
    appearance: none;
    field-sizing: content;
    min-block-size: 38px;
    max-inline-size: 16em;
    padding-inline: 0.65em 1.75em;
    border: 0;
    border-radius: inherit;
    background: none;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  /* Closed, a menu has the colors of its chip; open, those of the device. */
  .pick option {
    background: Canvas;
    color: CanvasText;
  }

  .pick select + .icon {
    position: absolute;
    inset-inline-end: 0.55em;
    pointer-events: none;
  }

  .pick:hover {
    border-color: var(--_accent-text);
  }

  /* Inside, because a row of them scrolls and cuts off what is outside. */
  .pick:focus-visible,
  .pick select:focus-visible {
    outline-offset: -2px;
  }

  /* In a line of text, or in a field that has an edge of its own. */
  .pick.bare {
    border-color: transparent;
    background: none;
    font-size: 1em;
    min-block-size: 0;
  }

  .bare select {
    min-block-size: 24px;
    padding-inline: 0 1.5em;
    line-height: inherit;
  }

  .bare select + .icon {
    inset-inline-end: 0.2em;
  }
`;

/** Placeholders for content that is loading. They do not move or flash. */
export const shimmer = css`
  .skeleton {
    background: linear-gradient(
      var(--_surface),
      color-mix(in oklab, var(--_line) 40%, var(--_surface))
    );
  }
`;
