/**
 * What somebody who writes a feed by hand means where its structure is wrong and can mean only one thing: `"$120"` for 120,
 * `"Spanish"` for a list of one. So that a slip costs nobody their place in the list; what can mean two things still does.
 */
import type * as v from 'valibot';

/** The field meant where a text or a number stands for a whole object, by the name under which it stands. */
const SHORT: Readonly<Record<string, string>> = {
  accepting: 'status',
  booking: 'url',
  fees: 'amount',
  insurance: 'payer',
  photo: 'url',
  video: 'url',
};

/** Texts that may be digits alone. A name or an address of digits is something else. */
const DIGITS = /^(?:id|phone)$/;

type Issue = v.BaseIssue<unknown>;

/**
 * The value that was meant, or `undefined` where that is anyone's guess.
 *
 * @param name the name of the field, or of the list that the value is in
 * @example mend({ type: 'number', input: '$1,200', … }, 'amount') // 1200
 */
export function mend({ type, expected, input, path }: Issue, name: string): unknown {
  const text = typeof input === 'string' ? input.trim() : '';
  const isPlain = text || typeof input === 'number';
  switch (type) {
    case 'number':
      return /^\$?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(text)
        ? Number(text.replace(/[$,]/g, ''))
        : undefined;
    case 'string':
      return typeof input === 'number' && DIGITS.test(name) ? String(input) : undefined;
    case 'boolean':
      return /^(?:yes|true|no|false)$/i.test(text) ? /^[yt]/i.test(text) : undefined;
    case 'picklist':
      return choice(expected?.match(/[^"(|) ]+/g) ?? [], text.toLowerCase());
    case 'array':
      // A comma before a digit may be one of a price.
      if (text) return text.split(/\s*(?:;|,(?!\d))\s*/).filter(Boolean);
      return isPlain || (typeof input === 'object' && input) ? [input] : undefined;
    case 'loose_object':
      if (expected?.startsWith('"')) return spelledOtherwise(path?.at(-1)?.input, expected);
      return isPlain && SHORT[name] ? { [SHORT[name]]: input } : undefined;
    default:
      return undefined;
  }
}

/** `Open` is `open`, `couples` is `couple`, `Monday` is `mon`: only days are of three letters. */
function choice(choices: readonly string[], text: string): string | undefined {
  const isMeant = (one: string) =>
    text === one || text === `${one}s` || (one.length === 3 && text.startsWith(one));
  return choices.find(isMeant);
}

/** What stands under a name that differs only in case or punctuation. */
function spelledOtherwise(record: unknown, expected: string): unknown {
  const fields = record as Record<string, unknown>;
  const key = similar(expected, Object.keys(fields));
  const value = key === undefined ? undefined : fields[key];
  return typeof value === 'object' ? undefined : value;
}

/**
 * Of some names the one that is another but for case, punctuation and the plural.
 *
 * @example similar('Postal_Code', ['city', 'postalCode']) // 'postalCode'
 */
export function similar(name: string, names: readonly string[]): string | undefined {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z\d]/g, '')
      .replace(/s$/, '');
  const wanted = letters(name);
  return names.find((other) => letters(other) === wanted);
}
