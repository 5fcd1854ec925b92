import { css } from '@lit/reactive-element/css-tag.js';

/** Of the one line. */
export const lineStyles = css`
  .base {
    border-radius: var(--_radius-card);
    font-size: 0.875em;
  }

  /* One text, so that its last item stands beside whatever is before it. */
  .line,
  .links {
    text-align: center;
  }

  .line {
    font-size: 0.9286em;
  }

  .line :is([role='status'], .links) {
    display: inline;
  }

  :is(.line, .links) > :is(span, a, therapist-quick-exit) {
    margin-inline: 0.25em;
    vertical-align: middle;
  }

  .line therapist-quick-exit {
    display: inline-block;
  }

  /* Inside running text, but still 24 px high for a finger. */
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    font-weight: 600;
  }
`;
