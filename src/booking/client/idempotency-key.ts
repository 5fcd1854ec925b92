/** A new idempotency key: 128 random bits in hex. It must be unguessable, because a key gives access to its answer. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
