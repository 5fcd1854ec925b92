import { css } from 'lit';

/** Menus and buttons that look like chips, with an arrow: what they say is chosen, and more is behind them. */
export const picks = css`
  .pick {
    position: relative;
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 40px;
    padding-inline: 0.65em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.8125em;
    white-space: nowrap;
    cursor: pointer;
  }

  .pick.on {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .pick:has(select) {
    padding: 0;
  }

  .pick select {
    appearance: none;
    field-sizing: content;
    min-block-size: 38px;
    max-inline-size: 16em;
    padding-inline: 0.65em 1.75em;
    border: 0;
    border-radius: inherit;
    background: none;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  /* Closed, a menu has the colors of its chip; open, those of the device. */
  .pick option {
    background: Canvas;
    color: CanvasText;
  }

  .pick select + .icon {
    position: absolute;
    inset-inline-end: 0.55em;
    pointer-events: none;
  }

  .pick:hover {
    border-color: var(--_accent-text);
  }

  /* Inside, because a row of them scrolls and cuts off what is outside. */
  .pick:focus-visible,
  .pick select:focus-visible {
    outline-offset: -2px;
  }

  /* In a line of text, or in a field that has an edge of its own. */
  .pick.bare {
    border-color: transparent;
    background: none;
    font-size: 1em;
    min-block-size: 0;
  }

  .bare select {
    min-block-size: 24px;
    padding-inline: 0 1.5em;
    line-height: inherit;
  }

  .bare select + .icon {
    inset-inline-end: 0.2em;
  }
`;
