/** The host of an absolute address, without `www.`; empty if it has none, as `mailto:`. @example siteOf('https://www.example.org/ana') // 'example.org' */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
