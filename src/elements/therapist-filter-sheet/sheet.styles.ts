import { css } from 'lit';

export const sheetStyles = css`
  .sheet {
    inline-size: 100%;
    max-inline-size: 35em;
    block-size: calc(100dvb - 24px);
    max-block-size: none;
    margin: auto auto 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-sheet) var(--_radius-sheet) 0 0;
    box-shadow: 0 -20px 60px rgb(0 0 0 / 0.35);
    overflow: hidden;
  }

  .sheet[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }

  .sheet::backdrop {
    background: rgb(20 28 28 / 0.5);
  }

  .head {
    min-inline-size: 0;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    padding-block-start: 12px;
    padding-inline: 16px 6px;
  }

  /* A mark that this sheet came up from below. */
  .head::before {
    content: '';
    position: absolute;
    inset-block-start: 8px;
    inset-inline: calc(50% - 20px);
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }

  .head h2 {
    flex: 1;
    border-radius: 4px;
    font-size: 1.125em;
  }

  .head .link {
    font-size: 0.8125em;
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font-size: 1.125em;
    cursor: pointer;
  }

  .close:hover {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  /* One line that scrolls sideways, to the edges of the sheet, where it fades out. */
  .head therapist-quick-filters {
    --_wrap: nowrap;
    flex: 0 0 calc(100% + 22px);
    margin-block-start: -3px;
    margin-inline: -16px -6px;
    padding: 3px 16px 8px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(90deg, #000 calc(100% - 24px), #0004);
  }

  .head therapist-quick-filters:dir(rtl) {
    mask-image: linear-gradient(270deg, #000 calc(100% - 24px), #0004);
  }

  /* Positioned, because visually hidden content would otherwise belong to the sheet itself and make that scroll too. */
  .scroll {
    position: relative;
    overflow: auto;
    overscroll-behavior: contain;
    padding-inline: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .scroll therapist-crisis-line {
    display: block;
    padding-block: 8px 16px;
  }

  .foot {
    padding-block-end: env(safe-area-inset-bottom);
    border-block-start: 1px solid var(--_line);
  }

  .foot .button {
    display: flex;
    inline-size: calc(100% - 32px);
    margin: 6px 16px;
  }

  .foot therapist-crisis-line {
    display: grid;
    align-content: center;
    min-block-size: 32px;
    padding-inline: 16px;
  }

  /* Even with many lines of crisis help, most of the sheet is for the filters. */
  @media (height >= 30em) {
    .foot {
      max-block-size: 45dvb;
      overflow: auto;
    }
  }

  /* If the window is low, nothing sticks, so that the filters have room. */
  @media (height < 30em) {
    .sheet[open] {
      display: block;
      overflow: auto;
    }
  }

  @media (forced-colors: active) {
    .sheet {
      border-block-start: 1px solid CanvasText;
    }

    .head::before {
      background: CanvasText;
    }
  }

  @media (prefers-contrast: more) {
    .scroll,
    .foot {
      border-color: var(--_edge);
    }
  }
`;
