import type { FilterId } from '../directory/query.js';
import { weekdays, type Cell } from '../record/week.js';
import { DEFAULT_RADIUS } from '../record/near.js';
import type { Search, UseRef } from '../finder/search.js';
import type { Labels } from '../vocabulary/labels.js';
import type { Formats } from './format.js';
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
    case 'fee':
      return feeName(search.fee, naming);
    case 'opening': {
      const { within, cells = [] } = search.opening ?? {};
      const parts = cells.map((cell) => cellName(cell, naming));
      if (within) parts.unshift(words.openingWithin(format.number(within)));
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
