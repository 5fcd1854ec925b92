/** Secrets that give access by being known: of calls, of signing in, of listings. */
import { randomBytes } from 'node:crypto';

/** 192 random bits, for an address or a header. */
export const secret = () => randomBytes(24).toString('base64url');

/** Whether a text has the form of a secret. Any other is refused before the database is asked. */
export const isSecret = (text) => /^[\w-]{32}$/.test(text ?? '');
