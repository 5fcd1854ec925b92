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
 * @throws {TypeError} if it is neither https nor on this machine, or has a name or password in it, which no call could carry
 */
export function webhookAddress(url) {
  const address = new URL(url);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  if (address.protocol !== 'https:' && !(isLocal && address.protocol === 'http:')) {
    throw new TypeError('A webhook must be https, or on this machine.');
  }
  if (address.username || address.password) {
    throw new TypeError('A webhook is called without a name or password: it is signed.');
  }
  return address;
}

/**
 * @param {string} [secret] `whsec_` and Base64, or any text
 * @returns {Buffer} the key to sign with
 * @throws {TypeError} if the key has fewer than 24 bytes or more than 64, which is what Standard Webhooks asks for
 */
export function webhookKey(secret = '') {
  const base64 = secret.startsWith('whsec_') && secret.slice(6).replace(/=+$/, '');
  const key = Buffer.from(base64 || secret, base64 ? 'base64' : 'utf8');
  // Node skips what is not Base64.
  const isWhole = base64 === false || key.toString('base64').replace(/=+$/, '') === base64;
  if (!isWhole || key.length < 24 || key.length > 64) {
    throw new TypeError('The secret of a webhook must be a key of 24 to 64 bytes.');
  }
  return key;
}

/**
 * @param {Buffer} key
 * @param {{ id: string, seconds: number, body: string }} message
 * @returns {string} the value of `webhook-signature`
 */
function signatureOf(key, { id, seconds, body }) {
  const hmac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`);
  return `v1,${hmac.digest('base64')}`;
}

/**
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.secret
 * @param {() => number} options.now epoch milliseconds
 * @returns {(message: { id: string, content: object }) => Promise<void>}
 * @throws {TypeError} if the address is not safe to call, or the secret is no key
 */
export function createWebhook({ url, secret, now }) {
  const address = webhookAddress(url);
  const key = webhookKey(secret);
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
        'webhook-signature': signatureOf(key, { id, seconds, body }),
      },
      // Another address is not the one that was agreed on.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch((error) => {
      // What an error says may repeat the address, and that is a secret of the receiver's.
      throw new WebhookError(`No answer: ${error.cause?.code ?? error.name}`);
    });
    await response.body?.cancel();
    if (response.ok) return;
    throw new WebhookError(`Answered ${response.status}`, response.status === 410);
  };
}
