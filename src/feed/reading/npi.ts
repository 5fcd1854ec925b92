/**
 * Whether ten digits are a valid National Provider Identifier: the Luhn sum of `80840` (the health industry's prefix in ISO
 * 7812) and the digits, the last of which is a check digit, is a multiple of ten.
 *
 * Source: CMS, "Requirements for National Provider Identifier (NPI) and NPI Check Digit".
 *
 * @example isNpi('1234567893') // true, the example in the standard
 */
export function isNpi(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(`80840${digits}`, Number).reduce((total, digit, index) => {
    const doubled = digit * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
