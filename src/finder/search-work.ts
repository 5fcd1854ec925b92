/**
 * What works on searches. It comes with the engine: no page needs it for its first cards. `late-work.ts` brings it.
 */
export { answersOf } from './answers.js';
export { Acts } from './effects/acts.js';
