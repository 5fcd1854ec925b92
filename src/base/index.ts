export { define } from './define.js';
export { TherapistElement } from './element.js';
export type { TherapistEventMap } from './events.js';
export { FinderElement } from './finder-element.js';
export { tokens, type Token } from './tokens.js';
export { version } from './version.js';
