/** The language of a BCP 47 tag, for tables that are kept by language. @example languageOf('es-MX') // 'es' */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0]!;
}
