import { css } from 'lit';

/** Small labels: values in the search, reasons why a therapist fits. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.15em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text-2);
    font-size: 0.8125em;
  }

  /* To be read, and not pressed. */
  li.chip {
    border: 0;
    border-radius: calc(var(--_radius-field) - 1px);
    background: color-mix(in oklab, var(--_text) 5%, var(--_surface));
  }

  .chip.hit {
    border-color: var(--_accent-line);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }
`;
