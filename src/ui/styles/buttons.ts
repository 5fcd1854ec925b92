import { css } from '@lit/reactive-element/css-tag.js';

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
