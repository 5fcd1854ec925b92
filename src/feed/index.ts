/** The feed: what it is, and how bytes become records. Needs no DOM. */
export type {
  Accepting,
  Availability,
  Booking,
  Consultation,
  Fee,
  Feed,
  FeedInput,
  FeedLabels,
  Hours,
  Insurance,
  License,
  Location,
  Organization,
  TermFacet,
  Therapist,
  TherapistInput,
} from './schema.js';
export { FeedError, type FeedErrorCode } from './errors.js';
export type { FeedProblem } from './problems.js';
