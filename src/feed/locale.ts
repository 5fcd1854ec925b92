/**
 * A BCP 47 tag in its canonical spelling, or `undefined` for anything else. A language is two or three letters: `Intl`
 * also takes five to eight, by which "Spanish" would be one.
 *
 * @example canonicalLanguage('zh-hant-tw') // 'zh-Hant-TW'
 * @example canonicalLanguage('Spanish')    // undefined
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const knownZones = new Map<string, boolean>();

/**
 * Whether this device knows a time zone by that name. Asking `Intl` costs much more than reading a record, and a feed
 * names few zones many times, so answers are kept.
 *
 * @example isTimeZone('America/Denver') // true
 */
export function isTimeZone(name: string): boolean {
  let known = knownZones.get(name);
  if (known === undefined) {
    known = canFormat(name);
    knownZones.set(name, known);
  }
  return known;
}

function canFormat(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
