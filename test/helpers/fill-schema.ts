/** A value of a schema in which every string is the same text, as in a careless or malicious export. */
import type * as v from 'valibot';

interface Node {
  type: string;
  wrapped?: v.GenericSchema;
  item?: v.GenericSchema;
  entries?: v.ObjectEntries;
  options?: readonly unknown[];
}

/**
 * Lists have one item, choices their first option, numbers are 1, and switches off, unless `fields` says otherwise by name.
 *
 * @example fillSchema(v.object({ a: v.string(), b: v.number() }), 'x') // { a: 'x', b: 1 }
 */
export function fillSchema(
  schema: v.GenericSchema,
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): unknown {
  const { type, wrapped, item, entries, options } = schema as unknown as Node;
  if (wrapped) return fillSchema(wrapped, text, fields);
  if (item) return [fillSchema(item, text, fields)];
  if (entries) {
    return Object.fromEntries(
      Object.entries(entries).map(([key, value]) => [
        key,
        Object.hasOwn(fields, key) ? fields[key] : fillSchema(value, text, fields),
      ]),
    );
  }
  if (type === 'picklist') return options![0];
  if (type === 'number') return 1;
  return type === 'boolean' ? false : text;
}
