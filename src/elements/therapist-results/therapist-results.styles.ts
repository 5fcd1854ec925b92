import { css } from 'lit';
import { shimmer } from '../../ui/styles.js';

export const styles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
    margin-block-end: 14px;
  }

  /* Scrolling the heading into view also shows the first card below it. */
  .header h2 {
    flex: 1 1 auto;
    font-size: 1.1875em;
    border-radius: 4px;
    scroll-margin-block: 12px 60vh;
  }

  slot[name='filters']::slotted(*) {
    margin-block-end: 14px;
  }

  .list {
    display: grid;
    gap: 14px;
  }

  /* A card far out of sight is neither laid out nor painted until it comes near; before, it is about as tall as others. */
  @supports (overflow-clip-margin: 1px) {
    .list > li {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 250px;
      /* For its shadow. */
      overflow-clip-margin: 26px;
    }
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-end: 14px;
    padding: 10px 14px;
    border-radius: var(--_radius-field);
    background: var(--_warm-soft);
    color: var(--_text);
    font-size: 0.875em;
  }

  .note .button {
    min-block-size: 32px;
    padding-block: 0;
  }

  .empty {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .header h2.none {
    font-size: 1.625em;
    line-height: 1.3077;
    text-wrap: balance;
  }

  .unknown {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 14px;
  }

  .skeleton {
    block-size: 232px;
    padding: 20px 24px;
    color: var(--_text);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  @media print {
    .list > li {
      content-visibility: visible;
    }
  }

  ${shimmer}
`;
