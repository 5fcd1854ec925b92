import { decode, type Encoding } from '../lib/text/decode.js';
import { type FetchOptions, type FetchedFile, fetchFile, readBody } from './fetch.js';

/** {@link fetchFile}, as text. */
export async function fetchText(
  url: string,
  options: FetchOptions,
): Promise<Pick<FetchedFile, 'url'> & { text: string; encoding: Encoding }> {
  const { bytes, url: from } = await fetchFile(url, options);
  return { ...decode(bytes.buffer), url: from };
}

/** {@link readBody}, as text. */
export async function readText(
  ...asked: Parameters<typeof readBody>
): Promise<{ text: string; encoding: Encoding }> {
  return decode((await readBody(...asked)).buffer);
}
