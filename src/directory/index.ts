/** The directory: takes therapists and a query, gives a page of results with counts and reasons. Needs no DOM. */
export type * from './query.js';
export { horizons, radiuses } from './query.js';
export { dayParts, weekdays, type Cell, type DayPart, type Weekday } from '../record/week.js';
export { createDirectory } from './create-directory.js';
export { directorySource } from './source.js';
export type { Directory } from './engine/engine.js';
export type { DirectoryOptions, SourceOptions } from './engine/options.js';
export { defaultAges, isFresh, type Ages, type Moment } from '../record/moment.js';
export {
  acceptingStatus,
  isInDate,
  licenseChecked,
  servedStates,
  type AcceptingStatus,
} from '../record/facts.js';
export { facetValuesOf } from '../record/listed.js';
export { feeSpan, type FeeKind, type FeeSpan } from '../record/fees.js';
export { nextCalls, type FirstCall } from '../record/calls.js';
export { nextOpenings } from '../record/openings.js';
export { cells } from '../record/usual-hours.js';
export { weights } from './engine/ranking/weights.js';
