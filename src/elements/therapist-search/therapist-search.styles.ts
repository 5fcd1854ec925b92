import { css } from 'lit';

export const styles = css`
  .bar {
    display: grid;
    gap: 4px;
    padding: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-sheet);
    box-shadow: var(--_shadow);
  }

  /* In reading order; if the fields are in a row, the help is below all of them. */
  .bar.with-help {
    grid-auto-flow: dense;
    border-radius: var(--_radius-sheet);
  }

  .help {
    grid-column: 1 / -1;
  }

  /* Out of the grid, but still there for screen readers. */
  .bar:not(.with-help) > .help {
    position: absolute;
  }

  .help > [brief] {
    margin: 0 16px 4px;
  }

  .field {
    scroll-margin-block-start: 8px;
    position: relative;
    display: block;
    padding: 6px 16px;
    /* The corners of the bar, reduced by its padding. */
    border-radius: max(0px, calc(var(--_radius-sheet) - 6px));
    cursor: text;
  }

  .field span {
    display: block;
    color: var(--_text-2);
    font-size: 0.8125em;
    line-height: 1.3;
  }

  .field input {
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 500;
    text-overflow: ellipsis;
    /* The surrounding field shows the focus. */
    outline: none;
  }

  .field input::placeholder {
    color: var(--_text-2);
    font-weight: 400;
    opacity: 1;
  }

  .field input::-webkit-search-cancel-button {
    display: none;
  }

  .field:has(:focus) {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }

  .meeting {
    display: flex;
    padding: 3px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
  }

  .meeting label {
    position: relative;
    flex: 1;
    display: grid;
    place-items: center;
    min-block-size: 36px;
    padding: 0 0.7em;
    border-radius: var(--_radius-control);
    color: var(--_text-2);
    font-size: 0.875em;
    white-space: nowrap;
    cursor: pointer;
  }

  .meeting input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .meeting label:has(:checked) {
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .meeting label:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 16px;
    margin: 4px 16px 0;
  }

  .notes slot[name='note'] {
    font-size: 0.8125em;
  }

  .untold {
    visibility: hidden;
  }

  .notes strong {
    font-weight: 600;
  }

  .notes .icon {
    vertical-align: -0.125em;
    color: var(--_accent-text);
  }

  .place {
    position: relative;
  }

  .place input {
    padding-inline-end: 34px;
  }

  .locate {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 8px;
    display: grid;
    place-items: center;
    align-self: center;
    inline-size: 36px;
    block-size: 36px;
    margin-block: auto;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_accent-text);
    cursor: pointer;
  }

  .locate:hover {
    background: var(--_accent-soft);
  }

  .locate[aria-disabled='true'] {
    color: var(--_text-2);
    cursor: progress;
  }

  .heard {
    margin: 10px 16px 0;
  }

  .heard p {
    color: var(--_text-2);
    font-size: 0.875em;
  }

  /* On one line, so that it does not push the rest down. It fades out at the edges of the element, where it goes on. */
  .heard ul {
    display: flex;
    padding: 3px 16px;
    margin-inline: -16px;
    overflow-x: auto;
    scroll-padding-inline: 16px;
    mask-image: linear-gradient(90deg, #0000, #000 16px calc(100% - 16px), #0000);
    gap: 8px;
    margin-block-start: 6px;
  }

  .suggestion {
    flex: none;
    display: flex;
    /* Always narrower than the line, so that part of the next one shows that there are more. */
    max-inline-size: 70cqi;
    align-items: stretch;
    border: 1px solid var(--_accent-line);
    /* A chip that can have two lines. */
    border-radius: min(16px, var(--_radius-control));
    background: var(--_surface);
    color: var(--_text);
  }

  .suggestion.on {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .suggestion button {
    border: 0;
    border-radius: inherit;
    background: none;
    cursor: pointer;
  }

  .take {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    min-inline-size: 0;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 36px;
    padding-block: 4px;
    padding-inline: 14px 4px;
    font-weight: 600;
    text-align: start;
  }

  .on .take {
    padding-inline-end: 14px;
  }

  .take small {
    color: var(--_text-2);
    font-size: 0.8125em;
    font-weight: 400;
  }

  .dismiss {
    display: grid;
    place-items: center;
    inline-size: 32px;
    color: var(--_text-2);
  }

  .suggestion button:hover {
    color: var(--_accent-text);
  }

  .nudge {
    margin: 10px 16px 0;
    font-size: 0.875em;
  }

  .problem > p {
    margin: 10px 16px 0;
    color: var(--_warm);
    font-size: 0.875em;
    font-weight: 600;
  }

  .places {
    margin: 6px 16px 0;
  }

  .places .chip {
    min-block-size: 32px;
    font-family: inherit;
    cursor: pointer;
  }

  @container (inline-size >= 520px) {
    .bar.with-place {
      grid-template-columns: 1.4fr 1fr;
    }

    .bar > .actions {
      grid-column: 1 / -1;
    }
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .actions > * {
    flex: 1 1 auto;
  }

  @container (inline-size >= 620px) {
    .notes slot[name='note'] {
      display: block;
      order: -1;
    }
  }

  @container (inline-size >= 820px) {
    .bar,
    .bar.with-place {
      grid-template-columns: 1fr auto;
    }

    .bar:not(.with-help) {
      border-radius: var(--_radius-control);
    }

    .bar.with-place {
      grid-template-columns: 1fr minmax(160px, 240px) auto;
    }

    .bar > .actions {
      grid-column: auto;
      flex-wrap: nowrap;
    }

    .place {
      border-inline-start: 1px solid var(--_line);
    }

    .place .field {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .meeting label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  /* A printed page shows the search above the results. */
  @media print {
    .bar,
    slot[name='note'] {
      display: none;
    }
  }
`;
