import { expect } from '@open-wc/testing';
import type { BookingClient, SlotsQuery } from '../../src/booking/client/client.js';
import type { Consultation, SlotList, Standing } from '../../src/booking/contract.js';
import { createConsultation, type ConsultationOptions } from '../../src/booking/controller.js';
import { BookingError, type Failure, type Slot } from '../../src/booking/failure.js';
import type { ConsultationAction } from '../../src/booking/state.js';
import { unfinishedRequests, type KeyValueStore } from '../../src/booking/unfinished-requests.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const slot = (id: string, hours: number): Slot => {
  const start = now + hours * 3_600_000;
  return { id, start, end: start + 900_000 };
};
const list: SlotList = { slots: [slot('s1', 20), slot('s2', 21)], timeZone: 'America/Denver' };
const therapist = { id: 'ana', name: 'Ana Ruiz', phone: '(303) 555-0100' };
const practice = { booking: { mode: 'slots', endpoint: 'https://example.org/booking' } } as const;
const confirmed: Consultation = { id: 'c1', status: 'confirmed' };

function memory(): KeyValueStore & { text(): string } {
  const map = new Map<string, string>();
  return {
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
    text: () => JSON.stringify([...map]),
  };
}

/** A client that does as it is told. What is not told is a failure of the test. */
function fake(answers: Partial<BookingClient>): BookingClient {
  const untold = () => Promise.reject(new Error('not expected'));
  return { slots: untold, send: untold, status: untold, ...answers };
}

const fails = (failure: Failure) => Promise.reject(new BookingError(failure, 'as told'));
const settle = () => new Promise((resolve) => setTimeout(resolve));

function consult(client: Partial<BookingClient>, options: Partial<ConsultationOptions> = {}) {
  const store = createConsultation({
    therapist,
    practice,
    client: fake({ slots: () => Promise.resolve(list), ...client }),
    now: () => now,
    timeZone: 'America/New_York',
    locale: 'en-US',
    newKey: () => 'k1',
    sleep: () => new Promise(() => undefined),
    ...options,
  });
  const fill = async () => {
    store.dispatch({ type: 'open' });
    await settle();
    store.dispatch({ type: 'choose', slot: list.slots[0]! });
    store.dispatch({ type: 'edit', details: { name: 'Sam', contact: 'sam@example.org' } });
    store.dispatch({ type: 'send' });
    await settle();
  };
  return { store, fill, state: () => store.getState() };
}

