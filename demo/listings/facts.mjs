/** What a listing says, in words, for the therapist whose listing it is. */
import { createHash } from 'node:crypto';
// The names of values in Spanish.
import '../../dist/es.js';
import { parseFeed } from '../../dist/feed/index.js';
import { format } from '../../dist/i18n/format.js';
import { zoneName } from '../../dist/i18n/zone-names.js';
import { profileView } from '../../dist/views/profile.js';
import { createLabels } from '../../dist/vocabulary/labels.js';
import { omit } from '../omit.mjs';

/**
 * Names the facts of a record, so that a confirmation counts only for what was confirmed. Dates of checks and lists of free times
 * are left out, because they change by themselves, and pictures, because the page does not show them.
 *
 * @param {import('../../src/feed/index.js').TherapistInput} therapist
 */
export function factsStamp(therapist) {
  const { availability, consultation, insurance, licenses } = therapist;
  const lasting = {
    ...omit(therapist, 'accepting', 'verifiedAt', 'asOf', 'photo', 'video'),
    availability: omit(availability, 'slots', 'asOf'),
    consultation: omit(consultation, 'slots', 'asOf', 'booking'),
    insurance: each(insurance, 'asOf'),
    licenses: each(licenses, 'verifiedAt', 'expires'),
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted(lasting)))
    .digest('base64url');
}

const each = (list, ...names) =>
  Array.isArray(list)
    ? list.map((one) => (typeof one === 'object' ? omit(one, ...names) : one))
    : list;

/** The same fields are the same facts, in whatever order an export writes them. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

/**
 * A fact and its values, as lines of text.
 *
 * @typedef {{ name: string, lines: string[] }} Fact
 */

/**
 * What a finder shows of a listing: what changes often, and everything else.
 *
 * @param {import('../../src/feed/index.js').FeedInput} feed
 * @param {string} id the therapist's
 * @param {object} options
 * @param {number} options.now epoch milliseconds
 * @param {string} options.locale BCP 47
 * @param {string} options.baseUrl what relative links in the feed are relative to
 * @param {import('./words.mjs').Words} options.words
 * @returns {{ often: Fact[], rest: Fact[] } | undefined} undefined if a finder cannot show the listing
 */
export function listedFacts(feed, id, { now, locale, baseUrl, words }) {
  const therapists = feed.therapists.filter((one) => one.id === id);
  const parsed = parseFeed({ ...feed, therapists }, { now, baseUrl });
  const [therapist] = parsed.feed.therapists;
  if (!therapist) return undefined;
  const timeZone = therapist.availability?.timeZone || parsed.feed.timeZone || 'UTC';
  const view = profileView(therapist, undefined, parsed.feed, { now, timeZone });
  const labels = createLabels(locale, parsed.feed.labels);
  const currency = parsed.feed.currency ?? 'USD';
  const tools = { words: words.facts, labels, f: format(locale), locale, now, timeZone, currency };
  const filled = (facts) => facts.filter(({ lines }) => lines.length);
  return {
    often: filled(changesOften(therapist, view, tools)),
    rest: filled(everythingElse(therapist, view, tools)),
  };
}

