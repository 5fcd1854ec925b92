import { css } from 'lit';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: 0.875em;
    position: relative;
  }

  label > span {
    white-space: nowrap;
  }

  /* As high and as large as other chips. */
  label > .pick {
    font-size: 0.9286em;
  }

  label > .bare {
    font-size: 1em;
  }

  .bare select {
    font-weight: 600;
  }
`;
