import { css } from 'lit';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  :host {
    display: inline-block;
  }

  /* Inside, because the row of chips that it is in cuts off what is outside. */
  .open:focus-visible {
    outline-offset: -3px;
  }

  .open {
    flex: none;
    min-block-size: 40px;
    padding-inline: 0.85em;
    font-size: 0.8125em;
    white-space: nowrap;
  }

  /* Beside the button, in a row that scrolls sideways. */
  .base:has(.lost) {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .lost {
    inline-size: 17em;
    font-size: 0.8125em;
    line-height: 1.3;
  }
`;
