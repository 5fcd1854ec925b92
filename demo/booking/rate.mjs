/** Limits the requests of each source, in the memory of this process. Nothing is stored. */
import { BlockList, isIP, isIPv6 } from 'node:net';
import { MINUTE } from '../spans.mjs';

/**
 * Allows `most` requests at once for each key, and then one more each time that a share of the minutes has passed: who overdoes it
 * waits for that share, not for all of the minutes.
 *
 * @param {{ most: number, minutes: number }} cap
 * @param {() => number} now epoch milliseconds
 * @returns {(key: string) => number} counts one request, and returns how many seconds the key has to wait; 0 if it need not
 */
export function rateLimit({ most, minutes }, now) {
  const share = (minutes * MINUTE) / most;
  /** When each key will have all of its requests again. Sorted by when it last asked. */
  const full = new Map();
  return (key) => {
    const instant = now();
    for (const [old, at] of full) {
      if (at > instant) break;
      full.delete(old);
    }
    // A clock that is set back holds nobody for longer.
    const before = Math.min(Math.max(full.get(key) ?? 0, instant), instant + minutes * MINUTE);
    const at = before + share;
    const wait = at - instant - minutes * MINUTE;
    // The clock has milliseconds, and a share may not.
    if (wait >= 1) return Math.ceil(wait / 1000);
    full.delete(key);
    full.set(key, at);
    return 0;
  };
}

/**
 * The source of a request: an IPv4 address, or the /64 network of an IPv6 address, which one household or one server has.
 *
 * @example sourceOf('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2::/64'
 */
export function sourceOf(address) {
  const plain = plainOf(address);
  if (!isIPv6(plain)) return plain;
  const [head, tail] = plain.split('::');
  const groups = (part) => (part ? part.split(':') : []);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array(zeros).fill('0'), ...groups(tail)];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/**
 * The one normal form of an address: an IPv4 address within IPv6 as IPv4, without a zone, and without a port.
 *
 * @example plainOf('[2001:DB8::0:1]:443') // '2001:db8::1'
 * @example plainOf('::ffff:1.2.3.4')      // '1.2.3.4'
 */
function plainOf(address) {
  const bare = address.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/%.*/, '');
  if (!isIPv6(bare)) return bare.replace(/^([\d.]+):\d+$/, '$1');
  const plain = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(plain) ?? [];
  if (!high) return plain;
  const bytes = [high, low].map((group) => Number.parseInt(group, 16));
  return bytes.flatMap((group) => [group >> 8, group & 255]).join('.');
}

/** The kind of an address, as `BlockList` names it. */
const familyOf = (address) => ({ 4: 'ipv4', 6: 'ipv6' })[isIP(address)];

/**
 * One address or a network of them; undefined if the text is neither.
 *
 * @example networkOf('10.0.0.0/8') // { address: '10.0.0.0', bits: 8, family: 'ipv4' }
 * @example networkOf('::ffff:10.0.0.1') // { address: '10.0.0.1', bits: 32, family: 'ipv4' }
 */
export function networkOf(text) {
  const [, written, length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  if (!isIP(written ?? '')) return undefined;
  const address = plainOf(written);
  const family = familyOf(address);
  const most = family === 'ipv4' ? 32 : 128;
  const bits = length === undefined ? most : Number(length);
  // The bits of an address within another are not its own.
  const isClear = length === undefined || family === familyOf(written);
  return isClear && bits >= 1 && bits <= most ? { address, bits, family } : undefined;
}

/** @param {readonly string[]} networks @returns {(address: string) => boolean} whether an address is in one of them */
function within(networks) {
  // One list each: in a common list, a network of IPv6 would match IPv4 addresses.
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const { address, bits, family } of networks.map(networkOf).filter(Boolean)) {
    lists[family].addSubnet(address, bits, family);
  }
  return (address) => {
    const family = familyOf(address);
    return !!family && lists[family].check(address, family);
  };
}

/**
 * The address of the client. Anyone can write `X-Forwarded-For`, so it is read only if the connection comes from one of our own
 * proxies, and from its end, only as far as our proxies wrote it.
 *
 * @param {string} peer the address of the connection
 * @param {string | undefined} forwarded the header
 * @param {readonly string[]} proxies the addresses or networks of our own proxies
 */
export function addressOf(peer, forwarded, proxies) {
  if (!proxies.length) return peer;
  const isOurs = within(proxies);
  if (!isOurs(plainOf(peer))) return peer;
  const path = (forwarded ?? '').split(',').map((part) => plainOf(part.trim()));
  const address = path.findLast((one) => !isOurs(one)) ?? '';
  return isIP(address) ? address : peer;
}
