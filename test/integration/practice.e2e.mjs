/** The practice's page: who gets in, and what its answers do. Without a browser; `practice-page.e2e.mjs` looks at it in one. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openDatabase } from '../../demo/database/open.mjs';
import { emailKey } from '../../demo/booking/email.mjs';
import { feed, publicUrl } from '../helpers/booking.mjs';
import { EMAIL, fieldsOf, openPractice } from '../helpers/practice.mjs';
import { startPostgres } from './postgres.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Friday, at eight in the morning in New York. */
const NOW = Date.parse('2026-11-20T13:00:00Z');

let db;
let now;
let clinic;

before(async () => {
  db = await openDatabase();
});
after(() => db?.close());

const open = (options) => (clinic = openPractice({ db, now: () => now, ...options }));

beforeEach(async () => {
  for (const table of ['booking', 'practice_link', 'practice_session']) {
    await db.query(`delete from ${table}`);
  }
  now = NOW;
  open();
});

/** Times on the grid of a therapist, from two days ahead. */
const start = (n) => new Date(NOW + 2 * DAY + n * 20 * MINUTE).toISOString();
const confirmed = (n, more) => clinic.book(n, { slot: start(n), ...more });
const asked = (n, more) => clinic.book(n, { therapist: 'asks', slot: start(n), ...more });
const rowOf = async (id) => (await db.query('select * from booking where id = $1', [id]))[0];
const statusOf = async (id) => (await rowOf(id)).status;

describe('signing in', () => {
  test('by a link in a mail to an address of the practice, however it is typed', async () => {
    const desk = clinic.device();
    const link = await desk.link(` ${EMAIL.toUpperCase()} `);
    assert.match(link, /^https:\/\/clinic\.example\/practice\/sign-in\/[\w-]{32}$/);
    const [mail] = clinic.mails;
    assert.equal(mail.to, EMAIL);
    assert.match(mail.subject, /Elm & Oak/);
    assert.match(mail.text, /ten minutes/);
    // A mail server that is down for longer need not send it any more.
    assert.equal(mail.until, NOW + 10 * MINUTE);
    assert.match((await desk.get(link)).text, /Sign in to Elm &amp; Oak/);
    assert.equal((await desk.post(link, {})).response.headers.get('location'), '/practice/calls');
    assert.match((await desk.get('calls')).text, /<h1>First calls<\/h1>/);
  });

  test('answers the same, and before it looks, for every address', async () => {
    const desk = clinic.device();
    const answers = [];
    for (const email of [EMAIL, 'stranger@clinic.example', 'front-desk@clinic.example.evil.test']) {
      const { response, text, status } = await desk.post('sign-in', { email });
      // Whatever is done for an address of the practice is done after the answer.
      assert.equal(clinic.mails.length, 0);
      answers.push([status, [...response.headers], text]);
      await clinic.page.settled();
      clinic.mails.length = 0;
    }
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  });

  test('sends nothing to a stranger, and says what an address looks like', async () => {
    const desk = clinic.device();
    assert.equal(await desk.link('stranger@clinic.example'), undefined);
    const { status, text } = await desk.post('sign-in', { email: 'front desk' });
    assert.equal(status, 422);
    assert.match(text, /aria-invalid="true"/);
  });

  test('reads an address as the form of the visitors does', async () => {
    open({ practice: { name: 'Elm & Oak', emails: ['büro@exämple.com'] } });
    for (const typed of ['büro＠EXÄMPLE.com', ' BÜRO@xn--exmple-cua.com.', 'büro@exämple。com']) {
      assert.ok(await clinic.device().link(typed), typed);
    }
    for (const typed of ['büro@exämple', 'a..b@exämple.com', '@', 'a@b@']) {
      assert.equal((await clinic.device().post('sign-in', { email: typed })).status, 422, typed);
    }
  });

  test('promises no link while the database is out, to nobody, and says so', async (t) => {
    const error = t.mock.method(console, 'error', () => undefined);
    let isOut = true;
    const asked = [];
    const query = (...given) => {
      asked.push(given);
      return isOut ? Promise.reject(new Error('timeout')) : db.query(...given);
    };
    open({ db: { ...db, query } });
    const answers = [];
    for (const email of [EMAIL, 'stranger@clinic.example']) {
      const { status, text } = await clinic.device().post('sign-in', { email });
      await clinic.page.settled();
      answers.push([status, text, asked.splice(0)]);
    }
    assert.deepEqual(answers[0], answers[1], 'the same is asked of it for both');
    assert.equal(answers[0][0], 503);
    assert.match(answers[0][1], /nothing was changed/);
    assert.equal(error.mock.callCount(), 2);
    isOut = false;
    assert.ok(await clinic.device().link(), 'none of them counts');
  });

  test('a link that a mail scanner opens still works; one that was used does not', async () => {
    const desk = clinic.device();
    const link = await desk.link();
    for (let n = 0; n < 3; n++) {
      const scanner = await clinic.device().get(link);
      assert.equal(scanner.status, 200);
      assert.equal(scanner.set, null);
      assert.equal((await clinic.app.request(link, { method: 'HEAD' })).status, 200);
    }
    assert.equal((await desk.post(link, {})).status, 303);
    const thief = clinic.device();
    const again = await thief.post(link, {});
    assert.equal(again.status, 404);
    assert.equal(again.set, null);
    assert.match(again.text, /no longer works/);
    assert.match((await thief.get(link)).text, /no longer works/);
  });

  test('an address is known by every spelling of its domain', () => {
    const forms = ['Front@exämple.com ', 'front@xn--exmple-cua.com', 'front@EXÄMPLE.com'];
    assert.deepEqual([...new Set(forms.map(emailKey))], ['front@exämple.com']);
  });

  test('of ten who use one link at once, one gets in', async () => {
    const link = await clinic.device().link();
    const all = await Promise.all(Array.from({ length: 10 }, () => clinic.device().post(link, {})));
    assert.deepEqual(all.map(({ status }) => status).sort(), [303, ...Array(9).fill(404)]);
    assert.equal((await db.query('select * from practice_session')).length, 1);
  });

  test('a link lasts ten minutes', async () => {
    const link = await clinic.device().link();
    now += 10 * MINUTE - 1000;
    assert.equal((await clinic.device().get(link)).status, 200);
    now += 2000;
    assert.equal((await clinic.device().get(link)).status, 404);
    assert.equal((await clinic.device().post(link, {})).status, 404);
  });

  test('no secret is stored, only its hash', async () => {
    const desk = clinic.device();
    const link = await desk.link();
    await desk.post(link, {});
    const stored = JSON.stringify([
      await db.query('select * from practice_link'),
      await db.query('select * from practice_session'),
    ]);
    const secrets = [link.split('/').at(-1), desk.cookie.split('=')[1]];
    for (const secret of secrets) {
      assert.ok(!stored.includes(secret));
      assert.ok(stored.includes(createHash('sha256').update(secret).digest('hex')));
    }
  });

  test('many requests for links are held without a word, for one source and for one address', async () => {
    const desk = clinic.device();
    const first = await desk.post('sign-in', { email: EMAIL });
    for (let n = 0; n < 30; n++) {
      const { status, text } = await desk.post('sign-in', { email: EMAIL });
      assert.deepEqual([status, text], [200, first.text]);
    }
    await clinic.page.settled();
    assert.equal(clinic.mails.length, 10);
    // Another process counts sources anew, but not the links of an address.
    open();
    for (let n = 0; n < 10; n++) await clinic.device().link();
    assert.equal(clinic.mails.length, 2);
    now += HOUR + 1000;
    assert.ok(await clinic.device().link());
  });

  test('strangers who ask for an address keep nobody of the practice out', async () => {
    const desk = clinic.device();
    const { mails } = clinic;
    for (let minute = 0; minute < 60; minute++) {
      now += MINUTE;
      for (let n = 0; n < 4; n++) await clinic.device().link();
      await desk.post('sign-in', { email: EMAIL });
      await clinic.page.settled();
      const [newest] = /https?:\S+/.exec(mails.at(-1).text);
      assert.equal((await desk.get(newest)).status, 200, `minute ${minute}`);
    }
    assert.ok(mails.length <= 24, `${mails.length} mails in an hour`);
    // Whoever used the newest link, and signed out, gets another at once.
    const [newest] = /https?:\S+/.exec(mails.at(-1).text);
    await desk.post(newest, {});
    now += 5 * MINUTE;
    assert.ok(await clinic.device().link());
  });
});