function changesOften(therapist, view, tools) {
  const { words, labels, f, now, timeZone, currency: usual } = tools;
  const { consultation = {}, slidingScale, payment = [] } = therapist;
  const fees = view.fees.map(({ kind, from, to, currency, minutes }) =>
    [
      `${kind === 'intake' ? words.intake : labels.value('session', kind)}: ${f.money(from, currency, to)}`,
      ...(minutes ? [words.minutes(f.number(minutes))] : []),
    ].join(', '),
  );
  if (slidingScale) {
    const { min, note } = slidingScale;
    const least = min === undefined ? words.sliding : words.slidingFrom(f.money(min, usual));
    fees.push(note ? `${least}. ${note}` : least);
  }
  const insurance = view.plans.map(({ payer, plans, asOf }) => {
    const names = plans.map((plan) => labels.value('payer', plan)).join(', ');
    const name = labels.value('payer', payer) + (names && ` (${names})`);
    return asOf ? words.asOf(name, f.day(asOf, now, timeZone)) : name;
  });
  const { price, minutes, channels = [], slots = [] } = consultation;
  const call = [
    ...(price === undefined ? [] : [price ? f.money(price, usual) : words.free]),
    ...(minutes ? [words.minutes(f.number(minutes))] : []),
    ...channels.map((channel) => labels.value('mode', channel)),
  ];
  const coming = slots
    .map(Date.parse)
    .filter((slot) => slot > now)
    .slice(0, 3);
  return [
    { name: words.fees, lines: fees },
    { name: words.payment, lines: payment.map((way) => labels.value('payment', way)) },
    { name: words.insurance, lines: insurance },
    { name: words.call, lines: call.length ? [call.join(', ')] : [] },
    { name: words.hours, lines: view.usual.map((line) => hoursOf(line, tools)) },
    {
      name: words.callTimes,
      lines: coming.map((slot) => `${f.weekday(slot, timeZone)}, ${f.time(slot, timeZone)}`),
    },
  ];
}

function hoursOf({ days, from, to }, { words, f, locale, timeZone, now }) {
  const names = f.weekdayNames('long');
  const clock = (minutes) => f.time(minutes * 60_000, 'UTC');
  const span = from === to ? words.allDay : `${clock(from)} – ${clock(to)}`;
  const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const shown = f.list(days.map((day) => names[order.indexOf(day)]));
  return `${shown}: ${span} (${zoneName(locale, timeZone, now)})`;
}

/** The lists of a record by facet, in the order of a profile. */
const LISTS = {
  concern: 'concerns',
  approach: 'approaches',
  session: 'sessions',
  age: 'ages',
  affirming: 'affirming',
  service: 'services',
  style: 'styles',
  'care-level': 'careLevels',
  mode: 'modes',
  language: 'languages',
};

function everythingElse(therapist, view, tools) {
  const { words, labels } = tools;
  const { name, pronouns, credentials = [], profession, supervisor, phone } = therapist;
  const values = (facet, list = []) => list.map((value) => labels.value(facet, value));
  const text = (...parts) => parts.filter(Boolean);
  const joined = (list) => (list.length ? [list.join(', ')] : []);
  return [
    { name: words.name, lines: joined(text(name, pronouns, ...credentials)) },
    { name: words.profession, lines: text(profession && labels.value('profession', profession)) },
    { name: words.supervisor, lines: text(supervisor) },
    {
      name: words.licenses,
      lines: view.licenses.map(({ type, state, number }) => text(type, state, number).join(', ')),
    },
    {
      name: words.offices,
      lines: view.offices.map((office) =>
        text(office.name, office.street, office.place).join(', '),
      ),
    },
    { name: words.remoteIn, lines: joined([...view.remoteIn]) },
    { name: words.phone, lines: text(phone) },
    ...Object.entries(LISTS).map(([facet, field]) => ({
      name: labels.facet(facet),
      lines: joined(values(facet, therapist[field])),
    })),
    ...view.identity.map(({ facet, values: list }) => ({
      name: labels.facet(facet),
      lines: joined(values(facet, list)),
    })),
    { name: words.headline, lines: text(therapist.headline) },
    { name: words.about, lines: view.about },
    { name: words.firstSession, lines: view.firstSession },
    {
      name: words.education,
      lines: (therapist.education ?? []).map((one) =>
        text(one.degree, one.institution, one.year).join(', '),
      ),
    },
    {
      name: words.faq,
      lines: view.faq.flatMap(({ question, answer }) => [question, ...answer]),
    },
    { name: words.officeHours, lines: view.hours.map((line) => hoursOf(line, tools)) },
    { name: words.links, lines: view.links.map(({ label, href }) => text(label, href).join(': ')) },
  ];
}
