import { css } from 'lit';

export const styles = css`
  therapist-filter + therapist-filter {
    border-block-start: 1px solid var(--_line);
  }
`;
