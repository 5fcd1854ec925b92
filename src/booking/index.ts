/**
 * The consultation: how a first call is asked for, from the button to the calendar. Needs no DOM.
 */
export {
  calendarFile,
  googleCalendarUrl,
  outlookCalendarUrl,
  type CalendarEvent,
} from './calendar.js';
export {
  createBookingClient,
  type BookingClient,
  type ClientOptions,
  type Sending,
  type SlotsAsked,
} from './client.js';
export { contactOf, type Contact, type Practice } from './contact.js';
export type {
  Consultation,
  ConsultationRequest,
  ConsultationStatus,
  ContactDetail,
  SlotList,
} from './contract.js';
export {
  createConsultation,
  type ConsultationOptions,
  type ConsultationStore,
} from './controller.js';
export {
  BookingError,
  type Failure,
  type FailureCode,
  type FieldError,
  type FieldErrorCode,
  type FieldErrors,
  type Slot,
} from './failure.js';
export { fhirSlots, type FhirOptions } from './fhir.js';
export { plainLink, type PlainLink } from './links.js';
export {
  channelsOf,
  type Attempt,
  type ConsultationState,
  type Intent,
  type Report,
  type Status,
} from './machine.js';
export { unfinished, type KeyValueStore, type Unfinished } from './memory.js';
export { isShownTwice, sameClock, slotDays, type SlotDay } from './slots.js';
export { readContact, validate, type Details } from './validate.js';
export { wayTo, type Way } from './way.js';
export { zoneChoices, type ZoneChoices } from './zones.js';
