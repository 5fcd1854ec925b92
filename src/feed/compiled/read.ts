import { isSafeAddress } from './addresses.js';
import { aheadIn, writeTime, type Column, type Ints, type Kind, type Numbers } from './format.js';
import { lazy } from '../../lib/memo.js';

/** Reads the values at one path, in any order. A place is counted in what is above it: a record, or the items of all lists. */
export interface Reader {
  /** The value at a place, with all that is in it; `undefined` for nothing. */
  whole(place: number): unknown;
  /** The same, but what is in a record is only read when it is asked for. */
  view(place: number): unknown;
  /** A time, in epoch milliseconds; `NaN` for what is none. */
  instant(place: number): number;
  /** The times in a list, in the same way. */
  instants(place: number): readonly number[];
  /** The earliest time in a list after a moment, or `Infinity`. */
  next(place: number, after: number): number;
  /** The reader of a field of the records here. */
  field(key: string): Reader;
}

/** The bytes that columns point into. */
export interface Body {
  body: Uint8Array;
  /** Whether its addresses are known to be safe. */
  isChecked: boolean;
}

/** @param key the name of the field, because some hold addresses */
export function createReader({ kinds, tags }: Column, from: Body, key = ''): Reader {
  const readers = kinds.map((kind) => createKindReader(kind, from, key));
  if (!tags) return readers[0] ?? nothing;
  const read = lazy(() => readInts(tags, from.body));
  return choosing(
    readers,
    read,
    lazy(() => placesOf(read(), kinds.length)),
  );
}

const nothing: Reader = {
  whole: () => undefined,
  view: () => undefined,
  instant: () => NaN,
  instants: () => [],
  next: () => Infinity,
  field: () => nothing,
};

/** The reader of places with different kinds of values, or none: each is known by its tag. */
function choosing(
  readers: readonly Reader[],
  tags: () => ArrayLike<number>,
  places: () => Uint32Array,
): Reader {
  const at = (place: number) => readers[tags()[place]! - 1] ?? nothing;
  return {
    whole: (place) => at(place).whole(places()[place]!),
    view: (place) => at(place).view(places()[place]!),
    instant: (place) => at(place).instant(places()[place]!),
    instants: (place) => at(place).instants(places()[place]!),
    next: (place, after) => at(place).next(places()[place]!, after),
    field: (key) =>
      choosing(
        readers.map((reader) => reader.field(key)),
        tags,
        places,
      ),
  };
}

/** For each place, how many places before it have the same tag. */
function placesOf(tags: ArrayLike<number>, kinds: number): Uint32Array {
  const places = new Uint32Array(tags.length);
  const counts = new Uint32Array(kinds + 1);
  for (let i = 0; i < tags.length; i++) places[i] = counts[tags[i]!]!++;
  return places;
}

function createKindReader(kind: Kind, from: Body, key: string): Reader {
  switch (kind.t) {
    case 'text':
      return createTextReader(kind, from, key);
    case 'time':
      return createTimeReader(kind, from.body);
    case 'number': {
      const numbers = lazy(() => readNumbers(kind.value, from.body));
      return leaf((place) => numbers()[place]);
    }
    case 'is':
      return leaf(() => kind.value);
    case 'list':
      return createListReader(kind, from, key);
    case 'record':
      return createRecordReader(kind, from);
  }
}

function leaf(read: (place: number) => unknown, instant = nothing.instant): Reader {
  return { ...nothing, whole: read, view: read, instant };
}

/** Texts may be times that are written in a rare way. */
function textLeaf(read: (place: number) => string | undefined): Reader {
  return leaf(read, (place) => Date.parse(read(place) ?? ''));
}

function createTextReader(
  { lengths, at, codes }: Extract<Kind, { t: 'text' }>,
  { body, isChecked }: Body,
  key: string,
): Reader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const starts = lazy(() => startsOf(readInts(lengths, body)));
  const textAt = (number: number) => {
    const text = decoder.decode(body.subarray(at + starts()[number]!, at + starts()[number + 1]!));
    return isChecked || isSafeAddress(text, key) ? text : undefined;
  };
  if (!codes) return textLeaf(textAt);
  // Those that are used again are kept.
  const known: (string | undefined)[] = [];
  const numbers = lazy(() => readInts(codes, body));
  return textLeaf((place) => {
    const number = numbers()[place]!;
    return (known[number] ??= textAt(number));
  });
}

