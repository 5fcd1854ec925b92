import type { Therapist } from '../feed/schema.js';
import { miles, type Position } from '../vocabulary/places/distance.js';
import type { Places } from '../vocabulary/places/places.js';

/** The miles of a circle that names none. */
export const DEFAULT_RADIUS = 25;

/** Where someone looks: within a circle, or without one in the whole state. */
export interface Area {
  state: string;
  center?: Position;
  /** Miles. */
  radius: number;
}

/** An office as far as it can be placed. */
export interface Office {
  position?: Position;
  state?: string;
}

/**
 * Places the offices of a record: by their coordinates, else at the middle of their ZIP. A hidden address is always placed
 * at the middle of its ZIP, even where a feed published more.
 */
export function officesOf(therapist: Therapist, zip?: Places['zip']): Office[] {
  return (therapist.locations ?? []).map(({ lat, lon, postalCode, state, hideAddress }) => {
    const area = postalCode ? zip?.(postalCode) : undefined;
    const exact = !hideAddress && lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
    return {
      position: exact ?? (area && { lat: area.lat, lon: area.lon }),
      state: state ?? area?.state,
    };
  });
}

/** Whether placing the offices of a record takes ZIP codes. */
export function needsZip(therapist: Therapist): boolean {
  return (therapist.locations ?? []).some(
    ({ lat, lon, postalCode, state, hideAddress }) =>
      postalCode && (hideAddress || lat === undefined || lon === undefined || !state),
  );
}

/** Miles to the nearest office whose position is known. */
export function nearestOffice(offices: readonly Office[], from: Position): number | undefined {
  let nearest: number | undefined;
  for (const { position } of offices) {
    if (!position) continue;
    const distance = miles(from, position);
    if (nearest === undefined || distance < nearest) nearest = distance;
  }
  return nearest;
}
