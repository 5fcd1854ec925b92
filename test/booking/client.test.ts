import { expect } from '@open-wc/testing';
import { createBookingClient, type ClientOptions } from '../../src/booking/client/client.js';
import { BookingError, type Failure } from '../../src/booking/failure.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const therapist = 'ana';
const range = { therapist, from: now, to: now + 86_400_000 };
const request = {
  therapist,
  slot: 's1',
  name: 'Sam',
  contact: { email: 'sam@example.org' },
  timeZone: 'America/Denver',
  locale: 'en',
};
const slot = { id: 's1', start: '2026-11-24T16:00:00Z', end: '2026-11-24T16:15:00Z' };
const call = { id: 'c1', secret: 'Zm9v.bar' };
const typeOf = (kind: string) => `urn:therapist-finder:problem:${kind}`;
const confirmed = { ...slot, id: 'c1', status: 'confirmed', manageUrl: 'https://example.org/m/1' };

type Reply = Response | Error | 'never';
const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
/** An error as the contract has it. */
const problem = (kind: string, status: number, more: object = {}) =>
  json({ type: typeOf(kind), status, ...more }, status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
const taken = () => problem('slot-taken', 409, { alternatives: [slot] });
const offline = () => new TypeError('Failed to fetch');
/** As a browser shows one that is not followed. */
const redirect = () =>
  Object.defineProperties(new Response(), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    clone: { value: redirect },
  });

/** A client whose endpoint gives these replies, one after another and the last for ever. */
function clientFor(replies: Reply[], options: Partial<ClientOptions> = {}) {
  const asked: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)]!;
    asked.push({ url, init });
    if (reply === 'never') return new Promise<Response>(() => undefined);
    if (reply instanceof Error) throw reply;
    return reply.clone();
  }) as typeof globalThis.fetch;
  const client = createBookingClient({
    endpoint: 'https://example.org/booking/',
    now: () => now,
    fetch,
    random: () => 0.5,
    sleep: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    // Where an answer comes, a busy machine may take longer over it.
    timeout: replies.includes('never') ? 20 : 10_000,
    ...options,
  });
  return { client, asked, waits };
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    expect(error).to.be.instanceOf(BookingError);
    return (error as BookingError).failure;
  }
  throw new Error('It should have failed.');
}

