/**
 * Colorado's directory of behavioral health care as it stood in 2022, made into a feed. The source is described in
 * PROVENANCE.md, what its ticks mean in facts.mjs, and how its texts are read in clean.mjs.
 *
 * No record is left out, and whatever is changed or left out of one is in the report.
 */
import { address, hours, phone, tidy, website } from './clean.mjs';
import { facts, ticks } from './facts.mjs';

/**
 * The snapshot is known by its year alone. Its first day, so that nothing looks fresher than it may be.
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

/** One record; `note` hears of everything that is changed or left out. */
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

/** What a record's ticks say, by field of the therapist. A tick not set is "no" or "not filled in", so it says nothing. */
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
 * The name. Most end in where the office is, " - Colorado Ave.", which for a hidden address gives its street away; there
 * it stays only if it is a city of the directory, or no place at all.
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

/** Whether a name says the program's name already, but for marks and the kind of company. */
function isNamed(whole, part) {
  const words = (text) =>
    text
      .toLowerCase()
      .replace(/\b(llc|inc|pllc|pc)\b/g, '')
      .replace(/[^a-z0-9]/g, '');
  return words(whole).includes(words(part));
}

/** Where the office is; for a hidden address nothing but that it is hidden. */
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

/** The website, and where there is no number to call, the way to ask for a first talk. */
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
