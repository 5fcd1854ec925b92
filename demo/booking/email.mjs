/** Email addresses as the server keeps and compares them. */
import { domainToASCII, domainToUnicode } from 'node:url';
import { readEmail } from '../../dist/booking/form/email.js';

/**
 * Reads an address by the form's own rule. Of the ways to write one domain, in its own script or as `xn--`, the one that people can
 * check is returned, so that the same address is always the same text.
 *
 * @param {string} text
 * @returns {string | undefined} undefined if it is no address
 * @example canonicalEmail('josé@xn--exmple-cua.com') // 'josé@exämple.com'
 */
export function canonicalEmail(text) {
  const email = readEmail(text);
  const at = email?.lastIndexOf('@');
  // By way of ASCII, in which each domain has one spelling.
  return email && `${email.slice(0, at)}@${domainToUnicode(domainToASCII(email.slice(at + 1)))}`;
}

/** One form of an address, by which it is compared: no provider tells two people apart by capital letters. Undefined if it is none. */
export const emailKey = (text) => canonicalEmail(text)?.normalize('NFC').toLowerCase();
