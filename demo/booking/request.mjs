/** Reads the body of a request: the fields of the contract, and no others. */
import * as v from 'valibot';

const DAYS = 'mon|tue|wed|thu|fri|sat|sun';
/** Text from a keyboard: no control characters other than line breaks and tabs. */
const typed = v.pipe(
  v.string(),
  v.regex(/^[\P{Cc}\n\r\t]*$/u, 'This has a character that cannot be read.'),
);
const text = (most) =>
  v.pipe(typed, v.trim(), v.minLength(1, 'Please fill this in.'), v.maxLength(most));

const zone = v.pipe(
  v.string(),
  v.check((name) => {
    try {
      return !!new Intl.DateTimeFormat('en', { timeZone: name });
    } catch {
      return false;
    }
  }, 'This is no time zone.'),
);

/** A missing field and an unknown field have different messages. */
const fields = ({ received }) =>
  received === 'undefined' ? 'Please fill this in.' : 'This is not asked for.';

const contact = v.union(
  [
    v.strictObject({ email: v.pipe(v.string(), v.maxLength(254), v.rfcEmail()) }),
    v.strictObject({ phone: v.pipe(v.string(), v.regex(/^\+\d{8,15}(;ext=\d{1,7})?$/)) }),
  ],
  'Please give an email address, or a phone number.',
);

const locale = v.pipe(v.string(), v.regex(/^[\w-]{2,35}$/));

const Request = v.strictObject(
  {
    therapist: v.string(),
    slot: v.optional(v.pipe(v.string(), v.isoTimestamp('This is no time of ours.'))),
    preferredTimes: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(new RegExp(`^(${DAYS})-(morning|afternoon|evening)$`)))),
        v.maxLength(21),
      ),
    ),
    name: text(120),
    contact,
    channel: v.optional(text(40)),
    timeZone: zone,
    locale,
    extra: v.optional(
      v.pipe(
        v.record(text(60), v.pipe(typed, v.maxLength(500))),
        v.check((extra) => Object.keys(extra).length <= 20, 'These are too many fields.'),
      ),
    ),
    mailDetails: v.optional(v.boolean()),
  },
  fields,
);

/**
 * @param {unknown} body parsed JSON
 * @returns {{ request: v.InferOutput<typeof Request>, errors?: undefined } | { errors: { pointer: string, detail: string }[] }}
 *   for each error the field, as a JSON pointer in a fragment. Example: `#/contact`
 */
export function readRequest(body) {
  const { success, output, issues } = v.safeParse(Request, body);
  if (success) return { request: output };
  return { errors: issues.map((issue) => fieldError(issue.path, issue.message)) };
}

const LinkRequest = v.strictObject({ contact, locale: v.optional(locale) });

/**
 * @param {unknown} body parsed JSON
 * @returns {{ email?: string, locale?: string } | undefined} without an address if the contact is a phone number
 */
export function readLinkRequest(body) {
  const { success, output } = v.safeParse(LinkRequest, body);
  return success ? { email: output.contact.email, locale: output.locale } : undefined;
}

/** @param {{ key: unknown }[]} [path] */
export function fieldError(path = [], detail) {
  return { pointer: ['#', ...path.map(({ key }) => String(key))].join('/'), detail };
}
