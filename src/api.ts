/** The functions, which need no page. The embed has them as a file of their own. */
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
