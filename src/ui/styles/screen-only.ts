import { css } from '@lit/reactive-element/css-tag.js';

/** For elements that are useless on paper. */
export const screenOnly = css`
  @media print {
    :host {
      display: none !important;
    }
  }
`;
