import { css } from 'lit';
import { room } from '../../ui/styles/measured.js';

const dialog = css`
  /* One row that scrolls sideways; room for the outline of a link. */
  .jump {
    display: flex;
    gap: 4px;
    padding-inline: 8px;
    border-block-start: 1px solid var(--_line);
    overflow-x: auto;
    scrollbar-width: none;
  }

  .jump button {
    position: relative;
    flex: none;
    min-block-size: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: var(--_text-2);
    font-size: 0.9375em;
    outline-offset: -3px;
    cursor: pointer;
  }

  .jump button:hover {
    color: var(--_text);
  }

  .jump [aria-current] {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .jump [aria-current]::after {
    content: '';
    position: absolute;
    inset: auto 8px 0;
    block-size: 2px;
    background: currentcolor;
  }

  /* Large text puts the button below the words. */
  .foot .when {
    flex: 1 1 8em;
    color: var(--_text-2);
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .foot .when strong {
    display: block;
    color: var(--_accent-text);
    font-size: 1.0769em;
    font-weight: 650;
  }

  .next therapist-consultation-button {
    flex: 1 0 auto;
  }

  .when + therapist-consultation-button {
    flex: none;
    inline-size: min(11em, 100%);
  }

  /* One button is in sight: in one column that of the foot, in two that of the side. Its form stays, also when the window is turned. */
  @container (inline-size < 44em) {
    .sheet .side:not(.own) therapist-consultation-button::part(button) {
      display: none;
    }
  }

  @container (inline-size >= 47em) {
    .jump {
      padding-inline: 16px;
    }
  }

  @media (height >= 36em) {
    @container (inline-size >= 47em) {
      .foot .next {
        min-block-size: 0;
        padding: 0;
      }

      .foot .when,
      .foot therapist-consultation-button::part(button) {
        display: none;
      }
    }
  }

  @media print {
    .jump {
      display: none;
    }
  }

  .bar .portrait {
    inline-size: 34px;
    block-size: 40px;
    border-radius: var(--_radius-field);
    font-size: 0.8125em;
  }

  .sheet .profile {
    border: 0;
    border-radius: inherit;
    box-shadow: none;
  }
`;

const who = css`
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 14px 12px;
  }

  .head .portrait {
    inline-size: 96px;
    block-size: 114px;
    font-size: 1.375em;
  }

  .others .portrait {
    inline-size: 44px;
    block-size: 52px;
    border-radius: var(--_radius-field);
    font-size: 1em;
  }

  .poster img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .who .name {
    font-size: 1.375em;
    letter-spacing: -0.015em;
    line-height: 1.2;
    inline-size: fit-content;
    max-inline-size: 100%;
    border-radius: 4px;
  }

  .sub {
    color: var(--_text-2);
    font-size: 0.875em;
    line-height: 1.4;
  }

  .sub::first-letter {
    text-transform: uppercase;
  }

  .headline,
  .fits {
    grid-column: 1 / -1;
  }

  .headline {
    font-size: 1.1875em;
    line-height: 1.42;
    text-wrap: pretty;
  }

  .fits h3 {
    margin-block-end: 8px;
    color: var(--_text-2);
    font-size: 0.875em;
    font-weight: 600;
  }
`;

const next = css`
  .side,
  .act {
    display: grid;
    align-content: start;
    gap: 14px;
  }

  .side {
    padding: 16px;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius-card);
    background: color-mix(in oklab, var(--_accent) 4%, var(--_surface));
  }

  .openings h3 {
    color: var(--_text-2);
    font-size: 0.875em;
    font-weight: 400;
  }

  .openings h3 strong {
    display: inline-block;
    color: var(--_accent-text);
    font-weight: 600;
  }

  .days {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 12px;
    margin-block: 8px;
  }

  .days > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }

  .day {
    font-size: 0.8125em;
    font-weight: 600;
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .times .slot {
    display: grid;
    align-items: center;
    padding: 3px 9px;
    white-space: nowrap;
  }

  .times :is(a, button) {
    min-block-size: 36px;
  }

  .keep {
    margin-block: -6px;
    font-size: 0.875em;
  }

  .glance {
    display: grid;
    gap: 4px;
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .cost {
    display: none;
  }

  .glance strong {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .glance strong:not(.good) {
    color: var(--_text);
  }
`;

