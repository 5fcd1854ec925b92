import { localDay } from '../record/openings.js';
import { isDate } from '../lib/dates.js';
import { memoize } from '../lib/memo.js';
import { languageOf } from '../lib/text/languages.js';
import { isShownTwice } from '../lib/zones.js';

/** Numbers, money, dates and distances in one language. */
export interface Formats {
  number(value: number): string;
  /** "$180", or "$150–190". Whole amounts have no cents. */
  money(amount: number, currency: string, amountMax?: number): string;
  /**
   * "Nov 12", with the year if it is not the current one. A date without a time is the same day everywhere; one with a time is the
   * day in the zone.
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
  /** "6 PM", and "6:30 PM". */
  timeShort(at: number, timeZone: string): string;
  /** "6:00 PM"; "1:30 AM MST" in the hour that occurs twice when daylight saving time ends. */
  clock(at: number, timeZone: string): string;
  /** "2.1 mi", in Spanish "2.1 millas", because "mi" means "my"; kilometers in regions that use them. */
  distance(miles: number): string;
  /** "today", "tomorrow", "in 3 days", counted in calendar days of the zone. */
  relativeDay(at: number, now: number, timeZone: string): string;
  /** "today", "tomorrow", "Tue"; undefined more than six calendar days ahead, where a weekday alone would mean another day. */
  nearDay(at: number, now: number, timeZone: string): string | undefined;
  /** "Aetna, Cigna and Humana". */
  list(items: readonly string[]): string;
  /** The names of the days from Monday: narrow ("M"; in Spanish, where two days begin with it, "Ma") or long ("Monday"). */
  weekdayNames(width: 'narrow' | 'long'): string[];
}

/** The formats of a language, made once. @param locale BCP 47 */
export const format = memoize(makeFormats);

/** The most texts to keep. Cards repeat the same ones, and `Intl` takes longer than the rest of a card. */
const MOST_TEXTS = 2000;

function memoizeTexts() {
  const texts = new Map<string, string>();
  return (key: string, write: () => string): string => {
    let text = texts.get(key);
    if (text === undefined) {
      if (texts.size >= MOST_TEXTS) texts.clear();
      texts.set(key, (text = write()));
    }
    return text;
  };
}

function makeFormats(language: string): Formats {
  const locale = withCountry(language);
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = dateFormats(locale);
  const daysAhead = (at: number, now: number, timeZone: string) =>
    localDay(at, timeZone) - localDay(now, timeZone);
  const relativeDay: Formats['relativeDay'] = (at, now, timeZone) =>
    relative.format(daysAhead(at, now, timeZone), 'day');
  return {
    ...dates,
    number: (value) => number.format(value),
    money: moneyFormat(locale),
    distance: distanceFormat(locale),
    list: (items) => list.format(items),
    relativeDay,
    nearDay(at, now, timeZone) {
      const ahead = daysAhead(at, now, timeZone);
      if (ahead > 6) return undefined;
      return ahead > 1 ? dates.weekdayParts(at, timeZone)[0] : relativeDay(at, now, timeZone);
    },
  };
}

function moneyFormat(locale: string): Formats['money'] {
  const texts = memoizeTexts();
  const formatOf = memoize((key: string) => {
    const [currency, isWhole] = key.split(' ');
    const digits = isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
  });
  return (amount, currency, amountMax) =>
    texts(`${amount} ${amountMax} ${currency}`, () => {
      const isWhole = Number.isInteger(amount) && Number.isInteger(amountMax ?? 0);
      const money = formatOf(isWhole ? `${currency} whole` : currency);
      return amountMax !== undefined && amountMax > amount
        ? money.formatRange(amount, amountMax)
        : money.format(amount);
    });
}

function distanceFormat(locale: string): Formats['distance'] {
  const inMiles = usesMiles(locale);
  const distance = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inMiles ? 'mile' : 'kilometer',
    unitDisplay: inMiles && isSpanish(locale) ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
  return (miles) => {
    const shown = inMiles ? miles : miles * 1.609344;
    return distance.format(shown < 10 ? Math.round(shown * 10) / 10 : Math.round(shown));
  };
}

const clock = { hour: 'numeric', minute: '2-digit' } as const;
const minute = { minute: 'numeric' } as const;

type DateFormats = Pick<
  Formats,
  | 'day'
  | 'weekday'
  | 'weekdayShort'
  | 'weekdayParts'
  | 'time'
  | 'timeShort'
  | 'clock'
  | 'weekdayNames'
>;

function dateFormats(locale: string): DateFormats {
  const texts = memoizeTexts();
  const date = dateWriter(locale, texts);
  const weekdayParts: Formats['weekdayParts'] = (at, zone) => [
    date(at, zone, { weekday: 'short' }),
    date(at, zone, { day: 'numeric' }),
  ];
  return {
    day(written, now, zone) {
      const at = typeof written === 'string' ? Date.parse(written) : written;
      const timeZone = typeof written === 'string' && isDate(written) ? 'UTC' : zone;
      const year = { year: 'numeric' } as const;
      const sameYear = date(at, timeZone, year) === date(now, timeZone, year);
      return date(at, timeZone, { month: 'short', day: 'numeric', ...(sameYear ? {} : year) });
    },
    weekday: (at, zone) => date(at, zone, { weekday: 'short', month: 'short', day: 'numeric' }),
    weekdayShort: (at, zone) => weekdayParts(at, zone).join('\u00A0'),
    weekdayParts,
    time: (at, zone) => date(at, zone, clock),
    timeShort: (at, zone) =>
      date(at, zone, date(at, zone, minute) === '0' ? { hour: 'numeric' } : clock),
    clock: (at, zone) =>
      date(at, zone, isShownTwice(at, zone) ? { ...clock, timeZoneName: 'short' } : clock),
    weekdayNames(width) {
      // 2024-01-01 was a Monday.
      const names = (weekday: 'narrow' | 'long') =>
        Array.from({ length: 7 }, (_, i) => date(Date.UTC(2024, 0, 1 + i), 'UTC', { weekday }));
      return width === 'narrow' && isSpanish(locale)
        ? names('long').map((name) => name[0]!.toUpperCase() + name[1]!)
        : names(width);
    },
  };
}

/** Writes an instant in a zone, as one word: a line does not end within a date or a time. Each text, and each `Intl` object, is made once. */
function dateWriter(locale: string, texts: ReturnType<typeof memoizeTexts>) {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string => {
    const key = timeZone + JSON.stringify(options);
    return texts(`${at} ${key}`, () => {
      let f = formats.get(key);
      if (!f) formats.set(key, (f = new Intl.DateTimeFormat(locale, { ...options, timeZone })));
      return f.format(at).replaceAll(' ', '\u00A0');
    });
  };
}

/** Adds the United States to a language without a country, or with a continent (`es-419`): $180, 6:00 p.m., miles. */
export function withCountry(language: string): string {
  const locale = new Intl.Locale(language);
  const isCountry = /^[A-Z]/.test(locale.region ?? '');
  return (isCountry ? locale : new Intl.Locale(locale, { region: 'US' })).toString();
}

function isSpanish(locale: string): boolean {
  return languageOf(locale) === 'es';
}

/** Whether the locale's country measures roads in miles (CLDR, measurement systems "US" and "UK"). */
function usesMiles(locale: string): boolean {
  return ['US', 'GB', 'LR', 'MM'].includes(new Intl.Locale(locale).region!);
}
