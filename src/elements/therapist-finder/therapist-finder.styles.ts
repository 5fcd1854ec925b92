import { css } from 'lit';
import { shimmer } from '../../ui/styles.js';

export const styles = css`
  .top {
    display: grid;
    gap: 10px;
    margin-block-end: 16px;
  }

  /* Above the elements that the page placed. */
  .base > therapist-crisis-line {
    margin-block-end: 10px;
  }

  .link {
    margin-block-end: 14px;
    padding: 0.75em 1.25em;
    border: 1px solid var(--_accent-line);
    border-radius: var(--_radius-card);
    font-size: 0.875em;
  }

  /* Sticky, so that it is visible wherever the pressed name is. */
  .lost {
    position: sticky;
    inset-block-end: 0;
  }

  /* Keeps its space before the text appears. */
  .progress {
    min-block-size: 1lh;
  }

  .panel {
    display: none;
  }

  therapist-pager,
  therapist-clear {
    margin-block-start: 20px;
  }

  /* Loads after the first results. Its space is reserved, so that the results do not move. */
  therapist-shortlist:not(:defined) {
    display: block;
    visibility: hidden;
    block-size: 40px;
    padding-inline: calc(0.7em + 1px);
    font-size: 0.875em;
    font-weight: 600;
  }

  .skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .skeleton.bar {
    block-size: 64px;
    border-radius: var(--_radius-sheet);
  }

  .skeleton.filters {
    block-size: 720px;
  }

  @container (inline-size >= 860px) {
    .columns {
      display: grid;
      grid-template-columns: 264px minmax(0, 1fr);
      gap: 28px;
      align-items: start;
    }

    /* Without a directory there are no filters, so the message takes the full width. */
    .columns > :only-child {
      grid-column: 1 / -1;
    }

    .panel {
      display: block;
    }

    .sheet {
      display: none;
    }
  }

  ${shimmer}
`;
