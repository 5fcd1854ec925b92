/** Which addresses a calendar may be fetched from: public ones, by https. */
import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Networks that are not public: this machine, a practice's own network, link-local services of a cloud, and reserved ones. */
const CLOSED = {
  ipv4: `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
    192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`,
  // With those that carry an IPv4 address within: mapped, translated (NAT64), Teredo and 6to4.
  ipv6: `::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10
    fec0::/10 ff00::/8`,
};

/** One list each: in a common list, a network of IPv6 would match IPv4 addresses. */
const lists = Object.fromEntries(
  Object.entries(CLOSED).map(([family, networks]) => {
    const list = new BlockList();
    for (const network of networks.split(/\s+/)) {
      const [address, bits] = network.split('/');
      list.addSubnet(address, Number(bits), family);
    }
    return [family, list];
  }),
);

/** An address that is refused. The message does not repeat it, because it may be a secret. */
export class AddressError extends Error {
  name = 'AddressError';
}

/** @param {string} address an IP address */
export function isPublic(address) {
  const family = { 4: 'ipv4', 6: 'ipv6' }[isIP(address)];
  return !!family && !lists[family].check(address, family);
}

/**
 * Whether the practice listed the host of an address, with its port unless that is the usual one of its protocol.
 *
 * @param {URL} url
 * @param {readonly string[]} allowed
 */
export function isListed(url, allowed) {
  const known = allowed.map((host) => host.toLowerCase());
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const isNamed = known.includes(`${url.hostname}:${port}`);
  return isNamed || (!url.port && known.includes(hostOf(url)));
}

/**
 * The address as it is fetched. `webcal:` is the same as https.
 *
 * @param {string} address
 * @param {URL} [base] for a redirect: the address that leads there
 * @param {readonly string[]} [allowed] hosts in a closed network that may be asked all the same, also without https. Only another of
 *   them may lead there. Example: `['calendar.lan', '127.0.0.1:8443']`
 * @throws {AddressError}
 */
export function calendarUrl(address, base, allowed = []) {
  let url;
  try {
    url = new URL(address.replace(/^webcals?:/i, 'https:'), base);
  } catch {
    throw new AddressError('The address is not a URL.');
  }
  const host = hostOf(url);
  const isReached = isListed(url, allowed) && (!base || isListed(base, allowed));
  if (isReached && /^https?:$/.test(url.protocol)) return url;
  if (url.protocol !== 'https:') throw new AddressError('The address does not begin with https.');
  if (isIP(host) && !isPublic(host)) throw new AddressError('The address is in a closed network.');
  return url;
}

/** The host of a URL; an IPv6 address without its brackets. */
export function hostOf({ hostname }) {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * Finds the address of a host as Node does, and refuses closed networks. The connection then goes to the address that was judged, so
 * a name cannot point elsewhere a moment later.
 *
 * @param {boolean} isAllowed whether the host may be in a closed network
 * @param {typeof lookup} [find] for tests
 * @returns {typeof lookup} the `lookup` of a request
 */
export function publicLookup(isAllowed, find = lookup) {
  return (host, options, done) => {
    find(host, { ...options, all: true }, (error, addresses = []) => {
      if (error) return done(error);
      const isOpen = isAllowed || addresses.every(({ address }) => isPublic(address));
      if (!isOpen || !addresses.length) {
        return done(new AddressError('The address is in a closed network.'));
      }
      if (options.all) return done(null, addresses);
      return done(null, addresses[0].address, addresses[0].family);
    });
  };
}
