/** Reads the body of a request: the fields of the contract, and no others. Text is read by the same rules as in the form. */
import * as v from 'valibot';
import { loadPhonePlans, readPhone } from '../../dist/booking/form/phone.js';
import { isTooLong, typedLine, typedText } from '../../dist/booking/form/typed.js';
import { canonicalEmail } from './email.mjs';

await loadPhonePlans();

const DAYS = 'mon|tue|wed|thu|fri|sat|sun';

/** @param {number} [most] characters, as people count them; as many as a name has if absent */
const text = (most, read = typedLine) =>
  v.pipe(
    v.string(),
    v.transform(read),
    v.check((line) => !isTooLong(line, most), 'This is too long.'),
  );
const filled = (most) => v.pipe(text(most), v.minLength(1, 'Please fill this in.'));

const email = v.pipe(
  v.string(),
  v.check((line) => canonicalEmail(line) !== undefined, 'This is no email address.'),
  v.transform(canonicalEmail),
);
/** As the form sends it. */
const phone = v.pipe(
  v.string(),
  v.check((line) => readPhone(line) === line, 'This is no phone number.'),
);

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
  [v.strictObject({ email }), v.strictObject({ phone })],
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
    name: filled(),
    contact,
    channel: v.optional(filled(40)),
    timeZone: zone,
    locale,
    extra: v.optional(
      v.pipe(
        v.record(filled(60), text(500, typedText)),
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
  if (success && output.mailDetails && !output.contact.email) {
    const why = 'Messages by email need an email address as the contact.';
    return { errors: [fieldError([{ key: 'mailDetails' }], why)] };
  }
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

/** @param {{ key: unknown }[]} [path] names of fields, which may hold what a JSON pointer separates them by (RFC 6901) */
export function fieldError(path = [], detail) {
  const parts = path.map(({ key }) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return { pointer: ['#', ...parts].join('/'), detail };
}
