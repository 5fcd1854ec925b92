/** What the demo shows of times of first calls, beside what its endpoint offers: of all times shown, all can be booked. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, server } from '../helpers/demo-in-browser.mjs';
import { watchPage } from '../helpers/watch-page.mjs';

const VISITOR = 'America/Los_Angeles';

/** Times begin and end on the minute; a check that goes over one begins again. */
const minute = () => Math.floor(Date.now() / 60_000);

async function everyone() {
  const feed = await (await fetch(`${server.origin}/clinic/therapists.json`)).json();
  return new Map(feed.therapists.map((therapist) => [therapist.name, therapist]));
}

/** The times that the endpoint offers now, epoch milliseconds. */
async function offered({ id, consultation }) {
  const url = `${server.origin}${consultation.booking.endpoint}/slots?therapist=${id}`;
  const { slots } = await (await fetch(url)).json();
  return slots.map(({ start }) => Date.parse(start));
}

async function visit(t, path, viewport = { width: 1280, height: 900 }) {
  const context = await browser.newContext({ viewport, timezoneId: VISITOR });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = watchPage(page, server.origin);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.origin + path);
  await page.locator('therapist-card').first().waitFor();
  return { page, complaints, asked };
}

/** What each card of a page shows of times: pressable ones by their names, the next one, and whether any other time can be pressed. */
const readCards = (page) =>
  page.locator('therapist-results therapist-card').evaluateAll((cards) =>
    cards.map(({ shadowRoot: card }) => ({
      name: card.querySelector('#name bdi').textContent,
      next: card.querySelector('.next strong')?.textContent,
      pressable: [...card.querySelectorAll('button.slot')].map((one) => one.ariaLabel),
      others: card.querySelectorAll('a.slot, span.slot').length,
      sessions: [...card.querySelectorAll('.facts li')].find((li) =>
        li.textContent.includes('Sessions:'),
      )?.textContent,
    })),
  );

/** What a time is called on the visitor’s clock. */
function nameOf(start) {
  const write = (options) =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: VISITOR }).format(start);
  const date = { weekday: 'short', month: 'short', day: 'numeric' };
  const midnight = (at) =>
    Date.parse(new Date(at).toLocaleDateString('en-US', { timeZone: VISITOR }));
  const isFar = Math.round((midnight(start) - midnight(Date.now())) / 86_400_000) > 6;
  const near = `${write({ weekday: 'short' })} ${write({ day: 'numeric' })}`;
  const day = isFar ? write(date) : near;
  return `${write({ hour: 'numeric', minute: '2-digit' })} ${day}`;
}

async function readAll(page) {
  const cards = [];
  for (;;) {
    const first = await page.locator('therapist-card').first().elementHandle();
    cards.push(...(await readCards(page)));
    const next = page.locator('therapist-pager').getByRole('button', { name: 'Next' });
    if (!(await next.count()) || (await next.isDisabled())) return cards;
    const before = await first.evaluate(({ shadowRoot }) => shadowRoot.textContent);
    // By key: a second press by pointer at the same place, soon after the page has turned, is taken for a double click.
    await next.press('Enter');
    await page.waitForFunction(
      ([card, text]) => !card.isConnected || card.shadowRoot.textContent !== text,
      [first, before],
    );
    await page.waitForTimeout(300);
  }
}

describe('the demo', () => {
  test('shows no time of a call that is not offered, and the first one first', async (t) => {
    const { page, complaints, asked } = await visit(t, '/');
    const people = await everyone();
    const cards = await readAll(page);
    const checked = { people: 0, times: 0 };
    for (const { name, next, pressable, others } of cards) {
      assert.equal(others, 0, `${name} has times that lead elsewhere`);
      if (!pressable.length) continue;
      const start = minute();
      const free = await offered(people.get(name));
      const shown = pressable.map((label) => label.replace(/\s/g, ' ').replace(/, book .*/, ''));
      assert.ok(pressable.every((label) => /, book a .*call with /.test(label)));
      const real = free.slice(0, shown.length).map((one) => nameOf(one).replace(/\s/g, ' '));
      assert.ok(minute() - start <= 1);
      assert.deepEqual(shown, real, name);
      assert.ok(next, name);
      checked.people += 1;
      checked.times += shown.length;
    }
    t.diagnostic(
      `Of ${checked.times} times shown on ${cards.length} cards (${checked.people} with times), ${checked.times} are offered.`,
    );
    assert.ok(checked.people > 10 && checked.times > 40, JSON.stringify(checked));
    assert.ok(
      cards.some(({ sessions }) => sessions),
      'sessions as text',
    );
    assert.deepEqual(
      asked.filter((url) => url.includes('/api/booking')),
      [],
      'asked who is listed',
    );
    assert.deepEqual(complaints, []);
  });

  test('opens the form at the time that was pressed, and at the first one of all', async (t) => {
    const { page } = await visit(t, '/', { width: 1280, height: 780 });
    const dialog = page.getByRole('dialog');
    const time = page.locator('therapist-card button.slot').first();
    const label = (await time.getAttribute('aria-label')).replace(/\s/g, ' ');
    await time.click();
    const confirms = (time) => {
      const [, clock, weekday, date] = /^(\S+\s\S+) (\w+)(?:, \w+)? (\d+)/.exec(time);
      // Dates and times do not break.
      const said = `Your time: ${weekday}, \\w+ ${date}, ${clock}`.replace(/\s/g, '\\s');
      return dialog.getByText(new RegExp(`^${said}$`));
    };
    await confirms(label).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();

    const first = page.getByRole('button', { name: /^First available/ });
    const [, name] = /with (.*?),? the soonest free call with any of these/.exec(
      (await first.textContent()).replace(/\s+/g, ' ').replace(' ,', ','),
    );
    const people = await everyone();
    const [soonest] = (
      await Promise.all(
        [...people.values()]
          .filter(({ consultation }) => consultation?.booking?.mode === 'slots')
          .map(offered),
      )
    )
      .map(([start]) => start)
      .sort((a, b) => a - b);
    assert.equal((await offered(people.get(name.trim())))[0], soonest);
    await first.click();
    await confirms(nameOf(soonest)).waitFor();
  });

  test('shows a time no more once it is booked', async () => {
    const people = await everyone();
    const { id, name, consultation } = [...people.values()].find(
      (one) => one.consultation?.slots?.length,
    );
    const [slot] = consultation.slots;
    const response = await fetch(`${server.origin}${consultation.booking.endpoint}/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        therapist: id,
        slot: slot.replace('.000Z', 'Z'),
        name: 'Maya',
        contact: { phone: '+17185550123' },
        timeZone: VISITOR,
        locale: 'en-US',
      }),
    });
    assert.equal(response.status, 201, await response.clone().text());
    // Those who ask within a second share one reading of the calendars.
    await new Promise((later) => setTimeout(later, 1100));
    const now = (await everyone()).get(name);
    assert.ok(!now.consultation.slots.includes(slot));
    const free = await offered(now);
    assert.deepEqual(
      now.consultation.slots.map((one) => Date.parse(one)),
      free.slice(0, now.consultation.slots.length),
    );
  });
});
