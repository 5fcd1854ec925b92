import { readings, type Read } from './readings.js';
import { inPath, warnIfMissing, removeField, LONGEST } from './read-helpers.js';
import type { Normalize, Reader } from './reader.js';
import type * as v from 'valibot';
import {
  createAliasFinder,
  ruleOf,
  aliasValue,
  type FieldAlias,
  type FieldRule,
} from '../rules.js';
import type { Form, Reading } from '../schema.js';
import { cutTo } from '../../lib/text/text.js';

const keep: Normalize = (value) => value;

/**
 * Makes the function that normalizes values of a schema, after their structure was checked: each value is read as the
 * schema's form says, or left out with a warning. The schema is walked once, so that ten thousand records cost no more
 * than their own values. Objects are changed in place; the structure check has copied them.
 */
export function createNormalizer(schema: v.GenericSchema): Normalize {
  if (isNullish(schema)) return createNormalizer(schema.wrapped);
  const inner = normalizeInside(schema);
  if (!hasForm(schema)) return inner;
  const { form } = schema;
  const read = readings[form.read] as Read<unknown>;
  const isWrong = (value: unknown) => form.type === 'string' && typeof value !== 'string';
  return (value, reader) => {
    if (isWrong(value)) {
      warnIfMissing(undefined, 'a string', value, reader);
      return;
    }
    const inside = inner(limited(value, form, reader), reader);
    return inside === undefined ? undefined : read(inside, reader, form);
  };
}

/** Readings whose values must not be cut: half an address or an id is another one. */
const WHOLE: readonly Reading[] = ['id', 'url', 'link'];

/** Cuts or leaves out a text that is too long. */
function limited(value: unknown, { read, maxLength = LONGEST }: Form, reader: Reader): unknown {
  if (typeof value !== 'string' || value.length <= maxLength) return value;
  const isWhole = WHOLE.includes(read);
  const limit = maxLength.toLocaleString('en-US');
  reader.warn(`longer than ${limit} characters: ${isWhole ? 'left out' : 'cut'}`);
  return isWhole ? undefined : cutTo(value, maxLength);
}

/** The most items of a list that are read. */
const MOST_ITEMS = 1_000;

function normalizeInside(schema: v.GenericSchema): Normalize {
  if (isObject(schema)) return normalizeObject(schema.entries);
  if (isArray(schema)) return normalizeList(createNormalizer(schema.item));
  return keep;
}

function normalizeObject(entries: v.ObjectEntries): Normalize {
  const names = Object.keys(entries);
  const fields = names.map(
    (key) => [key, createNormalizer(entries[key]!), ruleOf(entries[key]!)] as const,
  );
  const meant = createAliasFinder(entries);
  return (value, reader) => {
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const other = Object.hasOwn(entries, key) ? undefined : meant(key);
      if (!other || (other.rule && aliasValue(other, object[key]) === undefined)) continue;
      inPath(key, object[key], () => reader.warn(aliasWarning(key, other, object)), reader);
    }
    const lost: [key: string, by: string][] = [];
    let isLost = false;
    for (const [key, normalize, rule] of fields) {
      if (!Object.hasOwn(object, key)) continue;
      const given = object[key];
      const read = inPath(key, given, normalize, reader);
      if (read === undefined) Reflect.deleteProperty(object, key);
      else object[key] = read;
      if (!rule || read !== undefined || !isGiven(given, rule)) continue;
      if (rule.blocksDefault) object[key] = '';
      if (rule.removes === 'object') {
        const severity = reader.path.length ? 'warning' : 'error';
        if (!isLost) reader.warn(`left out with its "${key}"`, severity);
        isLost = true;
      } else rule.removes?.forEach((other) => lost.push([other, key]));
    }
    for (const [key, by] of lost) removeField(object, key, `left out with "${by}"`, reader);
    return isLost ? undefined : object;
  };
}

/** Whether a value says anything. A blank text does so only in a field that asks for privacy. */
function isGiven(value: unknown, { isWish }: FieldRule): boolean {
  if (value === null || value === undefined) return false;
  return isWish === true || typeof value !== 'string' || value.trim() !== '';
}

/** The warning for a field under another name. */
function aliasWarning(
  key: string,
  { name, rule, as }: FieldAlias,
  object: Record<string, unknown>,
): string {
  const isRead = rule && (rule.isWish || as || object[name] === object[key]);
  return isRead ? `is read as "${name}": write that` : `is not read: write "${name}"`;
}

/** Normalizes a list: items that cannot be read are left out, and duplicates count once. */
function normalizeList(normalize: Normalize): Normalize {
  return (value, reader) => {
    const given = value as unknown[];
    if (given.length > MOST_ITEMS) {
      reader.warn(`more than ${MOST_ITEMS.toLocaleString('en-US')}: the rest is left out`);
    }
    const items = given
      .slice(0, MOST_ITEMS)
      .map((item, index) => inPath(index, item, normalize, reader))
      .flat()
      .filter((item) => item !== undefined);
    return items.length > 1 ? [...new Set(items)] : items;
  };
}

const hasForm = (schema: v.GenericSchema): schema is v.GenericSchema & { form: Form } =>
  'form' in schema;

const isNullish = (
  schema: v.GenericSchema,
): schema is v.NullishSchema<v.GenericSchema, undefined> => schema.type === 'nullish';

const isObject = (
  schema: v.GenericSchema,
): schema is v.LooseObjectSchema<v.ObjectEntries, undefined> => schema.type === 'loose_object';

const isArray = (schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> =>
  schema.type === 'array';
