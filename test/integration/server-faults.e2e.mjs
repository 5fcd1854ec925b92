/** When the server cannot do what it is for: people read words on a page, programs get a problem document that they may read. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '../../demo/database/open.mjs';
import { createListings } from '../../demo/listings/listings.mjs';
import { createOutboxPage } from '../../demo/outbox/page.mjs';
import { serve } from '../../demo/server.mjs';
import { feed, listen, mount, publicUrl } from '../helpers/booking.mjs';
import { openPractice } from '../helpers/practice.mjs';

const PHONE = '(303) 555-0100';
const SECRET = 'x'.repeat(32);
const FORM = 'application/x-www-form-urlencoded';

/** Errors of the server are expected here. */
const { error } = console;
before(() => (console.error = () => undefined));
after(() => (console.error = error));

/** A page in words: what happened and what to do. */
async function assertWords(response, status, words, label) {
  const text = await response.text();
  assert.equal(response.status, status, `${label}: ${text.slice(-300)}`);
  assert.match(response.headers.get('content-type'), /^text\/html/, label);
  assert.match(text, words, label);
  assert.match(text, /<h1>/, label);
  assert.doesNotMatch(text, /urn:|\{"/, label);
  return text;
}

describe('with a database that was never opened', () => {
  let server;
  before(async () => {
    server = await serve({ data: { url: 'postgres://nobody@127.0.0.1:1/none' } });
  });
  after(() => server?.close());

  test('people read words, with the practice’s phone, in their language', async () => {
    for (const [path, method] of [
      [`/api/booking/manage/${SECRET}`, 'GET'],
      [`/api/booking/manage/${SECRET}`, 'POST'],
      ['/api/booking/lost', 'GET'],
      ['/api/booking/lost', 'POST'],
      ['/practice', 'GET'],
      ['/practice/sign-in', 'POST'],
      [`/listing/${SECRET}`, 'GET'],
      [`/listing/${SECRET}`, 'POST'],
      ['/outbox/', 'GET'],
    ]) {
      const label = `${method} ${path}`;
      const response = await fetch(server.origin + path, { method });
      assert.ok(Number(response.headers.get('retry-after')) > 0, label);
      assert.match(response.headers.get('content-security-policy'), /default-src 'none'/, label);
      const text = await assertWords(response, 503, /nothing was changed/, label);
      assert.match(text, /try again in a few minutes.*call \(?\d{3}\)? ?\d{3}-\d{4}/i, label);
    }
    const spanish = await fetch(`${server.origin}/api/booking/lost`, {
      headers: { 'accept-language': 'es-US,es' },
    });
    await assertWords(spanish, 503, /Inténtalo de nuevo/, 'es');
  });

  test('programs of other sites may read that it is so, and how long to wait', async () => {
    const origin = 'https://elsewhere.example';
    const slots = `${server.origin}/api/booking/slots?therapist=ifeoma-castellanos`;
    const response = await fetch(slots, { headers: { origin } });
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('access-control-expose-headers'), /retry-after/i);
    assert.ok(Number(response.headers.get('retry-after')) > 0);
    const preflight = await fetch(`${server.origin}/api/booking/consultations`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    assert.ok(preflight.ok);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-headers'), /idempotency-key/);
  });

  test('an address that is none is none, and says so as programs read it', async () => {
    for (const path of ['/api', '/api/', '/api/bookingx', '/api/x/y']) {
      const response = await fetch(server.origin + path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', path);
    }
    assert.match((await fetch(`${server.origin}/apix`)).headers.get('content-type'), /^text/);
  });

  test('the process is up, and not ready', async () => {
    const health = await fetch(`${server.origin}/api/booking/health`);
    assert.equal(health.status, 200);
    assert.equal(health.headers.get('retry-after'), null);
    assert.equal((await fetch(`${server.origin}/api/booking/ready`)).status, 503);
  });
});

describe('with a database that fails', () => {
  const down = () => Promise.reject(new Error('password authentication failed for "demo"'));
  const db = { query: down, transaction: down };
  const apps = () => ({
    booking: mount({ db, phone: PHONE, onLinks: down }),
    practice: openPractice({ db }).app,
    listing: createListings({
      db,
      feed: () => ({ ...feed, organization: { phone: PHONE } }),
      publicUrl: 'https://clinic.example/listing',
      sendMail: down,
    }).app,
    outbox: createOutboxPage({ outbox: { latest: down } }),
  });

  test('people read words', async () => {
    const { booking, practice, listing, outbox } = apps();
    const form = (fields) => ({ method: 'POST', body: new URLSearchParams(fields) });
    const isDown = /nothing was changed/;
    const manage = `${publicUrl}/manage/${SECRET}`;
    const page = await assertWords(await booking.request(manage), 503, isDown, 'manage');
    assert.ok(page.includes(PHONE));
    assert.match(page, /tel:988/);
    const canceled = await booking.request(manage, form({ do: 'cancel' }));
    await assertWords(canceled, 503, isDown, 'cancel');
    const lost = await booking.request(`${publicUrl}/lost`, form({ email: 'sam@example.org' }));
    await assertWords(lost, 503, isDown, 'lost');
    const calls = await practice.request('https://clinic.example/practice/calls', {
      headers: { cookie: `__Secure-practice=${SECRET}` },
    });
    await assertWords(calls, 503, isDown, 'practice');
    const listed = await assertWords(await listing.request(`/${SECRET}`), 503, isDown, 'listing');
    assert.ok(listed.includes(PHONE));
    const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    await assertWords(await outbox.request('/', {}, here), 503, isDown, 'outbox');
  });

  test('and where it is not known what became of a change, that is what is said', async () => {
    const cut = async (work) => {
      const own = await openDatabase();
      await own.transaction(work).finally(() => own.close());
      throw new Error('Connection terminated');
    };
    const bookings = {
      find: () => ({ booking: { id: SECRET }, canChange: true }),
      cancel: () =>
        cut(() => undefined).catch((lost) => {
          throw Object.assign(lost, { mayBeStored: true });
        }),
    };
    const app = mount({ db, bookings, phone: PHONE });
    const init = { method: 'POST', body: new URLSearchParams({ do: 'cancel' }) };
    const response = await app.request(`${publicUrl}/manage/${SECRET}`, init);
    await assertWords(response, 500, /can’t tell whether your change was saved/, 'cancel');
  });
});

describe('a form', () => {
  let db;
  let apps;
  const own = { origin: 'https://clinic.example', 'sec-fetch-site': 'same-origin' };
  before(async () => {
    db = await openDatabase();
    const bookings = { find: () => ({ booking: { id: SECRET }, canChange: true }) };
    const limits = { bodySeconds: 0.3 };
    apps = {
      manage: [mount({ db, bookings, limits, phone: PHONE }), `${publicUrl}/manage/${SECRET}`],
      lost: [mount({ db, limits, onLinks: () => undefined }), `${publicUrl}/lost`],
      practice: [openPractice({ db, limits }).app, 'https://clinic.example/practice/sign-in'],
      listing: [
        createListings({
          db,
          feed: () => ({ ...feed, organization: { phone: PHONE } }),
          publicUrl: 'https://clinic.example/listing',
          sendMail: () => undefined,
          limits,
        }).app,
        `/${SECRET}`,
      ],
    };
  });
  after(() => db?.close());

  const post = (name, body, type = FORM) => {
    const [app, url] = apps[name];
    return app.request(url, {
      method: 'POST',
      headers: { 'content-type': type, ...own },
      body,
      duplex: 'half',
    });
  };

  for (const name of ['manage', 'lost', 'practice', 'listing']) {
    test(`of ${name} that is too long, unreadable or too slow says that nothing was saved`, async () => {
      const big = await post(name, `note=${'x'.repeat(20_000)}`);
      await assertWords(big, 413, /Nothing was saved[\s\S]*too long/, 'big');
      const multipart = await post(name, 'garbage', 'multipart/form-data; boundary=x');
      await assertWords(multipart, 400, /Nothing was saved[\s\S]*could not be read/, 'multipart');
      const began = Date.now();
      const endless = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('x=')),
      });
      const slow = await post(name, endless);
      assert.ok(Date.now() - began < 3000);
      const text = await assertWords(
        slow,
        400,
        /Nothing was saved[\s\S]*too long to arrive/,
        'slow',
      );
      assert.doesNotMatch(text, /from another page/);
    });
  }

  test('with other methods gets words, too', async () => {
    for (const name of ['manage', 'lost']) {
      const [app, url] = apps[name];
      const response = await app.request(url, { method: 'PUT', body: 'x' });
      assert.equal(response.headers.get('allow'), 'GET, POST');
      await assertWords(response, 405, /use the buttons/, name);
    }
  });

  test('to an address that is none does, too', async () => {
    const [app] = apps.manage;
    for (const path of ['manage/x/y', 'manage/x/y/z', 'lost'])
      await assertWords(await app.request(`${publicUrl}/${path}`), 404, /no such page/, path);
  });

  test('is answered while its sender still holds the line', async () => {
    const server = await listen(apps.manage[0]);
    const { port } = new URL(server.endpoint);
    const answer = await new Promise((resolve, reject) => {
      let received = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(
          `POST /api/booking/manage/${SECRET} HTTP/1.1\r\nhost: x\r\ncontent-type: ${FORM}\r\ncontent-length: 900\r\n\r\nx=`,
        ),
      );
      socket.on('data', (data) => {
        received += data;
        if (/<\/html>/.test(received)) socket.destroy();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(received));
    });
    assert.match(answer, /^HTTP\/1\.1 400 [\s\S]*Nothing was saved/);
    await server.close();
  });
});
