import { css } from 'lit';
import { screenOnly } from '../../ui/styles.js';

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
    min-block-size: 40px;
    padding-inline: 0.85em;
    font-size: 0.8125em;
  }

  .lost {
    font-size: 0.8125em;
  }
`;
