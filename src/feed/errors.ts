/**
 * Why nothing at all could be read:
 *
 * - `unreachable`: no answer, or an answer other than 2xx (see {@link FeedError.status});
 * - `timeout`: no answer, or no further byte of it, in time;
 * - `too-large`: more bytes than the limit;
 * - `empty`: an answer without content;
 * - `not-json`: HTML, XML, CSV…, or JSON that is broken;
 * - `not-a-feed`: JSON of another shape;
 * - `unsupported-version`: a feed made for a later version of this library.
 */
export type FeedErrorCode =
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'empty'
  | 'not-json'
  | 'not-a-feed'
  | 'unsupported-version';

/** Thrown when there is no feed to work with. The message says what was found instead, and what to do. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The HTTP status of the answer, where there was one. */
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
