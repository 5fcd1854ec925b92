/** Readers for JSON of unknown shape. A value of the wrong type reads as nothing. */
import { isInstant } from './dates.js';

export type Json = Readonly<Record<string, unknown>>;

export const object = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;

/** A list, or an empty one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Epoch milliseconds of an instant in RFC 3339. */
export const instant = (value: unknown): number | undefined =>
  typeof value === 'string' && isInstant(value) ? Date.parse(value) : undefined;
