import type { FailureCode } from '../booking/failure.js';
import type { FeedProblem } from '../feed/problems.js';

/**
 * The events by which a page learns what a person did. Each bubbles out to the document. Details hold ids and counts, never what was
 * searched.
 *
 * Inline listeners get their type from the event's name. For a separate function, use the type from this map.
 *
 * @example
 * document.addEventListener('therapist-select', ({ detail }) => console.log(detail.id));
 *
 * const count = ({ detail }: TherapistEventMap['therapist-results']) => console.log(detail.total);
 */
export interface TherapistEventMap {
  'therapist-consultation-canceled': CustomEvent<{ id: string }>;
  'therapist-consultation-confirmed': CustomEvent<{ id: string; status: 'confirmed' | 'pending' }>;
  'therapist-consultation-failed': CustomEvent<{ id: string; code: FailureCode }>;
  'therapist-consultation-moved': CustomEvent<{ id: string }>;
  /** Comes before anything is sent. `preventDefault()` stops it. */
  'therapist-consultation-send': CustomEvent<{ id: string }>;
  'therapist-consultation-sent': CustomEvent<{ id: string }>;
  'therapist-consultation-start': CustomEvent<{ id: string }>;
  /** `code` is the error if the whole feed could not be read, or `problems` if only parts of it could not. */
  'therapist-error': CustomEvent<{
    code: string;
    message: string;
    problems: readonly FeedProblem[];
  }>;
  'therapist-guide-open': CustomEvent<Record<string, never>>;
  'therapist-guide-select': CustomEvent<{ total: number }>;
  'therapist-match': CustomEvent<{ total: number }>;
  'therapist-report': CustomEvent<{ id: string }>;
  'therapist-results': CustomEvent<{ total: number }>;
  'therapist-save': CustomEvent<{ id: string; on: boolean }>;
  'therapist-search': CustomEvent<Record<string, never>>;
  'therapist-select': CustomEvent<{ id: string }>;
  'therapist-share': CustomEvent<{ count: number }>;
}

declare global {
  // Elements, documents and windows all inherit the events of this map.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it has what it inherits
  interface GlobalEventHandlersEventMap extends TherapistEventMap {}
}
