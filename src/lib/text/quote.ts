import { toLine } from './text.js';

/** How much of a value a message repeats, in characters. */
const QUOTED_LENGTH = 40;

/**
 * A value of any type as a message shows it: short and on one line. Objects and lists are only named, because they may be cyclic,
 * very deep, or hold something private.
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
