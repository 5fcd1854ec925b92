/** Times as the practice reads them: in its own zone, with the visitor's beside it where the clock there differs. */
import { format } from '../../dist/i18n/format.js';
import { zoneOffset } from '../../dist/lib/zones.js';

const MINUTE = 60_000;
const PARTS = ['morning', 'afternoon', 'evening'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * @param {object} options
 * @param {string} options.locale BCP 47
 * @param {string} options.timeZone the practice's
 * @param {import('./words.mjs').Words} options.words
 * @param {() => number} options.now epoch milliseconds
 */
export function createTimes({ locale, timeZone, words, now }) {
  const formats = format(locale);
  const longDay = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });

  /** With the zone in the night when clocks are changed: an hour occurs twice. */
  function clock(at, zone) {
    const offset = zoneOffset(zone);
    const changes = offset(at - 90 * MINUTE) !== offset(at + 90 * MINUTE);
    return changes ? formats.timeWithZone(at, zone) : formats.time(at, zone);
  }

  const capital = (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const local = (at, zone) => `${formats.weekday(at, zone)}, ${clock(at, zone)}`;

  return {
    number: formats.number,
    list: formats.list,
    zoneName: (at) => formats.zone(timeZone, at),
    time: (at) => clock(at, timeZone),
    weekday: (at) => formats.weekday(at, timeZone),
    when: (at) => local(at, timeZone),

    /** "Today"; undefined for other days than today and tomorrow. */
    near(at) {
      const offset = zoneOffset(timeZone);
      const dayOf = (instant) => Math.floor((instant + offset(instant)) / 86_400_000);
      if (dayOf(at) - dayOf(now()) > 1 || at < now() - 86_400_000) return undefined;
      return capital(formats.relativeDay(at, now(), timeZone));
    },
    /** "Friday, November 20". */
    day: (at) => capital(longDay.format(at)),

    /** The time on the visitor's clock, if it differs; with the day, if that differs, too. */
    forVisitor(at, zone) {
      if (zoneOffset(zone)(at) === zoneOffset(timeZone)(at)) return undefined;
      const isSameDay = formats.weekday(at, zone) === formats.weekday(at, timeZone);
      const time = isSameDay ? clock(at, zone) : local(at, zone);
      return words.forThem(time, formats.zone(zone, at));
    },

    /** The name of the visitor's zone, if their clock differs. */
    visitorZone: (at, zone) =>
      zoneOffset(zone)(at) === zoneOffset(timeZone)(at) ? undefined : formats.zone(zone, at),

    /** @param {string[]} cells as `tue-evening` @example 'Tuesday (morning, evening) and Thursday (evening)' */
    preferred(cells) {
      const names = formats.weekdayNames('long');
      const days = DAYS.flatMap((day, n) => {
        const parts = PARTS.filter((part) => cells.includes(`${day}-${part}`));
        return parts.length
          ? [`${names[n]} (${parts.map((part) => words.parts[part]).join(', ')})`]
          : [];
      });
      return formats.list(days);
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
