import { css } from 'lit';
import { shimmer } from '../../ui/styles/shimmer.js';
import { unseen } from '../../ui/unseen.js';

export const styles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    margin-block: 10px 8px;
  }

  .header h2 {
    margin-inline-end: auto;
    font-size: 1.0625em;
    line-height: 1.4118;
    border-radius: 4px;
  }

  /* The row is as high as its text, not as what a finger needs; of large text, there are two rows. */
  @container (18em <= inline-size < 33em) {
    .header slot::slotted(*) {
      margin-block: -8px;
    }
  }

  @container (inline-size < 33em) {
    .first-available {
      display: none;
    }

    /* The chip above says the order. */
    .order {
      ${unseen}
    }
  }

  @container (inline-size >= 33em) {
    .header {
      position: sticky;
      inset-block-start: var(--_sticky);
      z-index: 1;
      min-block-size: 44px;
      margin-block: 0 4px;
    }

    .header h2 {
      font-size: 1.25em;
    }

    .list {
      --_covered: calc(var(--_sticky) + 52px);
    }

    /* Over cards, not see-through, and as wide as their shadows. */
    .header.stuck {
      margin-inline: -8px;
      padding-inline: 8px;
      border-radius: 0 0 var(--_radius-field) var(--_radius-field);
      background: var(--_surface);
      box-shadow: var(--_shadow);
    }
  }

  slot[name='filters']::slotted(*) {
    margin-block-end: 14px;
  }

  .list {
    display: grid;
    gap: 12px;
  }

  /* How high most cards are, so that nothing jumps when they come. */
  .list > * {
    --_card: 421px;
  }

  @container (inline-size >= 45em) {
    .list > * {
      --_card: 310px;
    }
  }

  @container (inline-size >= 52em) {
    .list > * {
      --_card: 251px;
    }
  }

  /* A card far out of sight is neither laid out nor painted until it comes near; before, it is about as tall as others. */
  @supports (overflow-clip-margin: 1px) {
    .list > li {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_card);
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
    background: color-mix(in oklab, var(--_text) 5%, var(--_surface));
    color: var(--_text);
    font-size: 0.875em;
  }

  /* Other words, in the room of the first. */
  .note.changed {
    display: grid;
  }

  .changed > * {
    grid-area: 1 / 1;
  }

  .changed > :first-child {
    visibility: hidden;
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

  /* No heading keeps it away from the filters in use. */
  .empty:first-child {
    margin-block: 10px;
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
    block-size: var(--_card);
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
