/** The scripts that run from right to left, of languages written today. */
const fromTheRight = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

/** Which way a language runs, by the script it is usually written in. @example directionOf('he') // 'rtl' */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && fromTheRight.includes(script) ? 'rtl' : 'ltr';
}
