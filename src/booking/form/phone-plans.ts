import parsePhoneNumber from 'libphonenumber-js/core';
import { NUMBERING_PLANS } from './numbering-plans.js';

/**
 * A number in E.164, if one of its country can be that long; without a prefix that is dialed only within the country (the
 * `0` in `+49 030…`). A number of the United States and its neighbors also has an area code that can exist: refusing more
 * than that would refuse someone whose area code is newer than this data.
 *
 * This file and its data are a chunk of their own, 13 kB gzipped, which loads with the form. With the package's own data it
 * would be 28 kB, and 43 kB with those that know every area code.
 *
 * @param number `+` and digits
 * @example numberOf('+5255123')        // undefined
 * @example numberOf('+4903012345678')  // '+493012345678'
 */
export function numberOf(number: string): string | undefined {
  const read = parsePhoneNumber(number, { extract: false }, NUMBERING_PLANS);
  if (!read?.isPossible()) return undefined;
  const isOurs = read.countryCallingCode === '1';
  return isOurs && !/^[2-9]\d{9}$/.test(read.nationalNumber) ? undefined : read.number;
}
