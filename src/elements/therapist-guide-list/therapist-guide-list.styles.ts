import { css } from 'lit';

export const styles = css`
  h2 {
    font-size: 1.375em;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .help {
    margin-block: 4px 16px;
    max-inline-size: 68ch;
    color: var(--_text-2);
  }

  .tiles {
    display: grid;
    gap: 12px;
  }

  .tile {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .tile:hover {
    border-color: var(--_accent-line);
  }

  .tile :is(a, button) {
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_accent-text);
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  /* The whole tile can be pressed, but screen readers read only its link. */
  .tile :is(a, button)::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-card);
  }

  .tile :is(a, button):focus-visible {
    outline: none;
  }

  .tile :is(a, button):focus-visible::after {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .tile:hover :is(a, button) {
    text-decoration: underline;
  }

  .tile p {
    color: var(--_text-2);
    font-size: 0.875em;
    text-wrap: pretty;
  }

  .tile .count {
    margin-block-start: auto;
    padding-block-start: 6px;
    min-block-size: calc(1lh + 6px);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  therapist-crisis-line {
    margin-block-end: 12px;
  }

  @container (inline-size >= 32.5em) {
    .tiles {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 52.5em) {
    .tiles {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
`;
