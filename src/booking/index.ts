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
  type Slot,
} from './failure.js';
export { fhirSlots, type FhirOptions } from './fhir.js';
export { channelOf, channelsOf, type ConsultationState, type Intent } from './machine.js';
export type { KeyValueStore } from './memory.js';
export { isShownTwice, sameClock, slotDays, type SlotDay } from './slots.js';
export type { Details } from './validate.js';
export { wayTo, type Way } from './way.js';
export { zoneChoices } from './zones.js';
