import { css } from 'lit';

const sheet = css`
  .sheet {
    display: flex;
    flex-direction: column;
    padding-inline: 16px;
  }

  .sheet > .foot {
    margin-block-start: auto;
  }

  .bar,
  .foot {
    margin-inline: -16px;
  }

  h3 {
    margin-block-end: 4px;
    font-size: 1em;
  }

  section {
    padding-block: 16px;
  }

  :is(.comparison, section) + section {
    border-block-start: 1px solid var(--_line);
  }

  .note {
    padding-block-start: 12px;
    font-size: 0.875em;
  }

  .book {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.5em, 100%), 1fr));
    gap: 8px;
    align-items: center;
    font-size: 0.9375em;
  }

  @container (inline-size >= 42.5em) {
    .sheet {
      padding-inline: 24px;
    }

    .bar,
    .foot {
      margin-inline: -24px;
    }
  }
`;

const people = css`
  .people {
    display: grid;
    gap: 4px;
  }

  .people li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 56px;
  }

  .who {
    flex: 1 1 8em;
    min-inline-size: 0;
  }

  .name {
    display: inline-block;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .name:hover bdi {
    text-decoration: underline;
  }

  .who bdi,
  .comparison :is(thead, .heads) bdi {
    font-weight: 650;
  }

  .pronouns,
  .sub {
    color: var(--_text-2);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .sub {
    display: block;
  }

  /* In narrow places, the table above shows it instead. */
  @container (inline-size < 42.5em) {
    .many .sub {
      display: none;
    }
  }

  .remove {
    font-size: 0.875em;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .people .portrait {
    inline-size: 48px;
    block-size: 48px;
    border-radius: var(--_radius-field);
  }

  .portrait img {
    object-position: top;
  }
`;

/**
 * A grid: in narrow places each label is above its row, so that two people fit; in wide ones it is a column of its own. More people than
 * fit scroll sideways.
 */
const comparison = css`
  .comparison {
    --_column: minmax(6em, 1fr);
    isolation: isolate;
    margin-block-end: 4px;
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .of-1 {
    --_people: 1;
  }

  .of-2 {
    --_people: 2;
  }

  .of-3 {
    --_people: 3;
  }

  .of-4 {
    --_people: 4;
  }

  table,
  thead,
  tbody {
    display: block;
  }

  tr,
  .heads {
    display: grid;
    grid-template-columns: repeat(var(--_people), var(--_column));
    column-gap: 12px;
  }

  tr {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }

  thead tr,
  .heads {
    padding-block: 12px 4px;
    border: 0;
  }

  tbody .title {
    padding-block-start: 0;
    border: 0;
  }

  th,
  td {
    min-inline-size: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: break-word;
  }

  .corner {
    display: none;
  }

  th[scope='row'] {
    grid-column: 1 / -1;
    justify-self: start;
    color: var(--_text-2);
    font-size: 0.8em;
    line-height: 1.35;
  }

  .same td {
    grid-column: 1 / -1;
  }

  thead th,
  .heads p {
    min-inline-size: 0;
    font-size: 1.07em;
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  .comparison .portrait {
    inline-size: 72px;
    block-size: 86px;
    margin-block-end: 6px;
  }

  .strong {
    font-weight: 650;
  }

  .aside {
    color: var(--_text-2);
    font-size: 0.867em;
  }

  td a {
    display: inline-block;
    min-block-size: 24px;
  }

  /* Once it scrolls, only the names stay below the head of the sheet: 98 px of face go behind it. */
  @media (height >= 30em) {
    thead,
    .heads {
      position: sticky;
      inset-block-start: calc(57px - 98px);
      z-index: 1;
      background: var(--_surface);
    }
  }

  @container (inline-size < 42.5em) {
    .comparison.many {
      --_column: 158px;
      margin-inline: -16px;
    }

    .many .heads {
      overflow: hidden;
    }

    .many :is(.heads, .rows) {
      padding-inline: 16px;
    }

    .many .rows {
      position: relative;
      overflow: auto hidden;
    }

    .book.of-4 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .many table {
      inline-size: fit-content;
    }

    .many thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .many th[scope='row'] {
      position: sticky;
      inset-inline-start: 0;
    }
  }

  /* Large text. */
  @container (inline-size < 16em) {
    td {
      hyphens: auto;
    }
  }

  @container (inline-size < 13.5em) {
    .comparison {
      --_column: minmax(8em, 1fr);
    }

    .many {
      --_column: 8em;
    }

    .rows {
      overflow: auto hidden;
    }

    .book:is(.of-3, .of-4) {
      grid-auto-flow: column;
      grid-auto-columns: 7em;
      grid-template-columns: none;
      padding: 4px;
      overflow: auto hidden;
    }

    table {
      inline-size: fit-content;
      min-inline-size: 100%;
    }
  }

  @container (inline-size >= 42.5em) {
    .comparison {
      --_column: minmax(0, 1fr);
    }

    .heads {
      display: none;
    }

    .sheet {
      --_label: clamp(7em, 15cqi, 10em);
    }

    tr {
      grid-template-columns: var(--_label) repeat(var(--_people), var(--_column));
      column-gap: 20px;
    }

    .corner {
      display: block;
    }

    th[scope='row'] {
      grid-column: auto;
      font-size: 0.9em;
      line-height: 1.55;
    }

    .same td {
      grid-column: 2 / -1;
    }

    /* Below the columns. */
    .book {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-columns: none;
      gap: 20px;
      padding-inline-start: calc(var(--_label) + 20px);
    }
  }
`;

export const styles = css`
  :host {
    display: inline-block;
  }

  .open {
    gap: 0.4em;
    min-block-size: 40px;
    font-size: 0.875em;
    white-space: nowrap;
  }

  .paper {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  .hint,
  .empty p {
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .refused {
    color: var(--_warm);
    font-size: 0.875em;
    font-weight: 600;
  }

  .care {
    padding: 8px 12px;
    border-radius: var(--_radius-field);
    background: var(--_warm-soft);
    font-size: 0.875em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block: 8px;
    font-size: 0.875em;
  }

  .said:not(:empty) {
    font-size: 0.875em;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 36px;
    cursor: pointer;
  }

  .by-hand span {
    display: block;
    font-size: 0.875em;
  }

  .by-hand input {
    inline-size: 100%;
    min-block-size: 44px;
    margin-block: 4px 10px;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-field);
    background: var(--_surface);
    text-overflow: ellipsis;
  }

  ${sheet} ${people} ${comparison}

  @media print {
    .rows {
      overflow: visible;
    }

    thead,
    .heads {
      position: static;
    }

    tr {
      break-inside: avoid;
    }

    .choose,
    .hint,
    section:has(> .actions, > .check) {
      display: none;
    }
  }
`;
