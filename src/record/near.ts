import type { Therapist } from '../feed/schema.js';
import { miles, type Position } from '../vocabulary/places/distance.js';
import type { Places } from '../vocabulary/places/places.js';

/** The radius of a circle that names none, in miles. */
export const DEFAULT_RADIUS = 25;

/** Where someone looks: in a circle, or without a center in the whole state. */
export interface Area {
  /** US state code, `NY`. */
  state: string;
  center?: Position;
  /** Miles. */
  radius: number;
}

/** Where an office is, as far as that is known. */
export interface Office {
  position?: Position;
  state?: string;
}

/**
 * Where the offices of a record are: at their coordinates, else at the center of their ZIP. A hidden address is always placed
 * at the center of its ZIP, even if the feed has its coordinates.
 */
export function officesOf(therapist: Pick<Therapist, 'locations'>, zip?: Places['zip']): Office[] {
  return (therapist.locations ?? []).map(({ lat, lon, postalCode, state, hideAddress }) => {
    const area = postalCode ? zip?.(postalCode) : undefined;
    const exact = !hideAddress && lat !== undefined && lon !== undefined ? { lat, lon } : undefined;
    return {
      position: exact ?? (area && { lat: area.lat, lon: area.lon }),
      state: state ?? area?.state,
    };
  });
}

/** Whether the ZIP codes are needed to place the offices of a record. */
export function needsZip(therapist: Pick<Therapist, 'locations'>): boolean {
  return (therapist.locations ?? []).some(
    ({ lat, lon, postalCode, state, hideAddress }) =>
      postalCode && (hideAddress || lat === undefined || lon === undefined || !state),
  );
}

/** Miles to the nearest office with a known position. */
export function nearestOffice(offices: readonly Office[], from: Position): number | undefined {
  let nearest: number | undefined;
  for (const { position } of offices) {
    if (!position) continue;
    const distance = miles(from, position);
    if (nearest === undefined || distance < nearest) nearest = distance;
  }
  return nearest;
}
