import { unsafeCSS } from '@lit/reactive-element/css-tag.js';

/** There for screen readers, without a place of its own. In a file of its own, because a build makes only whole rules smaller. */
export const unseen = unsafeCSS(
  'position:absolute;inline-size:1px;block-size:1px;min-block-size:0;margin:-1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
);
