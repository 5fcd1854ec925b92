import { css } from 'lit';

export const styles = css`
  .base {
    border-radius: var(--_radius-card);
    font-size: 0.875em;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  /* Inside running text, but still 24 px high for a finger. */
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    font-weight: 600;
  }

  .front {
    position: relative;
    padding: 0.75em 1em;
    border: 1px solid var(--_warm);
    border-radius: var(--_radius-card);
    background: var(--_warm-soft);
    color: var(--_text);
    font-size: 1.0714em;
    line-height: 1.4;
  }

  .front p + :is(p, therapist-quick-exit),
  .front therapist-quick-exit + p {
    margin-block-start: 0.5em;
  }

  /* Room for the button that hides the help. */
  .front > [role='status']::before {
    content: '';
    float: inline-end;
    inline-size: 36px;
    block-size: 28px;
  }

  .ways {
    clear: both;
    max-inline-size: 30em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .ways .button {
    flex: 1 1 auto;
    padding-inline: 0.75em;
    font-size: 0.9333em;
  }

  .ways .wide {
    flex-flow: wrap;
    flex-basis: 100%;
    gap: 0 0.5em;
    font-size: 1em;
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