describe('a session', () => {
  test('is a cookie that no script reads and no other site sends', async () => {
    const desk = clinic.device();
    const { set } = await desk.post(await desk.link(), {});
    assert.match(set, /^__Secure-practice=[\w-]{32}; /);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/practice']) {
      assert.ok(set.split('; ').includes(part), part);
    }
    open({ origin: 'http://localhost:8000' });
    const local = clinic.device();
    const plain = await local.post(await local.link(), {});
    assert.match(plain.set, /^practice=/);
    assert.doesNotMatch(plain.set, /; Secure/);
  });

  test('ends after twelve hours, or after two without a page', async () => {
    const desk = await clinic.device().signIn();
    for (let hours = 1.5; hours < 12; hours += 1.5) {
      now = NOW + hours * HOUR;
      assert.equal((await desk.get('calls')).status, 200, String(hours));
    }
    now = NOW + 12 * HOUR + 1000;
    assert.equal((await desk.get('calls')).status, 403);

    const other = await clinic.device().signIn();
    now += 2 * HOUR + 1000;
    assert.equal((await other.get('calls')).status, 403);
  });

  test('ends with signing out, on that device alone', async () => {
    const desk = await clinic.device().signIn();
    const other = await clinic.device().signIn();
    const { cookie } = desk;
    const { response } = await desk.post('sign-out', await desk.form('calls', 'Sign out'));
    assert.equal(response.headers.get('location'), '/practice/sign-in?out');
    assert.equal(desk.cookie, '');
    assert.match((await desk.get('sign-in?out')).text, /You are signed out/);
    desk.cookie = cookie;
    assert.equal((await desk.get('calls')).status, 403);
    assert.equal((await other.get('calls')).status, 200);
    // The same button in another tab: what was wanted is so already.
    const again = await desk.post('sign-out', {});
    assert.equal(again.response.headers.get('location'), '/practice/sign-in?out');
    // Any other form says that it did nothing, and not why the session has ended, which nobody knows.
    const { text } = await desk.post('calls/x', { do: 'confirm' });
    assert.match(text, /You are no longer signed in, so nothing has changed/);
    assert.doesNotMatch(text, /not used/);
  });

  test('ends when its address is no longer the practice’s', async () => {
    const desk = await clinic.device().signIn();
    const link = await clinic.device().link();
    open({ practice: { name: 'Elm & Oak', emails: ['other@clinic.example'] } });
    const later = clinic.device();
    later.cookie = desk.cookie;
    assert.equal((await later.get('calls')).status, 403);
    assert.equal((await later.post(link, {})).status, 404);
  });

  test('without one, no page shows a call and no form does anything', async () => {
    const { id } = await asked(1);
    const desk = await clinic.device().signIn();
    const form = await desk.form('calls', 'value="confirm"');
    form.set('do', 'confirm');
    const stranger = clinic.device();
    for (const path of ['calls', `calls/${id}`, `calls/${id}/decline`, `same/${id}`]) {
      const { status, text } = await stranger.get(path);
      assert.equal(status, 403, path);
      assert.doesNotMatch(text, /Visitor 1|visitor-1/);
    }
    const { status, text } = await stranger.post(`calls/${id}`, form);
    assert.equal(status, 403);
    assert.match(text, /nothing has changed/);
    assert.equal(await statusOf(id), 'pending');
  });

  test('a link from another site leads on without signing in again', async () => {
    const { text } = await clinic
      .device()
      .get('calls', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
    assert.match(text, /<a href="\/practice\/calls">Open the first calls<\/a>/);
  });
});

