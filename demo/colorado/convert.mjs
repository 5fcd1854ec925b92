/**
 * Converts Colorado's 2022 directory of behavioral health care into a feed. PROVENANCE.md describes the source, facts.mjs the
 * meaning of its ticks, and clean.mjs the reading of its texts.
 *
 * No record is left out, and the report lists everything that is changed or left out in a record.
 */
import { address, hours, phone, tidy, website } from './clean.mjs';
import { facts, ticks } from './facts.mjs';

/**
 * Only the year of the snapshot is known. This is its first day, so that nothing looks newer than it may be.
 */
const AS_OF = '2022-01-01';

/** An office this far from the middle of its ZIP code has a wrong ZIP code or wrong coordinates. In miles. */
const FAR = 50;

/**
 * @param {object[]} records the source, as in ownpath-2022.json
 * @param {object} map
 * @param {(zip: string) => { lat: number, lon: number } | undefined} map.zip the middle of a ZIP code
 * @param {(a: { lat: number, lon: number }, b: { lat: number, lon: number }) => number} map.miles
 * @returns {{ feed: object, report: object }} see convert.d.mts
 */
export function convert(records, map) {
  const changes = new Map();
  const offices = records.filter(({ address }) => address.length > 0).map(office);
  const therapists = records.map((record) =>
    therapist(record, { ...map, offices }, (what, from, to) => {
      if (!changes.has(what)) changes.set(what, []);
      changes.get(what).push({ id: record.id, from, to });
    }),
  );
  return {
    feed: {
      version: 1,
      organization: { name: 'Colorado’s public directory, 2022' },
      locale: 'en-US',
      timeZone: 'America/Denver',
      currency: 'USD',
      booking: { mode: 'phone' },
      therapists,
    },
    report: {
      read: records.length,
      written: therapists.length,
      ticks: countTicks(records),
      changes: Object.fromEntries(changes),
    },
  };
}

/** Converts one record; `note` is called for everything that is changed or left out. */
function therapist(record, map, note) {
  const { accessibility, payers, ...terms } = meanings(record);
  const site = website(record.website);
  if (site.change) note(`website ${site.change}`, record.website, site.url ?? site.email);
  const number = phone(record.phone);
  if (number !== record.phone) note('phone written in one form', record.phone, number);

  return {
    id: record.id,
    kind: 'practice',
    name: name(record, map, note),
    ...(isNamed(record.name, record.programName)
      ? {}
      : { about: `Program: ${tidy(record.programName)}` }),
    ...terms,
    ...(payers ? { insurance: payers.map((payer) => ({ payer, asOf: AS_OF })) } : {}),
    locations: [{ ...place(record, map, note), ...(accessibility ? { accessibility } : {}) }],
    ...(number ? { phone: number } : {}),
    ...contact(site, number),
    ...(record.hours ? { hours: hours(record.hours) } : {}),
    asOf: AS_OF,
    source: 'OwnPath, Colorado Behavioral Health Administration, 2022',
  };
}

/** The meaning of a record's ticks, by field of the therapist. A tick not set is "no" or "not filled in", so it means nothing. */
function meanings(record) {
  const fields = {};
  for (const { ticked, meaning } of Object.keys(facts).flatMap((key) => ticks(record, key))) {
    if (!ticked) continue;
    for (const [field, values] of Object.entries(meaning)) {
      fields[field] = unique([...(fields[field] ?? []), ...values]);
    }
  }
  return fields;
}

function unique(terms) {
  return [...new Map(terms.map((term) => [term.id ?? term, term])).values()];
}

/**
 * The name. Most names end with the location, " - Colorado Ave.", which would reveal the street of a hidden address. There the
 * ending stays only if it is a city of the directory, or not a place at all.
 */
function name(record, { offices }, note) {
  const whole = tidy(record.name);
  const [, organization, where] = /^(.+?) ?- ?([^-]+)$/.exec(whole) ?? [];
  const says = (text) => text.toLowerCase() === where.toLowerCase();
  const isSafe = !where || says('telehealth') || offices.some(({ city }) => city && says(city));
  const kept = record.hideAddress && !isSafe ? organization : whole;
  if (kept !== record.name) {
    note(kept === whole ? 'name tidied' : 'place in a name hidden', record.name, kept);
  }
  return kept;
}

/** Whether a name already contains the program's name, ignoring punctuation and the legal form of the company. */
function isNamed(whole, part) {
  const words = (text) =>
    text
      .toLowerCase()
      .replace(/\b(llc|inc|pllc|pc)\b/g, '')
      .replace(/[^a-z0-9]/g, '');
  return words(whole).includes(words(part));
}

/** Where the office is; for a hidden address, only that it is hidden. */
function place(record, map, note) {
  if (record.hideAddress) return { hideAddress: true };
  const { position, ...written } = office(record);
  const address = record.address.join(', ');
  const read = [written.street, written.city, `CO ${written.postalCode}`].join(', ');
  if (read !== address) note('address written in one form', address, read);

  const zip = map.zip(written.postalCode);
  if (!zip || map.miles(zip, position) <= FAR) return { ...written, ...position };
  if (isNearCity(written, position, map)) {
    note('ZIP code far from the office and its city left out', address, undefined);
    return { ...written, ...position, postalCode: undefined };
  }
  note('coordinates far from the ZIP code left out', `${address}: ${record.latlng}`, undefined);
  return written;
}

/** Whether a position is where the directory's other offices in its city are. */
function isNearCity({ street, city }, position, { offices, miles }) {
  const others = offices.filter((office) => office.city === city && office.street !== street);
  return others.some((office) => miles(office.position, position) <= FAR / 2);
}

function office(record) {
  const [lat, lon] = record.latlng;
  return { ...address(record.address), position: { lat, lon } };
}

/** The website and, if there is no phone number, how to ask for a first call. */
function contact({ url, email }, number) {
  return {
    ...(url ? { url } : {}),
    ...(email ? { links: [{ label: 'Email', url: `mailto:${email}` }] } : {}),
    ...(number
      ? {}
      : { consultation: { booking: url ? { mode: 'link', url } : { mode: 'closed' } } }),
  };
}

/** How often each tick is set; none is left without a meaning. */
function countTicks(records) {
  const counts = {};
  for (const record of records) {
    for (const section of Object.keys(facts)) {
      for (const { name, ticked } of ticks(record, section)) {
        counts[`${section}.${name}`] ??= { set: 0, unknown: 0 };
        counts[`${section}.${name}`][ticked ? 'set' : 'unknown'] += 1;
      }
    }
  }
  return counts;
}
