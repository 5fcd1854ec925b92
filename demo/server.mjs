/**
 * Serves the demo as a careful host would: every page with a strict policy, compressed, and with an ETag made from its content.
 *
 *     npm start              http://localhost:8000/, or a free port when that is taken
 *     PORT=3000 npm start
 *
 * First calls are booked at /api/booking and stored in demo/.data, or, with DATABASE_URL, on a PostgreSQL server. The server refuses
 * requests for any host but this machine. `docs/booking-server.md` says how others can reach it, and how it sends mail.
 */
import { getRequestListener } from '@hono/node-server';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from './build.mjs';
import { createClosedApp } from './closed.mjs';
import { PATIENCE as DATABASE_PATIENCE } from './database/open.mjs';
import { feeds } from './feeds.mjs';
import { SettingError } from './read-setting.mjs';
import {
  API,
  BOOKING,
  DEMO_PRACTICE,
  LISTING,
  MOUNTS,
  openServices,
  OUTBOX,
  PRACTICE,
} from './services.mjs';
import { mailOf, settingsFrom } from './settings.mjs';
import { within } from './within.mjs';
import { MINUTE, SECOND } from './spans.mjs';

/** The names of this machine. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

const minuteOf = (instant) => Math.floor(instant / MINUTE) * MINUTE;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * What a page may do: load scripts, styles, pictures and data from this server, and nothing else. The finder's own styles need no
 * exception, because they are constructed and not inline. Lit's one Trusted Types policy is named; `allow-duplicates` is needed
 * because a second copy of Lit on a page creates it again.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** The library's own files, except the two whose names stay the same. */
const HASHED = /^\/therapist-finder\/[\w.-]+-[a-z\d]{8}\.js(?:\.map)?$/;

const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // "Use my location" needs this; nothing else is needed.
  'permissions-policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** How long a request may take to arrive, and the answers to finish when the server stops, in milliseconds. */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2000,
};
const STOPPING = 10_000;
/** How long the start waits for the database: another process may be changing its tables. */
const STARTING = 30_000;

/**
 * Builds the demo and serves it until closed.
 *
 * @param {Partial<import('./settings.mjs').Settings>} [settings] bookings are stored in memory by default
 * @returns {Promise<{ origin: string, port: number, close(): Promise<void> }>} `port`: where it listens. `close` lets requests finish
 */
export async function serve(settings = {}) {
  const { port = 0, host = 'localhost', publicUrl } = settings;
  const files = await builtFiles();
  let services;
  const mail = mailOf(settings) !== 'none';
  const feedFiles = createFeedFiles(() => services, mail);
  const findFile = async (path) =>
    feedFiles.paths.has(path) ? (await feedFiles.current()).get(path) : files.get(path);
  let hosts;
  const server = createServer(PATIENCE, (request, response) => {
    // No link of ours leads a request for another host here, but another page may have pointed its name to this machine.
    if (!hosts.has(request.headers.host?.toLowerCase())) response.writeHead(421).end();
    else if (services.handles(request.url)) services.answer(request, response);
    else void answer(findFile, request, response).catch((error) => broken(error, response));
  });
  await listen(server, port, host).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0, host);
  });
  // Without a listener it would end the process.
  server.on('error', (error) => console.error(`The server: ${error.message}`));
  const { port: own } = server.address();
  const origin = publicUrl ?? `http://localhost:${own}`;
  hosts = new Set([new URL(origin).host, ...LOCAL.map((name) => `${name}:${own}`)]);
  services = servicesListener({ origin, settings });
  await within(STARTING, services.open());
  return { origin, port: own, close: () => stop(server, services) };
}

/** Takes no more requests, finishes those that are there, and then ends what works behind them. */
async function stop(server, services) {
  services.prepareToStop();
  const timer = setTimeout(() => server.closeAllConnections(), STOPPING);
  await new Promise((closed) => {
    server.close(closed);
    server.closeIdleConnections();
  });
  clearTimeout(timer);
  await services.close();
}

/** What needs the database. While that cannot be opened, it is tried again and again. */
function servicesListener({ origin, settings }) {
  const pause = settings.data?.patience ?? DATABASE_PATIENCE;
  let opening;
  let opened;
  let isStopped = false;
  let timer;
  let fault;

  async function open() {
    try {
      const services = await openServices({ origin, settings });
      if (isStopped) return await services.stop();
      opened = services;
      if (fault) console.warn('Bookings can be taken again.');
    } catch (error) {
      // The error of a name with two addresses has no message.
      const why = error.message || error.code;
      if (why !== fault) console.error(`Bookings cannot be taken: ${why}`);
      fault = why;
      if (!isStopped) timer = setTimeout(begin, pause);
    }
  }
  const begin = () => (opening = open());

  const closed = getRequestListener(
    createClosedApp({
      api: API,
      booking: BOOKING,
      pages: [OUTBOX, PRACTICE, LISTING],
      phone: feeds({ now: Date.now() })['clinic/therapists.json'].organization.phone,
    }).fetch,
  );
  return {
    /** Returns after the first try. */
    open: begin,
    handles: (url) => MOUNTS.some((mount) => `${url.split('?')[0]}/`.startsWith(`${mount}/`)),
    answer: (request, response) => (opened?.listen ?? closed)(request, response),
    /** @type {import('./services.mjs').Live} as they were published, if the database could not be opened */
    live: async (...given) => (opened ? opened.live(...given) : given[0]),
    prepareToStop: () => opened?.prepareToStop(),
    /** The first calls that can be booked now, by therapist; none if bookings cannot be taken. */
    freeTimes: async () => (opened ? opened.freeTimes() : { free: new Map(), freeAt: 0 }),
    async close() {
      isStopped = true;
      clearTimeout(timer);
      await within(STOPPING, opening);
      await opened?.stop();
    },
  };
}

