import { css } from 'lit';

const figures = css`
  .figure {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  figcaption {
    max-inline-size: 60ch;
    color: var(--_text-2);
    font-size: 0.875em;
    text-wrap: pretty;
  }

  .genogram {
    inline-size: 100%;
    max-inline-size: 440px;
    margin-inline: auto;
  }

  .genogram text {
    fill: var(--_text);
    font-size: 14px;
  }

  .person {
    fill: var(--_surface);
    stroke: var(--_text-2);
    stroke-width: 1.6;
  }

  .person.you {
    fill: var(--_accent-soft);
    stroke: var(--_accent-text);
  }

  .family,
  .tie {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.4;
  }

  .tie {
    stroke-width: 1.6;
  }

  /* The relationship pattern that the drawing shows. */
  .tie.distant {
    stroke: var(--_accent-text);
    stroke-width: 3;
    stroke-dasharray: 2 7;
    stroke-linecap: round;
  }

  .tie.conflict {
    stroke: var(--_warm);
    stroke-linejoin: round;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 4px 20px;
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .steps {
    --_gap: 36px;
    display: grid;
    gap: var(--_gap);
    max-inline-size: 560px;
    inline-size: 100%;
    margin-inline: auto;
    font-size: 0.8125em;
  }

  .steps li {
    position: relative;
    padding: 10px 12px;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius-field);
    background: color-mix(in oklab, var(--_accent) 5%, var(--_surface));
  }

  .steps strong {
    display: block;
    font-weight: 650;
  }

  .steps li > span:not(.visually-hidden) {
    color: var(--_text-2);
  }

  .steps .icon {
    position: absolute;
    inline-size: 24px;
    block-size: 24px;
    color: var(--_accent-text);
    stroke-width: 1.2;
  }

  .cycle,
  .triangle {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }

  .cycle li:nth-child(3) {
    grid-area: 2 / 2;
  }

  .cycle li:nth-child(4) {
    grid-area: 2 / 1;
  }

  /* Each arrow starts at its box and points clockwise; in right-to-left text, all are mirrored. */
  .cycle li:nth-child(odd) .icon {
    inset-block-start: calc(50% - 12px);
  }

  .cycle li:nth-child(even) .icon {
    inset-inline-start: calc(50% - 12px);
  }

  .cycle li:nth-child(1) .icon {
    inset-inline-end: calc((var(--_gap) + 24px) / -2);
  }

  .cycle li:nth-child(2) .icon {
    inset-block-end: calc((var(--_gap) + 24px) / -2);
    rotate: 90deg;
  }

  .cycle li:nth-child(3) .icon {
    inset-inline-start: calc((var(--_gap) + 24px) / -2);
    rotate: 180deg;
  }

  .cycle li:nth-child(4) .icon {
    inset-block-start: calc((var(--_gap) + 24px) / -2);
    rotate: -90deg;
  }

  .cycle li:nth-child(1) .icon:dir(rtl) {
    rotate: 180deg;
  }

  .cycle li:nth-child(3) .icon:dir(rtl) {
    rotate: 0deg;
  }

  .triangle li:nth-child(1) {
    grid-column: 1 / -1;
    justify-self: center;
    inline-size: 64%;
  }

  /* From each box to the next: down to the second, across to the third, and up from there. */
  .triangle li:nth-child(1) .icon {
    inset-block-end: calc((var(--_gap) + 24px) / -2);
    inset-inline-start: 20%;
    rotate: -45deg;
  }

  .triangle li:nth-child(2) .icon {
    inset-block-start: calc(50% - 12px);
    inset-inline-end: calc((var(--_gap) + 24px) / -2);
  }

  .triangle li:nth-child(3) .icon {
    inset-block-start: calc((var(--_gap) + 24px) / -2);
    inset-inline-end: 46%;
    rotate: 45deg;
  }

  .triangle li:nth-child(1) .icon:dir(rtl) {
    rotate: 45deg;
  }

  .triangle li:nth-child(3) .icon:dir(rtl) {
    rotate: -45deg;
  }

  .path {
    --_gap: 10px;
    counter-reset: step;
  }

  .path li {
    counter-increment: step;
    padding-inline-start: 48px;
  }

  .path li::before {
    content: counter(step);
    position: absolute;
    inset: 10px auto auto 12px;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--_accent-line);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent-text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .path li:dir(rtl)::before {
    inset: 10px 12px auto auto;
  }
`;

/** At the bottom of the window on a phone, so that it stays within reach; at the side if there is room. */
const fit = css`
  .fit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-start: 24px;
    padding: 12px 14px;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius-card);
    background: var(--_accent-soft);
    box-shadow: var(--_shadow);
  }

  .fit h3 {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .fit :is(h3, p)::first-letter {
    text-transform: uppercase;
  }

  .fit p {
    color: var(--_text-2);
    font-size: 0.8125em;
    line-height: 1.35;
  }

  .fit > div {
    flex: 1 1 8em;
  }

  .fit .button {
    flex: 0 1 auto;
  }

  @media (height >= 480px) {
    .fit {
      position: sticky;
      inset-block-end: 8px;
      z-index: 1;
    }

    /* Keeps controls that get the keyboard focus above the box. */
    .text :is(a, button),
    .brought therapist-crisis-line {
      scroll-margin-block-end: 128px;
    }
  }
`;

