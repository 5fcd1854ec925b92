import { css } from 'lit';
import { screenOnly } from '../../ui/styles.js';

export const styles = css`
  ${screenOnly}

  label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-size: 0.875em;
  }

  span {
    white-space: nowrap;
  }

  select {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding: 0 0.5em;
    border: 1px solid transparent;
    background: none;
    border-radius: var(--_radius-field);
    font-weight: 600;
    cursor: pointer;
    field-sizing: content;
  }

  select:hover {
    border-color: var(--_line);
  }
`;
