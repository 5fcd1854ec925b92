import { css } from 'lit';
import { screenOnly } from '../../ui/styles.js';

export const styles = css`
  ${screenOnly}

  :host {
    display: inline-block;
  }

  .open {
    min-block-size: 40px;
    font-size: 0.875em;
  }

  .sheet {
    inline-size: 100%;
    max-inline-size: 560px;
    block-size: max(86dvb, min(100dvb, 24em));
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

  header,
  footer {
    display: flex;
    align-items: center;
    gap: 6px 10px;
    padding: 12px 18px;
  }

  header h2 {
    flex: 1;
    border-radius: 4px;
    font-size: 1.1875em;
  }

  /* Positioned, because visually hidden content would otherwise belong to the sheet itself and make that scroll too. */
  .scroll {
    position: relative;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 18px;
  }

  .scroll therapist-crisis-line {
    display: block;
    padding-block: 8px 16px;
  }

  footer {
    flex-wrap: wrap;
    border-block-start: 1px solid var(--_line);
    padding-block-end: max(6px, env(safe-area-inset-bottom));
  }

  footer .button {
    flex: 1 0 100%;
  }

  /* Even with many lines of crisis help, most of the sheet is for the filters. */
  @media (height >= 480px) {
    footer {
      max-block-size: 45dvb;
      overflow: auto;
    }
  }

  /* If the window is low, nothing sticks, so that the filters have room. */
  @media (height < 480px) {
    .sheet[open] {
      display: block;
      overflow: auto;
    }
  }
`;
