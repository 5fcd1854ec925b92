/** A sentence without the marks around it, which a feed may bring itself. */
export function unquoted(text: string): string {
  return text.replace(/^["“”]|["“”]$/g, '');
}

/** Keeps a number in one line, as long as there is room for it. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}
