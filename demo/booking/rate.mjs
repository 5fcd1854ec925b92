/** How much one source of requests may ask for, in this process's memory. Nothing of it is written down. */
import { isIP, isIPv6 } from 'node:net';

const MINUTE = 60_000;

/**
 * At most so many within so many minutes, for each key. Whoever asks for more waits until the minutes that began with their first request
 * are over.
 *
 * @param {{ most: number, minutes: number }} cap
 * @param {() => number} now epoch milliseconds
 * @returns {(key: string) => number} counts one, and says for how many seconds the key has to wait; 0: not at all
 */
export function rateLimit({ most, minutes }, now) {
  const counts = new Map();
  return (key) => {
    const instant = now();
    // In order of their ends: those that are over come first.
    for (const [old, { ends }] of counts) {
      if (ends > instant) break;
      counts.delete(old);
    }
    const known = counts.get(key) ?? { count: 0, ends: instant + minutes * MINUTE };
    counts.set(key, known);
    return ++known.count <= most ? 0 : Math.ceil((known.ends - instant) / 1000);
  };
}

/**
 * Where a request comes from: an IPv4 address, or the /64 network of an IPv6 address, which is as much as one household or one server has.
 *
 * @example sourceOf('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2::/64'
 */
export function sourceOf(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*/, '');
  if (!isIPv6(plain)) return plain;
  // An address is written in one way only by the parser of URLs.
  const [head, tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const groups = (part) => (part ? part.split(':') : []);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array(zeros).fill('0'), ...groups(tail)];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/**
 * The address of whoever asked. `X-Forwarded-For` can be written by anyone, so it is read only where the connection comes from a proxy of
 * ours, and only as far as our proxies wrote it: from its end.
 *
 * @param {string} peer the address of the connection
 * @param {string | undefined} forwarded the header
 * @param {readonly string[]} proxies the addresses of our own proxies
 */
export function addressOf(peer, forwarded, proxies) {
  const isOurs = (address) => proxies.some((proxy) => sourceOf(proxy) === sourceOf(address));
  if (!isOurs(peer)) return peer;
  const path = (forwarded ?? '').split(',').map((part) => part.trim());
  const address = path.findLast((one) => !isOurs(one)) ?? '';
  return isIP(address) ? address : peer;
}