/** Drawings do not adapt to forced colors on their own. */
const forced = css`
  @media (forced-colors: active) {
    .person,
    .person.you,
    .family,
    .tie,
    .tie.distant,
    .tie.conflict {
      stroke: CanvasText;
    }

    .person,
    .person.you {
      fill: Canvas;
    }

    .genogram text {
      fill: CanvasText;
    }

    .steps .icon,
    .helps .icon,
    .situation .icon {
      color: CanvasText;
    }
  }
`;

export const styles = [
  figures,
  fit,
  css`
    .text {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
      min-inline-size: 0;
    }

    .crumb {
      color: var(--_text-2);
      font-size: 0.875em;
    }

    .crumb span {
      margin-inline: 0.3em 0.05em;
    }

    h2 {
      margin-block: 2px 8px;
      border-radius: 4px;
      font-size: 1.75em;
      line-height: 1.15;
      letter-spacing: -0.02em;
      text-wrap: balance;
    }

    .lead {
      max-inline-size: 60ch;
      color: var(--_text-2);
      font-size: 1.1875em;
      line-height: 1.45;
      text-wrap: pretty;
    }

    section {
      display: grid;
      gap: 10px;
      min-inline-size: 0;
    }

    section > h3 {
      font-size: 1.375em;
      letter-spacing: -0.01em;
      text-wrap: balance;
    }

    .prose {
      display: grid;
      gap: 0.75em;
      max-inline-size: 68ch;
      text-wrap: pretty;
    }

    .help {
      max-inline-size: 68ch;
      color: var(--_text-2);
      font-size: 0.875em;
    }

    .tiles {
      display: grid;
      gap: 12px;
    }

    .tile {
      display: flex;
      flex-direction: column;
      align-items: start;
      padding: 14px 16px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-card);
    }

    .tile p {
      margin-block-start: 4px;
      color: var(--_text-2);
      font-size: 0.875em;
      text-wrap: pretty;
    }

    .tile .link {
      gap: 0.4em;
      margin-block-start: 6px;
      font-size: 0.875em;
    }

    /* Tiles in a row have the same height, each with its link at the bottom. */
    .tile p + .link {
      margin-block-start: auto;
      padding-block-start: 6px;
    }

    .link .icon:dir(rtl),
    .button .icon:dir(rtl) {
      scale: -1 1;
    }

    .chips {
      gap: 8px;
    }

    .chip.situation {
      min-block-size: 36px;
      padding: 0.3em 1em;
      color: var(--_text);
      font-size: 0.875em;
      font-weight: 400;
      line-height: 1.35;
      text-align: start;
    }

    /* The same weight as before, so that a pressed chip does not move. */
    .chip.situation.hit {
      border-color: var(--_accent-text);
      color: var(--_accent-text);
    }

    button.situation {
      border-color: var(--_edge);
      cursor: pointer;
    }

    button.situation:hover {
      border-color: var(--_accent-text);
      background: var(--_accent-soft);
    }

    .situation .icon {
      flex: none;
      color: var(--_accent-text);
    }

    .plain.situation {
      border-style: dashed;
    }

    .helps {
      display: grid;
      gap: 6px 24px;
    }

    .helps li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 10px;
    }

    .helps .icon {
      margin-block-start: 0.28em;
      color: var(--_accent-text);
    }

    .lines {
      display: grid;
      gap: 8px;
      max-inline-size: 68ch;
    }

    .lines li {
      padding-inline-start: 14px;
      border-inline-start: 2px solid var(--_accent-line);
    }

    .sources {
      display: grid;
      gap: 8px;
      max-inline-size: 68ch;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }

    .sources cite {
      font-style: normal;
    }

    .sources span {
      display: block;
      color: var(--_text-2);
    }

    .base > therapist-crisis-line {
      margin-block-end: 12px;
    }

    /* Takes no space while empty. */
    .brought:not(:has(therapist-crisis-line)) {
      margin-block-start: -10px;
    }

    .brought therapist-crisis-line {
      display: block;
    }

    @container (inline-size >= 32.5em) {
      .tiles,
      .helps {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }

      .text {
        gap: 36px;
      }

      h2 {
        font-size: 2.25em;
      }

      .figure {
        padding: 20px 24px;
      }
    }

    @container (inline-size >= 52.5em) {
      /* Applies before there is a count, so that nothing moves when it arrives. */
      .beside {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 292px;
        gap: 44px;
        align-items: start;
      }

      .fit {
        inset-block: 72px auto;
        flex-direction: column;
        align-items: stretch;
        gap: 14px;
        margin: 0;
        padding: 20px;
        border-radius: var(--_radius-card);
        box-shadow: none;
      }

      .fit > div {
        flex: none;
      }

      .fit h3 {
        font-size: 1.1875em;
      }

      .fit p {
        margin-block-start: 6px;
        font-size: 0.875em;
      }

      .text :is(a, button),
      .brought therapist-crisis-line {
        scroll-margin-block-end: 0;
      }
    }
  `,
  forced,
];
