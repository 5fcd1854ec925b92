import { css } from 'lit';

export const styles = css`
  .said {
    line-height: 1.5625;
  }

  /* One row, with the button to leave that comes after it. */
  .foot therapist-crisis-line > :last-child {
    display: inline;
  }

  .foot therapist-crisis-line a {
    display: inline-flex;
    margin-inline: 0.35em;
    align-items: center;
    min-block-size: 28px;
    font-weight: 600;
  }

  .whole {
    font-weight: 600;
    white-space: nowrap;
  }

  .stack {
    display: grid;
    gap: 8px;
  }

  .pair {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 8px;
  }

  summary {
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .to-calendar summary {
    inline-size: 100%;
  }

  .to-calendar[open] summary .icon {
    rotate: 180deg;
  }

  .to-calendar .stack {
    margin-block-start: 8px;
  }

  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }

  .question {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-field);
  }

  .question > p {
    font-weight: 600;
  }

  .times-beside {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 6px 14px;
  }

  .times-beside dt {
    color: var(--_text-2);
  }

  .lost > * + * {
    margin-block-start: 8px;
  }

  .ask {
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    font-size: 0.90625em;
  }

  .ask li {
    position: relative;
    padding: 7px 0;
    padding-inline-start: 22px;
  }

  .ask li + li {
    border-block-start: 1px solid var(--_line);
  }

  .ask li::before {
    content: '';
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline: 4px auto;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_accent-text);
  }

  @media print {
    .to-calendar,
    .pair,
    .lost {
      display: none;
    }
  }
`;
