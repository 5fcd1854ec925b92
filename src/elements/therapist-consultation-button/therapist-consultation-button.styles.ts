import { css } from 'lit';

export const styles = css`
  .button {
    inline-size: 100%;
    padding-inline: 0.5em;
  }

  .phone {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }

  .note {
    font-size: 0.875em;
    color: var(--_text-2);
  }
`;
