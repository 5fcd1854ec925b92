/** An instant as the contract writes it. */

/** @example iso(0) // '1970-01-01T00:00:00Z' */
export const iso = (instant) => new Date(instant).toISOString().replace('.000Z', 'Z');

/** The start of a time is its id. */
export const slotOf = ({ start, end }) => ({ id: iso(start), start: iso(start), end: iso(end) });
