/** Times as the practice reads them: in its own zone, with the visitor's beside it where the clock there differs. */
import { zoneOffset } from '../../dist/lib/zones.js';
import { clockOf, dayOf, shortDayOf, timeOf, zoneNameOf } from '../booking/when.mjs';
import { DAY, MINUTE } from '../spans.mjs';

const PARTS = ['morning', 'afternoon', 'evening'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const zones = new Map();

/** Whether this program knows a zone. A visitor's browser may know others. */
function isZone(name) {
  if (!zones.has(name)) zones.set(name, isKnown(name));
  return zones.get(name);
}

function isKnown(name) {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

/**
 * @param {object} options
 * @param {string} options.timeZone the practice's
 * @param {import('./words.mjs').Words} options.words in whose language times are
 * @param {() => number} options.now epoch milliseconds
 */
export function createTimes({ timeZone, words, now }) {
  const { lang } = words;
  const locale = `${lang}-US`;
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // 2024-01-01 was a Monday.
  const weekdays = DAYS.map((_, n) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + n),
    ),
  );
  const capital = (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const offset = zoneOffset(timeZone);
  const dayNumber = (at) => Math.floor((at + offset(at)) / DAY);

  /** With the zone in the night when clocks are changed: an hour occurs twice. */
  function clock(at, zone) {
    const there = zoneOffset(zone);
    const changes = there(at - 90 * MINUTE) !== there(at + 90 * MINUTE);
    return changes ? clockOf(at, zone, lang) : timeOf(at, zone, lang);
  }

  const local = (at, zone) => `${shortDayOf(at, zone, lang)}, ${clock(at, zone)}`;

  /** Whether a visitor's clock shows another time. */
  const differs = (at, zone) => isZone(zone) && zoneOffset(zone)(at) !== offset(at);

  return {
    number: (value) => number.format(value),
    zoneName: (at) => zoneNameOf(at, timeZone, lang),
    time: (at) => clock(at, timeZone),
    weekday: (at) => shortDayOf(at, timeZone, lang),
    when: (at) => local(at, timeZone),

    /** "Today", "Tomorrow"; undefined for other days. */
    near(at) {
      const ahead = dayNumber(at) - dayNumber(now());
      return ahead === 0 || ahead === 1 ? capital(relative.format(ahead, 'day')) : undefined;
    },

    /** "Friday, November 20". */
    day: (at) => capital(dayOf(at, timeZone, lang)),

    /** The time on the visitor's clock, if it differs; with the day, if that differs, too. */
    forVisitor(at, zone) {
      if (!differs(at, zone)) return undefined;
      const isSameDay = shortDayOf(at, zone, lang) === shortDayOf(at, timeZone, lang);
      const time = isSameDay ? clock(at, zone) : local(at, zone);
      return words.forThem(time, zoneNameOf(at, zone, lang));
    },

    /** The name of the visitor's zone, if their clock differs. */
    visitorZone: (at, zone) => (differs(at, zone) ? zoneNameOf(at, zone, lang) : undefined),

    /** @param {string[]} cells as `tue-evening` @example 'Tuesday (morning, evening) and Thursday (evening)' */
    preferred(cells) {
      const days = DAYS.flatMap((day, n) => {
        const parts = PARTS.filter((part) => cells.includes(`${day}-${part}`));
        return parts.length
          ? [`${weekdays[n]} (${parts.map((part) => words.parts[part]).join(', ')})`]
          : [];
      });
      return list.format(days);
    },

    /** Whether a time is in one of the parts of the week that a visitor asked for, on the visitor's clock. */
    isPreferred(at, cells, zone) {
      const there = new Date(at + zoneOffset(zone)(at));
      const hour = there.getUTCHours();
      const part = PARTS[hour < 12 ? 0 : hour < 17 ? 1 : 2];
      return cells.includes(`${DAYS[(there.getUTCDay() + 6) % 7]}-${part}`);
    },
  };
}