describe('a consultation', () => {
  it('asks for slots when it opens and again before it sends', async () => {
    const asked: (boolean | undefined)[] = [];
    const { fill, state } = consult({
      slots: ({ fresh }) => {
        asked.push(fresh);
        return Promise.resolve(list);
      },
      send: () => Promise.resolve(confirmed),
    });
    expect(asked).to.deep.equal([]);
    await fill();
    expect(asked).to.deep.equal([false, true]);
    expect(state().status).to.equal('confirmed');
    expect(state().result).to.deep.include({ id: 'c1', start: list.slots[0]!.start });
  });

  it('tells its listeners, until they leave', async () => {
    const { store } = consult({});
    const seen: string[] = [];
    const leave = store.subscribe(() => seen.push(store.getState().status));
    store.dispatch({ type: 'open' });
    leave();
    store.dispatch({ type: 'close' });
    await settle();
    expect(seen).to.deep.equal(['choosing', 'choosing']);
  });

  it('sends nothing when the picked time is gone meanwhile', async () => {
    let calls = 0;
    const { fill, state } = consult({
      slots: () => Promise.resolve(calls++ ? { slots: list.slots.slice(1) } : list),
    });
    await fill();
    expect(state().status).to.equal('choosing');
    expect(state().alternatives.map(({ id }) => id)).to.deep.equal(['s2']);
    expect(state().details.name).to.equal('Sam');
  });

  it('sends all the same when the second look fails: the answer will tell', async () => {
    let calls = 0;
    const { fill, state } = consult({
      slots: () => (calls++ ? fails({ code: 'timeout', booked: 'no' }) : Promise.resolve(list)),
      send: () => Promise.resolve(confirmed),
    });
    await fill();
    expect(state().status).to.equal('confirmed');
  });

  it('says so when sending takes more than three seconds, and not before or after', async () => {
    const waits: { ms: number; end: () => void }[] = [];
    const sleep = (ms: number) => new Promise<void>((end) => waits.push({ ms, end }));
    let answer!: (consultation: Consultation) => void;
    const { fill, state } = consult(
      { send: () => new Promise((resolve) => (answer = resolve)) },
      { sleep },
    );
    await fill();
    expect(state()).to.include({ status: 'sending' });
    expect(state().slow).not.to.equal(true);
    expect(waits.map(({ ms }) => ms)).to.eql([3000]);
    waits[0]!.end();
    await settle();
    expect(state().slow).to.equal(true);
    answer(confirmed);
    await settle();
    expect(state().status).to.equal('confirmed');

    const quick = consult({ send: () => Promise.resolve(confirmed) }, { sleep });
    await quick.fill();
    waits.at(-1)!.end();
    await settle();
    expect(quick.state().slow).not.to.equal(true);
  });

  it('resends the very same after a lost reply', async () => {
    const sent: string[] = [];
    const { store, fill, state } = consult({
      send: (sending) => {
        sent.push(JSON.stringify([sending.key, sending.request]));
        return sent.length === 1
          ? fails({ code: 'timeout', booked: 'unknown' })
          : sending.mayBeBooked
            ? Promise.resolve(confirmed)
            : fails({ code: 'refused', booked: 'no' });
      },
    });
    await fill();
    expect(state()).to.deep.include({ status: 'sending' });
    expect(state().submission?.stalled).to.equal(true);
    expect(state().fallback).to.deep.include({ kind: 'phone', text: '(303) 555-0100' });
    store.dispatch({ type: 'edit', details: { name: 'Somebody else' } });
    store.dispatch({ type: 'retry' });
    store.dispatch({ type: 'retry' });
    await settle();
    expect(state().status).to.equal('confirmed');
    expect(sent).to.have.length(2);
    expect(sent[1]).to.equal(sent[0]);
  });

  it('takes a new key for a new attempt', async () => {
    const keys: string[] = [];
    let n = 0;
    const { store, fill } = consult(
      {
        send: ({ key }) => {
          keys.push(key);
          return fails({ code: 'refused', booked: 'no' });
        },
      },
      { newKey: () => `k${++n}` },
    );
    await fill();
    store.dispatch({ type: 'retry' });
    await settle();
    expect(keys).to.deep.equal(['k1']);
    store.dispatch({ type: 'send' });
    await settle();
    expect(keys).to.deep.equal(['k1', 'k2']);
  });

  it('makes keys that nobody can guess', async () => {
    const keys = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const send: BookingClient['send'] = ({ key }) => {
        keys.add(key);
        return Promise.resolve(confirmed);
      };
      await consult({ send }, { newKey: undefined }).fill();
    }
    expect(keys).to.have.property('size', 5);
    for (const key of keys) expect(key).to.match(/^[\da-f]{32}$/);
  });

  it('says when slots cannot be had, and asks again when told to', async () => {
    let calls = 0;
    const { store, state } = consult({
      slots: () =>
        calls++ ? Promise.resolve(list) : fails({ code: 'unreadable', booked: 'unknown' }),
    });
    store.dispatch({ type: 'open' });
    await settle();
    expect(state()).to.deep.include({ status: 'choosing', loading: false });
    expect(state().listFailure).to.deep.equal({ code: 'unreadable', booked: 'no' });
    store.dispatch({ type: 'retry' });
    await settle();
    expect(state().listFailure).to.equal(undefined);
    expect(state().list?.slots).to.deep.equal(list.slots);
  });

  it('looks for a time that was pressed on a card', async () => {
    const { store, state } = consult({});
    store.dispatch({ type: 'open', start: list.slots[1]!.start });
    await settle();
    expect(state()).to.deep.include({ status: 'details', slot: list.slots[1] });
  });

  it('forgets an old list that arrives after it was closed', async () => {
    let arrive!: (list: SlotList) => void;
    const { store, state } = consult({ slots: () => new Promise((resolve) => (arrive = resolve)) });
    store.dispatch({ type: 'open' });
    store.dispatch({ type: 'close' });
    arrive(list);
    await settle();
    expect(state()).to.deep.include({ status: 'idle', loading: false });
    expect(state().list).to.equal(undefined);
  });

  it('looks after a pending one, ever less often, and not when closed', async () => {
    const waits: number[] = [];
    const statuses = ['pending', 'pending', 'confirmed'] as const;
    let looks = 0;
    const { store, fill, state } = consult(
      {
        send: () =>
          Promise.resolve({ id: 'c1', status: 'pending', manageUrl: 'https://example.org/m' }),
        status: () => Promise.resolve({ status: statuses[looks++]! }),
      },
      {
        sleep: (milliseconds) => {
          waits.push(milliseconds);
          return Promise.resolve();
        },
      },
    );
    await fill();
    await settle();
    expect(state().status).to.equal('confirmed');
    expect(state().result?.manageUrl).to.equal('https://example.org/m');
    expect(waits.filter((wait) => wait > 3000)).to.deep.equal([20_000, 50_000, 95_000]);
    store.dispatch({ type: 'close' });
    expect(looks).to.equal(3);
  });

  it('does not ask after a pending one while nobody sees the page', async () => {
    let looks = 0;
    let isHidden = true;
    let sleeps = 0;
    const { fill, state } = consult(
      {
        send: () => Promise.resolve({ ...confirmed, status: 'pending' }),
        status: () => Promise.resolve({ status: (looks++, 'confirmed') }),
      },
      {
        isHidden: () => isHidden,
        sleep: () => {
          isHidden = ++sleeps < 4;
          return Promise.resolve();
        },
      },
    );
    await fill();
    await settle();
    expect([sleeps, looks]).to.deep.equal([4, 1]);
    expect(state().status).to.equal('confirmed');
  });

  it('has nothing to throw for a client that throws anything', async () => {
    const { fill, state } = consult({ send: () => Promise.reject(new Error('bug')) });
    await fill();
    expect(state().failure).to.deep.equal({ code: 'unreachable', booked: 'unknown' });
  });

  it('asks for no slots where there is no endpoint', async () => {
    const { store, state } = consult({}, { practice: { booking: { mode: 'slots' } } });
    store.dispatch({ type: 'open' });
    await settle();
    expect(state().method).to.deep.include({ kind: 'phone' });
    expect(state().status).to.equal('idle');
  });
});

