import { css } from 'lit';
import { shimmer } from '../../ui/styles.js';

export const styles = css`
  .top {
    display: grid;
    gap: 10px;
    margin-block-end: 16px;
  }

  /* Above what a page placed itself. */
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

  /* Where the name that was pressed is in sight, so is this. */
  .lost {
    position: sticky;
    inset-block-end: 0;
  }

  /* Its room is there before its words are. */
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

  /* It comes after the first results. Its room is there before it, so that they stay where they are. */
  therapist-shortlist:not(:defined) {
    display: block;
    visibility: hidden;
    block-size: 40px;
    padding-inline: calc(2em + 1px);
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

    /* Without a directory there are no filters beside the words that say so. */
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
