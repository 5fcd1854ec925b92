import { css } from 'lit';

export const styles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-sheet);
    box-shadow: var(--_shadow);
  }

  therapist-crisis-line {
    margin-block-end: 12px;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border-radius: 4px;
    color: var(--_line);
  }

  .bar .done {
    fill: var(--_accent);
  }

  h2 {
    font-size: 1.375em;
    letter-spacing: -0.01em;
    border-radius: 4px;
  }

  .count {
    display: block;
    margin-block-end: 6px;
    color: var(--_text-2);
    font-size: 0.5909em;
    font-weight: 400;
    letter-spacing: normal;
  }

  .help {
    margin-block-start: 4px;
    color: var(--_text-2);
  }

  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  legend {
    margin-block-end: 8px;
    font-size: 0.875em;
    font-weight: 600;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .answer {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 6px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    cursor: pointer;
  }

  .answer:hover {
    border-color: var(--_accent-text);
  }

  .answer:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .answer:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .answer input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .lines {
    display: grid;
    gap: 14px;
  }

  .line span {
    display: block;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }

  .line input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-field);
  }

  .line .error {
    margin-block: 4px 0;
    color: var(--_warm);
    font-size: 0.875em;
    font-weight: 600;
  }

  .line .error:empty {
    margin: 0;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .steps .next {
    margin-inline-start: auto;
  }

  .people {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  @container (inline-size >= 32.5em) {
    .panel {
      padding: 28px;
    }

    .lines {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
