import { css } from 'lit';
import { screenOnly } from '../../ui/styles.js';

export const styles = css`
  ${screenOnly}

  therapist-filter + therapist-filter {
    border-block-start: 1px solid var(--_line);
  }
`;