describe('a form of another page does nothing', () => {
  const ways = {
    'with the token of another session': async () => {
      const other = await clinic.device().signIn();
      return { csrf: (await other.form('calls', 'value="confirm"')).get('csrf') };
    },
    'without a token': () => ({ csrf: '' }),
    'from another origin': () => ({
      headers: { origin: 'https://evil.test', 'sec-fetch-site': '' },
    }),
    'from another site': () => ({ headers: { 'sec-fetch-site': 'cross-site' } }),
    'from a sibling': () => ({ headers: { 'sec-fetch-site': 'same-site' } }),
  };
  for (const [how, way] of Object.entries(ways)) {
    test(how, async () => {
      const { id } = await asked(1);
      const desk = await clinic.device().signIn();
      const form = await desk.form('calls', 'value="confirm"');
      form.set('do', 'confirm');
      const { csrf, headers } = await way();
      const forged = new URLSearchParams(form);
      if (csrf !== undefined) forged.set('csrf', csrf);
      const { status, text } = await desk.post(`calls/${id}`, forged, headers);
      assert.equal(status, 403);
      assert.match(text, /Nothing has changed/);
      assert.equal(await statusOf(id), 'pending');
      assert.equal((await desk.post(`calls/${id}`, form)).status, 303);
    });
  }

  test('nor one that says nowhere where it comes from', async () => {
    const { status } = await clinic.app.request('https://clinic.example/practice/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: EMAIL }),
    });
    assert.equal(status, 403);
    await clinic.page.settled();
    assert.equal(clinic.mails.length, 0);
  });
});

describe('every answer', () => {
  test('is stored nowhere, runs no script and is framed by nobody', async () => {
    const { id } = await asked(1);
    const desk = await clinic.device().signIn();
    const form = await desk.form('calls', 'value="confirm"');
    form.set('do', 'confirm');
    const answers = [
      await clinic.device().get('sign-in'),
      await clinic.device().get('calls'),
      await clinic.device().get(await clinic.device().link()),
      await desk.get('calls'),
      await desk.get(`calls/${id}`),
      await desk.get('nothing'),
      await desk.post(`calls/${id}`, { do: 'confirm' }),
      await desk.post(`calls/${id}`, form),
      await desk.post(`calls/${id}`, form),
    ];
    for (const { response, text, status } of answers) {
      const policy = response.headers.get('content-security-policy');
      assert.match(policy, /^default-src 'none'; /);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /script-src|unsafe/);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      assert.doesNotMatch(text, /<script|\son\w+=|style="/);
      if (status === 303) continue;
      const style = /<style>(.*?)<\/style>/s.exec(text)[1];
      assert.ok(policy.includes(createHash('sha256').update(style).digest('base64')));
    }
  });

  test('shows what strangers wrote as text', async () => {
    const name = '<img src=x onerror=alert(1)>"\'&\u202e\u2069';
    const { id } = await asked(1, {
      contact: { email: 'a?bcc=x&b@example.org' },
      extra: { '<b>field</b>': '</dd><script>alert(1)</script>' },
    });
    // The endpoint refuses such a name; whoever else writes to the table may not.
    await db.query('update booking set name = $2 where id = $1', [id, name]);
    const desk = await clinic.device().signIn();
    for (const path of ['calls', `calls/${id}`, `calls/${id}/decline`, `calls?about=${id}`]) {
      const { text } = await desk.get(path);
      assert.doesNotMatch(text, /<img|<script|<b>field|\u202e/, path);
      assert.match(text, /&lt;img src=x/, path);
      assert.match(text, /href="mailto:a%3Fbcc%3Dx%26b@example\.org"/, path);
    }
  });
});

