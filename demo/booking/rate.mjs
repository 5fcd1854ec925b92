/**
 * So many requests a minute from one address, in this process's memory: enough for a demo behind nobody else. Behind a
 * proxy all visitors share the proxy's address; there the proxy has to count.
 *
 * @param {number} perMinute
 * @param {() => number} now epoch milliseconds
 * @returns {(address: string) => number} counts one, and says for how many seconds it has to wait; 0: not at all
 */
export function rateLimit(perMinute, now) {
  let minute = 0;
  let counts = new Map();
  return (address) => {
    const current = Math.floor(now() / 60_000);
    // A fresh map each minute holds no more than a minute's addresses.
    if (current !== minute) [minute, counts] = [current, new Map()];
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= perMinute ? 0 : Math.ceil(60 - ((now() / 1000) % 60));
  };
}
