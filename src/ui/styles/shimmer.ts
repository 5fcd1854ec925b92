import { css } from 'lit';

/** Placeholders for content that is loading. They do not move or flash. */
export const shimmer = css`
  .skeleton {
    background: linear-gradient(
      var(--_surface),
      color-mix(in oklab, var(--_line) 40%, var(--_surface))
    );
  }
`;
