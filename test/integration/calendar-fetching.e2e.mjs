/** Fetching calendars from addresses that may be wrong, slow or somebody's trap. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, test } from 'node:test';
import { calendarUrl, isListed, isPublic, publicLookup } from '../../demo/calendars/address.mjs';
import { fetchCalendar } from '../../demo/calendars/fetch.mjs';
import { readApart } from '../../demo/calendars/read-apart.mjs';

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

let server;
let origin;
/** The server of the tests, as the practice lists it. */
let allowed;
let asked;
/** What the server does with a request. */
let answer;

before(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  allowed = [`127.0.0.1:${server.address().port}`];
  origin = `http://${allowed[0]}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked = [];
  answer = (_, response) => response.end(CALENDAR);
});

const get = (path = '/calendar.ics', options) =>
  fetchCalendar(`${origin}${path}`, { allowed, ...options });

describe('an answer', () => {
  test('is read whole; the next time the server is told what is known', async () => {
    answer = ({ headers }, response) => {
      const isKnown = headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"', 'last-modified': 'yesterday' });
      response.end(isKnown ? undefined : CALENDAR);
    };
    const { text, ...known } = await get();
    assert.equal(text, CALENDAR);
    assert.deepEqual(known, { etag: '"1"', modified: 'yesterday' });
    const again = await get('/', known);
    assert.equal(again.text, undefined);
    assert.deepEqual({ etag: again.etag, modified: again.modified }, known);
    assert.equal(asked[1].headers['if-modified-since'], 'yesterday');
  });

  test('that is an error, an unasked “not modified”, too large, compressed or cut off is no calendar', async () => {
    const answers = [
      (response) => response.writeHead(500).end('broken'),
      (response) => response.writeHead(401).end(),
      (response) => response.writeHead(304).end(),
      (response) => response.end(CALENDAR.repeat(1000)),
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      (response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write(CALENDAR, () => response.destroy());
      },
    ];
    for (const give of answers) {
      answer = (_, response) => give(response);
      await assert.rejects(get('/secret', { limits: { bytes: 1000 } }), (error) => {
        assert.doesNotMatch(error.message, /127|secret|broken/);
        return true;
      });
    }
  });

  test('that never ends, or never begins, is given up', async () => {
    const limits = { milliseconds: 300 };
    answer = () => undefined;
    await assert.rejects(get('/', { limits }), {
      message: 'The calendar took too long to answer.',
    });
    answer = (_, response) => {
      const drip = setInterval(() => response.write('X'), 50);
      response.on('close', () => clearInterval(drip));
    };
    await assert.rejects(get('/', { limits }), {
      message: 'The calendar took too long to answer.',
    });
  });

  test('of nobody names no host', async () => {
    const gone = createServer();
    await new Promise((listening) => gone.listen(0, '127.0.0.1', listening));
    const { port } = gone.address();
    await new Promise((closed) => gone.close(closed));
    const host = `127.0.0.1:${port}`;
    await assert.rejects(fetchCalendar(`http://${host}/secret`, { allowed: [host] }), {
      message: 'The calendar could not be reached (ECONNREFUSED).',
    });
  });
});

describe('a redirect', () => {
  const leadTo = (location) => {
    answer = ({ url }, response) =>
      url === '/moved' ? response.end(CALENDAR) : response.writeHead(302, { location }).end();
  };

  test('is followed, with the password only within the same host', async () => {
    leadTo('/moved');
    const secret = origin.replace('//', '//ana:p%40ss@');
    assert.equal((await fetchCalendar(`${secret}/`, { allowed })).text, CALENDAR);
    const basic = `Basic ${Buffer.from('ana:p@ss').toString('base64')}`;
    assert.deepEqual(
      asked.map(({ headers }) => headers.authorization),
      [basic, basic],
    );
    asked = [];
    leadTo(`${origin.replace('127.0.0.1', 'localhost')}/moved`);
    await fetchCalendar(`${secret}/`, {
      allowed: [...allowed, allowed[0].replace('127.0.0.1', 'localhost')],
    }).catch(() => undefined);
    assert.notEqual(asked[0].headers.authorization, undefined);
    assert.equal(asked[1]?.headers.authorization, undefined);
  });

  for (const location of [
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://167772161/',
    'file:///etc/passwd',
    'http://example.org/',
  ]) {
    test(`to ${location} is refused`, async () => {
      leadTo(location);
      await assert.rejects(get('/'), { name: 'AddressError' });
      assert.equal(asked.length, 1);
    });
  }

  test('that goes in circles ends', async () => {
    leadTo('/on');
    await assert.rejects(get('/'), { message: 'The address leads on and on.' });
    assert.equal(asked.length, 4);
  });
});