describe('asking for slots', () => {
  it('asks without cookies, referrer or redirects', async () => {
    const { client, asked } = clientFor([json({ slots: [slot] })]);
    await client.slots(range);
    expect(asked[0]!.url).to.equal(
      'https://example.org/booking/slots?therapist=ana&from=2026-11-20T12%3A00%3A00Z&to=2026-11-21T12%3A00%3A00Z',
    );
    expect(asked[0]!.init).to.deep.include({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'default',
    });
  });

  it('asks past the browser’s cache before sending, once', async () => {
    const { client, asked } = clientFor([offline()]);
    await failureOf(client.slots({ ...range, fresh: true }));
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['no-cache']);
  });

  it('reads them as instants, in order, each once, none in the past', async () => {
    const past = { ...slot, id: 'old', start: '2026-11-20T11:00:00Z', end: '2026-11-20T11:15:00Z' };
    const later = {
      ...slot,
      id: 's2',
      start: '2026-11-25T10:00:00-07:00',
      end: '2026-11-25T10:15:00-07:00',
    };
    const { client } = clientFor([
      json({
        slots: [later, slot, slot, past],
        timeZone: 'America/Denver',
        asOf: '2026-11-20T11:59:00Z',
      }),
    ]);
    const list = await client.slots(range);
    expect(list.slots.map(({ id }) => id)).to.deep.equal(['s1', 's2']);
    expect(list.slots[1]!.start).to.equal(Date.parse('2026-11-25T17:00:00Z'));
    expect(list).to.deep.include({ timeZone: 'America/Denver', asOf: now - 60_000, cut: false });
  });

  it('leaves out a slot that cannot be meant, and a zone that does not exist', async () => {
    const wrong = [
      { ...slot, id: 5 },
      { ...slot, id: '' },
      { ...slot, start: '2026-11-24 16:00' },
      { ...slot, end: slot.start },
      { ...slot, start: '2026-11-24T16:00:00' },
      null,
      'x',
    ];
    const { client } = clientFor([json({ slots: [...wrong, slot], timeZone: 'Mars/Olympus' })]);
    const list = await client.slots(range);
    expect(list.slots).to.have.length(1);
    expect(list.timeZone).to.equal(undefined);
  });

  it('reads the first thousand of ten thousand', async () => {
    const slots = Array.from({ length: 10_000 }, (_, i) => {
      const start = now + (10_000 - i) * 60_000;
      return {
        id: `s${i}`,
        start: new Date(start).toISOString(),
        end: new Date(start + 60_000).toISOString(),
      };
    });
    const list = await clientFor([json({ slots })]).client.slots(range);
    expect(list.slots).to.have.length(1000);
    expect(list.slots[0]!.id).to.equal('s9999');
    expect(list.cut).to.equal(true);
  });

  it('an empty list is an answer', async () => {
    expect((await clientFor([json({ slots: [] })]).client.slots(range)).slots).to.deep.equal([]);
  });

  const failures: [string, Failure['code'], Reply, number][] = [
    ['no network', 'unreachable', offline(), 4],
    ['no answer', 'timeout', 'never', 4],
    ['HTML', 'unreadable', json('<!doctype html><title>Hi</title>'), 4],
    ['half a JSON', 'unreadable', json('{"slots":[{"id":"s1"'), 4],
    ['another shape', 'unreadable', json({ times: [] }), 4],
    ['not one readable slot', 'unreadable', json({ slots: [{ when: 'noon' }] }), 4],
    ['3 MiB', 'unreadable', json(JSON.stringify({ slots: [], x: 'x'.repeat(3 * 2 ** 20) })), 4],
    ['401', 'refused', json({}, 401), 1],
    ['404', 'missing', json('Not found', 404), 1],
    ['410', 'missing', json('Gone', 410), 1],
    ['a redirect', 'moved', redirect(), 1],
    ['422', 'refused', json({}, 422), 1],
    ['500', 'broken', json('oops', 500), 4],
    ['503', 'broken', json('', 503), 4],
  ];
  for (const [what, code, reply, tries] of failures) {
    it(`${what}: ${code}`, async () => {
      const { client, asked } = clientFor([reply]);
      expect(await failureOf(client.slots(range))).to.deep.include({ code, booked: 'no' });
      expect(asked).to.have.length(tries);
    });
  }

  const endpoints: [string, string | undefined][] = [
    ['a missing one', undefined],
    ['http on another host', 'http://example.org/booking'],
    ['no address', 'javascript:alert(1)'],
    ['one with a password', 'https://me:secret@example.org/'],
  ];
  for (const [what, endpoint] of endpoints) {
    it(`${what} is no endpoint, and nothing is sent to it`, async () => {
      const { client, asked } = clientFor([json({})], { endpoint });
      for (const work of [
        client.slots(range),
        client.send({ key: 'k', request }),
        client.status('c1'),
        client.move!({ ...call, slot: 's2' }),
        client.cancel!(call),
        client.sendLinks!({ email: 'sam@example.org' }, 'en-US'),
      ]) {
        expect(await failureOf(work)).to.deep.include({ code: 'no-endpoint', booked: 'no' });
      }
      expect(asked).to.deep.equal([]);
    });
  }

  it('takes an endpoint on the page’s own origin', async () => {
    const { client, asked } = clientFor([json({ slots: [] })], {
      endpoint: '/api/booking?x#y',
      baseUrl: 'http://clinic.test/find',
    });
    await client.slots(range);
    expect(asked[0]!.url).to.match(/^http:\/\/clinic\.test\/api\/booking/);
  });

  it('waits longer each time, and as long as it is told', async () => {
    const busy = json('', 429, { 'retry-after': '3' });
    const { client, waits } = clientFor([offline(), offline(), busy, json({ slots: [] })]);
    await client.slots(range);
    expect(waits).to.deep.equal([800, 1600, 3200]);
    const patient = clientFor([json('', 503, { 'retry-after': '9' }), json({ slots: [] })]);
    await patient.client.slots(range);
    expect(patient.waits).to.deep.equal([9000]);
  });

  it('does not keep anyone waiting for minutes, but says when to come back', async () => {
    const { client, asked } = clientFor([json('', 429, { 'retry-after': '120' })]);
    expect(await failureOf(client.slots(range))).to.deep.include({
      code: 'busy',
      retryAt: now + 120_000,
    });
    expect(asked).to.have.length(1);
  });

  it('ends with the signal’s reason', async () => {
    const controller = new AbortController();
    const { client } = clientFor(['never'], { timeout: 10_000 });
    const work = client.slots(range, controller.signal);
    const reason = new Error('closed');
    controller.abort(reason);
    expect(await work.catch((error: unknown) => error)).to.equal(reason);
  });

  it('asks nothing once nobody wants the answer', async () => {
    const reason = new Error('closed');
    const { client, asked } = clientFor([json({ slots: [] })]);
    const work = client.slots(range, AbortSignal.abort(reason));
    expect(await work.catch((error: unknown) => error)).to.equal(reason);
    expect(asked).to.deep.equal([]);
  });
});