const sections = css`
  .sections {
    display: grid;
    max-inline-size: 68ch;
  }

  .sections > section {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding-block: 12px;
  }

  .sections > section > :not(button, a, h3) {
    inline-size: 100%;
  }

  .sections h3 {
    border-radius: 4px;
    font-size: 1.125em;
    letter-spacing: -0.01em;
  }

  .sections > section > h3 {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .sections h4 {
    color: var(--_text-2);
    font-size: 0.875em;
    font-weight: 600;
  }

  .prose {
    white-space: pre-line;
    text-wrap: pretty;
  }

  .aside,
  .fine,
  .note {
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .fine {
    font-size: 0.8125em;
  }

  .figure {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  dd.figure {
    font-weight: 400;
  }

  .good {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .warn {
    color: var(--_warm);
    font-weight: 600;
  }

  .good .icon,
  .tall .icon,
  .chip .icon {
    flex: none;
    vertical-align: -0.125em;
  }

  .chip.focus {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  /* Inside running text, but still 24 px high for a finger. */
  .tall {
    display: inline-block;
    padding-block: 3px;
    font-weight: 600;
  }

  .rows > div {
    display: grid;
    grid-template-columns: minmax(0, 6em) minmax(0, 1fr);
    gap: 0 12px;
    align-items: baseline;
    padding-block: 8px;
  }

  .rows > div + div {
    border-block-start: 1px solid var(--_line);
  }

  .rows dt {
    color: var(--_text-2);
    font-size: 0.9375em;
  }

  .rows dd {
    grid-column: 2;
    font-size: 0.9375em;
  }

  .offices,
  .licenses {
    display: grid;
    gap: 12px;
  }

  .offices li,
  .licenses li {
    display: grid;
    justify-items: start;
  }

  .offices > li,
  .licenses > li {
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_accent-line);
  }

  .offices .chips {
    margin-block-start: 6px;
  }

  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-field);
  }

  summary {
    padding: 10px 14px;
    border-radius: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  details .prose {
    padding: 0 14px 12px;
  }

  .poster {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 100%;
    max-inline-size: 480px;
    aspect-ratio: 16 / 9;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-card);
    background: var(--_accent-soft);
    overflow: hidden;
    cursor: pointer;
  }

  .bare {
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }

  .poster > * {
    grid-area: 1 / 1;
  }

  .play {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border-radius: var(--_radius-control);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .bare .play {
    border: 1px solid var(--_accent-line);
    background: var(--_surface);
    color: var(--_accent-text);
  }

  .poster:hover .play,
  .bare:hover .play {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    color: var(--_on-accent);
  }

  .triangle {
    inline-size: 0.7em;
    block-size: 0.8em;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .film {
    display: block;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius-card);
    background: #000;
  }

  .others {
    display: grid;
    gap: 12px;
  }

  .others > li {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .source {
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .sections .source h3 {
    color: var(--_text);
    font-size: 1em;
  }
`;

export const styles = [
  room,
  dialog,
  who,
  next,
  sections,
  css`
    /* A dialog takes no space on the page. */
    :host(:not([inline], [therapist]))::before {
      content: none;
    }

    .profile {
      container-type: inline-size;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-card);
      box-shadow: var(--_shadow);
    }

    .inner {
      --_inset: 16px;
      padding: 20px var(--_inset);
    }

    .columns {
      display: grid;
      gap: 18px;
    }

    .message {
      display: grid;
      justify-items: start;
      gap: 10px;
      padding-block: 24px;
    }

    .message h2 {
      font-size: 1.1875em;
    }

    .message p {
      color: var(--_text-2);
    }

    .line {
      margin-block-start: 16px;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--_line);
    }

    .urgent {
      margin-block-end: 20px;
    }

    .skeleton {
      border-radius: var(--_radius-card);
      min-block-size: 96px;
    }

    .side .skeleton {
      min-block-size: 180px;
    }

    .sections .skeleton {
      min-block-size: 480px;
    }

    @container (inline-size >= 32em) {
      .inner {
        --_inset: 24px;
        padding-block: 24px;
      }

      .head {
        grid-template-rows: auto auto 1fr;
        align-items: start;
        gap: 12px 24px;
      }

      .head .portrait {
        grid-row: 1 / span 3;
        inline-size: 152px;
        block-size: 182px;
        font-size: 2em;
      }

      /* Initials need less space than a photo. */
      .head .portrait:not(:has(img), .skeleton) {
        inline-size: 104px;
        block-size: 124px;
      }

      .headline,
      .fits {
        grid-column: 2;
      }

      .side:has(.openings) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 24px;
      }

      .rows > div {
        grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
      }

      .offices {
        grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      }

      .others {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }

      .others > li {
        align-items: start;
      }
    }

    @container (inline-size >= 44em) {
      .columns {
        /* Wider for larger text, which would otherwise push the times out. */
        grid-template-columns: minmax(0, 1fr) clamp(260px, 13em, 40%);
        grid-template-rows: auto auto 1fr;
        gap: 16px 32px;
      }

      .side,
      .side:has(.openings) {
        grid-area: 1 / 2 / span 3;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
        position: sticky;
        inset-block-start: 124px;
        align-self: start;
      }

      .days > li {
        display: block;
      }

      .cost {
        display: revert;
      }
    }

    @container (inline-size >= 56em) {
      .inner {
        --_inset: 36px;
        padding-block: 32px 24px;
      }

      .columns {
        grid-template-columns: minmax(0, 1fr) clamp(292px, 13em, 40%);
        column-gap: 40px;
      }
    }

    /* On paper nothing sticks, and nothing can be opened. */
    @media print {
      .sheet .line,
      .side {
        position: static;
      }

      .side,
      section > details {
        break-inside: avoid;
      }

      details::details-content {
        block-size: auto;
        content-visibility: visible;
      }

      summary {
        list-style: none;
      }

      .others button {
        display: inline;
      }
    }
  `,
];
