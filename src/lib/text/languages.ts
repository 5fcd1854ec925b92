/** The language of a BCP 47 tag, without region and script; `_` is read as `-`. @example languageOf('es-MX') // 'es' */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0]!;
}
