/** Reads the body of a request, which may be too long or never end. */

/** A request has a few lines. */
const MOST_BYTES = 16 * 1024;

/** With its one parameter at most; other types only begin the same. */
const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** Thrown for a body that cannot be read. `kind` is the name of a problem. */
export class BadBody extends Error {
  /** @param {'too-large' | 'unavailable' | 'malformed' | 'media-type'} kind */
  constructor(kind) {
    super(`A body is ${kind}.`);
    this.kind = kind;
  }
}

/**
 * @param {Request} request
 * @param {number} seconds how long it may take to arrive
 * @returns {Promise<string>}
 * @throws {BadBody} `too-large`; `unavailable` if it does not arrive in time
 */
async function readText(request, seconds) {
  if (!request.body) return '';
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
    throw new BadBody('too-large');
  const reader = request.body.getReader();
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new BadBody('unavailable')), seconds * 1000);
  });
  const chunks = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) return new TextDecoder().decode(Buffer.concat(chunks));
      size += value.length;
      if (size > MOST_BYTES) throw new BadBody('too-large');
      chunks.push(value);
    }
  } catch (error) {
    // Whoever sends it need not go on.
    void reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @returns {Promise<unknown>} the parsed JSON
 * @throws {BadBody}
 */
export async function readJson(request, seconds) {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new BadBody('media-type');
  }
  const text = await readText(request, seconds);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadBody('malformed');
  }
}

/**
 * The fields of a form.
 *
 * @returns {Promise<Record<string, string>>} without a prototype
 * @throws {BadBody}
 */
export async function readForm(request, seconds) {
  const type = request.headers.get('content-type');
  if (type !== null && !FORM_TYPE.test(type)) throw new BadBody('media-type');
  const fields = new URLSearchParams(await readText(request, seconds));
  return Object.assign(Object.create(null), Object.fromEntries(fields));
}