describe('a list that stays open', () => {
  const minute = 60_000;
  const day = 24 * 60 * minute;

  /** An open dialog whose clock and endpoint a test controls. */
  async function watched(slots: BookingClient['slots'] = () => Promise.resolve(list)) {
    const clock = { now };
    const asked: SlotsQuery[] = [];
    const parts = consult(
      {
        slots: (query) => {
          asked.push(query);
          return slots(query);
        },
      },
      { now: () => clock.now },
    );
    parts.store.dispatch({ type: 'open' });
    await settle();
    const pass = async (milliseconds: number, isShown?: boolean) => {
      clock.now += milliseconds;
      parts.store.refresh(isShown);
      await settle();
    };
    return { ...parts, asked, pass };
  }

  it('is asked for again after a minute out of sight, or ten in sight', async () => {
    const { asked, pass } = await watched();
    await pass(minute - 1, true);
    expect(asked).to.have.length(1);
    await pass(1, true);
    expect(asked).to.have.length(2);
    for (let i = 0; i < 9; i++) await pass(minute);
    expect(asked).to.have.length(2);
    await pass(minute);
    expect(asked).to.have.length(3);
  });

  it('is never asked for twice at once, nor when it is closed', async () => {
    const { store, asked, pass } = await watched(() => new Promise(() => undefined));
    await pass(day, true);
    expect(asked).to.have.length(1);
    store.dispatch({ type: 'close' });
    await pass(day, true);
    expect(asked).to.have.length(1);
  });

  it('stays in sight until the new one is there, and if there is none', async () => {
    const answers = [
      () => Promise.resolve(list),
      () => fails({ code: 'unreachable', booked: 'no' }),
      () => new Promise<SlotList>(() => undefined),
    ];
    const { state, asked, pass } = await watched(() => answers.shift()!());
    await pass(minute, true);
    expect(state().listFailure?.code).to.equal('unreachable');
    await pass(1000, true);
    expect(asked).to.have.length(3);
    expect(state().list?.slots).to.deep.equal(list.slots);
  });

  it('waits for as long as a busy endpoint wants', async () => {
    const busy = { code: 'busy', booked: 'no', retryAt: now + 30_000 } as const;
    const { asked, pass } = await watched(() => fails(busy));
    await pass(20_000, true);
    expect(asked).to.have.length(1);
    await pass(20_000, true);
    expect(asked).to.have.length(2);
  });

  it('loses the times that pass, and says so of the chosen one at once', async () => {
    const { store, state, pass } = await watched();
    store.dispatch({ type: 'choose', slot: list.slots[0]! });
    store.dispatch({ type: 'edit', details: { name: 'Sam' } });
    await pass(20 * 60 * minute - 1);
    expect(state().status).to.equal('details');
    await pass(1);
    expect(state()).to.deep.include({ status: 'choosing', alternatives: [list.slots[1]] });
    expect(state().failure?.code).to.equal('slot-gone');
    expect(state().details.name).to.equal('Sam');
  });

  it('reaches as far as the times of the feed, which a card shows', () => {
    const slots = [slot('far', 60 * 24)].map(({ start }) => new Date(start).toISOString());
    const consultation = { slots, asOf: new Date(now).toISOString() };
    const asked: SlotsQuery[] = [];
    const { store } = consult(
      {
        slots: (query) => {
          asked.push(query);
          return Promise.resolve(list);
        },
      },
      { therapist: { ...therapist, consultation } },
    );
    store.dispatch({ type: 'open' });
    expect(asked[0]!.to).to.be.at.least(slot('far', 60 * 24).start);
  });

  it('may go on where it is empty, until nothing is found', async () => {
    const pages: SlotList[] = [{ slots: [] }, { slots: [slot('s9', 50 * 24)] }, { slots: [] }];
    const { store, state, asked } = await watched(() => Promise.resolve(pages.shift()!));
    expect(state().list).to.deep.include({ slots: [], cut: true });
    store.dispatch({ type: 'more' });
    await settle();
    expect(asked[1]!.from).to.equal(asked[0]!.to + 1000);
    expect(state().list?.slots.map(({ id }) => id)).to.deep.equal(['s9']);
    const none = await watched(() => Promise.resolve({ slots: [] }));
    none.store.dispatch({ type: 'more' });
    await settle();
    expect(none.state().list).to.deep.include({ slots: [], cut: false });
  });

  it('still looks for a pressed time after the first list failed, until another is chosen', async () => {
    const failing = async () => {
      let calls = 0;
      const consultation = consult({
        slots: () => (calls++ ? Promise.resolve(list) : fails({ code: 'busy', booked: 'no' })),
        send: () => Promise.resolve(confirmed),
      });
      consultation.store.dispatch({ type: 'open', start: list.slots[1]!.start });
      await settle();
      expect(consultation.state().listFailure?.code).to.equal('busy');
      return consultation;
    };
    const again = await failing();
    again.store.dispatch({ type: 'retry' });
    await settle();
    expect(again.state()).to.deep.include({ status: 'details', slot: list.slots[1] });
    const other = await failing();
    await other.fill();
    expect(other.state().result?.start).to.equal(list.slots[0]!.start);
  });

  it('goes on from its end, and stays as long when it is asked for again', async () => {
    const pages: SlotList[] = [
      { slots: [slot('s1', 20), slot('s2', 21)], cut: true },
      { slots: [slot('s3', 40 * 24)] },
      { slots: [slot('s2', 21), slot('s3', 40 * 24)] },
    ];
    const { store, state, asked, pass } = await watched(() => Promise.resolve(pages.shift()!));
    const ids = () => state().list?.slots.map(({ id }) => id);
    expect(state().list?.cut).to.equal(true);
    store.dispatch({ type: 'more' });
    store.dispatch({ type: 'more' });
    await settle();
    expect(asked).to.have.length(2);
    expect(asked[1]!.from).to.equal(slot('s2', 21).start + 1000);
    expect(ids()).to.deep.equal(['s1', 's2', 's3']);
    expect(state().list?.cut).to.equal(false);
    await pass(minute, true);
    expect(asked[2]!.to).to.equal(asked[1]!.to);
    expect(ids()).to.deep.equal(['s2', 's3']);
    expect(state().list?.cut).to.equal(false);
  });
});

