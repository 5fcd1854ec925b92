/** The first bytes of a compiled feed, which neither JSON nor any text begins with. */
export const MAGIC = [0x89, 0x54, 0x46, 0x43] as const;

/** Whether bytes are a compiled feed, or the beginning of one. */
export function isCompiled(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}
