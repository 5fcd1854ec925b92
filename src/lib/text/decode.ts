/** The encoding of a file, as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * Reads bytes as UTF-8. If they are not valid UTF-8, reads them as office programs save files: as UTF-16 if they begin with its
 * byte order mark, else as Windows-1252. So names stay whole in a file that was saved in another encoding.
 */
export function decode(bytes: ArrayBuffer): { text: string; encoding: Encoding } {
  const as = (encoding: Encoding, fatal: boolean) => ({
    text: new TextDecoder(encoding, { fatal }).decode(bytes),
    encoding,
  });
  try {
    return as('utf-8', true);
  } catch {
    return as(new Uint8Array(bytes)[0] === 0xff ? 'utf-16le' : 'windows-1252', false);
  }
}
