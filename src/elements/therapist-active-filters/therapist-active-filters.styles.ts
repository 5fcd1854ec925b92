import { css } from 'lit';

export const styles = css`
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host(:state(empty)) {
    display: none;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  li {
    flex: none;
    max-inline-size: 100%;
  }

  /* In a narrow finder one line, so that it does not push the list down. It fades out where it goes on. */
  @container (inline-size < 33em) {
    ul {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      mask-image: linear-gradient(90deg, #000 calc(100% - 24px), #0004);
    }

    ul:dir(rtl) {
      mask-image: linear-gradient(-90deg, #000 calc(100% - 24px), #0004);
    }

    /* Part of the next one shows. */
    li {
      max-inline-size: 75cqi;
    }

    /* Inside, because the row cuts off what is outside. */
    :is(.chip, .link):focus-visible {
      outline-offset: -3px;
    }
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
