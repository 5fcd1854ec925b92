import { css } from 'lit';
import { lineStyles } from './line.styles.js';

export const styles = css`
  ${lineStyles}

  .front {
    position: relative;
    display: grid;
    gap: 6px;
    padding: 10px 14px 12px;
    border: 1px solid var(--_warm-line);
    border-radius: var(--_radius-card);
    background: var(--_warm-soft);
    color: var(--_text);
    font-size: 1.0714em;
    line-height: 1.36;
  }

  .front > [role='status'] {
    display: grid;
    gap: 6px;
  }

  /* Last in the line of text before it, if there is room. */
  .front > therapist-quick-exit[inline] {
    justify-self: end;
  }

  .title {
    padding-inline-end: 28px;
    font-size: 1.1333em;
    font-weight: 650;
    line-height: 1.32;
    text-wrap: pretty;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 30em;
  }

  .ways .button {
    flex: 1 1 auto;
    min-block-size: 46px;
    padding-inline: 0.75em;
  }

  .ways .wide {
    flex-flow: wrap;
    flex-basis: 100%;
    gap: 0 0.5em;
  }

  .number {
    white-space: nowrap;
  }

  .more {
    font-size: 0.875em;
  }

  :host([added]) .more {
    font-size: 1em;
  }

  .front .more {
    font-size: 0.9333em;
  }

  .front a:not(.button) {
    min-block-size: 26px;
  }

  .close {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .close:hover {
    background: var(--_surface);
  }
`;
