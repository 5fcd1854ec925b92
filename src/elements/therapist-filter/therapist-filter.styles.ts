import { css } from 'lit';

export const styles = css`
  .base {
    padding-block: 12px;
  }

  .heading button {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 0 2px;
    border: 0;
    border-radius: 6px;
    background: none;
    font-size: 0.875em;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }

  .heading .summary {
    margin-inline-start: auto;
    color: var(--_text-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .heading .icon {
    flex: none;
    color: var(--_text-2);
    transition: rotate 120ms;
  }

  .heading [aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .body {
    padding-block-start: 6px;
  }

  .body[hidden] {
    display: none;
  }

  .row {
    display: flex;
    align-items: start;
  }

  .option {
    flex: 1;
    display: flex;
    align-items: start;
    gap: 10px;
    min-block-size: 30px;
    padding: 4px 2px;
    border-radius: 6px;
    font-size: 0.875em;
    cursor: pointer;
  }

  .option:hover {
    background: color-mix(in oklab, var(--_accent) 6%, transparent);
  }

  .option input {
    flex: none;
    inline-size: 17px;
    block-size: 17px;
    margin-block: 0.15em;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .option .count {
    margin-inline-start: auto;
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }

  .option.none {
    color: var(--_text-2);
  }

  .kinds {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_text-2);
    cursor: pointer;
  }

  .kinds:hover {
    background: color-mix(in oklab, var(--_accent) 6%, transparent);
  }

  .kinds .icon {
    transition: rotate 120ms;
  }

  .kinds[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  /* Keeps the same space for options without subtypes, so that counts align in one column. */
  .row.plain:not(.only) .option {
    margin-inline-end: 30px;
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

  /* Below the option it belongs to, in a less prominent style. */
  .role {
    min-block-size: 26px;
    margin-inline-start: 25px;
    padding: 0 2px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_accent-text);
    font-size: 0.8125em;
    cursor: pointer;
  }

  .role:hover {
    background: color-mix(in oklab, var(--_accent) 6%, transparent);
  }

  ul ul {
    padding-inline-start: 27px;
  }

  .link {
    font-size: 0.8125em;
  }

  .unknown {
    margin-block-start: 4px;
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

  .bounds input::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }

  @media (forced-colors: active) {
    .histogram .in {
      fill: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .heading .icon,
    .kinds .icon {
      transition: none;
    }
  }
`;
