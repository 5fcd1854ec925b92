/** The parts of the feed's and the guide's schemas: valibot schemas with readable messages, and a form that says how to read a value. */
import * as v from 'valibot';
import { quote } from '../lib/text/quote.js';
import type { TermFacet } from '../vocabulary/facets.js';
import { createAliasRenamer } from './rules.js';

/** How a value of the right type is read. Each name is a function in `reading/readings.ts`. */
export type Reading =
  | 'id'
  | 'line'
  | 'text'
  | 'url'
  | 'link'
  | 'date'
  | 'checked'
  | 'instant'
  | 'sorted'
  | 'time'
  | 'number'
  | 'state'
  | 'postalCode'
  | 'npi'
  | 'currency'
  | 'locale'
  | 'timeZone'
  | 'term'
  | 'choice'
  | 'hide'
  | 'consent'
  | 'therapist'
  | 'location'
  | 'insurance'
  | 'fee'
  | 'needsUrl';

/**
 * What a schema says besides its type: how the value is {@link Reading | read}, the facet of a term, and keywords of JSON
 * Schema, which are published. The reading also uses `pattern`, `minimum` and `maximum`.
 */
export interface Form {
  read: Reading;
  facet?: TermFacet;
  /** The only type that is read, for a {@link lenient} schema. */
  type?: 'string' | 'boolean';
  enum?: readonly string[];
  format?: string;
  pattern?: string;
  /** The most characters. Default 500. */
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** A schema with a form. */
export const as = <S extends v.GenericSchema>(schema: S, form: Form): S => ({ ...schema, form });

/**
 * A schema that accepts any type. A value that cannot be read is left out with the facts it qualifies, but the record stays.
 *
 * @typeParam T the type of the value once it is read
 */
export const lenient = <T>(form: Form & Required<Pick<Form, 'type'>>) =>
  as(v.unknown() as unknown as v.GenericSchema<T>, form);

type Message = v.ErrorMessage<v.BaseIssue<unknown>>;

export const expected =
  (what: string): Message =>
  ({ input }) =>
    `expected ${what}, got ${quote(input)}`;

/** Valibot reports a missing field with the message of the object around it, and names the field as `"id"`. */
const objectMessage: Message = ({ expected, input }) =>
  expected?.startsWith('"') ? 'missing, but required' : `expected an object, got ${quote(input)}`;

const noList = v.never(objectMessage);

/**
 * An object with at least these fields. Unlike valibot's own, it refuses lists, and it finds fields with a rule under other
 * names.
 */
export function object<const T extends v.ObjectEntries>(
  entries: T,
): v.LooseObjectSchema<T, Message> {
  const schema = v.looseObject(entries, objectMessage);
  const run: (typeof schema)['~run'] = schema['~run'].bind(schema);
  const respell = createAliasRenamer(entries);
  const runUnlessList: typeof run = (dataset, config) => {
    const { value } = dataset;
    if (Array.isArray(value)) return noList['~run'](dataset, config);
    if (typeof value === 'object' && value !== null) dataset.value = respell(value);
    return run(dataset, config);
  };
  return { ...schema, '~run': runUnlessList };
}

export const list = <T extends v.GenericSchema>(item: T) => v.array(item, expected('a list'));
export const oneOf = <const T extends readonly string[]>(...choices: T) =>
  v.picklist(choices, expected(`one of ${choices.join(', ')}`));
export const optional = <T extends v.GenericSchema>(schema: T) => v.nullish(schema);

export const string = v.string(expected('a string'));
export const line = as(string, { read: 'line', maxLength: 500 });
export const paragraphs = as(string, { read: 'text', maxLength: 20_000 });
export const locale = as(string, { read: 'locale' });

/**
 * The parsed form of a schema's output: no `null`, terms and digits as strings, and only the known fields. Unknown fields
 * exist at run time, but not in the type, so that the compiler catches misspelled names.
 */
export type Parsed<T> = string extends T
  ? string
  : T extends readonly (infer Item)[]
    ? Parsed<Item>[]
    : T extends object
      ? { [K in keyof T as string extends K ? never : K]: Parsed<Exclude<T[K], null>> }
      : T;
