import { css } from 'lit';

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