describe('a booked call', () => {
  const call: Consultation = { ...confirmed, secret: 'k' };
  const taken: Failure = { code: 'slot-taken', booked: 'no', alternatives: [slot('s2', 21)] };
  const lost: Failure = { code: 'timeout', booked: 'unknown' };
  const unused = () => Promise.reject(new Error('not expected'));

  async function booked(
    client: Partial<BookingClient>,
    options: Partial<ConsultationOptions> = {},
  ) {
    const parts = consult(
      { send: () => Promise.resolve(call), move: unused, cancel: unused, ...client },
      options,
    );
    await parts.fill();
    expect(parts.state().status).to.equal('confirmed');
    const act = async (...actions: ConsultationAction[]) => {
      for (const action of actions) {
        parts.store.dispatch(action);
        await settle();
      }
    };
    const toReview = () => act({ type: 'move' }, { type: 'choose', slot: list.slots[1]! });
    return { ...parts, act, toReview };
  }

  it('is moved to a time of a new list, once, with its secret', async () => {
    const asked: unknown[] = [];
    let lists = 0;
    const { act, toReview, store, state } = await booked({
      slots: () => Promise.resolve((lists++, list)),
      move: (change) => {
        asked.push(change);
        return Promise.resolve(call);
      },
    });
    await toReview();
    expect(lists).to.equal(3);
    store.dispatch({ type: 'send' });
    store.dispatch({ type: 'send' });
    await act();
    await settle();
    const from = list.slots[0]!.start;
    expect(asked).to.deep.equal([{ id: 'c1', secret: 'k', slot: 's2', from, mayBeDone: false }]);
    expect(state()).to.deep.include({ status: 'confirmed', moved: 'here' });
    expect(state().result).to.include({ start: list.slots[1]!.start, secret: 'k', moves: 1 });
  });

  it('may be moved after a lost reply: the same move finds out', async () => {
    const asked: (boolean | undefined)[] = [];
    const { act, toReview, state } = await booked({
      move: ({ mayBeDone }) => {
        asked.push(mayBeDone);
        return asked.length < 2 ? fails(lost) : Promise.resolve(call);
      },
    });
    await toReview();
    await act({ type: 'send' });
    expect(state()).to.deep.include({
      status: 'changing',
      change: { kind: 'move', stalled: true },
    });
    // Neither a zone, nor closing, nor another time sends anything or gets out of the doubt.
    await act(
      { type: 'zone', timeZone: 'America/Denver' },
      { type: 'close' },
      { type: 'open' },
      { type: 'keep' },
      { type: 'choose', slot: list.slots[0]! },
    );
    expect(asked).to.deep.equal([false]);
    await act({ type: 'retry' });
    expect(asked).to.deep.equal([false, true]);
    expect(state().result!.start).to.equal(list.slots[1]!.start);
  });

  it('asks for times again where the new one was taken', async () => {
    let lists = 0;
    const { act, toReview, state } = await booked({
      slots: () => Promise.resolve((lists++, list)),
      move: () => fails(taken),
    });
    await toReview();
    await act({ type: 'send' });
    expect(lists).to.equal(4);
    expect(state()).to.deep.include({ status: 'choosing', failure: taken });
    await act({ type: 'keep' });
    expect(state().status).to.equal('confirmed');
    expect(state().result!.start).to.equal(list.slots[0]!.start);
  });

  it('is asked after where it was moved meanwhile', async () => {
    const { start, end } = slot('s3', 22);
    for (const present of [{ start, end }, undefined]) {
      const { act, toReview, state } = await booked({
        move: () => fails({ code: 'changed', booked: 'no', ...(present && { present }) }),
        status: () => Promise.resolve({ status: 'confirmed', start, end }),
      });
      await toReview();
      await act({ type: 'send' });
      expect(state()).to.include({ status: 'confirmed', moved: 'elsewhere' });
      expect(state().result).to.include({ start, end });
    }
  });

  it('is asked after where it can no longer be changed', async () => {
    const { act, state } = await booked({
      cancel: () => fails({ code: 'settled', booked: 'no' }),
      status: () => Promise.resolve({ status: 'canceled' }),
    });
    await act({ type: 'cancel' }, { type: 'send' });
    expect(state().status).to.equal('canceled');
  });

  it('is canceled by its secret, and another can be asked for', async () => {
    const asked: unknown[] = [];
    const { act, state } = await booked({
      cancel: (change) => Promise.resolve(void asked.push(change)),
    });
    await act({ type: 'cancel' });
    expect(asked).to.deep.equal([]);
    await act({ type: 'send' });
    expect(asked).to.deep.equal([{ id: 'c1', secret: 'k', mayBeDone: false }]);
    expect(state().status).to.equal('canceled');
    await act({ type: 'again' });
    expect(state().status).to.equal('choosing');
    expect(state().list!.slots).to.deep.equal(list.slots);
    expect(state().result).to.equal(undefined);
  });

  it('is asked after when it is looked at again, at most every half minute', async () => {
    let looks: (string | undefined)[] = [];
    let time = now;
    const { act, state, store } = await booked(
      {
        status: (id, secret) => {
          looks.push(`${id} ${secret}`);
          return looks.length < 2
            ? fails({ code: 'broken', booked: 'no' })
            : Promise.resolve({ status: 'confirmed', start: list.slots[1]!.start });
        },
      },
      { now: () => time },
    );
    const look = async () => {
      store.refresh(true);
      await settle();
    };
    await look();
    await look();
    await act({ type: 'close' }, { type: 'open' });
    expect(looks).to.deep.equal(['c1 k']);
    expect(state().result!.start).to.equal(list.slots[0]!.start);
    time += 31_000;
    store.refresh();
    await act({ type: 'close' });
    await look();
    expect(looks, 'only in sight, and when it comes into sight').to.have.length(1);
    await act({ type: 'open' });
    expect(state()).to.deep.include({ status: 'confirmed', moved: 'elsewhere' });
    expect(state().result).to.include({ start: list.slots[1]!.start, moves: 1 });
    // Once it is over there is nothing to ask.
    looks = [];
    expect(state().passed).to.equal(undefined);
    time = list.slots[1]!.start + 60 * 60_000;
    await look();
    expect(looks).to.deep.equal([]);
    expect(state()).to.include({ status: 'confirmed', passed: 'over' });
    await act({ type: 'cancel' });
    expect(state().change).to.equal(undefined);
  });

  it('does not go back to the old time by an answer from before the move', async () => {
    let answer: (standing: Standing) => void = () => undefined;
    const { act, toReview, store, state } = await booked({
      status: () => new Promise((resolve) => (answer = resolve)),
      move: () => Promise.resolve(call),
    });
    await toReview();
    store.refresh(true);
    await act({ type: 'send' });
    answer({ status: 'confirmed', start: list.slots[0]!.start });
    await settle();
    expect(state().result!.start).to.equal(list.slots[1]!.start);
  });

  it('is changed elsewhere where the client of a page can do no more', async () => {
    const { store, fill, state } = consult({ send: () => Promise.resolve(call) });
    await fill();
    for (const type of ['move', 'cancel'] as const) store.dispatch({ type });
    expect(state().status).to.equal('confirmed');
    expect(state().change).to.equal(undefined);
    expect(store.sendLinks).to.equal(undefined);
  });

  it('has lost links sent only where the feed says that the endpoint sends email', async () => {
    const asked: unknown[] = [];
    const sendLinks: BookingClient['sendLinks'] = (...given) =>
      Promise.resolve(void asked.push(given));
    expect(consult({ sendLinks }).store.sendLinks).to.equal(undefined);
    const mail = { booking: { ...practice.booking, mail: true } };
    await consult({ sendLinks }, { practice: mail }).store.sendLinks!({ email: 'a@b.example' });
    expect(asked).to.deep.equal([[{ email: 'a@b.example' }, 'en-US']]);
  });
});

