/**
 * A BCP 47 tag in its canonical spelling, or `undefined` for anything else. Its language has two or three letters: `Intl`
 * also accepts five to eight, so that "Spanish" would be a tag. `_` is read as `-`.
 *
 * Mandarin stays apart, which `Intl` takes for Chinese. The letters by which sign languages are known are no tags here: `asl` belongs
 * to a language of the Moluccas, and everyone who writes it means `ase`.
 *
 * @example canonicalLanguage('zh_hant_tw') // 'zh-Hant-TW'
 * @example canonicalLanguage('zh-cmn')     // 'cmn'
 * @example canonicalLanguage('Spanish')    // undefined
 */
export function canonicalLanguage(tag: string): string | undefined {
  const written = tag.replaceAll('_', '-').replace(/^zh-(?=cmn|yue)/i, '');
  if (!/^(?!(?:asl|bsl|lsm|lsq)$)[a-z]{2,3}(?:-|$)/i.test(written)) return undefined;
  const chinese = written.replace(/^cmn/i, 'zh');
  try {
    const [canonical] = Intl.getCanonicalLocales(chinese);
    return chinese === written ? canonical : canonical!.replace('zh', 'cmn');
  } catch {
    return undefined;
  }
}
