import { setTimeout } from 'node:timers/promises';

/**
 * Watches every channel by which something that a person typed or chose could leave the device or stay on it: requests with headers
 * and bodies, other origins, sockets, the address, the title, history entries, storage of every kind, events of the elements, the
 * console, and the page's own markup, which any script of the page can read.
 *
 * @param {import('playwright-core').BrowserContext} context before its first page is opened
 * @param {string} origin the only origin that requests may go to
 * @param {(url: URL) => boolean} [isForm] whether a person posts to this address on purpose. Only the body of such a request is on the
 *   channel `form`
 */
export async function watchLeaks(context, origin, isForm = () => false) {
  /** @type {{ channel: string, text: string, readings?: string[] }[]} */
  const heard = [];
  /** Each secret with the channel on which it is allowed, if any. */
  const secrets = new Map();
  const pending = [];
  const note = (channel, text) => heard.push({ channel, text: String(text) });
  const findings = (secret) =>
    heard.filter((item) =>
      (item.readings ??= readings(item.text)).some((reading) => reading.includes(secret)),
    );

  await context.exposeBinding('noteForLeaks', (_, channel, text) => note(channel, text));
  await context.addInitScript(listenInPage);
  context.on('request', (request) => {
    const sent = request.method() === 'POST' && isForm(new URL(request.url()));
    if (sent) note('form', request.postData());
    note('request', `${request.url()} ${(!sent && request.postData()) || ''}`);
    pending.push(
      request.allHeaders().then(
        (headers) => note('request headers', JSON.stringify(headers)),
        () => undefined,
      ),
    );
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) note('another origin', url.href);
  });
  context.on('console', (message) => note('console', message.text()));
  context.on('weberror', (error) => note('console', error.error().stack));
  context.on('page', (page) => page.on('websocket', (socket) => note('socket', socket.url())));

  return {
    /**
     * Adds a text that must not occur anywhere from now on, in upper or lower case.
     *
     * @param {string} secret
     * @param {string} [allowed] the one channel where it belongs
     */
    keep(secret, allowed) {
      const text = secret.trim().toLowerCase();
      if (text.length < 4) throw new Error(`“${text}” is too short to tell from other text.`);
      secrets.set(text, allowed);
    },

    /** Whether a word is part of the page itself or of its files' addresses, and so reveals nothing. */
    isCommon(word) {
      const text = word.trim().toLowerCase();
      return text.length < 5 || (!secrets.has(text) && findings(text).length > 0);
    },

    /** What was sent on purpose, as it was. */
    forms: () => heard.filter(({ channel }) => channel === 'form').map(({ text }) => text),

    /** Looks at what the page has by now. */
    async look(page) {
      const late = setTimeout(10_000, undefined, { ref: false }).then(() =>
        Promise.reject(new Error('no answer in 10 s')),
      );
      const read = await Promise.race([page.evaluate(readPage), late]);
      for (const [channel, text] of read) note(channel, text);
    },

    /** @returns {Promise<string[]>} every leak, once each */
    async leaks() {
      // The headers of a request that its page did not wait for may never be reported.
      await Promise.race([Promise.all(pending), setTimeout(5_000, undefined, { ref: false })]);
      const foreign = heard.filter(
        ({ channel }) => channel === 'another origin' || channel === 'socket',
      );
      const found = [...secrets].flatMap(([secret, allowed]) =>
        findings(secret)
          .filter(({ channel }) => channel !== allowed)
          .map(({ channel, text }) => `${channel}: “${secret}” in ${text.slice(0, 300)}`),
      );
      return [...new Set([...foreign.map(({ channel, text }) => `${channel}: ${text}`), ...found])];
    },

    /** How many texts were recorded on a channel. None at all means that the watch is broken, not that the page is silent. */
    heardOn: (channel) => heard.filter((item) => item.channel === channel).length,
  };
}

/** A text as it is, and decoded from the encodings of addresses and forms. */
function readings(text) {
  const lower = text.toLowerCase();
  const plain = lower.replaceAll('+', ' ');
  try {
    return [lower, decodeURIComponent(plain)];
  } catch {
    // Not every percent sign begins an escape.
    return [lower, plain.replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(`0x${code}`))];
  }
}

/** Runs in the page before the page's own scripts. */
function listenInPage() {
  const json = (value) => {
    try {
      return JSON.stringify(value) ?? '';
    } catch {
      return String(value);
    }
  };
  const listen = (owner, name, channel, say) => {
    const real = owner[name];
    owner[name] = function (...args) {
      const text = say(...args);
      if (text !== undefined) window.noteForLeaks(channel, text);
      return real.apply(this, args);
    };
  };
  const everything = (...args) => args.map(json).join(' ');

  listen(EventTarget.prototype, 'dispatchEvent', 'event', (event) =>
    event instanceof CustomEvent ? `${event.type} ${json(event.detail)}` : undefined,
  );
  for (const name of ['pushState', 'replaceState']) {
    listen(History.prototype, name, 'history', everything);
  }
  listen(Storage.prototype, 'setItem', 'storage', everything);
  for (const name of ['put', 'add']) {
    listen(IDBObjectStore.prototype, name, 'storage', everything);
    // What is kept of a feed is what its address serves to everyone; under which name is what could tell.
    listen(Cache.prototype, name, 'storage', (request) => request.url ?? String(request));
  }
  listen(BroadcastChannel.prototype, 'postMessage', 'message', everything);
  listen(window, 'postMessage', 'message', everything);
  for (const name of ['mark', 'measure']) listen(Performance.prototype, name, 'timing', everything);
}

/** Runs in the page. */
async function readPage() {
  const storage = (kept) => JSON.stringify(Object.entries(kept));
  const databases = await indexedDB.databases();
  const names = await caches.keys();
  const cached = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return [
    ['address', location.href],
    ['title', document.title],
    ['history', JSON.stringify(history.state)],
    ['storage', `${storage(localStorage)} ${storage(sessionStorage)} ${document.cookie}`],
    ['storage', JSON.stringify([databases.map(({ name }) => name), names, cached])],
    ['window', window.name],
    ['markup', document.documentElement.outerHTML],
    ['timing', JSON.stringify(performance.getEntries().map(({ name }) => name))],
  ];
}