describe('a reload in the middle of sending', () => {
  it('finds the outcome by the key alone', async () => {
    const storage = memory();
    void consult({ send: () => new Promise(() => undefined) }, { storage }).fill();
    await settle();
    await settle();
    expect(unfinishedRequests(storage)).to.deep.equal([{ key: 'k1', therapist: 'ana' }]);
    expect(storage.text()).not.to.include('Sam');

    const sent: unknown[] = [];
    const next = consult(
      {
        send: (sending) => {
          sent.push(sending);
          return Promise.resolve(confirmed);
        },
      },
      { storage },
    );
    next.store.dispatch({ type: 'open' });
    expect(next.state().status).to.equal('sending');
    await settle();
    expect(sent).to.deep.equal([{ key: 'k1', request: { therapist: 'ana' }, mayBeBooked: true }]);
    expect(next.state().status).to.equal('confirmed');
    expect(unfinishedRequests(storage)).to.deep.equal([]);
  });

  it('or learns that nothing was booked, and begins anew', async () => {
    const storage = memory();
    storage.setItem('therapist-finder-unfinished', '[{"key":"k0","therapist":"ana"}]');
    const fields = { name: { code: 'refused' } } as const;
    const { store, state } = consult(
      { send: () => fails({ code: 'invalid', booked: 'no', fields }) },
      { storage },
    );
    store.dispatch({ type: 'open' });
    await settle();
    expect(state().failure?.code).to.equal('not-sent');
    expect(state().status).to.equal('choosing');
    expect(state().list?.slots).to.deep.equal(list.slots);
    expect(unfinishedRequests(storage)).to.deep.equal([]);
  });

  it('keeps the key as long as nobody knows', async () => {
    const storage = memory();
    const failure = { code: 'timeout', booked: 'unknown' } as const;
    await consult({ send: () => fails(failure) }, { storage }).fill();
    expect(unfinishedRequests(storage)).to.have.length(1);
  });

  it('is no matter of another therapist', async () => {
    const storage = memory();
    storage.setItem('therapist-finder-unfinished', '[{"key":"k0","therapist":"bo"}]');
    const { store, state } = consult({}, { storage });
    store.dispatch({ type: 'open' });
    await settle();
    expect(state().status).to.equal('choosing');
    expect(unfinishedRequests(storage)).to.have.length(1);
  });

  it('does without storage that throws, or that holds nonsense', async () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    const broken = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const one = consult({ send: () => Promise.resolve(confirmed) }, { storage: broken });
    await one.fill();
    expect(one.state().status).to.equal('confirmed');
    for (const text of ['{', '5', '[null, 5, {"key": 1}]', '{"a":1}']) {
      const storage = memory();
      storage.setItem('therapist-finder-unfinished', text);
      expect(unfinishedRequests(storage), text).to.deep.equal([]);
    }
  });
});
