/** Starting the server: several processes at once, and what it promises where no mail can be sent. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { defaultLimits } from '../../demo/booking/app.mjs';
import { serve } from '../../demo/server.mjs';
import { limitName } from '../../demo/settings.mjs';
import { newKey, visitor } from '../helpers/booking.mjs';
import { SERVER, startDemo } from '../helpers/demo-process.mjs';

test('three that start together all serve the demo', async () => {
  const servers = [startDemo(), startDemo(), startDemo()];
  try {
    const origins = await Promise.all(servers.map(({ address }) => address));
    for (const origin of origins) {
      for (const path of ['/', '/clinic/therapists.json', '/approaches/', '/clinic.css']) {
        assert.equal((await fetch(origin + path)).status, 200, origin + path);
      }
    }
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
});

describe('where no mail can be sent or read', () => {
  let server;
  const host = 'clinic.example';

  before(async () => {
    server = await serve({
      publicUrl: `https://${host}`,
      practice: { emails: ['front-desk@clinic.example'] },
    });
  });
  after(() => server?.close());

  /** The server listens at a port of its own, under the name that the public address has. */
  const ask = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(
        { port: server.port, host: 'localhost', path, method, headers: { host, ...headers } },
        async (response) => {
          const text = Buffer.concat(await response.toArray()).toString();
          resolve({ status: response.statusCode, text });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });

  test('nothing is promised: no mail, no lost link, no news for the practice', async () => {
    const { therapists } = JSON.parse((await ask('/clinic/therapists.json')).text);
    const bookable = therapists.filter(({ consultation }) => consultation?.booking?.endpoint);
    assert.ok(bookable.length > 5);
    for (const { consultation } of bookable) assert.equal(consultation.booking.mail, undefined);

    const { id } = bookable.find(({ consultation }) => consultation.booking.mode === 'slots');
    const { slots } = JSON.parse((await ask(`/api/booking/slots?therapist=${id}`)).text);
    const booked = await ask('/api/booking/consultations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      body: JSON.stringify(
        visitor(1, { therapist: id, slot: slots[9].id, channel: undefined, mailDetails: true }),
      ),
    });
    const { manageUrl } = JSON.parse(booked.text);
    const page = (await ask(`${new URL(manageUrl).pathname}/cancel`)).text;
    assert.match(page, /The practice gets no message/);
    assert.doesNotMatch(page, /The practice gets a message/);

    assert.equal((await ask('/api/booking/lost')).status, 404);
    const missing = await ask(`/api/booking/manage/${'x'.repeat(32)}`);
    assert.equal(missing.status, 404);
    assert.doesNotMatch(missing.text, /Send me my link/);
    const outbox = await ask('/outbox/');
    assert.equal(outbox.status, 404);
    assert.match(outbox.text, /<h1>There is no such page/);
  });

  test('who wants to sign in reads why they cannot, and what to set', async () => {
    const form = {
      method: 'POST',
      headers: {
        origin: `https://${host}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'email=front-desk%40clinic.example',
    };
    for (const { text } of [
      await ask('/practice/sign-in'),
      await ask('/practice/calls'),
      await ask('/practice/sign-in', form),
    ]) {
      assert.match(text, /sends no mail/);
      assert.match(text, /SMTP_URL/);
      assert.doesNotMatch(text, /on its way|<button/);
    }
  });

  test('the start says so, and no other does', async () => {
    const cases = [
      [{ HOST: '0.0.0.0', PRACTICE_EMAIL: 'front-desk@clinic.example' }, true],
      [{ PUBLIC_URL: 'https://clinic.example' }, true],
      [{}, false],
      [{ HOST: '0.0.0.0', SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'a@clinic.example' }, false],
    ];
    for (const [env, isWarned] of cases) {
      const one = startDemo(env);
      try {
        await one.address;
        assert.equal(/no mail can be sent[\s\S]*SMTP_URL/.test(one.said()), isWarned, one.said());
        assert.equal(/\/practice\/ /.test(one.said()), !isWarned && !env.SMTP_URL, one.said());
      } finally {
        await one.stop();
      }
    }
  });
});

test('a setting that cannot be used ends the start in words, without its value', async () => {
  const one = startDemo({ WEBHOOK_URL: 'https://user:secret@hook.example/' });
  await assert.rejects(one.address, /It ended with 1/);
  assert.match(one.said(), /^\s+WEBHOOK_URL must have no name or password/);
  assert.match(one.said(), /docs\/booking-server\.md\s*$/);
  assert.doesNotMatch(one.said(), /secret@|node:|at \w+/);
});

test('the compose file asks for mail, and passes every setting on', async () => {
  const compose = await readFile(join(SERVER, '..', 'compose.yaml'), 'utf8');
  const docs = await readFile(join(SERVER, '..', '..', 'docs', 'booking-server.md'), 'utf8');
  const settings = [...docs.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  assert.ok(settings.length > 25);
  assert.ok(settings.includes(limitName(Object.keys(defaultLimits)[0])));
  for (const name of settings) assert.match(compose, new RegExp(`^ +${name}:`, 'm'), name);
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'PRACTICE_EMAIL']) {
    assert.ok(compose.includes(`\${${name}:?`), name);
  }
});
