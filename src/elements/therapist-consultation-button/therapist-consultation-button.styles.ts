import { css } from 'lit';

export const styles = css`
  .button {
    inline-size: 100%;
    padding-inline: 0.75em;
  }

  .phone {
    text-wrap: balance;
    font-variant-numeric: tabular-nums;
  }

  .note {
    font-size: 0.875em;
    color: var(--_text-2);
  }
`;