describe('sending a request', () => {
  it('sends it as JSON under its key, and reads the answer', async () => {
    const { client, asked } = clientFor([json(confirmed, 201)]);
    const result = await client.send({ key: 'k1', request });
    expect(asked[0]!.url).to.equal('https://example.org/booking/consultations');
    expect(asked[0]!.init).to.deep.include({
      method: 'POST',
      credentials: 'omit',
      redirect: 'manual',
    });
    expect(asked[0]!.init.headers).to.deep.include({ 'idempotency-key': 'k1' });
    expect(JSON.parse(asked[0]!.init.body as string)).to.deep.equal(request);
    expect(result).to.deep.include({
      id: 'c1',
      status: 'confirmed',
      start: Date.parse(slot.start),
      manageUrl: 'https://example.org/m/1',
    });
  });

  it('tries again under the same key until a reply arrives', async () => {
    const lost: Reply[] = [offline(), json('{"id":"c1","sta', 201), json('Not found', 404)];
    const { client, asked } = clientFor([...lost, json(confirmed, 201)]);
    expect(await client.send({ key: 'k1', request })).to.deep.include({ id: 'c1' });
    expect(
      new Set(asked.map(({ init }) => JSON.stringify([init.headers, init.body]))),
    ).to.have.property('size', 1);
    expect(asked).to.have.length(4);
  });

  it('does not follow a link of another scheme', async () => {
    for (const manageUrl of [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://evil.test/',
      ' java\tscript:x',
      5,
    ]) {
      const { client } = clientFor([json({ ...confirmed, manageUrl, joinUrl: manageUrl }, 201)]);
      const result = await client.send({ key: 'k1', request });
      expect(result).to.deep.include({
        status: 'confirmed',
        manageUrl: undefined,
        joinUrl: undefined,
      });
    }
    const { client } = clientFor([json({ ...confirmed, manageUrl: '/m/1' }, 201)]);
    expect((await client.send({ key: 'k1', request })).manageUrl).to.equal(
      'https://example.org/m/1',
    );
  });

  const outcomes: [string, Failure['code'], Failure['booked'], Reply[]][] = [
    ['nothing ever came back', 'unreachable', 'unknown', [offline()]],
    ['no answer in time', 'timeout', 'unknown', ['never']],
    ['a login page', 'unreadable', 'unknown', [json('<html>')]],
    ['an answer without a status', 'unreadable', 'unknown', [json({ id: 'c1' }, 201)]],
    ['an unheard-of status', 'unreadable', 'unknown', [json({ id: 'c1', status: 'maybe' }, 201)]],
    ['a bare 500', 'broken', 'unknown', [json('', 500)]],
    ['a bare 503', 'broken', 'unknown', [json('', 503)]],
    ['a redirect', 'moved', 'unknown', [redirect()]],
    ['a bare 401', 'refused', 'unknown', [json('', 401)]],
    ['a bare 404', 'missing', 'unknown', [json('<h1>Not found</h1>', 404)]],
    ['a bare 409', 'refused', 'unknown', [json({ alternatives: [slot] }, 409)]],
    ['a bare 422', 'refused', 'unknown', [json({ errors: [{ pointer: '#/name' }] }, 422)]],
    ['a bare 429', 'busy', 'unknown', [json('', 429)]],
    [
      'a type of ours, not as a problem',
      'missing',
      'unknown',
      [json({ type: typeOf('closed') }, 410)],
    ],
    [
      'a problem of somebody else’s',
      'missing',
      'unknown',
      [
        json({ type: 'https://proxy.example/closed' }, 410, {
          'content-type': 'application/problem+json',
        }),
      ],
    ],
    ['a problem of ours that nobody knows', 'refused', 'unknown', [problem('later', 409)]],
    ['it broke in the middle', 'broken', 'unknown', [problem('unfinished', 500)]],
    ['too many', 'busy', 'no', [problem('too-many', 429)]],
    ['none taken now', 'unavailable', 'no', [problem('unavailable', 503)]],
    ['nobody of that name', 'refused', 'no', [problem('unknown-therapist', 404)]],
    ['no JSON', 'refused', 'no', [problem('malformed', 400)]],
    ['no JSON, after a lost reply', 'refused', 'unknown', [offline(), problem('malformed', 400)]],
    ['too many, after a lost reply', 'busy', 'unknown', [offline(), problem('too-many', 429)]],
    ['taken', 'slot-taken', 'no', [taken()]],
    ['taken, after a lost reply', 'slot-taken', 'no', [offline(), taken()]],
    ['taken, after a bare 404', 'slot-taken', 'no', [json('', 404), taken()]],
    ['closed', 'closed', 'no', [problem('closed', 410)]],
  ];
  for (const [what, code, booked, replies] of outcomes) {
    it(`${what}: ${code}, booked: ${booked}`, async () => {
      const { client } = clientFor(replies);
      expect(await failureOf(client.send({ key: 'k1', request }))).to.deep.include({
        code,
        booked,
      });
    });
  }

  it('stays in doubt from one call to the next', async () => {
    const { client } = clientFor([problem('too-many', 429)]);
    const failure = await failureOf(client.send({ key: 'k1', request, mayBeBooked: true }));
    expect(failure.booked).to.equal('unknown');
  });

  it('brings alternatives', async () => {
    const failure = await failureOf(clientFor([taken()]).client.send({ key: 'k1', request }));
    expect(failure.alternatives!.map(({ id }) => id)).to.deep.equal(['s1']);
  });

  it('names the fields at fault', async () => {
    const errors = [
      { pointer: '#/contact/email', detail: 'No such domain' },
      { pointer: '#/extra/age', detail: 'Is a number' },
      { pointer: '#/extra/he~1she~01', detail: 'Too long' },
      { pointer: '#/name' },
      { pointer: '#/timeZone', detail: 7 },
      { pointer: 5 },
      null,
    ];
    const { client } = clientFor([problem('invalid', 422, { errors })]);
    expect(await failureOf(client.send({ key: 'k1', request }))).to.deep.include({
      code: 'invalid',
      booked: 'no',
      fields: {
        contact: { code: 'refused', text: 'No such domain' },
        age: { code: 'refused', text: 'Is a number' },
        'he/she~1': { code: 'refused', text: 'Too long' },
        name: { code: 'refused' },
        timeZone: { code: 'refused' },
      },
    });
  });
});

