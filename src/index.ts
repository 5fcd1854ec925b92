/**
 * The classes and the pure parts. Importing this registers nothing; `therapist-finder/define` does.
 *
 * @example
 * import { parseFeed, createDirectory } from 'therapist-finder';
 */
export * from './feed/index.js';
export * from './directory/index.js';
export * from './guides/index.js';
export { guideStrings } from './base/strings/guide.js';
export { createLabels, type LabelTable, type Labels } from './vocabulary/labels.js';
export { facetIds, facetValues, parentValue, type FacetId } from './vocabulary/facets.js';
export {
  createFinderStore,
  directoryFrom,
  loadDirectory,
  type Action,
  type LoadedDirectory,
  type FinderState,
  type FinderStore,
  type StoreOptions,
} from './store/index.js';
export {
  BookingError,
  calendarFile,
  createBookingClient,
  createConsultation,
  fhirSlots,
  type BookingClient,
  type CalendarEvent,
  type ClientOptions,
  type Consultation,
  type ConsultationOptions,
  type ConsultationRequest,
  type ConsultationState,
  type ConsultationStatus,
  type ConsultationStore,
  type ContactDetail,
  type Failure,
  type FailureCode,
  type FhirOptions,
  type Intent,
  type KeyValueStore,
  type Practice,
  type Sending,
  type Slot,
  type SlotList,
  type SlotsAsked,
} from './booking/index.js';
export { define, tokens, version, type TherapistEventMap, type Token } from './base/index.js';
export { FinderController, storeContext, type FinderHost } from './context/index.js';
export { TherapistActiveFilters } from './elements/therapist-active-filters/therapist-active-filters.js';
export { TherapistCard } from './elements/therapist-card/therapist-card.js';
export { TherapistClear } from './elements/therapist-clear/therapist-clear.js';
export { TherapistConsultationButton } from './elements/therapist-consultation-button/therapist-consultation-button.js';
export { TherapistConsultation } from './elements/therapist-consultation/therapist-consultation.js';
export { type ConsultationField } from './elements/therapist-consultation/details.js';
export { TherapistCrisisLine } from './elements/therapist-crisis-line/therapist-crisis-line.js';
export { TherapistFilter } from './elements/therapist-filter/therapist-filter.js';
export { TherapistFilterPanel } from './elements/therapist-filter-panel/therapist-filter-panel.js';
export { TherapistFilterSheet } from './elements/therapist-filter-sheet/therapist-filter-sheet.js';
export { TherapistFinder } from './elements/therapist-finder/therapist-finder.js';
export { TherapistGuide } from './elements/therapist-guide/therapist-guide.js';
export { TherapistGuideList } from './elements/therapist-guide-list/therapist-guide-list.js';
export { TherapistMatch } from './elements/therapist-match/therapist-match.js';
export { TherapistPager } from './elements/therapist-pager/therapist-pager.js';
export { TherapistProfile } from './elements/therapist-profile/therapist-profile.js';
export { TherapistQuickExit } from './elements/therapist-quick-exit/therapist-quick-exit.js';
export { TherapistResults } from './elements/therapist-results/therapist-results.js';
export { TherapistSearch } from './elements/therapist-search/therapist-search.js';
export { TherapistShortlist } from './elements/therapist-shortlist/therapist-shortlist.js';
export { TherapistSort } from './elements/therapist-sort/therapist-sort.js';
export { TherapistStatus } from './elements/therapist-status/therapist-status.js';
