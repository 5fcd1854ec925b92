import { css } from 'lit';

const sheet = css`
  .sheet {
    padding-inline: 18px;
  }

  .bar,
  .foot {
    margin-inline: -18px;
  }

  h3 {
    font-size: 1em;
  }

  section + section {
    border-block-start: 1px solid var(--_line);
  }

  section {
    padding-block: 18px;
  }

  @container (inline-size >= 680px) {
    .sheet {
      padding-inline: 28px;
    }

    .bar,
    .foot {
      margin-inline: -28px;
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
    align-items: center;
    gap: 12px;
    min-block-size: 56px;
  }

  .who {
    flex: 1;
    min-inline-size: 0;
  }

  .name {
    display: inline-block;
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
  thead bdi {
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

  /* In narrow places, the table below shows it instead. */
  @container (inline-size < 680px) {
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

  .portrait {
    inline-size: 48px;
    block-size: 48px;
    border-radius: var(--_radius-field);
  }

  .portrait img {
    object-position: top;
  }
`;

/** Scrolls sideways if there is too little room; the name of each row stays in sight. */
const comparison = css`
  .comparison {
    position: relative;
    margin: 12px -18px 0;
    overflow: auto hidden;
    scroll-padding-inline-start: 122px;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
  }

  th,
  td {
    min-inline-size: 148px;
    padding-block: 10px;
    padding-inline: 0 18px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  th[scope='row'],
  thead td {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 122px;
    inline-size: 122px;
    padding-inline: 18px 10px;
    background: var(--_surface);
    color: var(--_text-2);
    overflow-wrap: break-word;
  }

  /* Visitors look for the differences. */
  tbody p:first-child {
    font-weight: 600;
  }

  small,
  .dated {
    font-size: 0.93em;
  }

  small {
    display: block;
  }

  tbody .dated,
  tbody .same p,
  tbody p.none {
    color: var(--_text-2);
    font-weight: 400;
  }

  thead .sub,
  thead .pronouns {
    font-size: 0.93em;
  }

  thead .portrait {
    margin-block-end: 6px;
  }

  @container (inline-size >= 680px) {
    .comparison {
      margin-inline: -28px;
    }

    th[scope='row'],
    thead td {
      inline-size: 180px;
      padding-inline-start: 28px;
    }

    th:last-child,
    td:last-child {
      padding-inline-end: 28px;
    }
  }
`;

export const styles = css`
  :host {
    display: inline-block;
  }

  .open {
    min-block-size: 40px;
    font-size: 0.875em;
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

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-block: 10px;
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
    .comparison {
      margin-inline: 0;
      overflow: visible;
    }

    th,
    td {
      position: static;
      min-inline-size: 0;
      break-inside: avoid;
    }

    .choose,
    .hint,
    section:has(> .actions, > .check) {
      display: none;
    }
  }
`;
