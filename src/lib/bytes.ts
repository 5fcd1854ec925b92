/** Puts the bytes of several arrays one after the other. @example joinBytes([Uint8Array.of(1), Uint8Array.of(2, 3)]) // 1, 2, 3 */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
