import { css } from 'lit';

export const styles = css`
  .base {
    padding-block: 7px;
  }

  /* What changes in it moves nothing inside others. An open menu reaches beyond its filter. */
  .base:not(.menued) {
    contain: layout style;
  }

  .room {
    block-size: 48px;
  }

  .room.open {
    block-size: 184px;
  }

  .room.fee {
    block-size: 171.5px;
  }

  .room.opening {
    block-size: 267px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }

  .heading {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }

  .heading button {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 0 2px;
    border: 0;
    border-radius: 6px;
    background: none;
    font-size: 0.875em;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }

  .heading button:hover {
    color: var(--_accent-text);
  }

  .heading .summary {
    margin-inline-start: auto;
    color: var(--_text-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .heading .icon,
  .kinds .icon {
    flex: none;
    color: var(--_text-2);
    transition: rotate 120ms;
  }

  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }

  .body[hidden] {
    display: none;
  }

  /* Box, name, kinds, count, menu: the label spans all but the menu, and the button for kinds stands in it beside the name. */
  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, max-content) minmax(0, auto) 1fr auto;
    align-items: center;
  }

  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 34px;
    padding: 4px 2px;
    border-radius: 6px;
    font-size: 0.875em;
    line-height: 1.3;
    cursor: pointer;
  }

  .row > .option {
    grid-row: 1;
    grid-column: 1 / -2;
    grid-template-columns: subgrid;
  }

  .option:hover {
    background: color-mix(in oklab, var(--_accent) 6%, transparent);
  }

  .option input {
    inline-size: 1.2857em;
    block-size: 1.2857em;
    margin-inline-end: 10px;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .row .end {
    grid-column: 4;
    margin-inline-start: 8px;
    text-align: end;
  }

  .count {
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }

  .role {
    margin-inline-end: 6px;
    color: var(--_accent-text);
    font-size: 0.9286em;
    font-weight: 600;
  }

  .option.none {
    color: var(--_text-2);
  }

  .kinds,
  .matters {
    display: grid;
    place-items: center;
    inline-size: 1.8571em;
    min-block-size: 34px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_text-2);
    font-size: 0.875em;
    cursor: pointer;
  }

  .kinds {
    grid-row: 1;
    grid-column: 3;
  }

  .matters {
    inline-size: 1.5294em;
    margin-inline: 4px -6px;
    font-size: 1.0625em;
  }

  .kinds:hover,
  .matters:is(:hover, [aria-expanded='true']) {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .menu {
    position: absolute;
    inset-block-start: calc(100% - 2px);
    inset-inline-end: 0;
    z-index: 1;
    min-inline-size: 10em;
    max-inline-size: 100%;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.2);
    font-size: 0.875em;
  }

  .menu button {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 4px 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .menu button:hover {
    background: var(--_accent-soft);
  }

  .menu .icon {
    flex: none;
  }

  .menu [aria-checked='false'] .icon {
    visibility: hidden;
  }

  .menu [aria-checked='true'] {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .find {
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    margin-block: 2px 6px;
    padding: 0 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    font-size: 0.875em;
  }

  .find::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }

  .found {
    padding: 2px;
    color: var(--_text-2);
    font-size: 0.875em;
  }

  ul ul {
    padding-inline-start: calc(1.125em + 10px);
  }

  .link {
    font-size: 0.8125em;
  }

  .unknown {
    color: var(--_text-2);
  }

  .histogram {
    display: block;
    inline-size: 100%;
    block-size: 46px;
    color: var(--_line);
  }

  .histogram rect {
    fill: currentcolor;
  }

  .histogram .in {
    fill: var(--_accent-line);
  }

  input[type='range'] {
    display: block;
    inline-size: 100%;
    block-size: 24px;
    margin-block-start: -10px;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .bounds {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    margin-block: 4px;
  }

  .bounds label {
    display: block;
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  .bounds input {
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-field);
  }

  .bounds input[aria-invalid='true'] {
    border-color: var(--_warm);
  }

  .problem:empty {
    position: absolute;
  }

  .problem {
    grid-column: 1 / -1;
    color: var(--_warm);
    font-size: 0.8125em;
  }

  .bounds input::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }

  @media (forced-colors: active) {
    .histogram .in {
      fill: Highlight;
    }

    .menu {
      border-color: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .heading .icon,
    .kinds .icon {
      transition: none;
    }
  }

  @media (prefers-contrast: more) {
    .menu {
      border-color: var(--_edge);
    }
  }
`;
