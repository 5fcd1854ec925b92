import { joinBytes } from '../../lib/bytes.js';
import { memoize } from '../../lib/memo.js';
import { readTime, type Column, type Ints, type Kind, type Numbers } from './format.js';

/** Collects bytes, one block after the other. */
export interface Blocks {
  /** @returns where the block begins */
  add(block: Uint8Array): number;
  bytes(): Uint8Array;
}

export function createBlocks(): Blocks {
  const blocks: Uint8Array[] = [];
  let size = 0;
  return {
    add(block) {
      blocks.push(block);
      return (size += block.length) - block.length;
    },
    bytes: () => joinBytes(blocks),
  };
}

/** Writes all values at one path, and at the paths below it. `undefined` is nothing, and so is what JSON cannot say. */
export function writeColumn(values: readonly unknown[], blocks: Blocks): Column {
  const names: string[] = [];
  const groups: unknown[][] = [];
  const tags = values.map((value) => {
    const name = kindOf(value);
    if (!name) return 0;
    let group = names.indexOf(name);
    if (group < 0) {
      group = names.push(name) - 1;
      groups.push([]);
    }
    groups[group]!.push(value);
    return group + 1;
  });
  const kinds = names.map((name, group) => writeKind(name, groups[group]!, blocks));
  return tags.every((tag) => tag === 1) ? { kinds } : { tags: writeInts(tags, blocks), kinds };
}

/** A feed lists the same times for many. */
const timeOf = memoize(readTime, 50_000);
const mayBeTime = (text: string) => text[4] === '-' && text[7] === '-';

function kindOf(value: unknown): string | undefined {
  if (typeof value === 'string') return mayBeTime(value) && timeOf(value) ? 'time' : 'text';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : undefined;
  if (typeof value !== 'object') return undefined;
  return Array.isArray(value) ? 'list' : 'record';
}

function writeKind(name: string, values: readonly unknown[], blocks: Blocks): Kind {
  switch (name) {
    case 'text':
      return writeTexts(values as string[], blocks);
    case 'time':
      return writeTimes(values as string[], blocks);
    case 'number':
      return { t: 'number', value: writeNumbers(values as number[], blocks) };
    case 'list': {
      const lists = values as unknown[][];
      const lengths = writeInts(
        lists.map(({ length }) => length),
        blocks,
      );
      // Not flat(), which takes many times as long.
      const items: unknown[] = [];
      for (const list of lists) for (const item of list) items.push(item);
      return { t: 'list', lengths, item: writeColumn(items, blocks) };
    }
    case 'record':
      return { t: 'record', fields: writeFields(values as object[], blocks) };
    default:
      return { t: 'is', value: JSON.parse(name) as boolean | null };
  }
}

/** Writes the fields of records, each as a column. @param wanted which fields; default all */
export function writeFields(
  records: readonly object[],
  blocks: Blocks,
  wanted: (key: string) => boolean = () => true,
): (readonly [string, Column])[] {
  const keys = new Set<string>();
  for (const record of records) for (const key of Object.keys(record)) keys.add(key);
  return Array.from(keys)
    .filter(wanted)
    .map((key) => {
      const values = records.map((record) =>
        Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined,
      );
      return [key, writeColumn(values, blocks)];
    });
}

function writeTexts(values: readonly string[], blocks: Blocks): Kind {
  const numbers = new Map<string, number>();
  const codes = values.map((text) => {
    let code = numbers.get(text);
    if (code === undefined) numbers.set(text, (code = numbers.size));
    return code;
  });
  const encoder = new TextEncoder();
  const texts = Array.from(numbers.keys(), (text) => encoder.encode(text));
  const table = createBlocks();
  for (const text of texts) table.add(text);
  const lengths = writeInts(
    texts.map(({ length }) => length),
    blocks,
  );
  const kind = { t: 'text', lengths, at: blocks.add(table.bytes()) } as const;
  return numbers.size === values.length ? kind : { ...kind, codes: writeInts(codes, blocks) };
}

function writeTimes(values: readonly string[], blocks: Blocks): Kind {
  const times = values.map((text) => timeOf(text)!);
  const forms = [...new Set(times.map(({ form }) => form))];
  const value = writeNumbers(
    times.map(({ local }) => local),
    blocks,
  );
  const kind = { t: 'time', value, forms } as const;
  if (forms.length === 1) return kind;
  const form = writeInts(
    times.map((time) => forms.indexOf(time.form)),
    blocks,
  );
  return { ...kind, form };
}

/** Units in which times are often whole: a day, an hour, a quarter, a minute, a second. */
const UNITS = [86_400_000, 3_600_000, 900_000, 60_000, 1000, 1];
const SCALES = [1, 10, 100, 1000, 1e4, 1e5];
const MOST = 2 ** 32 - 1;

function writeNumbers(values: readonly number[], blocks: Blocks): Numbers {
  const scale = SCALES.find((scale) =>
    values.every((value) => {
      const int = Math.round(value * scale);
      return Number.isSafeInteger(int) && int / scale === value && !Object.is(value, -0);
    }),
  );
  if (scale) {
    const whole = values.map((value) => Math.round(value * scale));
    const base = whole.reduce((least, value) => Math.min(least, value), Infinity);
    const unit = UNITS.find((unit) => whole.every((value) => (value - base) % unit === 0))!;
    const ints = whole.map((value) => (value - base) / unit);
    const steps = ints.map((int, i) => zigzag(int - (ints[i - 1] ?? 0)));
    if (steps.every((step) => step <= MOST) && sizeOf(steps) < 0.9 * sizeOf(ints)) {
      return { ints: writeInts(steps, blocks), base, unit, scale, delta: true };
    }
    if (ints.every((int) => int <= MOST)) {
      return { ints: writeInts(ints, blocks), base, unit, scale };
    }
  }
  const view = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, i) => view.setFloat64(i * 8, value, true));
  return { floats: [blocks.add(new Uint8Array(view.buffer)), values.length] };
}

/** Small numbers for small differences, of either sign. */
function zigzag(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

/** About how many bits the numbers need. */
function sizeOf(ints: readonly number[]): number {
  return ints.reduce((sum, int) => sum + Math.log2(int + 1), 0);
}

function writeInts(ints: readonly number[], blocks: Blocks): Ints {
  const most = ints.reduce((most, int) => Math.max(most, int), 0);
  const width = most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : 4;
  const count = ints.length;
  const bytes = new Uint8Array(count * width);
  for (let plane = 0; plane < width; plane++) {
    for (let i = 0; i < count; i++) bytes[plane * count + i] = ints[i]! >>> (8 * plane);
  }
  return [blocks.add(bytes), count, width];
}
