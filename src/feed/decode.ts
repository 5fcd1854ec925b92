/** What a file was written in, as `TextDecoder` calls it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** A text that arrives in pieces. */
export interface Decoding {
  /** Takes the next bytes; none say that there are no more. */
  push(bytes?: Uint8Array): void;
  text(): string;
  encoding(): Encoding;
}

/**
 * Reads bytes as UTF-8, or, where they cannot be that, as what office programs write: UTF-16 if they begin with its mark, else
 * Windows-1252. So no name loses its letters to a file that was saved the wrong way.
 */
export function decoding(): Decoding {
  const read: Uint8Array[] = [];
  let encoding: Encoding = 'utf-8';
  let decoder = new TextDecoder(encoding, { fatal: true });
  let text = '';

  const again = () => {
    encoding = read[0]?.[0] === 0xff && read[0][1] === 0xfe ? 'utf-16le' : 'windows-1252';
    decoder = new TextDecoder(encoding);
    text = read.map((bytes) => decoder.decode(bytes, { stream: true })).join('');
  };

  return {
    push(bytes) {
      if (bytes) read.push(bytes);
      try {
        text += decoder.decode(bytes, { stream: bytes !== undefined });
      } catch {
        again();
      }
    },
    text: () => text,
    encoding: () => encoding,
  };
}
