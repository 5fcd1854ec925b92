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

/** By its name in English: the languages whose tags have two letters, and American Sign Language. */
let byName: Map<string | undefined, string> | undefined;

/**
 * The language that goes by a name in English. The names come from the device, and only for a feed that has some.
 *
 * @example languageNamed('Spanish') // 'es'
 */
export function languageNamed(name: string): string | undefined {
  if (!byName) {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const tags = letters.flatMap((first) => letters.map((second) => first + second));
    byName = new Map(['ase', ...tags].map((tag) => [names.of(tag)?.toLowerCase(), tag]));
  }
  return byName.get(name.toLowerCase());
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
