import { css } from 'lit';

export const styles = css`
  :host(:state(empty)) {
    display: none;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .chip {
    min-block-size: 36px;
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-family: inherit;
    font-weight: 600;
    cursor: pointer;
    text-align: start;
  }

  .chip:hover {
    text-decoration: underline;
  }

  .link {
    padding-inline: 6px;
    font-size: 0.8125em;
  }
`;