describe('the list', () => {
  test('has requests, calls by day in the practice’s zone with the visitor’s beside it, and the waiting list', async () => {
    await clinic.book(1, {
      slot: '2026-11-21T15:00:00Z',
      contact: { phone: '+17185550188;ext=12' },
      channel: 'phone',
      locale: 'es-US',
    });
    await clinic.book(2, { slot: '2026-11-22T03:40:00Z', timeZone: 'America/New_York' });
    await clinic.book(3, { therapist: 'asks', preferredTimes: ['tue-evening', 'tue-morning'] });
    await clinic.book(4, { therapist: 'waits' });
    const desk = await clinic.device().signIn();
    const { text } = await desk.get('calls');
    const read = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    assert.match(read, /1 request to answer 2 calls today and to come 1 on the waiting list/);
    assert.match(read, /Times are in Eastern Time/);
    // The zone of the visitor is Phoenix, two hours behind.
    assert.match(
      read,
      /Tomorrow, Saturday, November 21 10:00 AM Visitor 1 with denver &lt;b&gt;&amp; · Phone · Spanish 8:00 AM for them \(Mountain Standard Time\) Call \(718\) 555-0188 ext\. 12 Confirmed/,
    );
    assert.match(text, /href="tel:\+17185550188;ext=12"/);
    assert.match(text, /href="mailto:visitor-2@example\.org"/);
    // 3:40 in UTC is still Saturday evening in New York.
    assert.match(read, /10:40 PM Visitor 2 with denver &lt;b&gt;&amp; · Video Email visitor-2/);
    assert.match(
      read,
      /Would like: Tuesday \(morning, evening\) \(their time, Mountain Standard Time\)/,
    );
    assert.match(read, /Answer by Sun, Nov 22, 8:00 AM/);
    assert.match(read, /Waiting list No time agreed on yet Visitor 4 .* On the waiting list/);
  });

  test('keeps the calls of today until the day is over, and then lists them no more', async () => {
    const { id } = await clinic.book(1, { slot: '2026-11-21T15:00:00Z' });
    const desk = clinic.device();
    const stateAt = async (instant) => {
      now = Date.parse(instant);
      await desk.signIn();
      const { text } = await desk.get('calls');
      return /class="tag \w+">([^<]+)</.exec(text)?.[1];
    };
    assert.equal(await stateAt('2026-11-21T14:59:00Z'), 'Confirmed');
    assert.equal(await stateAt('2026-11-21T15:01:00Z'), 'Now');
    assert.equal(await stateAt('2026-11-21T15:16:00Z'), 'Over');
    assert.equal(await stateAt('2026-11-22T04:59:00Z'), 'Over');
    assert.equal(await stateAt('2026-11-22T05:01:00Z'), undefined);
    assert.equal(await statusOf(id), 'confirmed');
  });

  test('tells the two halves of a repeated hour apart, and begins each day at its midnight', async () => {
    // In New York, clocks are set back on November 1 at 2 AM.
    now = Date.parse('2026-10-30T12:00:00Z');
    const starts = [
      '2026-11-01T04:00:00Z',
      '2026-11-01T05:40:00Z',
      '2026-11-01T06:40:00Z',
      '2026-11-02T04:40:00Z',
    ];
    for (const [n, slot] of starts.entries()) {
      await clinic.book(n, { slot, timeZone: 'America/New_York' });
    }
    now = Date.parse('2026-11-01T04:00:00Z');
    const { text } = await (await clinic.device().signIn()).get('calls');
    const times = [...text.matchAll(/<p class="time">\s*([^<]+?)\s*</g)].map(([, time]) => time);
    assert.deepEqual(
      times.map((time) => time.replaceAll('\u202f', ' ')),
      ['12:00 AM', '1:40 AM EDT', '1:40 AM EST', '11:40 PM'],
    );
    assert.match(text, /4 calls today/);
    assert.equal(text.match(/<h3>/g).length, 1);
  });

  test('stands without the time of a visitor whose zone is not known here', async () => {
    const { id } = await confirmed(1);
    await db.query(`update booking set time_zone = 'Mars/Olympus' where id = $1`, [id]);
    const desk = await clinic.device().signIn();
    for (const path of ['calls', `calls/${id}`, `calls/${id}/cancel`]) {
      const { status, text } = await desk.get(path);
      assert.equal(status, 200, path);
      assert.doesNotMatch(text, /for them/, path);
    }
  });

  test('is calm where there is nothing', async () => {
    const desk = await clinic.device().signIn();
    const { text } = await desk.get('calls');
    assert.match(text, /All quiet/);
    assert.doesNotMatch(text, /<section/);
  });

  test('comes in pages, whose counts are true', async () => {
    for (let n = 0; n < 95; n++) await confirmed(n);
    const desk = await clinic.device().signIn();
    const seen = [];
    for (const page of [1, 2, 3]) {
      const { text } = await desk.get(`calls?calls=${page}`);
      assert.match(text, new RegExp(`${(page - 1) * 40 + 1}–${Math.min(page * 40, 95)} of 95`));
      seen.push(...[...text.matchAll(/<bdi>(Visitor \d+)<\/bdi>/g)].map(([, name]) => name));
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 95 }, (_, n) => `Visitor ${n}`),
    );
    // Later pages than there are, and what is no number.
    for (const page of ['9', '0', '-1', 'x', '1e9']) {
      assert.equal((await desk.get(`calls?calls=${page}`)).status, 200);
    }
    assert.match((await desk.get('calls?calls=9')).text, /81–95 of 95/);
  });

  test('has all requests and the whole waiting list, each with pages of its own', async () => {
    for (let n = 0; n < 23; n++) await asked(n);
    for (let n = 23; n < 48; n++) await clinic.book(n, { therapist: 'waits' });
    const desk = await clinic.device().signIn();
    const { text } = await desk.get('calls');
    assert.match(text, /23 requests to answer/);
    assert.match(text, /1–20 of 23/);
    assert.match(text, /1–20 of 25/);
    const [, next] = /href="([^"]+)#requests">Next/.exec(text);
    const second = await desk.get(next);
    assert.match(second.text, /21–23 of 23/);
    assert.match(second.text, /1–20 of 25/);
    const [, both] = /href="([^"]+)#waiting">Next/.exec(second.text);
    const third = (await desk.get(both.replaceAll('&amp;', '&'))).text;
    assert.match(third, /21–23 of 23/);
    assert.match(third, /21–25 of 25/);
  });

  test('can be of one therapist, where there are many', async () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ ...feed.therapists[0], id: `t${n}` }));
    open({ feed: { ...feed, therapists: many } });
    for (let n = 0; n < 6; n++) await confirmed(n, { therapist: `t${n}` });
    const desk = await clinic.device().signIn();
    assert.match((await desk.get('calls')).text, /<select id="therapist"/);
    const { text } = await desk.get('calls?therapist=t3');
    assert.match(text, /Visitor 3/);
    assert.doesNotMatch(text, /Visitor [01245]/);
    assert.match(text, /1 call today and to come/);
    assert.match(text, /<option value="t3" selected>/);
  });

  test('has further sections where there is something in them, with forms that are the session’s own', async () => {
    const done = [];
    const section = (id, body) => ({
      id,
      title: id.toUpperCase(),
      render: async (query, { action, fields }) =>
        body && `${body} to ${action} with ${Object.keys(fields)}`,
      act: async ({ ask }) => {
        if (!ask) return undefined;
        done.push(ask);
        return `Asked <${ask}>.`;
      },
    });
    open({ sections: [section('listings', 'two are silent'), section('nothing', '')] });
    const desk = await clinic.device().signIn();
    const { text } = await desk.get('calls');
    assert.match(text, /<a href="#listings">LISTINGS<\/a>/);
    assert.match(text, /<h2 id="listings"[^>]*>LISTINGS<\/h2>\s*two are silent/);
    assert.match(text, /to \/practice\/more\/listings with csrf/);
    assert.doesNotMatch(text, /NOTHING/);

    const { csrf } = Object.fromEntries(await desk.form('calls', 'Sign out'));
    assert.equal((await desk.post('more/listings', { csrf: '', ask: 'ana' })).status, 403);
    assert.equal((await desk.post('more/other', { csrf, ask: 'ana' })).status, 404);
    for (const [fields, said] of [
      [{ ask: 'ana' }, 'Asked &lt;ana&gt;.'],
      [{}, 'Nothing has changed.'],
    ]) {
      const { response } = await desk.post('more/listings', { csrf, ...fields });
      const next = await desk.get(response.headers.get('location'));
      assert.match(next.text, new RegExp(`role="status"[^>]*>${said}</p>`));
      // Said once.
      assert.doesNotMatch((await desk.get('calls')).text, /role="status"/);
    }
    assert.deepEqual(done, ['ana']);
  });

  test('is in Spanish for a practice whose feed is', async () => {
    open({ feed: { ...feed, locale: 'es-US' } });
    await asked(1);
    const { text } = await (await clinic.device().signIn()).get('calls');
    assert.match(text, /<html lang="es">/);
    assert.match(text, /1 solicitud por responder/);
    assert.match(text, /Horarios en hora del Este/);
    assert.match(text, /Viernes, 20 de noviembre/);
    assert.match(clinic.mails[0].subject, /Tu enlace/);
  });
});

