import { css } from 'lit';

export const styles = css`
  .why {
    max-inline-size: 44em;
    color: var(--_text-2);
    line-height: 1.5625;
  }

  .boxes {
    display: grid;
    gap: 16px;
    margin-block-start: 20px;
  }

  .box {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 4px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    font-size: 0.875em;
  }

  .box p,
  .box li {
    color: var(--_text-2);
    line-height: 1.5625;
  }

  h3 {
    font-size: 1.0625em;
  }

  .box h3 {
    font-size: 1.0714em;
  }

  .phone {
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    font-size: 1.5714em;
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
  }

  .box a:not(.button, .phone) {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    font-weight: 600;
  }

  .box ul {
    display: grid;
    gap: 6px;
  }

  .box.care {
    border-color: var(--_warm-line);
    background: var(--_warm-soft);
    color: var(--_text);
  }

  .care p {
    color: inherit;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 4px;
  }

  .changes {
    margin-block-start: 24px;
  }

  .changes ul {
    margin-block-start: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .changes li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 14px;
    padding: 13px 16px;
    font-size: 0.9375em;
  }

  .changes li + li {
    border-block-start: 1px solid var(--_line);
  }

  .mark {
    display: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 700;
  }

  .changes b {
    display: block;
    font-weight: 650;
    line-height: 1.4667;
  }

  .changes p {
    color: var(--_text-2);
    font-size: 0.8667em;
    line-height: 1.5385;
  }

  .changes .button {
    min-block-size: 40px;
    padding-block: 0;
    justify-self: start;
  }

  .clear {
    margin-block-start: 16px;
  }

  @container (inline-size >= 40em) {
    .boxes:has(> :nth-child(2)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* The longest beside the other two. */
    .boxes:has(> :nth-child(3)) {
      grid-template-rows: auto 1fr;
    }

    .boxes:has(> :nth-child(3)) .elsewhere {
      grid-area: 1 / 2 / span 2;
    }
    .changes li {
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: center;
    }

    .mark {
      display: grid;
    }
  }

  @container (inline-size >= 64em) {
    .boxes:has(> :nth-child(3)) {
      grid-template: auto / repeat(3, minmax(0, 1fr));
    }

    .boxes:has(> :nth-child(3)) .elsewhere {
      grid-area: auto;
    }
  }

  @media print {
    .changes .button,
    .ways,
    .clear {
      display: none;
    }
  }
`;
