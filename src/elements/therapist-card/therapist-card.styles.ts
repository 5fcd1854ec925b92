import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    grid-template:
      'portrait who' auto
      'what what' 1fr
      'side side' auto / auto minmax(0, 1fr);
    column-gap: 14px;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    box-shadow: var(--_shadow);
  }

  .portrait {
    grid-area: portrait;
  }

  .who {
    grid-area: who;
  }

  .what {
    grid-area: what;
  }

  .side {
    grid-area: side;
  }

  .portrait {
    inline-size: 76px;
    block-size: 92px;
    font-size: 1.375em;
  }

  .name {
    font-size: 1.1875em;
    letter-spacing: -0.01em;
  }

  .name button {
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }

  .name a {
    color: inherit;
    text-decoration: none;
  }

  .name :is(a, button):hover {
    text-decoration: underline;
  }

  .pronouns {
    color: var(--_text-2);
    font-size: 0.68em;
    font-weight: 400;
    letter-spacing: normal;
    white-space: nowrap;
  }

  .sub {
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .headline {
    margin-block: 8px 0;
  }

  .chips,
  .facts {
    margin-block-start: 10px;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .facts strong {
    color: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 6px;
    font-size: 0.875em;
  }

  .side {
    margin-block-start: 14px;
    display: flex;
    flex-direction: column;
    gap: 9px;
  }

  .next {
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  .next strong {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .slots {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 6px;
  }

  .slots.long {
    grid-template-columns: 1fr 1fr;
  }

  .slot {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 2px;
    line-height: 1.35;
  }

  .slots small {
    display: block;
    color: var(--_text-2);
    font-size: 0.85em;
    font-weight: 400;
  }

  .trust {
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  .trust strong {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .trust .icon {
    vertical-align: -0.125em;
  }

  .message {
    padding: 14px;
  }

  .message p {
    color: var(--_text-2);
  }

  @container (inline-size < 20em) {
    .slots {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 520px) {
    .row {
      grid-template:
        'portrait who' auto
        'portrait what' 1fr
        'side side' auto / auto minmax(0, 1fr);
    }

    .row,
    .tile {
      column-gap: 20px;
      padding: 20px;
    }

    .row .portrait {
      inline-size: 104px;
      block-size: 124px;
      font-size: 1.75em;
    }
  }

  @container (inline-size >= 720px) {
    .row {
      grid-template:
        'portrait who side' auto
        'portrait what side' 1fr / auto minmax(0, 1fr) max(220px, 12.5em + 21px);
    }

    .row .side {
      margin-block-start: 0;
      padding-inline-start: 20px;
      border-inline-start: 1px solid var(--_line);
    }

    .row .slots {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Next to other tiles: all have the same height, with the booking button at the bottom. */
  :host([layout='tile']),
  :host([layout='tile']) .base,
  .tile {
    block-size: 100%;
  }

  /* In the middle of a text: the name and the booking button. */
  .compact {
    align-items: center;
  }

  .compact .portrait {
    inline-size: 56px;
    block-size: 64px;
    font-size: 1.1875em;
  }

  .compact .headline {
    margin-block-start: 4px;
  }

  @container (inline-size >= 640px) {
    .compact {
      grid-template:
        'portrait who side' auto
        'portrait what side' auto / auto minmax(0, 1fr) auto;
    }

    .compact .side {
      margin-block-start: 0;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .slot {
      min-block-size: 0;
    }
  }
`;
