/** Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Morning is before 12:00, afternoon 12:00 to 17:00, evening from 17:00. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

export type Weekday = (typeof weekdays)[number];

export type DayPart = (typeof dayParts)[number];

/** A part of the week, as `tue-evening`. */
export type Cell = `${Weekday}-${DayPart}`;
