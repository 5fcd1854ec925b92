/**
 * The one-file embed: only registers every element. It contains what a page shows first. The rest is in separate files: a finder brings
 * them once its first cards are painted; otherwise they come at once if the page itself has one of their elements, or after five seconds.
 */
import './elements/first.js';
import { bringAll } from './elements/waves.js';

bringAll(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