describe('asking for the status', () => {
  it('reads the status and nothing else', async () => {
    const { client, asked } = clientFor([json({ status: 'declined' })]);
    expect(await client.status('a/b')).to.include({ status: 'declined' });
    expect(asked[0]!.url).to.equal('https://example.org/booking/consultations/a%2Fb');
  });

  it('reads the time and the channel, for who has the secret, which is in no address', async () => {
    const { client, asked } = clientFor([
      json({ ...slot, status: 'confirmed', channel: 'video', name: 'Sam' }),
    ]);
    expect(await client.status('c1', call.secret)).to.deep.equal({
      status: 'confirmed',
      start: Date.parse(slot.start),
      end: Date.parse(slot.end),
      channel: 'video',
    });
    expectSecretInHeader(asked);
    expect(asked[0]!.init.cache).to.equal('no-store');
  });

  it('fails on a status that it does not know', async () => {
    const failure = await failureOf(clientFor([json({ status: 'lost' })]).client.status('c1'));
    expect(failure.code).to.equal('unreadable');
  });
});

function expectSecretInHeader(asked: { url: string; init: RequestInit }[]) {
  for (const { url, init } of asked) {
    expect(new Headers(init.headers).get('authorization')).to.equal('Bearer Zm9v.bar');
    expect(JSON.stringify([url, init.body])).not.to.include(call.secret);
  }
}

