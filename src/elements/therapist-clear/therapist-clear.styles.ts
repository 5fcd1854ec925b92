import { css } from 'lit';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  .base {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-size: 0.875em;
  }

  .done {
    color: var(--_text-2);
  }
`;
