/** The right-to-left scripts of languages written today. */
const fromTheRight = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

/** The direction of a language, from its usual script. @example directionOf('he') // 'rtl' */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && fromTheRight.includes(script) ? 'rtl' : 'ltr';
}
