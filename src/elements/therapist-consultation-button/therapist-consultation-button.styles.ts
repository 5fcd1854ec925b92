import { css } from 'lit';

export const styles = css`
  .button {
    inline-size: 100%;
  }

  .note {
    font-size: 0.875em;
    color: var(--_text-2);
  }
`;