function createTimeReader(
  { value, forms, form }: Extract<Kind, { t: 'time' }>,
  bytes: Uint8Array,
): Reader {
  const locals = lazy(() => readNumbers(value, bytes));
  const formNumbers = form && lazy(() => readInts(form, bytes));
  const ahead = forms.map(aheadIn);
  const formAt = (place: number) => (formNumbers ? formNumbers()[place]! : 0);
  return leaf(
    (place) => writeTime(locals()[place]!, forms[formAt(place)]!),
    (place) => locals()[place]! - ahead[formAt(place)]!,
  );
}

function createListReader(
  { lengths, item }: Extract<Kind, { t: 'list' }>,
  from: Body,
  key: string,
): Reader {
  const starts = lazy(() => startsOf(readInts(lengths, from.body)));
  const items = createReader(item, from, key);
  const all = <T>(place: number, read: (place: number) => T): T[] => {
    const list: T[] = [];
    const end = starts()[place + 1]!;
    for (let i = starts()[place]!; i < end; i++) list.push(read(i));
    return list;
  };
  return {
    ...nothing,
    whole: (place) => all(place, items.whole),
    view: (place) => all(place, items.view),
    instants: (place) => all(place, items.instant),
    next(place, after) {
      let next = Infinity;
      const end = starts()[place + 1]!;
      for (let i = starts()[place]!; i < end; i++) {
        const instant = items.instant(i);
        if (instant > after && instant < next) next = instant;
      }
      return next;
    },
  };
}

function createRecordReader({ fields }: Extract<Kind, { t: 'record' }>, from: Body): Reader {
  const readers = fields.map(([key, column]) => [key, createReader(column, from, key)] as const);
  const createView = viewOf(readers);
  return {
    ...nothing,
    whole(place) {
      const entries: [string, unknown][] = [];
      for (const [key, reader] of readers) {
        const value = reader.whole(place);
        if (value !== undefined) entries.push([key, value]);
      }
      return Object.fromEntries(entries);
    },
    view: createView,
    field: (key) => readers.find(([name]) => name === key)?.[1] ?? nothing,
  };
}

/** Makes objects whose fields are read when they are asked for. */
export function viewOf(
  fields: readonly (readonly [key: string, reader: Reader])[],
): (place: number) => object {
  class View {
    readonly #place: number;
    constructor(place: number) {
      this.#place = place;
    }
    static {
      for (const [key, reader] of fields) {
        Object.defineProperty(this.prototype, key, {
          // For who goes through all of them.
          enumerable: true,
          get(this: View) {
            return reader.view(this.#place);
          },
        });
      }
    }
  }
  return (place) => new View(place);
}

/** Where each of several parts begins, and where the last one ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

export function readInts(
  [offset, count, width]: Ints,
  bytes: Uint8Array,
): Uint8Array | Uint16Array | Uint32Array {
  if (width === 1) return bytes.subarray(offset, offset + count);
  const ints = width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  for (let plane = 0; plane < width; plane++) {
    const from = offset + plane * count;
    for (let i = 0; i < count; i++) ints[i]! |= bytes[from + i]! << (8 * plane);
  }
  return ints;
}

function readNumbers(numbers: Numbers, bytes: Uint8Array): Float64Array {
  if ('floats' in numbers) {
    const [offset, count] = numbers.floats;
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset, count * 8);
    return Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * 8, true));
  }
  const { base, unit, scale, delta } = numbers;
  const ints = readInts(numbers.ints, bytes);
  const read = new Float64Array(ints.length);
  let last = 0;
  for (let i = 0; i < ints.length; i++) {
    let int = ints[i]!;
    if (delta) last = int = last + (int & 1 ? ~(int >>> 1) : int >>> 1);
    read[i] = (base + int * unit) / scale;
  }
  return read;
}
