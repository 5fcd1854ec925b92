/** What the schemas of a feed and of a guide are built of: valibot's own, with messages for people and a form beside the type. */
import * as v from 'valibot';
import { quote } from '../lib/quote.js';
import type { TermFacet } from '../vocabulary/facets.js';
import { respelling } from './rules.js';

/** How a value of right type is read. Each name is a function in `normalize.ts`. */
export type Reading =
  | 'id'
  | 'line'
  | 'text'
  | 'url'
  | 'link'
  | 'date'
  | 'checked'
  | 'instant'
  | 'inOrder'
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
  | 'withUrl';

/**
 * What a schema says beside its type: how the value is {@link Reading | read}, for a term its facet, and keywords of
 * JSON Schema, which are published as they stand and, where they are numbers, also tell the reading its bounds.
 */
export interface Form {
  read: Reading;
  facet?: TermFacet;
  /** For a {@link lenient} schema, the one type that is read. */
  type?: 'string' | 'boolean';
  enum?: readonly string[];
  format?: string;
  pattern?: string;
  /** The most characters; without it, the reader's own limit. */
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

/** A schema that also says how its values are read, to {@link normalizer} and to the published JSON Schema. */
export const as = <S extends v.GenericSchema>(schema: S, form: Form): S => ({ ...schema, form });

/**
 * A value of any type: what is not read is left out with what it qualifies, and does not cost the record.
 *
 * @typeParam T what it is once it is read
 */
export const lenient = <T>(form: Form & Required<Pick<Form, 'type'>>) =>
  as(v.unknown() as unknown as v.GenericSchema<T>, form);

type Message = v.ErrorMessage<v.BaseIssue<unknown>>;

export const expected =
  (what: string): Message =>
  ({ input }) =>
    `expected ${what}, got ${quote(input)}`;

/** Valibot reports a missing field through the message of the object around it, naming the field as `"id"`. */
const objectMessage: Message = ({ expected, input }) =>
  expected?.startsWith('"') ? 'missing, but required' : `expected an object, got ${quote(input)}`;

const noList = v.never(objectMessage);

/**
 * An object with at least these fields. Valibot's own takes a list for an object, which this one does not; and this one knows fields
 * with a rule under other names.
 */
export function object<const T extends v.ObjectEntries>(
  entries: T,
): v.LooseObjectSchema<T, Message> {
  const schema = v.looseObject(entries, objectMessage);
  const run: (typeof schema)['~run'] = schema['~run'].bind(schema);
  const respell = respelling(entries);
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
export const may = <T extends v.GenericSchema>(schema: T) => v.nullish(schema);

export const string = v.string(expected('a string'));
export const line = as(string, { read: 'line', maxLength: 500 });
export const paragraphs = as(string, { read: 'text', maxLength: 20_000 });
export const locale = as(string, { read: 'locale' });

/**
 * The parsed form of a schema's output: no `null`, terms and digits as plain strings, and only the known fields
 * (others are there at run time, untouched, but a typing mistake should not pass for one of them).
 */
export type Parsed<T> = string extends T
  ? string
  : T extends readonly (infer Item)[]
    ? Parsed<Item>[]
    : T extends object
      ? { [K in keyof T as string extends K ? never : K]: Parsed<Exclude<T[K], null>> }
      : T;
