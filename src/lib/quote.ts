import { toLine } from './text.js';

/** Longest part of a value that is repeated in a message, in characters. */
const QUOTED_LENGTH = 40;

/**
 * A value as it appears in a problem's reason: short, on one line, and safe to print whatever it is.
 * Objects and lists are only named: they may be cyclic, very deep, or hold what should not be repeated.
 *
 * @example quote('call us') // '"call us"'
 * @example quote([1, 2])    // 'a list'
 */
export function quote(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value;
    return JSON.stringify(toLine(cut));
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