function listen(server, port, host) {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      listening();
    });
  });
}

/** The demo, built in a folder of this process alone: others may start at the same moment. */
async function builtFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'therapist-finder-'));
  try {
    await build(folder);
    return await readFiles(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * All files by request path, read and compressed once. Any other path is not found, however it is written.
 */
async function readFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, path, name }) => {
        // Node 20 began with `path` and ends with `parentPath`.
        const file = join(parentPath ?? path, name);
        const url = `/${relative(folder, file).split(sep).join('/')}`;
        return [url.replace(/\/index\.html$/, '/'), await contentOf(file, await readFile(file))];
      }),
    ),
  );
}

/**
 * The clinic's feeds, with first calls booked here. They are written anew each minute, because times pass, when a call was booked or
 * canceled, so that a card shows no time that is taken, and when a therapist or a calendar says something new.
 *
 * @param {() => ReturnType<typeof servicesListener>} services
 * @param {boolean} mail whether mail can be sent, or read here
 */
function createFeedFiles(services, mail) {
  let written = { text: '' };
  let reading;
  let readAt = 0;
  async function read() {
    // The same all minute, and with it the ETag.
    const now = minuteOf(Date.now());
    const { freeTimes, live } = services();
    const { free, freeAt } = await freeTimes();
    const published = feeds({
      now,
      endpoint: BOOKING,
      mail,
      free,
      freeAt: minuteOf(freeAt),
    });
    const entries = Object.entries(await live(published, free));
    const text = JSON.stringify(entries);
    if (text !== written.text) {
      const files = entries.map(async ([path, feed]) => [
        `/${path}`,
        await contentOf(path, Buffer.from(JSON.stringify(feed))),
      ]);
      written = { text, files: new Map(await Promise.all(files)) };
    }
    return written.files;
  }
  return {
    paths: new Set(Object.keys(feeds({ now: Date.now() })).map((path) => `/${path}`)),
    /** By path. Those who ask within the same second share one reading. */
    current() {
      const now = Date.now();
      if (Math.abs(now - readAt) >= SECOND) [reading, readAt] = [read(), now];
      return reading;
    },
  };
}

async function contentOf(file, plain) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    hash: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    encodings: {
      br: await promisify(brotliCompress)(plain, quality),
      gzip: await promisify(gzip)(plain, { level: 9 }),
      identity: plain,
    },
  };
}

async function answer(findFile, { method, url, headers }, response) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path] = url.split('?');
  const file = await findFile(path);
  if (!file && (await findFile(`${path}/`))) {
    response.writeHead(308, { location: `${path}/` }).end();
    return;
  }
  if (!file) {
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('There is no such page.\n');
    return;
  }
  const accepted = headers['accept-encoding'] ?? '';
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name)) ?? 'identity';
  const body = file.encodings[encoding];
  const tag = `"${file.hash}-${encoding}"`;
  // A file whose name contains a hash of its content is cached for good. Other files can change under the same name, so each visit
  // asks, and the answer is mostly "not modified".
  const lasting = HASHED.test(path);
  response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', tag);
  response.setHeader('vary', 'accept-encoding');
  if (headers['if-none-match']?.includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}

/** The end of an answer that failed. */
function broken(error, response) {
  console.error(`The server: ${error.message}`);
  if (!response.headersSent) response.writeHead(500);
  response.end();
}

/** What `npm start` says about the practice's side. */
function forThePractice(settings, origin) {
  const mail = mailOf(settings);
  if (mail === 'none') return '';
  const showsOutbox = mail === 'shown';
  const [email = showsOutbox && DEMO_PRACTICE] = settings.practice.emails ?? [];
  return [
    email && `  ${origin}${PRACTICE}/   where the practice answers; sign in as ${email}\n`,
    showsOutbox &&
      `  ${origin}${OUTBOX}/     what would be sent by mail, with the link to sign in\n`,
  ]
    .filter(Boolean)
    .join('');
}

const NO_MAIL = `
  WARNING: no mail can be sent. Nobody is told about calls by mail, lost links cannot be sent, and the practice cannot sign in.
  Set SMTP_URL and MAIL_FROM, and PRACTICE_EMAIL for who is told: docs/booking-server.md. To read mail at ${OUTBOX}/ on this machine
  instead, start without HOST, PUBLIC_URL and PROXY.
`;

/** Says which setting cannot be used, and ends the process. */
function settingsOrStop() {
  try {
    return settingsFrom(process.env);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(`\n  ${error.message}\n  All settings: docs/booking-server.md\n`);
    return process.exit(1);
  }
}

if (process.argv[1] === import.meta.filename) {
  const settings = settingsOrStop();
  if (mailOf(settings) === 'none') console.warn(NO_MAIL);
  const { origin, close } = await serve(settings);
  console.log(`
  ${origin}/            a clinic: the whole finder over its forty invented therapists
  ${origin}/match/      six questions, three people, and the way to everyone
  ${origin}/approaches/ how therapists work: a guide to each approach, whole without script, and the way to those who fit
  ${origin}/article/    an article with one card and one button in its text
  ${origin}/solo/       a practice of one: a profile, and a first call booked in the page
  ${origin}/colorado/   a real directory: 747 practices, a snapshot of 2022, not for finding care
${forThePractice(settings, origin)}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void close().finally(() => process.exit()));
  }
}
