import { css } from 'lit';
import { screenOnly } from '../../ui/styles.js';

export const styles = css`
  ${screenOnly}

  :host {
    display: inline-block;
  }

  .open {
    min-block-size: 40px;
    font-size: 0.875em;
  }

  .lost {
    font-size: 0.8125em;
  }
`;
