import { css } from 'lit';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  /* The limit of the place applies to the card, so that its frame stays whole while its filters scroll. */
  :host,
  .card {
    max-block-size: inherit;
  }

  .card {
    overflow: auto;
    overscroll-behavior: contain;
    padding-inline: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
    scroll-padding-block: 52px 8px;
  }

  .card.coming {
    overflow: hidden;
  }

  .coming > * {
    visibility: hidden;
  }

  .lost {
    display: grid;
    justify-items: start;
    gap: 8px;
    font-size: 0.875em;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    min-block-size: 46px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  .count {
    border-radius: 4px;
    font-size: 0.9375em;
    font-weight: 650;
  }

  .link {
    font-size: 0.8125em;
  }

  therapist-filter + therapist-filter,
  therapist-filter + .more {
    border-block-start: 1px solid var(--_line);
  }

  .more {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0 2px;
    border: 0;
    background: none;
    font-size: 0.875em;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }

  .more:hover {
    color: var(--_accent-text);
  }

  .more .icon {
    flex: none;
    color: var(--_text-2);
    transition: rotate 120ms;
  }

  .more[aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .uses {
    margin-inline-start: auto;
    color: var(--_text-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  @media (prefers-reduced-motion: reduce) {
    .more .icon {
      transition: none;
    }
  }

  @media (prefers-contrast: more) {
    .card,
    .head,
    therapist-filter + therapist-filter,
    therapist-filter + .more {
      border-color: var(--_edge);
    }
  }
`;
