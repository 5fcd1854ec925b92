import { css } from '@lit/reactive-element/css-tag.js';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  .base {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  :host([inline]) {
    display: inline-block;
  }

  .link {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    white-space: nowrap;
  }

  .note {
    color: var(--_text-2);
    font-size: 0.8125em;
  }
`;
