import { css } from 'lit';
import { screenOnly } from '../../ui/styles/screen-only.js';

export const styles = css`
  ${screenOnly}

  :host(:state(empty)) {
    display: none;
  }

  ul {
    display: flex;
    flex-wrap: var(--_wrap, wrap);
    gap: 6px;
  }

  .pick,
  .room {
    min-block-size: 36px;
  }
`;
