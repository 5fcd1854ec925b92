const AMOUNT = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/;

/**
 * Reads an amount of money as people write it in the United States: with or without its sign. `undefined` for nothing, `NaN` for what is
 * no amount: a negative one, words, or “1.200”, which may be either.
 *
 * @example readAmount('$1,250') // 1250
 */
export function readAmount(text: string): number | undefined {
  const plain = text.replace(/[\s\p{Sc}]/gu, '');
  if (!plain) return undefined;
  return AMOUNT.test(plain) ? Number(plain.replaceAll(',', '')) : NaN;
}
