import { css } from 'lit';

export const styles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .chip {
    min-block-size: 28px;
    font-family: inherit;
    cursor: pointer;
    text-align: start;
  }

  .chip:hover {
    border-color: var(--_accent-line);
    color: var(--_accent-text);
  }

  .link {
    padding-inline: 6px;
    font-size: 0.8125em;
  }
`;