/** Presses a button of a form on a page. */
const press = async (desk, page, action, more = {}) => {
  const form = await desk.form(page, `value="${action}"`);
  assert.ok(form.has('csrf'), `${page} has no ${action}`);
  const fields = new URLSearchParams([...form, ['do', action], ...Object.entries(more)]);
  return { fields, send: (path, who = desk) => who.post(path, fields) };
};

describe('an answer', () => {
  test('confirms, and says so', async () => {
    const { id } = await asked(1);
    const desk = await clinic.device().signIn();
    const { send } = await press(desk, 'calls', 'confirm');
    const { response, status } = await send(`calls/${id}`);
    assert.equal(status, 303);
    const { text } = await desk.get(response.headers.get('location'));
    assert.match(
      text,
      /role="status"[^>]*>\s*Confirmed: \u2068Visitor 1\u2069, Sun, Nov 22, 8:20\sAM/,
    );
    // Names stay out of the browser's history.
    assert.match(text, /<title>Confirmed · First calls/);
    assert.doesNotMatch((await desk.get(`calls/${id}`)).text, /<title>[^<]*Visitor/);
    assert.equal(await statusOf(id), 'confirmed');
    assert.deepEqual(clinic.events.at(-1), { type: 'confirmed', by: 'practice', id });
  });

  test('declines and cancels after asking once, says who is told, and deletes the details', async () => {
    // Whom the outbox has had too much for is told nothing, whatever they asked for.
    let isFull = true;
    open({ tellsVisitor: async ({ mail_details: isAsked }) => isAsked && !isFull });
    const request = await asked(1, { mailDetails: true });
    const call = await confirmed(2, { mailDetails: true });
    const desk = await clinic.device().signIn();
    for (const [id, action, told] of [
      [request.id, 'decline', /get in touch with them first/],
      [call.id, 'cancel', /They asked for messages by email/],
    ]) {
      const page = `calls/${id}/${action}`;
      assert.match((await desk.get(page)).text, told);
      isFull = false;
      assert.notEqual((await rowOf(id)).name, null);
      const { send } = await press(desk, page, action);
      const { response } = await send(`calls/${id}`);
      const { text } = await desk.get(response.headers.get('location'));
      assert.match(
        text,
        /role="status"[^>]*>\s*(Declined|Canceled): .*The name and contact are deleted/,
      );
      const row = await rowOf(id);
      assert.deepEqual([row.name, row.contact, row.live], [null, null, false]);
      const type = action === 'decline' ? 'declined' : 'canceled';
      assert.deepEqual(clinic.events.at(-1), { type, by: 'practice', id });
    }
  });

  test('gives a time to a request that has none, the wished ones marked', async () => {
    const { id } = await clinic.book(1, { therapist: 'asks', preferredTimes: ['tue-evening'] });
    const desk = await clinic.device().signIn();
    const page = `calls/${id}/time`;
    const { text } = await desk.get(page);
    const wished = [...text.matchAll(/<option value="(\d+)">([^<]*)as they asked/g)];
    assert.ok(wished.length > 3);
    // From 5 PM in Phoenix is from 7 PM in New York.
    for (const [, , when] of wished)
      assert.match(when, /Tue.* (7|8|9|10|11):\d\d\sPM|Wed.* (12|1):\d\d\sAM/);
    const [[, at]] = wished;
    const { send } = await press(desk, page, 'choose', { start: at });
    assert.equal((await send(`calls/${id}`)).status, 303);
    const row = await rowOf(id);
    assert.deepEqual([row.status, +row.starts_at], ['confirmed', Number(at)]);
    assert.deepEqual(clinic.events.at(-1), { type: 'confirmed', by: 'practice', id });
  });

  test('says why there is no time to give while a calendar cannot be read', async () => {
    let unread = [];
    open({ times: () => [], isUnread: (id) => unread.includes(id) });
    const { id } = await clinic.book(1, { therapist: 'asks' });
    const desk = await clinic.device().signIn();
    const text = async () => (await desk.get(`calls/${id}/time`)).text;
    assert.match(await text(), /No time is open right now\. Get in touch/);
    unread = ['asks'];
    assert.match(
      await text(),
      /The calendar of asks &lt;b&gt;&amp; cannot be read, so nobody here knows which times are free\./,
    );
    assert.doesNotMatch(await text(), /No time is free/);
  });

  test('a time that was taken meanwhile is not given, and another can be chosen', async () => {
    const { id } = await clinic.book(1, { therapist: 'asks' });
    const desk = await clinic.device().signIn();
    const at = start(1);
    const { send } = await press(desk, `calls/${id}/time`, 'choose', { start: Date.parse(at) });
    await clinic.book(2, { therapist: 'asks', slot: at });
    const { status, text } = await send(`calls/${id}`);
    assert.equal(status, 409);
    assert.match(text, /role="alert"[^>]*>\s*This time is no longer free/);
    assert.match(text, /<select id="start"/);
    assert.equal(await statusOf(id), 'pending');
  });

  test('that comes too late changes nothing, and says what is', async () => {
    const changes = {
      'the visitor canceled': async ({ manageUrl }) => {
        await clinic.app.request(manageUrl, {
          method: 'POST',
          body: new URLSearchParams({ do: 'cancel' }),
        });
        return /canceled already/;
      },
      'the visitor moved it': async ({ manageUrl }) => {
        const body = new URLSearchParams({ do: 'move', start: Date.parse(start(50)) });
        await clinic.app.request(manageUrl, { method: 'POST', body });
        return /changed since you opened/;
      },
      'someone else confirmed': async ({ id }) => {
        const other = await clinic.device().signIn();
        await (await press(other, `calls/${id}`, 'confirm')).send(`calls/${id}`);
        return /confirmed already/;
      },
      'someone else declined': async ({ id }) => {
        const other = await clinic.device().signIn();
        await (await press(other, `calls/${id}/decline`, 'decline')).send(`calls/${id}`);
        return /declined already/;
      },
      'nobody answered in time': async () => {
        now += 2 * DAY + MINUTE;
        // So that the session does not end first.
        const instant = new Date(now).toISOString();
        await db.query('update practice_session set made_at = $1, seen_at = $1', [instant]);
        return /expired before your answer/;
      },
    };
    let n = 0;
    for (const [what, change] of Object.entries(changes)) {
      const call = await asked(++n);
      const desk = await clinic.device().signIn();
      const confirm = await press(desk, `calls/${call.id}`, 'confirm');
      const decline = await press(desk, `calls/${call.id}/decline`, 'decline');
      const why = await change(call);
      const row = await rowOf(call.id);
      const told = clinic.events.length;
      for (const { send } of [confirm, decline]) {
        const { status, text } = await send(`calls/${call.id}`);
        assert.equal(status, 409, what);
        assert.match(text, /<h1>\s*Nothing has changed/, what);
        assert.match(text, why, what);
      }
      assert.deepEqual(await rowOf(call.id), row, what);
      assert.equal(clinic.events.length, told, what);
    }
  });

  test('of two at once counts once', async () => {
    const desks = [await clinic.device().signIn(), await clinic.device().signIn()];
    for (let n = 0; n < 6; n++) {
      const { id } = await asked(n);
      const answers = [
        await press(desks[0], `calls/${id}`, 'confirm'),
        n % 2
          ? await press(desks[1], `calls/${id}`, 'confirm')
          : await press(desks[1], `calls/${id}/decline`, 'decline'),
      ];
      const told = clinic.events.length;
      const both = await Promise.all(answers.map(({ send }, i) => send(`calls/${id}`, desks[i])));
      assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409]);
      assert.equal(clinic.events.length, told + 1);
    }
  });

  test('is not given to what is no call, nor by what is no action', async () => {
    const { id } = await asked(1);
    const desk = await clinic.device().signIn();
    const form = await desk.form('calls', 'value="confirm"');
    for (const action of ['', 'keepOne', 'constructor', '__proto__']) {
      form.set('do', action);
      assert.equal((await desk.post(`calls/${id}`, form)).status, 404, action);
    }
    form.set('do', 'confirm');
    for (const path of ['calls/x', `calls/${'a'.repeat(32)}`, 'calls/%00']) {
      assert.equal((await desk.post(path, form)).status, 404, path);
      const { status, text } = await desk.get(path);
      assert.equal(status, 404, path);
      assert.match(text, /There is no such call/, path);
      // Calls are never deleted, only who they were with.
      assert.match(text, /Part of the address may be missing/, path);
    }
    const unknown = await desk.get('zzz');
    assert.equal(unknown.status, 404);
    assert.match(unknown.text, /There is no such page/);
    assert.doesNotMatch(unknown.text, /such call|ended a while ago/);
    assert.equal(await statusOf(id), 'pending');
  });

  test('the address of a page makes it say nothing that is not so', async () => {
    const { id } = await asked(1);
    const other = await asked(2);
    const desk = await clinic.device().signIn();
    assert.match((await desk.get(`calls?about=${id}`)).text, /still waiting/);
    const { text } = await desk.get(`calls?kept=${id}&gone=${other.id}`);
    assert.doesNotMatch(text, /1 other call/);
    for (const query of ['about=x', 'about=constructor', 'kept=x&gone=y']) {
      assert.doesNotMatch((await desk.get(`calls?${query}`)).text, /role="status"/);
    }
  });
});

