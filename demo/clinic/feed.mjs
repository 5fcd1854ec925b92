/**
 * The feed of Harbor & Elm Counseling, a fictional clinic: forty people, four offices.
 *
 * `people/` has what people say about themselves; this module turns it into a feed. Every date is counted from `now`, so the clinic
 * is as up to date in ten years as today. Nobody has an NPI, because any number that passes its check may belong to someone;
 * license numbers say that they are invented; telephone numbers are from the range kept for fiction (555-0100 to 555-0199); and
 * no address leads to another site.
 *
 * Plain JavaScript without Node's modules, because pages and stories import it too.
 */
import { dayFrom, freeSlots, hours, hoursAgo } from './calendar.mjs';
import { between } from './chance.mjs';
import { looks } from './looks.mjs';
import { offices as clinicOffices } from './offices.mjs';
import { brooklyn } from './people/brooklyn.mjs';
import { jerseyCity } from './people/jersey-city.mjs';
import { manhattan } from './people/manhattan.mjs';
import { newHaven } from './people/new-haven.mjs';
import { remote } from './people/remote.mjs';

const ORGANIZATION = { name: 'Harbor & Elm Counseling', phone: '(718) 555-0100' };
const SOURCE = 'Fiction: a demonstration';
const TIME_ZONE = 'America/New_York';

/** The usual therapy hour, in minutes. */
const SLOT_MINUTES = 50;

/** How many days ago each kind of fact was last checked: from, to. */
const USUAL_AGE = { license: [2, 60], accepting: [1, 20], insurance: [3, 50], listing: [1, 25] };

/** The same for facts that a person lists in `old`: too long ago for a finder to trust. */
const TOO_OLD = { license: [110, 150], accepting: [40, 70], listing: [40, 90] };

const people = [...brooklyn, ...manhattan, ...jerseyCity, ...newHaven, ...remote];

/**
 * The clinic's feed as of a moment.
 *
 * @param {object} options
 * @param {number} options.now epoch milliseconds; all dates are counted from it
 * @param {string} [options.base] where portraits and pages are, with a slash at the end; next to the feed by default
 * @returns {import('../../src/feed/index.js').FeedInput}
 * @example parseFeed(clinicFeed({ now }), { now, baseUrl: 'https://example.org/clinic/feed.json' })
 */
export function clinicFeed({ now, base = './' }) {
  return {
    version: 1,
    generatedAt: hoursAgo(now, 1),
    organization: { ...ORGANIZATION, url: base, privacyUrl: `${base}privacy.html` },
    locale: 'en-US',
    timeZone: TIME_ZONE,
    currency: 'USD',
    booking: { mode: 'phone', phone: ORGANIZATION.phone },
    therapists: people.map((person) => record(person, now, base)),
  };
}

/** A person's record, with its dates and addresses. Fields that the person left out stay out. */
function record(person, now, base) {
  const { about, offices, ownOffice, licenses, insurance, accepting, calendar, ...others } = person;
  const { education, booking, old, ...facts } = others;
  const checked = (fact) => dayFrom(now, -daysOld(person.id, fact, old === fact));
  return present({
    ...facts,
    source: SOURCE,
    listingConsent: true,
    photo: photo(person, base),
    about: about?.join('\n\n'),
    locations: offices?.map((office) => clinicOffices[office]) ?? (ownOffice && [ownOffice]),
    licenses: licenses?.map((license) => ({
      ...license,
      number: `DEMO-${license.state}-${between(1000, 9999, person.id, license.state)}`,
      expires: dayFrom(now, between(60, 700, person.id, license.state, 'expires')),
      verifiedAt: checked('license'),
    })),
    insurance: insurance?.map((payer) => ({
      ...(typeof payer === 'string' ? { payer } : payer),
      asOf: checked('insurance'),
    })),
    accepting: accepting && { ...accepting, asOf: checked('accepting') },
    availability: calendar && availability(person, now),
    consultation: booking && { ...person.consultation, booking: booked(person, base) },
    education: education?.map(({ ago, ...degree }) => ({
      ...degree,
      year: new Date(now).getUTCFullYear() - ago,
    })),
    // A bare name has nothing to verify.
    verifiedAt: about && checked('listing'),
  });
}

/** How many days ago a fact about a person was checked. */
function daysOld(id, fact, old) {
  const [least, most] = old ? TOO_OLD[fact] : USUAL_AGE[fact];
  return between(least, most, id, fact);
}

/** Their usual hours, unless these are private, and the times that are still free. */
function availability({ id, calendar, old }, now) {
  const { free, slotMinutes = SLOT_MINUTES, timeZone } = calendar;
  const weekly = calendar.weekly.map(hours);
  if (!free) return { weekly, slotMinutes, timeZone };
  const person = { id, weekly, slotMinutes, free, timeZone: timeZone ?? TIME_ZONE };
  return {
    weekly,
    slotMinutes,
    timeZone,
    slots: freeSlots(person, now),
    asOf: hoursAgo(now, old === 'openings' ? 60 : between(1, 9, id, 'openings')),
  };
}

/** How to book their first call. */
function booked({ id, phone, booking }, base) {
  switch (booking) {
    case 'link':
      return { mode: 'link', url: `${base}book/${id}.html` };
    case 'phone':
      return { mode: 'phone', phone };
    default:
      return { mode: booking };
  }
}

/** Their portrait, if there is one. */
function photo({ id, name }, base) {
  const look = looks[id];
  return (
    look && { url: `${base}portraits/${id}.svg`, alt: `Drawn portrait of ${name}: ${look.alt}` }
  );
}

/** The fields that have a value. */
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
