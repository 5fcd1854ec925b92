/** Calls a webhook: a signed message, as Standard Webhooks has it (standardwebhooks.com), that says which call and what happened. */
import { createHmac } from 'node:crypto';

/** How long the receiver may take, in milliseconds. */
const TIMEOUT = 10_000;

/** Thrown when a webhook was not received. `isFinal`: another try would fail as well. */
class WebhookError extends Error {
  constructor(message, isFinal = false) {
    super(message);
    this.isFinal = isFinal;
  }
}

/**
 * @param {string} url
 * @returns {URL}
 * @throws {TypeError} if it is neither https nor on this machine
 */
export function webhookAddress(url) {
  const address = new URL(url);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address.protocol !== 'https:' && !(isLocal && address.protocol === 'http:')) {
    throw new TypeError('A webhook must be https, or on this machine.');
  }
  return address;
}

/**
 * @param {string} secret `whsec_` and Base64, or any text
 * @param {{ id: string, seconds: number, body: string }} message
 * @returns {string} the value of `webhook-signature`
 */
export function signatureOf(secret, { id, seconds, body }) {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : secret;
  const hmac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`);
  return `v1,${hmac.digest('base64')}`;
}

/**
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.secret
 * @param {() => number} options.now epoch milliseconds
 * @returns {(message: { id: string, content: object }) => Promise<void>}
 * @throws {TypeError} if the address is not safe to call
 */
export function createWebhook({ url, secret, now }) {
  const address = webhookAddress(url);
  return async ({ id, content }) => {
    const body = JSON.stringify(content);
    const seconds = Math.floor(now() / 1000);
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signatureOf(secret, { id, seconds, body }),
      },
      // Another address is not the one that was agreed on.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((error) => {
      throw new WebhookError(`No answer: ${error.cause?.code ?? error.message}`);
    });
    await response.body?.cancel();
    if (response.ok) return;
    throw new WebhookError(`Answered ${response.status}`, response.status === 410);
  };
}