describe('calls with the same contact', () => {
  const contact = { email: 'sam@example.org' };
  const sameOf = async (desk) => {
    const { text } = await desk.get('calls');
    return /href="\/practice\/(same\/[\w-]{32})"/.exec(text)?.[1];
  };

  test('are one group; nothing happens by itself', async () => {
    await confirmed(1, { contact });
    await asked(2, { contact: { email: 'SAM@example.org' } });
    await confirmed(3);
    const desk = await clinic.device().signIn();
    const { text } = await desk.get('calls');
    assert.match(text, /1 contact with several calls/);
    assert.equal(text.match(/Same contact as another call/g).length, 2);
    for (const { status } of await db.query('select status from booking')) {
      assert.match(status, /confirmed|pending/);
    }
  });

  test('one is kept, the others are called off', async () => {
    const kept = await confirmed(1, { contact });
    const other = await confirmed(2, { contact });
    const request = await asked(3, { contact });
    const stranger = await confirmed(4);
    const desk = await clinic.device().signIn();
    const path = await sameOf(desk);
    const { send } = await press(desk, path, 'keep', { keep: kept.id });
    const { response, status } = await send(path);
    assert.equal(status, 303);
    const { text } = await desk.get(response.headers.get('location'));
    assert.match(
      text,
      /Kept: \u2068Visitor 1\u2069, .*1 other call with this contact is canceled\. 1 other request with this contact is declined/,
    );
    assert.deepEqual(
      await Promise.all([kept, other, request, stranger].map(({ id }) => statusOf(id))),
      ['confirmed', 'canceled', 'declined', 'confirmed'],
    );
    assert.equal(await sameOf(desk), undefined);
  });

  test('nothing is called off when the kept one is gone, or another changed', async () => {
    const kept = await confirmed(1, { contact });
    const other = await confirmed(2, { contact });
    const desk = await clinic.device().signIn();
    const path = await sameOf(desk);
    const { send } = await press(desk, path, 'keep', { keep: kept.id });
    await clinic.app.request(kept.manageUrl, {
      method: 'POST',
      body: new URLSearchParams({ do: 'cancel' }),
    });
    const told = clinic.events.length;
    const { status, text } = await send(path);
    assert.equal(status, 409);
    assert.match(text, /changed since you opened/);
    assert.equal(await statusOf(other.id), 'confirmed');
    assert.equal(clinic.events.length, told);
  });

  test('no call of another contact is called off, whatever the form says', async () => {
    const kept = await confirmed(1, { contact });
    await confirmed(2, { contact });
    const stranger = await confirmed(3);
    const desk = await clinic.device().signIn();
    const path = await sameOf(desk);
    const { fields, send } = await press(desk, path, 'keep', { keep: kept.id });
    const { starts_at: at } = await rowOf(stranger.id);
    fields.set('shown', `${fields.get('shown')} ${stranger.id}.confirmed.${+at}`);
    assert.equal((await send(path)).status, 409);
    assert.equal(await statusOf(stranger.id), 'confirmed');
    // Nor does a form without a choice do anything.
    const blank = await press(desk, path, 'keep');
    assert.equal((await blank.send(path)).status, 409);
  });
});

