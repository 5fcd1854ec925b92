import { css } from 'lit';
import { unseen } from '../../ui/unseen.js';

export const styles = css`
  .card {
    display: grid;
    grid-template: repeat(3, auto) 1fr / auto minmax(0, 1fr);
    --_face: 72px;
    --_face-block: 86px;
    --_gap: 12px;
    column-gap: var(--_gap);
    padding: 13px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    box-shadow: var(--_shadow);
  }

  :is(.portrait, .who) {
    grid-row: 1;
  }

  :is(.headline, .chips, .facts, .side, .trust) {
    grid-column: 1 / -1;
  }

  .headline {
    grid-row: 2;
  }

  .chips {
    grid-row: 3;
  }

  .facts {
    grid-row: 4;
  }

  .side {
    grid-row: 5;
  }

  .trust {
    grid-row: 6;
  }

  .portrait {
    inline-size: var(--_face);
    block-size: var(--_face-block);
    font-size: calc(var(--_face) / 3);
  }

  .portrait img {
    font-size: 12px;
  }

  .who {
    position: relative;
    align-content: center;
  }

  .name {
    font-size: 1.1875em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .name :is(a, button) {
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font-weight: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  /* There is more behind the name. */
  .name :is(a, button)::after {
    content: '\\a0›';
    content: '\\a0›' / '';
    color: var(--_accent-text);
    font-weight: 400;
  }

  .name :is(a, button):hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }

  /* The portrait leads there too. */
  .name :is(a, button)::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(0px - var(--_face) - var(--_gap));
    inline-size: var(--_face);
    block-size: var(--_face-block);
  }

  :is(.sub, .facts, .next, .trust, .phone) {
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  .sub {
    line-height: 1.45;
  }

  .sub span {
    display: block;
  }

  .headline {
    margin-block-start: 9px;
    font-size: 0.9375em;
    line-height: 1.4667;
    text-wrap: pretty;
  }

  .headline.long {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  /* One line; the room at its end is for how many more there are. */
  .chips {
    block-size: 2.154em;
    margin-block-start: 9px;
    padding-inline-end: 2.4em;
    overflow: hidden;
    overflow: clip;
    font-size: 0.8125em;
  }

  .chip {
    position: relative;
    block-size: 2.154em;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-block: 0;
    font-size: 1em;
    white-space: nowrap;
  }

  .chip:not([data-more]) {
    margin-inline-end: -2.4em;
  }

  .chip[data-more]::after {
    content: '\\200E+' attr(data-more);
    content: '\\200E+' attr(data-more) / '';
    position: absolute;
    inset-inline-start: calc(100% + 9px);
    color: var(--_text-2);
    font-weight: 400;
  }

  .chip .icon {
    flex: none;
  }

  .chip .long {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .facts {
    margin-block-start: 9px;
  }

  .facts strong {
    color: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .side {
    margin-block-start: 10px;
    padding-block-start: 9px;
    border-block-start: 1px solid var(--_line);
  }

  /* Whole, on a line of its own if it must. */
  .next strong {
    display: inline-block;
  }

  .next strong,
  .trust strong {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5em), 1fr));
    gap: 6px;
    margin-block: 6px 8px;
  }

  .slots.long {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
  }

  .slots li:nth-child(4) {
    display: none;
  }

  .slot,
  .more {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 3px 2px;
    line-height: 1.35;
  }

  .slot small {
    display: block;
    color: var(--_text-2);
    font-size: 0.923em;
    font-weight: 400;
  }

  span.slot {
    min-block-size: 0;
    text-align: start;
  }

  .more {
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .tools {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .tools slot {
    display: block;
    flex: 1;
    min-inline-size: 0;
  }

  .phone {
    margin-block-start: 9px;
    text-align: center;
  }

  .phone a {
    color: inherit;
  }

  .trust {
    margin-block-start: 8px;
  }

  .trust .icon {
    vertical-align: -0.125em;
  }

  .message {
    display: block;
  }

  .message p {
    color: var(--_text-2);
  }

  /* Large text: three chips, in as many lines as they take. */
  @container (inline-size < 16em) {
    .chips {
      block-size: auto;
    }

    .chip {
      block-size: auto;
      min-block-size: 2.154em;
      white-space: normal;
    }

    .chip:not(:nth-child(3))::after {
      content: none;
    }

    .chip:nth-child(n + 4) {
      ${unseen}
    }

    .headline.long {
      display: block;
    }
  }

  @container (inline-size < 12em) {
    .card {
      display: flex;
      flex-direction: column;
    }

    .name :is(a, button)::before {
      content: none;
    }

    .tools {
      flex-wrap: wrap;
    }
  }

  @container (inline-size < 45em) {
    .extra,
    .phone {
      display: none;
    }

    .date {
      ${unseen}
    }
  }

  @container (inline-size >= 32.5em) {
    :is(.row, .tile) {
      --_gap: 20px;
      padding: 19px;
    }

    .row {
      --_face: 104px;
      --_face-block: 124px;
    }

    .row .portrait {
      grid-row: 1 / 5;
    }

    .row :is(.headline, .chips, .facts) {
      grid-column: 2;
    }
  }

  @container (inline-size >= 45em) {
    .row {
      grid-template: repeat(5, auto) 1fr / auto minmax(0, 1fr) 15em;
    }

    .row .portrait {
      grid-row: 1 / 7;
    }

    .row .sub span {
      display: inline;
    }

    .row .sub span + span::before {
      content: ' · ';
    }

    .row .headline {
      font-size: 1em;
    }

    .row .trust {
      grid-area: 5 / 2;
    }

    .row .side {
      grid-area: 1 / 3 / 7;
      margin: 0;
      padding-block: 0;
      padding-inline-start: 20px;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }

    .slots li:nth-child(4) {
      display: block;
    }

    .row .label {
      ${unseen}
    }

    /* A phone number stays whole, and what is beside it gives way. */
    .row .tools {
      flex-wrap: wrap;
      justify-content: center;
    }

    .row .tools slot {
      min-inline-size: min-content;
    }

    .row therapist-consultation-button::part(button) {
      padding-inline: 0.25em;
      font-size: 0.875em;
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
    --_face: 56px;
    --_face-block: 64px;
  }

  .compact .headline {
    margin-block-start: 4px;
  }

  @container (inline-size >= 40em) {
    .compact {
      grid-template: auto auto / auto minmax(0, 1fr) auto;
    }

    .compact .portrait {
      grid-row: 1 / 3;
    }

    .compact .headline {
      grid-column: 2;
    }

    .compact .side {
      grid-area: 1 / 3 / 3;
      align-self: center;
      margin: 0;
      padding: 0;
      border: 0;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .slot {
      min-block-size: 0;
    }

    .more {
      display: none;
    }

    .chips {
      block-size: auto;
    }

    .chip.chip::after {
      content: none;
    }

    .headline.long {
      display: block;
    }
  }
`;
