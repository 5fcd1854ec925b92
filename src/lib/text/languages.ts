/**
 * A BCP 47 tag in its canonical spelling, or `undefined` for anything else. Its language has two or three letters: `Intl`
 * also accepts five to eight, so that "Spanish" would be a tag.
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

/** By English name, the tags of all languages with two letters, and of American Sign Language. */
let byName: Map<string | undefined, string> | undefined;

/**
 * The tag of a language by its English name. The names come from `Intl`, and are read when first needed.
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

/** The language of a BCP 47 tag, without region and script; `_` is read as `-`. @example languageOf('es-MX') // 'es' */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0]!;
}