describe('an address', () => {
  test('is public https, or webcal; anything else is refused unless its host is allowed', () => {
    assert.equal(calendarUrl('webcal://calendar.example/a').href, 'https://calendar.example/a');
    assert.equal(calendarUrl('https://1.1.1.1/').href, 'https://1.1.1.1/');
    for (const address of [
      'http://calendar.example/',
      'ftp://calendar.example/',
      'calendar.example',
      'https://127.0.0.1/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[fe80::1]/',
      'https://[64:ff9b::a00:1]/',
      '',
    ]) {
      assert.throws(() => calendarUrl(address), { name: 'AddressError' }, address);
    }
  });

  test('in a closed network is allowed by its host and port, and reached from there alone', () => {
    const list = ['127.0.0.1', 'Calendar.lan:8443', '::1', '[fd00::2]:81', 'b.lan:443'];
    const may = (address, base) => {
      try {
        return !!calendarUrl(address, base && new URL(base), list);
      } catch ({ name }) {
        assert.equal(name, 'AddressError');
        return false;
      }
    };
    for (const address of [
      'http://127.0.0.1/a',
      'https://127.0.0.1/a',
      'http://calendar.lan:8443/a',
      'http://[::1]/a',
      'http://[fd00::2]:81/a',
    ]) {
      assert.ok(may(address), address);
      assert.ok(may(address, 'https://calendar.lan:8443/'), address);
      assert.ok(!may(address, 'https://calendar.example/'), `${address} from elsewhere`);
      assert.ok(!may(address, 'https://calendar.lan/'), `${address} from another port`);
    }
    assert.ok(isListed(new URL('https://b.lan/'), list));
    for (const address of [
      'http://127.0.0.1:5432/',
      'https://127.0.0.1:8443/',
      'http://127.0.0.1:443/',
      'http://calendar.lan/',
      'http://[fd00::2]/',
      'http://127.0.0.2/',
      'http://b.lan/',
    ]) {
      assert.ok(!may(address), address);
    }
  });

  test('in a closed network is not reached by a name that another server leads to', async () => {
    const hosts = [];
    const find = (host, options, done) => {
      hosts.push(host);
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    // The name is listed; by another port, or without https, it is any address.
    const list = [...allowed, 'calendar.lan'];
    await assert.rejects(fetchCalendar('https://calendar.lan:8443/', { allowed: list, find }), {
      message: 'The address is in a closed network.',
    });
    answer = (_, response) =>
      response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
    await assert.rejects(fetchCalendar(`${origin}/`, { allowed: list, find }), {
      message: 'The address is in a closed network.',
    });
    assert.deepEqual(hosts, ['calendar.lan', 'elsewhere.example']);
    assert.equal(asked.length, 1);
  });

  test('of a closed network is known in every form', () => {
    for (const closed of [
      '0.0.0.0 10.1.2.3 100.64.0.1 127.8.9.1 169.254.1.1 172.16.0.1 172.31.255.255 192.168.1.1 224.0.0.1 255.255.255.255',
      ':: ::1 ::ffff:192.168.1.1 fc00::1 fd12::1 fe80::1 ff02::1 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:1::',
    ].flatMap((line) => line.split(' '))) {
      assert.equal(isPublic(closed), false, closed);
    }
    for (const open of ['1.1.1.1', '172.32.0.1', '192.169.0.1', '2606:4700::1111']) {
      assert.equal(isPublic(open), true, open);
    }
  });

  test('behind a name is judged before the connection, all that the name has', async () => {
    const found = (...addresses) => {
      const find = (_, options, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        );
      return new Promise((resolve, reject) => {
        publicLookup(false, find)('calendar.example', {}, (error, address) =>
          error ? reject(error) : resolve(address),
        );
      });
    };
    assert.equal(await found('1.1.1.1'), '1.1.1.1');
    for (const list of [['10.0.0.1'], ['1.1.1.1', '127.0.0.1'], []]) {
      await assert.rejects(found(...list), { name: 'AddressError' });
    }
    const find = (_, options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]);
    await assert.rejects(fetchCalendar('https://calendar.example/', { find }), {
      name: 'AddressError',
    });
    assert.equal(asked.length, 0);
  });
});

describe('reading apart', () => {
  const options = { from: 0, to: 1e12, timeZone: 'UTC' };

  test('gives the same reading', async () => {
    assert.deepEqual(await readApart(CALENDAR, options), { busy: [], free: [], problems: [] });
    await assert.rejects(readApart('<html>', options), {
      name: 'CalendarError',
      message: 'This is no calendar, or it is cut off.',
    });
  });

  test('is ended when it takes too long', async () => {
    const long = CALENDAR.replace(
      '\r\n',
      '\r\nBEGIN:VEVENT\r\nDTSTART:19700101T000000Z\r\nRRULE:FREQ=MINUTELY\r\nEND:VEVENT\r\n',
    );
    const endless = { ...options, limits: { steps: Infinity } };
    await assert.rejects(readApart(long, endless, { milliseconds: 700 }), {
      message: 'The calendar takes too long to read.',
    });
  });
});
