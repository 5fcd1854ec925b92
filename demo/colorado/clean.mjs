/** Turns the source's texts into the feed's. Each function takes the text as written and returns how it is read. */

/** Text on one line, without the double spaces and the trailing comma that some fields have. */
export function tidy(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[ ,]+$/, '')
    .trim();
}

/**
 * Writes a single ten-digit number in one form. Anything more (an extension, a second number) stays as written, because the
 * feed's reader dials the first number it finds.
 *
 * @example phone('719469 0682') // '(719) 469-0682'
 */
export function phone(text) {
  const digits = text.replace(/[\s().-]/g, '');
  const parts = /^(\d{3})(\d{3})(\d{4})$/.exec(digits);
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : tidy(text);
}

/**
 * A website, or the email address that was entered instead. The source put `https://` before every entry.
 *
 * @param {string} text
 * @returns {{ url?: string, email?: string, change?: string }} `change` names the change, if any
 *
 * @example website('https:/www.example.org') // { url: 'https://www.example.org', change: 'slash added' }
 */
export function website(text) {
  if (text === '') return {};
  const [, scheme, rest] = /^(https?:\/*)(.*)$/i.exec(text);
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(rest))
    return { email: rest, change: 'was a mail address' };
  if (!/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(rest)) return { change: 'is no address' };
  const url = `https://${rest}`;
  if (scheme === 'https://') return { url };
  return { url, change: scheme === 'http://' ? 'http made https' : 'slash added' };
}

const WEEK = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

/**
 * Office hours, grouped by days with the same hours. Midnight as an end is the end of the day. An end at or before its start is on
 * the next day, as in the source (`5:00AM - 5:00AM` is around the clock).
 *
 * @param {Record<string, { open: boolean, start?: string, end?: string }> | null} week
 * @returns {{ days: string[], from: string, to: string }[]}
 */
export function hours(week) {
  const groups = new Map();
  for (const [day, name] of Object.entries(WEEK)) {
    if (!week?.[name].open) continue;
    const from = clock(week[name].start);
    const end = clock(week[name].end);
    const to = end === '00:00' ? '24:00' : end;
    const key = `${from}–${to}`;
    const group = groups.get(key) ?? { days: [], from, to };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** `12:30AM` → `00:30`. */
function clock(text) {
  const [, hour, minute, half] = /^(\d{1,2}):(\d\d)(AM|PM)$/.exec(text);
  return `${String((hour % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0')}:${minute}`;
}

/**
 * An address from its two lines, `street` and `city, state ZIP`. If the second line begins with a suite, it continues the street,
 * and the city is missing.
 *
 * @param {[string, string]} lines
 * @returns {{ street: string, city?: string, state: string, postalCode: string }}
 */
export function address([first, second]) {
  const [, place, postalCode] = /^(.+), (?:CO|Colorado)\.? (\d{5}(?:-\d{4})?)$/i.exec(second);
  const street = tidy(first);
  if (/^(ste|suite|unit)\b/i.test(place)) {
    return { street: `${street}, ${place}`, state: 'CO', postalCode };
  }
  return { street, city: cityName(place), state: 'CO', postalCode };
}

/** A city without the state after it, and not in capitals. */
function cityName(text) {
  const city = text.replace(/ CO$/, '');
  if (city !== city.toUpperCase()) return city;
  return city.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
