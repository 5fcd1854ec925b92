import { memoize } from '../lib/memo.js';
import { ownValue } from '../lib/own.js';

/** The end of a zone's name in the United States, as the browser translates it from English and as media there say it in Spanish. */
const spanishZones: Record<string, string> = {
  oriental: 'del Este',
  central: 'del Centro',
  'de las Montañas Rocosas': 'de la Montaña',
  'de la montaña': 'de la Montaña',
  'de Anchorage': 'de Alaska',
  'de Hawái-Aleutianas': 'de Hawái',
};

/** How many names to keep. Making an `Intl` object takes longer than everything else here. */
const MOST_NAMES = 500;

const namesIn = memoize((locale: string) =>
  memoize((key: string) => {
    const [timeZone = '', at] = key.split(' ');
    return makeName(locale, timeZone, Number(at));
  }, MOST_NAMES),
);

/**
 * The common name of a zone, in summer and in winter; its IANA name if the browser has no other. It needs the instant because
 * places change zones: Juneau was in Pacific Time until 1983.
 *
 * @param locale BCP 47
 * @param timeZone an IANA name
 * @param at epoch milliseconds
 * @example zoneName('en-US', 'America/Denver', Date.now()) // 'Mountain Time'
 */
export function zoneName(locale: string, timeZone: string, at: number): string {
  return namesIn(locale)(`${timeZone} ${at}`);
}

function makeName(locale: string, timeZone: string, at: number): string {
  try {
    const style = { timeZone, timeZoneName: 'longGeneric' } as const;
    const parts = new Intl.DateTimeFormat(locale, style).formatToParts(at);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    // "hora estándar" stays: Arizona has no other. "hora de Europa central" is none of these.
    return name.replace(/^(hora(?: estándar)?) (.+)$/, (said, head: string, place: string) => {
      const known = ownValue(spanishZones, place);
      return known ? `${head} ${known}` : said;
    });
  } catch {
    return timeZone;
  }
}
