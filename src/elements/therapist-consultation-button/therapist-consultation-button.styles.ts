import { css } from 'lit';

export const styles = css`
  .button {
    inline-size: 100%;
    padding-inline: 0.5em;
  }

  .phone {
    font-variant-numeric: tabular-nums;
  }

  /* Where a card has a column for it, the sentence asks for one line. */
  @container (inline-size >= 45em) {
    .phone {
      white-space: nowrap;
    }
  }

  .note {
    font-size: 0.875em;
    color: var(--_text-2);
  }
`;
