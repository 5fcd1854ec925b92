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

/** The language of a BCP 47 tag, for tables that are kept by language. @example languageOf('es-MX') // 'es' */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0]!;
}
