/** A sentence without the marks around it, which a feed may bring itself. */
export function unquoted(text: string): string {
  return text.replace(/^["“”]|["“”]$/g, '');
}
