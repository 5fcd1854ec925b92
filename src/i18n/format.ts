import { localDay } from '../record/openings.js';
import { isDate } from '../lib/dates.js';

/** Numbers, money, dates and distances in one language. `Intl` objects are costly to make, so each is made once. */
export interface Formats {
  number(value: number): string;
  /** "$180", or "$150–190". Whole amounts have no cents. */
  money(amount: number, currency: string, amountMax?: number): string;
  /**
   * "Nov 12", with the year where it is not this one. A date of the feed without a time is the same day everywhere; with a time it
   * is read on the zone's calendar.
   */
  day(date: number | string, now: number, timeZone: string): string;
  /** "Tue, Nov 24". */
  weekday(at: number, timeZone: string): string;
  /** "Tue 24". */
  weekdayShort(at: number, timeZone: string): string;
  /** ["Tue", "24"]. */
  weekdayParts(at: number, timeZone: string): [weekday: string, day: string];
  /** "6:00 PM". */
  time(at: number, timeZone: string): string;
  /** "1:30 AM MST", for the hour that clocks show twice. */
  timeWithZone(at: number, timeZone: string): string;
  /**
   * What people call a zone at an instant: "Mountain Time", in summer and winter alike. The instant matters because places
   * change zones: Juneau was in Pacific Time until 1983.
   */
  zone(timeZone: string, at: number): string;
  /** "2.1 mi", or in kilometers where those are used. */
  distance(miles: number): string;
  /** "today", "tomorrow", "in 3 days", counted in calendar days of the zone. */
  relativeDay(at: number, now: number, timeZone: string): string;
  /** "Aetna, Cigna and Humana". */
  list(items: readonly string[]): string;
  /** The names of the days from Monday: narrow ("M") or long ("Monday"). */
  weekdayNames(width: 'narrow' | 'long'): string[];
}

const made = new Map<string, Formats>();

export function format(locale: string): Formats {
  let formats = made.get(locale);
  if (!formats) made.set(locale, (formats = makeFormats(locale)));
  return formats;
}

/** The texts that cards show again and again, each written once: `Intl` takes longer over them than a card over all the rest. */
const REMEMBERED = 2000;

function memoizeTexts(texts = new Map<string, string>()) {
  return (key: string, write: () => string): string => {
    let text = texts.get(key);
    if (text === undefined) {
      if (texts.size >= REMEMBERED) texts.clear();
      texts.set(key, (text = write()));
    }
    return text;
  };
}

function makeFormats(language: string): Formats {
  const locale = withCountry(language);
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const moneyFormats = new Map<string, Intl.NumberFormat>();
  const [amounts, dates] = [memoizeTexts(), memoizeTexts()];
  const date = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions) => {
    const key = timeZone + JSON.stringify(options);
    return dates(`${at} ${key}`, () => {
      let f = dateFormats.get(key);
      if (!f) dateFormats.set(key, (f = new Intl.DateTimeFormat(locale, { ...options, timeZone })));
      return f.format(at);
    });
  };
  const money = (currency: string, whole: boolean) => {
    const key = `${currency} ${whole}`;
    let f = moneyFormats.get(key);
    if (!f) {
      const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
      f = new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
      moneyFormats.set(key, f);
    }
    return f;
  };
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const miles = usesMiles(locale);
  const distance = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: miles ? 'mile' : 'kilometer',
    maximumFractionDigits: 1,
  });

  return {
    number: (value) => number.format(value),
    money(amount, currency, amountMax) {
      return amounts(`${amount} ${amountMax} ${currency}`, () => {
        const f = money(currency, Number.isInteger(amount) && Number.isInteger(amountMax ?? 0));
        return amountMax !== undefined && amountMax > amount
          ? f.formatRange(amount, amountMax)
          : f.format(amount);
      });
    },
    day(written, now, zone) {
      const at = typeof written === 'string' ? Date.parse(written) : written;
      const timeZone = typeof written === 'string' && isDate(written) ? 'UTC' : zone;
      const year = { year: 'numeric' } as const;
      const sameYear = date(at, timeZone, year) === date(now, timeZone, year);
      return date(at, timeZone, { month: 'short', day: 'numeric', ...(sameYear ? {} : year) });
    },
    weekday: (at, zone) => date(at, zone, { weekday: 'short', month: 'short', day: 'numeric' }),
    weekdayShort: (at, zone) =>
      `${date(at, zone, { weekday: 'short' })} ${date(at, zone, { day: 'numeric' })}`,
    weekdayParts: (at, zone) => [
      date(at, zone, { weekday: 'short' }),
      date(at, zone, { day: 'numeric' }),
    ],
    time: (at, zone) => date(at, zone, { hour: 'numeric', minute: '2-digit' }),
    timeWithZone: (at, zone) =>
      date(at, zone, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
    zone: (timeZone, at) =>
      dates(`${at} ${timeZone}`, () => {
        try {
          const style = { timeZone, timeZoneName: 'longGeneric' } as const;
          const parts = new Intl.DateTimeFormat(locale, style).formatToParts(at);
          return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
        } catch {
          return timeZone;
        }
      }),
    distance(value) {
      const shown = miles ? value : value * 1.609344;
      return distance.format(shown < 10 ? Math.round(shown * 10) / 10 : Math.round(shown));
    },
    relativeDay(at, now, timeZone) {
      return relative.format(localDay(at, timeZone) - localDay(now, timeZone), 'day');
    },
    list: (items) => list.format(items),
    weekdayNames(width) {
      // 2024-01-01 was a Monday.
      return Array.from({ length: 7 }, (_, i) =>
        date(Date.UTC(2024, 0, 1 + i), 'UTC', { weekday: width }),
      );
    },
  };
}

/** A language alone, or one of a continent (`es-419`), is written as in the United States: $180, 6:00 p.m., miles. */
function withCountry(language: string): string {
  const locale = new Intl.Locale(language);
  const isCountry = /^[A-Z]/.test(locale.region ?? '');
  return (isCountry ? locale : new Intl.Locale(locale, { region: 'US' })).toString();
}

/** The regions that measure roads in miles (CLDR, measurement system "US" and "UK"). */
function usesMiles(locale: string): boolean {
  return ['US', 'GB', 'LR', 'MM'].includes(new Intl.Locale(locale).region!);
}