describe('changing a call', () => {
  const canceled = json({ status: 'canceled' });
  const moved = json({ ...confirmed, ...slot, id: 'c1' });

  it('moves it, with the new time in the body and the secret in a header', async () => {
    const { client, asked } = clientFor([json({ ...confirmed, ...slot, id: 'a/b' }), moved]);
    const from = Date.parse('2026-11-24T16:00:00Z');
    const result = await client.move!({ ...call, id: 'a/b', slot: 's2', from });
    expect(result).to.include({ status: 'confirmed', start: Date.parse(slot.start) });
    expect(asked[0]!.url).to.equal('https://example.org/booking/consultations/a%2Fb/move');
    expect(asked[0]!.init).to.include({
      method: 'POST',
      body: '{"slot":"s2","from":"2026-11-24T16:00:00.000Z"}',
      redirect: 'manual',
    });
    await client.move!({ ...call, slot: 's2' });
    expect(asked[1]!.init.body, 'from whatever time it has').to.equal('{"slot":"s2"}');
    expectSecretInHeader(asked);
  });

  it('believes no answer about another call', async () => {
    const { client } = clientFor([json({ ...confirmed, ...slot, id: 'c2' })]);
    expect(await failureOf(client.move!({ ...call, slot: 's2' }))).to.include({
      code: 'unreadable',
      booked: 'unknown',
    });
  });

  it('learns the time of a call that was moved meanwhile', async () => {
    const { client } = clientFor([problem('changed', 409, { start: slot.start, end: slot.end })]);
    const failure = await failureOf(client.move!({ ...call, slot: 's2' }));
    expect(failure.present).to.deep.equal({
      start: Date.parse(slot.start),
      end: Date.parse(slot.end),
    });
  });

  it('cancels it without a body', async () => {
    const { client, asked } = clientFor([canceled]);
    await client.cancel!(call);
    expect(asked[0]!.url).to.equal('https://example.org/booking/consultations/c1/cancel');
    expect(asked[0]!.init).to.include({ method: 'POST', body: null });
    expectSecretInHeader(asked);
  });

  it('sends it again after a lost reply, a fault, or a proxy’s words', async () => {
    for (const lost of [offline(), json('', 500), json('', 404), problem('unfinished', 500)]) {
      const { client, asked } = clientFor([lost, moved]);
      await client.move!({ ...call, slot: 's2' });
      expect(asked).to.have.length(2);
      expect(asked[1]!.init.body).to.equal(asked[0]!.init.body);
    }
  });

  /** What the endpoint says, and what is known then: after the first try, and after a lost reply. */
  const answers: [string, Reply, Failure['code'], Failure['booked'], Failure['booked']][] = [
    ['someone has the time', problem('slot-taken', 409), 'slot-taken', 'no', 'no'],
    ['it was moved meanwhile', problem('changed', 409), 'changed', 'no', 'no'],
    ['it has begun', problem('settled', 409), 'settled', 'no', 'no'],
    ['no such call', problem('not-found', 404), 'settled', 'no', 'no'],
    ['no such time', problem('invalid', 422), 'invalid', 'no', 'no'],
    ['too large', problem('too-large', 413), 'refused', 'no', 'unknown'],
    ['not moved here', problem('method', 405), 'refused', 'no', 'unknown'],
    ['a proxy’s 409', json('', 409), 'refused', 'unknown', 'unknown'],
    ['not the contract', json({ ok: true }), 'unreadable', 'unknown', 'unknown'],
  ];
  for (const [what, reply, code, first, later] of answers) {
    it(`${what}: ${code}, and whether it is done: ${first}; ${later} after a lost reply`, async () => {
      const move = (mayBeDone: boolean) =>
        failureOf(clientFor([reply]).client.move!({ ...call, slot: 's2', mayBeDone }));
      expect(await move(false)).to.include({ code, booked: first });
      expect(await move(true)).to.include({ code, booked: later });
    });
  }

  it('is canceled only where the answer says so', async () => {
    const { client } = clientFor([json({ status: 'confirmed' })]);
    expect(await failureOf(client.cancel!(call))).to.include({
      code: 'unreadable',
      booked: 'unknown',
    });
  });

  it('asks for lost links, whose answer has no body', async () => {
    const { client, asked } = clientFor([new Response(null, { status: 202 })]);
    await client.sendLinks!({ email: 'sam@example.org' }, 'es-US');
    expect(asked[0]!.url).to.equal('https://example.org/booking/links');
    expect(asked[0]!.init.body).to.equal(
      '{"contact":{"email":"sam@example.org"},"locale":"es-US"}',
    );
  });
});

