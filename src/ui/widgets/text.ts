/** Removes the quotation marks around a sentence; a feed may include its own. */
export function unquoted(text: string): string {
  return text.replace(/^["“”]|["“”]$/g, '');
}

/** Keeps a phone number on one line if there is room. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}
