/** How phones and networks are slower than this machine. */

/** Slow 4G as Lighthouse has it, in bytes per second and milliseconds for each request, on a phone in the middle of the range. */
export const SLOW_4G = {
  name: '4×, slow 4G',
  rate: 4,
  network: {
    offline: false,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
    latency: 150,
  },
};

/** @param {{ rate: number, network?: object }} device how many times slower its processor is, and its network, if that is slow too */
export async function slowDown(devtools, { rate, network }) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  if (!network) return;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
}