describe('when there is no answer', () => {
  /** A page on another origin than the endpoint. */
  const page = { baseUrl: 'https://page.example/', retries: 1 };
  const opaque = () => new Response();

  it('says that the device is offline, if it is', async () => {
    const { client } = clientFor([offline()], { isOnline: () => false });
    expect((await failureOf(client.slots(range))).code).to.equal('offline');
  });

  it('says so if the server answers, but not this page', async () => {
    const { client, asked } = clientFor([offline(), offline(), opaque(), offline()], page);
    const failure = await failureOf(client.send({ key: 'k'.repeat(16), request }));
    expect(failure).to.include({ code: 'blocked', booked: 'unknown' });
    const { url, init } = asked[2]!;
    expect(url, 'with nothing of the request').to.equal('https://example.org/booking/slots');
    expect(init).to.include({ mode: 'no-cors', credentials: 'omit', redirect: 'manual' });
    expect(init.body).to.equal(undefined);
  });

  it('takes an answer that comes after all', async () => {
    const { client } = clientFor([offline(), offline(), opaque(), json(confirmed, 201)], page);
    const sent = await client.send({ key: 'k'.repeat(16), request });
    expect(sent.status).to.equal('confirmed');
  });

  it('finds a redirect that the page may not see', async () => {
    const { client } = clientFor([offline(), offline(), redirect()], page);
    expect(await failureOf(client.send({ key: 'k'.repeat(16), request }))).to.include({
      code: 'moved',
      booked: 'unknown',
    });
  });

  it('blames nobody where the server is away, or on the page’s own origin', async () => {
    const away = clientFor([offline()], page);
    expect((await failureOf(away.client.slots(range))).code).to.equal('unreachable');
    const own = clientFor([offline()], { ...page, baseUrl: 'https://example.org/team' });
    expect((await failureOf(own.client.slots(range))).code).to.equal('unreachable');
    expect(own.asked.length, 'and asks nothing more').to.equal(2);
  });

  it('does not keep someone waiting whose request is about to be sent', async () => {
    const { client, asked } = clientFor([offline()], page);
    await failureOf(client.slots({ ...range, fresh: true }));
    expect(asked.length).to.equal(1);
  });
});
