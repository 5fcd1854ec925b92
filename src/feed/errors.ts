/**
 * Why a feed could not be read at all:
 *
 * - `unreachable`: no response, or one other than 2xx (see {@link FeedError.status});
 * - `timeout`: no response, or no further byte of it, in time;
 * - `too-large`: more bytes than the limit;
 * - `empty`: a response without content;
 * - `not-json`: HTML, XML, CSV or broken JSON;
 * - `not-a-feed`: JSON of another shape;
 * - `damaged`: a compiled feed that is not as it was written;
 * - `unsupported-version`: a feed made for a later version of this library;
 * - `no-search`: what searches it did not come, while the feed did.
 */
export type FeedErrorCode =
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'empty'
  | 'not-json'
  | 'not-a-feed'
  | 'damaged'
  | 'unsupported-version'
  | 'no-search';

/** Thrown when a feed cannot be read at all. The message says what was found instead, and what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The HTTP status, if there was a response. */
  readonly status: number | undefined;

  constructor(
    code: FeedErrorCode,
    message: string,
    options: { cause?: unknown; status?: number } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.status = options.status;
  }
}
