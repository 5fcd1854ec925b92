import { css } from 'lit';
import { shimmer } from '../../ui/styles/shimmer.js';
import { unseen } from '../../ui/unseen.js';

export const styles = css`
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .skip:not(:focus) {
    ${unseen}
    min-block-size: 0;
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

  /* The search box comes after the first cards. Its space is reserved: the box, as high as its two lines of text need, and a row below it. */
  therapist-search:not(:defined) {
    display: grid;
  }

  /* A row of chips, where the search had filters before. */
  therapist-active-filters.coming:not(:defined) {
    block-size: 36px;
    margin-block-start: 8px;
  }

  .room {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 12px;
    min-block-size: max(56px, 2.3875em + 10px);
    margin-block-end: 48px;
    font-size: 0.875em;
  }

  /* There the box has one more line. */
  @container (inline-size < 20em) {
    .room {
      min-block-size: max(65px, 3.4em + 10px);
    }
  }

  .room.skeleton {
    border-radius: min(var(--_radius-control), 27px);
    font-size: 1em;
  }

  .skeleton,
  therapist-filter-panel:not(:defined) {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .skeleton.filters,
  therapist-filter-panel:not(:defined) {
    display: block;
    block-size: 36.75em;
  }

  @container (inline-size >= 53.75em) {
    .columns {
      display: grid;
      grid-template-columns: 16.5em minmax(0, 1fr);
      gap: 24px;
      align-items: start;
      margin-block-start: 12px;
    }

    /* Words and help stand as they will. */
    therapist-search:not(:defined) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
    }

    .room {
      flex: 0 0 100%;
      margin: 0;
    }

    therapist-quick-filters:is(:not(:defined), .coming) {
      display: block;
      inline-size: 22em;
      block-size: 36px;
      margin-block-start: 8px;
    }

    /* As high as the chips beside it. */
    therapist-crisis-line[slot='aside'] {
      display: grid;
      align-content: center;
      min-block-size: 36px;
      margin-block-start: 8px;
      margin-inline-start: auto;
    }

    /* Without a directory there are no filters, so the message takes the full width. */
    .columns > :only-child {
      grid-column: 1 / -1;
    }

    /* In sight while the list scrolls, with a scrollbar of its own. */
    .panel {
      display: block;
      position: sticky;
      inset-block-start: calc(var(--_sticky) + 12px);
      max-block-size: calc(100dvb - var(--_sticky) - 24px);
      overflow: auto;
    }
  }

  ${shimmer}
`;
