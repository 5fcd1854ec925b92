import { css } from 'lit';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  ul {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 6px;
  }

  .button {
    min-inline-size: 44px;
    padding-inline: 0.75em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .button[aria-current='page'] {
    background: var(--_accent-soft);
    border-color: var(--_accent-text);
  }

  @media (forced-colors: active) {
    .button[aria-current='page'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }

  .gap {
    min-inline-size: 1.5em;
    text-align: center;
  }
`;
