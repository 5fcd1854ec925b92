/**
 * The classes and pure functions. Importing this registers nothing; `therapist-finder/define` registers every element.
 *
 * @example
 * import { parseFeed, createDirectory } from 'therapist-finder';
 */
export * from './feed/index.js';
export * from './directory/index.js';
export { guideApproaches, guideFor, loadGuide, loadGuideFile, loadGuides } from './guides/load.js';
export {
  parseGuide,
  parseGuides,
  type ParsedGuide,
  type ParsedGuides,
  type ParseGuideOptions,
} from './guides/parse.js';
export type {
  Diagram,
  Guide,
  GuideInput,
  Kind,
  Point,
  Situation,
  Source,
} from './guides/schema.js';
export { guideText, type GuideHeadings, type GuideText, type TextSection } from './guides/text.js';
export { guideStrings } from './i18n/strings/guide.js';
export { createLabels, type Labels } from './vocabulary/labels.js';
export type { LabelTable } from './vocabulary/label-table.js';
export { facetIds, facetValues, parentValue, type FacetId } from './vocabulary/facets.js';
export { createFinderStore } from './finder/own-store.js';
export type { FinderStore, StoreOptions } from './finder/store.js';
export { directoryFrom } from './finder/directory.js';
export { loadDirectory } from './finder/load.js';
export type { Action } from './finder/actions.js';
export type { LoadedDirectory, FinderState } from './finder/state.js';
export { BookingError, type Failure, type FailureCode, type Slot } from './booking/failure.js';
export { calendarFile, type CalendarEvent } from './booking/calendar.js';
export {
  createBookingClient,
  type BookingClient,
  type CallChange,
  type ClientOptions,
  type SendOptions,
  type SlotsQuery,
} from './booking/client/client.js';
export {
  createConsultation,
  type ConsultationOptions,
  type ConsultationStore,
} from './booking/controller.js';
export { fhirSlots, type FhirOptions } from './booking/client/fhir.js';
export type {
  Consultation,
  ConsultationRequest,
  ConsultationStatus,
  ContactDetail,
  SlotList,
  Standing,
} from './booking/contract.js';
export type { ConsultationState, ConsultationAction } from './booking/state.js';
export type { KeyValueStore } from './booking/unfinished-requests.js';
export type { Practice } from './booking/contact.js';
export { define } from './ui/define.js';
export { tokens, type Token } from './ui/tokens.js';
export { version } from './ui/version.js';
export type { TherapistEventMap } from './ui/events.js';
export { FinderController, type FinderHost } from './page/connect/finder-controller.js';
export { storeContext } from './page/connect/store-context.js';
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
export { TherapistNoResults } from './elements/therapist-no-results/therapist-no-results.js';
export { TherapistPager } from './elements/therapist-pager/therapist-pager.js';
export { TherapistProfile } from './elements/therapist-profile/therapist-profile.js';
export { TherapistQuickExit } from './elements/therapist-quick-exit/therapist-quick-exit.js';
export { TherapistQuickFilters } from './elements/therapist-quick-filters/therapist-quick-filters.js';
export { TherapistResults } from './elements/therapist-results/therapist-results.js';
export { TherapistSearch } from './elements/therapist-search/therapist-search.js';
export { TherapistShortlist } from './elements/therapist-shortlist/therapist-shortlist.js';
export { TherapistSort } from './elements/therapist-sort/therapist-sort.js';
export { TherapistStatus } from './elements/therapist-status/therapist-status.js';
