import type { FilterId, Sort } from '../directory/query.js';
import { dayParts, weekdays, type Cell } from '../record/week.js';
import { DEFAULT_RADIUS } from '../record/near.js';
import type { Search, UseRef } from '../finder/search.js';
import type { FinderState } from '../finder/state.js';
import type { Labels } from '../vocabulary/labels.js';
import type { Formats } from './format.js';
import { countOf, noneTitle } from './results-heading.js';
import type { Strings } from './strings/language.js';

/** What the functions below need to write names. */
export interface Naming {
  words: Strings;
  format: Formats;
  labels: Labels;
  currency: string;
}

/** The note about words that no record has; nothing if there are none. */
export function notFoundNote(
  notFound: readonly string[],
  words: Strings,
  format: Formats,
): string | undefined {
  if (!notFound.length) return undefined;
  return words.wordsNotFound(notFound.length, format.list(notFound.map(words.textFilter)));
}

/** The heading where nobody fits, with the reason if that is the state. @param view `nobodyIn` as in `SearchNotes` */
export function whyNone(
  { size, nobodyIn }: { size: number; nobodyIn: string | undefined },
  words: Strings,
): string {
  return size && nobodyIn !== undefined ? words.nobodyIn(nobodyIn) : noneTitle(size, words);
}

/** What follows the heading over the results where all are listed, those that match best first. */
export function orderOf(
  total: number,
  { narrowed, ranked }: { narrowed: boolean; ranked: boolean },
  words: Strings,
): string {
  return ranked && !narrowed && total > 1 ? `, ${words.inOrder.fit}` : '';
}

/** The heading over the results, with the order that was just chosen. */
export function countInOrder(
  total: number,
  sort: Sort,
  view: { narrowed: boolean; who: 'therapist' | 'practice' },
  words: Strings,
  format: Formats,
): string {
  return `${countOf(total, view, words, format)}, ${words.inOrder[sort]}`;
}

/** The note about filters that typed words named and that were left out again; nothing if there are none. */
export function relaxedNote(relaxed: FinderState['relaxed'], naming: Naming): string | undefined {
  if (!relaxed) return undefined;
  const names = relaxed.uses.map(({ ref, value }) =>
    filterName(ref, value, relaxed.search, naming),
  );
  return naming.words.relaxed(naming.format.list(names));
}

/** The text of a chip for a filter in use. `value` is one of a facet's chosen values. */
export function filterName(
  ref: UseRef,
  value: string | undefined,
  search: Search,
  naming: Naming,
): string {
  const { words, format, labels } = naming;
  switch (ref.filter) {
    case 'text':
      return words.textFilter(search.text ?? '');
    case 'near':
      return nearName(search, naming);
    case 'fee': {
      const range = feeName(search.fee, naming);
      return search.fee?.orSlidingScale ? words.feeOrSlidingScale(range) : range;
    }
    case 'opening': {
      const { within, cells = [] } = search.opening ?? {};
      const parts = cellNames(cells, naming);
      if (within) parts.unshift(words.openingWithin(within, format.number(within)));
      return parts.join(', ');
    }
    case 'facet': {
      if (ref.role !== 'any') {
        const name = labels.value(ref.facet, ref.value);
        return words.roleFilter[ref.role](name);
      }
      if (value !== undefined) return labels.value(ref.facet, value);
      const any = search.facets?.[ref.facet]?.any ?? [];
      return any.length
        ? format.list(any.map((v) => labels.value(ref.facet, v)))
        : labels.facet(ref.facet);
    }
  }
}

/** The heading of a filter. */
export function filterTitle(
  filter: FilterId,
  { words, labels }: Pick<Naming, 'words' | 'labels'>,
): string {
  if (filter === 'near' || filter === 'fee' || filter === 'opening') return words[filter];
  return labels.facet(filter);
}

/** "up to $190", "$100 to $190"; empty without bounds. */
export function feeName(
  fee: Search['fee'],
  { words, format, currency }: Omit<Naming, 'labels'>,
): string {
  const min = fee?.min === undefined ? undefined : format.money(fee.min, currency);
  const max = fee?.max === undefined ? undefined : format.money(fee.max, currency);
  if (min && max) return words.feeBetween(min, max);
  if (max) return words.feeUpTo(max);
  return min ? words.feeFrom(min) : '';
}

/** The names of parts of the week, those of many days together: "Evenings", "Weekends", "Tuesday evening". */
function cellNames(cells: readonly Cell[], naming: Pick<Naming, 'words' | 'format'>): string[] {
  const { cellsOf } = naming.words;
  const left = new Set(cells);
  const names: string[] = [];
  const takeAll = (days: readonly string[], parts: readonly string[], name: string) => {
    const all = days.flatMap((day) => parts.map((part) => `${day}-${part}` as Cell));
    if (!all.every((cell) => left.has(cell))) return;
    for (const cell of all) left.delete(cell);
    names.push(name);
  };
  const weekend = weekdays.slice(5);
  for (const part of dayParts) takeAll(weekdays, [part], cellsOf.daily[part]);
  for (const part of dayParts) takeAll(weekdays.slice(0, 5), [part], cellsOf.weekdays[part]);
  takeAll(weekend, dayParts, cellsOf.weekends);
  return [...names, ...[...left].map((cell) => cellName(cell, naming))];
}

/** "Tuesday evening". */
export function cellName(cell: Cell, { words, format }: Pick<Naming, 'words' | 'format'>): string {
  const [day, part] = cell.split('-') as [(typeof weekdays)[number], keyof Strings['dayParts']];
  const name = format.weekdayNames('long')[weekdays.indexOf(day)] ?? day;
  return words.cell(name, words.dayParts[part].toLowerCase());
}

function nearName({ near }: Search, { words, format }: Naming): string {
  if (!near) return '';
  const place = near.label || words.here;
  if (near.lat === undefined) return words.nearIn(place);
  return words.nearWithin(format.distance(near.radius ?? DEFAULT_RADIUS), place);
}
