import { css } from 'lit';

/** For elements that are useless on paper. */
export const screenOnly = css`
  @media print {
    :host {
      display: none !important;
    }
  }
`;
