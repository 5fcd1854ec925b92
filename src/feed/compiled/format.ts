/** The compiled feed: what its parts are. `docs/compiled-feed.md` describes the bytes. */

/** Whole numbers: `count` of them, each of `width` bytes, all lowest bytes first, then all second ones, and so on. */
export type Ints = readonly [offset: number, count: number, width: 1 | 2 | 4];

/** Numbers: `(base + int * unit) / scale`, or floats of eight bytes each. With `delta`, each is the difference from the one before. */
export type Numbers =
  | { ints: Ints; base: number; unit: number; scale: number; delta?: true }
  | { floats: readonly [offset: number, count: number] };

/** All values of one kind at one path. */
export type Kind =
  /** The different texts, one after the other; `codes` says which is where, unless each is used once, in order. */
  | { t: 'text'; lengths: Ints; at: number; codes?: Ints }
  /** Dates and instants: local time in epoch milliseconds, and how it is written. */
  | { t: 'time'; value: Numbers; forms: readonly string[]; form?: Ints }
  | { t: 'number'; value: Numbers }
  | { t: 'is'; value: boolean | null }
  | { t: 'list'; lengths: Ints; item: Column }
  | { t: 'record'; fields: readonly (readonly [key: string, column: Column])[] };

/** Everything at one path. `tags` says for each place which kind is there, counted from 1; 0 is nothing. Absent if the first always is. */
export interface Column {
  tags?: Ints;
  kinds: readonly Kind[];
}

/** The fields that only a profile shows, in a file of their own. A search for words reads them too. */
export const textFields = ['about', 'firstSession', 'faq', 'education', 'links'] as const;

/** The ways to write a time. */
const TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.\d{3})?(Z|[+-]\d\d:\d\d))?$/;

/** A time as its form and its local milliseconds. Undefined for a text that {@link writeTime} would not give back. */
export function readTime(text: string): { form: string; local: number } | undefined {
  const [, day, clock, fraction = '', zone] = TIME.exec(text) ?? [];
  if (!day) return undefined;
  const local = Date.parse(clock ? `${day}T${clock}${fraction}Z` : day);
  const form = clock ? (fraction && '.') + zone! : '';
  return Number.isFinite(local) && writeTime(local, form) === text ? { form, local } : undefined;
}

export function writeTime(local: number, form: string): string {
  const iso = new Date(local).toISOString();
  if (!form) return iso.slice(0, 10);
  return form.startsWith('.') ? iso.slice(0, 23) + form.slice(1) : iso.slice(0, 19) + form;
}

/** How far local time in a form is ahead of UTC, in milliseconds. */
export function aheadIn(form: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(form) ?? [];
  if (!sign) return 0;
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
