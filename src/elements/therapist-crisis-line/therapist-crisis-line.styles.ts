import { css } from 'lit';

export const styles = css`
  .base {
    font-size: 0.875em;
  }

  p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }

  /* Beside running text, and still 24 px for a finger. */
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    font-weight: 600;
  }

  .front {
    padding: 1em 1.25em;
    border: 1px solid var(--_warm);
    border-radius: var(--_radius-card);
    background: var(--_warm-soft);
    color: var(--_text);
    font-size: 1em;
  }

  .front > * + * {
    margin-block-start: 0.5em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .number {
    white-space: nowrap;
  }

  .more {
    font-size: 0.875em;
  }
`;