test('the visitor’s page shows what the practice answered', async () => {
  const { id, manageUrl } = await asked(1);
  const desk = await clinic.device().signIn();
  await (await press(desk, 'calls', 'confirm')).send(`calls/${id}`);
  const response = await clinic.app.request(manageUrl);
  assert.match(await response.text(), /Confirmed/);
  assert.ok(manageUrl.startsWith(publicUrl));
  assert.equal(fieldsOf('').size, 0);
});

describe('on PostgreSQL, with two processes', async () => {
  const postgres = await startPostgres();
  const options = { skip: postgres.missing };
  let dbs = [];
  let clinics;
  before(async () => {
    if (postgres.missing) return;
    for (let n = 0; n < 2; n++) dbs.push(await openDatabase({ url: postgres.url }));
  });
  after(async () => {
    for (const one of dbs) await one.close();
    await postgres.stop?.();
  });
  beforeEach(async () => {
    if (postgres.missing) return;
    for (const table of ['booking', 'practice_link', 'practice_session']) {
      await dbs[0].query(`delete from ${table}`);
    }
    clinics = dbs.map((one) => openPractice({ db: one, now: () => now }));
    [clinic] = clinics;
  });
  const eventsOf = (id) =>
    clinics.flatMap(({ events }) =>
      events.filter((one) => one.id === id && one.type !== 'requested'),
    );

  test('one link lets one device in', options, async () => {
    for (let round = 0; round < 5; round++) {
      const link = await clinic.device().link();
      const tries = Array.from({ length: 16 }, (_, n) => clinics[n % 2].device().post(link, {}));
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      assert.equal(statuses.filter((status) => status === 303).length, 1);
    }
  });

  test('one of several answers to a request counts', options, async () => {
    const desks = await Promise.all(clinics.map((one) => one.device().signIn()));
    for (let round = 0; round < 12; round++) {
      const { id, manageUrl } = await asked(round);
      const confirm = await press(desks[0], `calls/${id}`, 'confirm');
      const decline = await press(desks[1], `calls/${id}/decline`, 'decline');
      const cancel = { method: 'POST', body: new URLSearchParams({ do: 'cancel' }) };
      const [yes, no] = await Promise.all([
        confirm.send(`calls/${id}`, desks[round % 2]),
        decline.send(`calls/${id}`, desks[1]),
        clinics[1].app.request(manageUrl, cancel),
      ]);
      const done = [yes, no].filter(({ status }) => status === 303).length;
      assert.ok(done <= 1);
      // A confirmed call may be canceled by the visitor right after; nothing else happens twice.
      const [{ status }] = await dbs[0].query('select status from booking where id = $1', [id]);
      const types = eventsOf(id).map(({ type }) => type);
      assert.equal(types.length, new Set(types).size);
      assert.ok(types.includes(status), `${types} without ${status}`);
      assert.ok(types.length === 1 || (types.includes('confirmed') && types.includes('canceled')));
    }
  });

  test('a contact never loses its kept call to keeping it', options, async () => {
    const contact = { phone: '+13035550100' };
    const desk = await clinic.device().signIn();
    for (let round = 0; round < 8; round++) {
      await dbs[0].query('delete from booking');
      const kept = await confirmed(1, { contact });
      const other = await confirmed(2, { contact });
      const page = `same/${kept.id}`;
      const keep = await press(desk, page, 'keep', { keep: kept.id });
      const cancel = { method: 'POST', body: new URLSearchParams({ do: 'cancel' }) };
      const [{ status }] = await Promise.all([
        keep.send(page),
        clinics[1].app.request(kept.manageUrl, cancel),
      ]);
      const [{ status: left }] = await dbs[0].query('select status from booking where id = $1', [
        other.id,
      ]);
      // If the visitor was first, nothing was called off.
      assert.equal(left, status === 303 ? 'canceled' : 'confirmed');
    }
  });
});
