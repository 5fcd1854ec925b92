/** What a file was written in, as `TextDecoder` calls it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/**
 * Reads bytes as UTF-8, or, where they cannot be that, as what office programs write: UTF-16 if they begin with its mark, else
 * Windows-1252. So no name loses its letters to a file that was saved the wrong way.
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
