import { expect } from '@open-wc/testing';
import {
  initialState,
  nearestSlots,
  noDetails,
  reduce,
  requestOf,
  type ConsultationState,
  type ConsultationAction,
  type NetworkEvent,
  type Status,
} from '../../src/booking/machine.js';
import { isChangeable, isMovable } from '../../src/booking/changes.js';
import type { Failure, Slot } from '../../src/booking/failure.js';
import type { Standing } from '../../src/booking/contract.js';
import type { BookingMethod } from '../../src/booking/method.js';
import { readContact } from '../../src/booking/validate.js';

const HOUR = 3_600_000;
const at = (hours: number): number => Date.parse('2026-11-24T16:00:00Z') + hours * HOUR;
const slot = (hours: number): Slot => ({
  id: `h${hours}`,
  start: at(hours),
  end: at(hours + 0.25),
});
const list = { slots: [slot(0), slot(1), slot(2), slot(3), slot(9)] };
const endpoint = 'https://example.org/booking';
const bySlots: BookingMethod = { kind: 'slots', endpoint, channels: ['video'] };
const phone = { kind: 'phone', href: 'tel:+13035550100', text: '(303) 555-0100' } as const;
const typed = { name: 'Sam Doe', contact: 'sam@example.org' };
const unknown: Failure = { code: 'timeout', booked: 'unknown' };
const certain: Failure = { code: 'busy', booked: 'no' };
const taken: Failure = { code: 'slot-taken', booked: 'no', alternatives: [slot(2)] };
const consultation = { id: 'c1', status: 'confirmed', manageUrl: 'https://example.org/m' } as const;
const request = {
  therapist: 'ana',
  slot: 'h1',
  name: 'Sam Doe',
  contact: { email: 'sam@example.org' },
  timeZone: 'America/Denver',
  locale: 'en-US',
};

/** What a request is made of besides the state. */
const about = ({ details }: ConsultationState) => ({
  therapist: 'ana',
  locale: 'en-US',
  contact: readContact(details.contact)!,
});

const start = (method: BookingMethod = bySlots) => initialState(method, phone, 'America/Denver');
const run = (state: ConsultationState, ...events: (ConsultationAction | NetworkEvent)[]) =>
  events.reduce(reduce, state);

const open: ConsultationAction = { type: 'open' };
const loaded: NetworkEvent = { type: 'slots-loaded', list };
const choose: ConsultationAction = { type: 'choose', slot: slot(1) };
const edit: ConsultationAction = { type: 'edit', details: typed };
const send: ConsultationAction = { type: 'send' };
const submitting: NetworkEvent = { type: 'submitting', key: 'k1', request };
const booked: NetworkEvent = { type: 'accepted', consultation, uid: 'u1' };
const pending: NetworkEvent = {
  type: 'accepted',
  consultation: { ...consultation, status: 'pending' },
  uid: 'u1',
};
const failed = (failure: Failure): NetworkEvent => ({ type: 'submit-failed', failure });
const toDetails = [open, loaded, choose, edit];
const toSending = [...toDetails, send, submitting];

describe('the states of a consultation', () => {
  const table: [Status, string, (ConsultationAction | NetworkEvent)[]][] = [
    ['idle', 'at first', []],
    ['choosing', 'opened', [open]],
    ['choosing', 'opened twice', [open, open]],
    ['details', 'a time is picked', [open, loaded, choose]],
    ['choosing', 'back', [open, loaded, choose, { type: 'back' }]],
    ['choosing', 'nothing is sent before a time is picked', [open, loaded, send]],
    ['details', 'nothing is sent without a name', [open, loaded, choose, send]],
    ['sending', 'sent', [...toDetails, send]],
    ['confirmed', 'taken at once', [...toSending, booked]],
    ['pending', 'taken, the practice confirms', [...toSending, pending]],
    [
      'confirmed',
      '… and did',
      [...toSending, pending, { type: 'status', standing: { status: 'confirmed' } }],
    ],
    [
      'declined',
      '… or declined',
      [...toSending, pending, { type: 'status', standing: { status: 'declined' } }],
    ],
    [
      'expired',
      '… or never said',
      [...toSending, pending, { type: 'status', standing: { status: 'expired' } }],
    ],
    [
      'canceled',
      '… or was told no',
      [...toSending, pending, { type: 'status', standing: { status: 'canceled' } }],
    ],
    [
      'canceled',
      'called off later',
      [...toSending, booked, { type: 'status', standing: { status: 'canceled' } }],
    ],
    ['choosing', 'somebody was faster', [...toSending, failed(taken)]],
    ['details', 'certainly not booked', [...toSending, failed(certain)]],
    ['sending', 'nobody knows', [...toSending, failed(unknown)]],
    ['sending', 'closing does not lose what is being sent', [...toSending, { type: 'close' }]],
    ['sending', 'nor what is in doubt', [...toSending, failed(unknown), { type: 'close' }]],
    ['sending', 'in doubt nothing else can be sent', [...toSending, failed(unknown), choose, send]],
    [
      'confirmed',
      'the same request finds out',
      [...toSending, failed(unknown), { type: 'retry' }, booked],
    ],
    [
      'closed',
      'the endpoint says closed',
      [...toSending, failed({ code: 'closed', booked: 'no' })],
    ],
    ['idle', 'closed by the person', [...toDetails, { type: 'close' }]],
    [
      'confirmed',
      'a confirmation stays to be seen',
      [...toSending, booked, { type: 'close' }, open],
    ],
    ['choosing', 'another one', [...toSending, booked, { type: 'again' }]],
    ['pending', 'no other while one waits', [...toSending, pending, { type: 'again' }]],
  ];
  for (const [status, what, events] of table) {
    it(`${status}: ${what}`, () => expect(run(start(), ...events).status).to.equal(status));
  }

  it('skips choosing where there is nothing to choose from', () => {
    for (const kind of ['request', 'waitlist'] as const) {
      const state = run(start({ kind, endpoint, channels: [] }), open);
      expect(state.status).to.equal('details');
      expect(run(state, edit, send).status).to.equal('sending');
      expect(run(state, { type: 'back' }).status).to.equal('details');
    }
  });

  it('is closed where nobody is taken, and stays idle where there is a link or a number', () => {
    expect(run(start({ kind: 'closed' }), open).status).to.equal('closed');
    expect(run(start(phone), open).status).to.equal('idle');
  });

  it('forgets what was typed when it is taken, and not before', () => {
    const failures = [
      unknown,
      certain,
      taken,
      { code: 'invalid', booked: 'no', fields: { name: { code: 'refused' } } },
    ] as const;
    for (const failure of failures) {
      const state = run(start(), ...toSending, failed(failure));
      expect(state.details, failure.code).to.deep.include(typed);
      expect(state.failure, failure.code).to.equal(failure);
    }
    const closed = run(start(), ...toDetails, { type: 'close' }, open);
    expect(closed.details).to.deep.include(typed);
    for (const success of [booked, pending]) {
      const state = run(start(), ...toSending, success);
      expect(state.details).to.deep.equal(noDetails);
      expect(JSON.stringify(state)).not.to.include('Sam').and.not.to.include('sam@');
    }
  });

  it('sends nothing again that failed for certain: that is for the button which sends', () => {
    const state = run(start(), ...toSending, failed(certain));
    expect(state.status).to.equal('details');
    expect(run(state, { type: 'retry' })).to.equal(state);
  });

  it('keeps the key and the request while the outcome is unknown, and only then', () => {
    const stalled = run(start(), ...toSending, failed(unknown));
    expect(stalled.submission).to.deep.equal({ key: 'k1', request, stalled: true });
    const again = run(stalled, { type: 'edit', details: { name: 'X' } }, { type: 'retry' });
    expect(again.submission).to.deep.equal({ key: 'k1', request, stalled: false });
    for (const end of [booked, pending, failed(certain), failed(taken)]) {
      expect(run(again, end).submission).to.equal(undefined);
    }
  });

  it('offers other times when somebody was faster', () => {
    expect(run(start(), ...toSending, failed(taken)).alternatives).to.deep.equal([slot(2)]);
  });

  it('sees in a new list that the picked time is gone, and offers the nearest', () => {
    const shorter = { slots: list.slots.filter(({ id }) => id !== 'h1') };
    const state = run(start(), ...toDetails, send, { type: 'slots-loaded', list: shorter });
    expect(state).to.deep.include({ status: 'choosing', slot: undefined });
    expect(state.failure?.code, 'nobody said that it is taken').to.equal('slot-gone');
    expect(state.alternatives.map(({ id }) => id)).to.deep.equal(['h0', 'h2', 'h3']);
    expect(state.details).to.deep.include(typed);
  });

  it('drops the times that have begun, and changes nothing where none has', () => {
    const chosen = run(start(), ...toDetails);
    expect(reduce(chosen, { type: 'time', now: at(-1) })).to.equal(chosen);
    const later = reduce(chosen, { type: 'time', now: at(0) });
    expect(later.list?.slots).to.deep.equal(list.slots.slice(1));
    expect(later).to.deep.include({ status: 'details', slot: slot(1) });
    const gone = reduce(chosen, { type: 'time', now: at(1) });
    expect(gone).to.deep.include({ status: 'choosing', slot: undefined });
    expect(gone.alternatives).to.deep.equal([slot(2), slot(3), slot(9)]);
    expect(gone.details).to.deep.include(typed);
    expect(reduce(gone, { type: 'time', now: at(2) }).alternatives).to.have.length(2);
  });

  it('offers in place of a lost time only those that a new list has', () => {
    const gone = reduce(run(start(), ...toDetails), { type: 'time', now: at(1) });
    const short = { slots: [slot(3), slot(9)] };
    const later = reduce(gone, { type: 'slots-loaded', list: short });
    expect(later.alternatives).to.deep.equal([slot(3), slot(9)]);
    const cut = reduce(gone, { type: 'slots-loaded', list: { slots: [slot(3)], cut: true } });
    expect(cut.alternatives, 'it may be behind the end of the list').to.have.length(3);
  });

  it('leaves a time alone that is being sent', () => {
    const sending = run(start(), ...toSending);
    expect(reduce(sending, { type: 'time', now: at(5) })).to.equal(sending);
  });

  it('drops without a word a time that was given up for another', () => {
    const back = run(start(), ...toDetails, { type: 'back' });
    expect(back).to.deep.include({ status: 'choosing', slot: slot(1) });
    const passed = reduce(back, { type: 'time', now: at(1) });
    const taken = reduce(back, { type: 'slots-loaded', list: { slots: [slot(0), slot(2)] } });
    for (const after of [passed, taken]) {
      expect(after).to.deep.include({ status: 'choosing', slot: undefined, alternatives: [] });
      expect(after.failure).to.equal(undefined);
    }
  });

  it('opens at a time pressed on a card after a call that was called off, and keeps one that stands', () => {
    const standing = run(start(), ...toSending, booked);
    const pressed: ConsultationAction = { type: 'open', start: at(2) };
    expect(reduce(standing, pressed)).to.equal(standing);
    const canceled = reduce(standing, { type: 'status', standing: { status: 'canceled' } });
    expect(reduce(canceled, open)).to.equal(canceled);
    const anew = run(canceled, pressed, { ...loaded, wanted: at(2) });
    expect(anew).to.deep.include({ status: 'details', slot: slot(2), result: undefined });
  });

  it('offers others where the endpoint takes no calls, instead of another try', () => {
    const failure: Failure = { code: 'closed', booked: 'no' };
    const closed = run(start(), open, { type: 'slots-failed', failure });
    expect(closed).to.deep.include({ status: 'closed', loading: false });
  });

  it('finds a time pressed on a card, or says that it is gone', () => {
    const found = run(start(), open, { ...loaded, wanted: at(2) });
    expect(found).to.deep.include({ status: 'details', slot: slot(2) });
    const gone = run(start(), open, { ...loaded, wanted: at(5) });
    expect(gone.failure?.code).to.equal('slot-gone');
    expect(gone.alternatives.map(({ id }) => id)).to.deep.equal(['h1', 'h2', 'h3']);
  });

  it('does not let a late list disturb what is being sent', () => {
    const state = run(start(), ...toSending, { type: 'slots-loaded', list: { slots: [] } });
    expect(state).to.deep.include({ status: 'sending', slot: slot(1) });
  });

  it('never sends a slot that is a link', () => {
    const link = { ...slot(1), href: 'https://example.org/book' };
    expect(run(start(), open, { type: 'choose', slot: link }).status).to.equal('choosing');
  });

  it('leads a field at fault back to where it is filled in', () => {
    const name = { name: { code: 'refused', text: 'Too short' } } as const;
    const slots = { slot: { code: 'refused' } } as const;
    const invalid = (fields: Failure['fields']) =>
      failed({ code: 'invalid', booked: 'no', fields });
    const state = run(start(), ...toSending, invalid(name));
    expect(state).to.deep.include({ status: 'details', errors: name });
    expect(run(state, edit).errors).to.deep.equal({});
    const gone = run(start(), ...toSending, invalid(slots));
    expect(gone.status).to.equal('choosing');
    expect(gone.failure?.code).to.equal('slot-gone');
  });

  it('needs a number for a call by phone, chosen or the only way', () => {
    const byChannels = (...channels: string[]): BookingMethod => ({
      kind: 'slots',
      endpoint,
      channels,
    });
    const byPhone: ConsultationAction = { type: 'edit', details: { channel: 'phone' } };
    const contact = (text: string): ConsultationAction => ({
      type: 'edit',
      details: { contact: text },
    });
    for (const state of [
      run(start(byChannels('video', 'phone')), ...toDetails, byPhone),
      run(start(byChannels('phone')), ...toDetails),
    ]) {
      const code = (text: string) => run(state, contact(text), send).errors.contact?.code;
      expect(code('sam@example.org')).to.equal('phone-missing');
      expect(code('sam@')).to.equal('phone-missing');
      expect(code('')).to.equal('phone-missing');
      expect(code('303 555')).to.equal('contact-phone');
      expect(code('(303) 555-0100')).to.equal(undefined);
    }
    const byVideo: ConsultationAction = { type: 'edit', details: { channel: 'video' } };
    expect(run(start(byChannels('video', 'phone')), ...toDetails, byVideo, send).status).to.equal(
      'sending',
    );
  });

  it('keeps how the call will be, and of what was typed no more than the number it needs', () => {
    const asked = { ...request, channel: 'phone', contact: { phone: '+13035550100' } };
    const number: ConsultationAction = { type: 'edit', details: { contact: ' (303) 555-0100 ' } };
    const byPhone: NetworkEvent = { type: 'submitting', key: 'k1', request: asked };
    const sending = run(start(), ...toDetails, number, send, byPhone);
    expect(run(sending, booked).result).to.deep.include({
      channel: 'phone',
      number: '(303) 555-0100',
    });
    const moved: NetworkEvent = {
      type: 'accepted',
      consultation: { ...consultation, channel: 'video' },
      uid: 'u1',
    };
    expect(run(sending, moved).result).to.deep.include({ channel: 'video' });
    expect(JSON.stringify(run(sending, moved))).not.to.include('555-0100 ');
    // An email address is no number, whatever the endpoint settles on.
    const mail: ConsultationAction = { type: 'edit', details: { contact: 'ana@x.org' } };
    const byMail: NetworkEvent = {
      type: 'submitting',
      key: 'k1',
      request: { ...request, contact: { email: 'ana@x.org' } },
    };
    const called: NetworkEvent = {
      type: 'accepted',
      consultation: { ...consultation, channel: 'phone' },
      uid: 'u1',
    };
    expect(run(start(), ...toDetails, mail, send, byMail, called).result)
      .to.include({ channel: 'phone' })
      .and.not.have.property('number');
    // After a reload the number is not known, nor the channel, if the endpoint does not say.
    const found = run(start(), open, {
      type: 'submitting',
      key: 'k1',
      request: { therapist: 'ana' },
    });
    expect(run(found, booked).result).to.deep.include({ channel: undefined });
  });

  it('after a reload either finds the outcome or begins anew', () => {
    const recovering: NetworkEvent = {
      type: 'submitting',
      key: 'k1',
      request: { therapist: 'ana' },
    };
    const found = run(start(), open, recovering, booked);
    expect(found.status).to.equal('confirmed');
    const lost = run(
      start(),
      open,
      recovering,
      failed({ code: 'invalid', booked: 'no', fields: { name: { code: 'refused' } } }),
    );
    expect(lost).to.deep.include({ status: 'choosing', errors: {} });
    expect(lost.failure?.code).to.equal('not-sent');

    // The form says once that it is empty.
    const again = run(lost, ...toDetails.slice(1));
    expect(again).to.deep.include({ status: 'details', emptied: true });
    expect(run(again, { type: 'back' }).emptied).to.equal(false);
    expect(run(again, send).emptied).to.equal(false);
    expect(run(start(), ...toDetails).emptied).not.to.equal(true);
  });

  it('says that it takes long, while it does', () => {
    const slow: NetworkEvent = { type: 'slow' };
    const waiting = run(start(), ...toSending, slow);
    expect(waiting.slow).to.equal(true);
    const stalled = run(waiting, failed({ code: 'timeout', booked: 'unknown' }));
    expect(run(stalled, { type: 'retry' }).slow).to.equal(false);
    const before = run(start(), ...toDetails);
    expect(run(before, slow)).to.equal(before);
    const after = run(start(), ...toSending, booked);
    expect(run(after, slow)).to.equal(after);
  });

  it('takes the times of the slot where the endpoint does not repeat them', () => {
    expect(run(start(), ...toSending, booked).result).to.deep.include({
      start: at(1),
      end: at(1.25),
    });
  });
});

describe('what is sent', () => {
  it('is the fields of the contract and nothing else', () => {
    const state = run(start(), ...toDetails);
    expect(requestOf(state, about(state))).to.deep.equal({
      ...request,
      channel: 'video',
    });
  });

  it('has the preferred times and a partner’s own fields where there are some', () => {
    const state = run(start({ kind: 'request', endpoint, channels: [] }), open, edit, {
      type: 'edit',
      details: {
        contact: '303-555-0100',
        preferredTimes: ['tue-evening'],
        extra: { pronouns: 'they' },
      },
    });
    expect(requestOf(state, { ...about(state), locale: 'en' })).to.deep.equal({
      therapist: 'ana',
      preferredTimes: ['tue-evening'],
      name: 'Sam Doe',
      contact: { phone: '+13035550100' },
      timeZone: 'America/Denver',
      locale: 'en',
      extra: { pronouns: 'they' },
    });
  });
});

it('the nearest slots are in order of time', () => {
  expect(nearestSlots(list.slots, at(8)).map(({ id }) => id)).to.deep.equal(['h2', 'h3', 'h9']);
});

describe('a call that is changed', () => {
  const withSecret: NetworkEvent = {
    type: 'accepted',
    consultation: { ...consultation, secret: 'k' },
    uid: 'u1',
  };
  const changeable = (method?: BookingMethod) => ({ ...start(method), canChange: true });
  const confirmed = run(changeable(), ...toSending, withSecret);
  const move: ConsultationAction = { type: 'move' };
  const cancel: ConsultationAction = { type: 'cancel' };
  const keep: ConsultationAction = { type: 'keep' };
  const other: ConsultationAction = { type: 'choose', slot: slot(9) };
  const moving = [move, loaded, other];
  const moved: NetworkEvent = { type: 'moved', consultation };
  const changeFailed = (failure: Failure): NetworkEvent => ({ type: 'change-failed', failure });
  const standing = (about: Standing): NetworkEvent => ({ type: 'status', standing: about });
  const old = slot(1).start;

  const table: [Status, string, (ConsultationAction | NetworkEvent)[]][] = [
    ['choosing', 'another time is looked for', [move]],
    ['review', '… and chosen', moving],
    ['choosing', '… and another one', [...moving, { type: 'back' }]],
    ['changing', '… and sent', [...moving, send]],
    ['confirmed', '… and moved', [...moving, send, moved]],
    [
      'pending',
      '… and waits',
      [...moving, send, { ...moved, consultation: { ...consultation, status: 'pending' } }],
    ],
    ['choosing', 'somebody was faster', [...moving, send, changeFailed(taken)]],
    ['review', 'certainly not moved', [...moving, send, changeFailed(certain)]],
    ['changing', 'nobody knows', [...moving, send, changeFailed(unknown)]],
    [
      'changing',
      '… nor is it left so',
      [...moving, send, changeFailed(unknown), keep, { type: 'close' }, { type: 'back' }],
    ],
    [
      'confirmed',
      'the same move finds out',
      [...moving, send, changeFailed(unknown), { type: 'retry' }, moved],
    ],
    [
      'confirmed',
      'it is over, or begun',
      [...moving, send, changeFailed({ code: 'settled', booked: 'no' })],
    ],
    ['confirmed', 'kept while choosing', [move, keep]],
    ['confirmed', 'kept before it was sent', [...moving, keep]],
    ['confirmed', 'closed while choosing', [move, { type: 'close' }]],
    ['confirmed', 'asked whether to cancel', [cancel]],
    ['confirmed', '… and kept', [cancel, keep]],
    ['changing', '… and said yes', [cancel, send]],
    ['canceled', '… and done', [cancel, send, { type: 'canceled' }]],
    ['confirmed', '… and certainly not done', [cancel, send, changeFailed(certain)]],
    ['changing', '… and nobody knows', [cancel, send, changeFailed(unknown)]],
    ['confirmed', 'nothing is canceled without the question', [send]],
    ['canceled', 'called off elsewhere while choosing', [move, standing({ status: 'canceled' })]],
    [
      'changing',
      'a late look does not disturb a change',
      [cancel, send, standing({ status: 'expired' })],
    ],
  ];
  for (const [status, what, events] of table) {
    it(`${status}: ${what}`, () => expect(run(confirmed, ...events).status).to.equal(status));
  }

  it('has its old time until the endpoint says otherwise', () => {
    for (const events of [
      moving,
      [...moving, send],
      [...moving, send, changeFailed(unknown)],
      [...moving, send, changeFailed(certain)],
      [...moving, send, changeFailed(taken)],
      [...moving, keep],
    ]) {
      const state = run(confirmed, ...events);
      expect(state.result).to.include({ start: old, moves: 0 });
      expect(state.moved).to.equal(undefined);
    }
    const after = run(confirmed, ...moving, send, moved);
    // What the answer does not repeat is as before.
    expect(after.result).to.include({
      start: slot(9).start,
      end: slot(9).end,
      secret: 'k',
      uid: 'u1',
      moves: 1,
    });
    expect(after).to.include({ moved: 'here', change: undefined, slot: undefined });
    expect(run(after, cancel).moved).to.equal(undefined);
  });

  it('shows the time that it has by now, where it was moved meanwhile', () => {
    const present = { start: slot(3).start, end: slot(3).end };
    const changed: Failure = { code: 'changed', booked: 'no', present };
    const state = run(confirmed, ...moving, send, changeFailed(changed));
    expect(state).to.include({ status: 'confirmed', moved: 'elsewhere', change: undefined });
    expect(state.result).to.include({ ...present, moves: 1 });
    const untold = run(confirmed, ...moving, send, changeFailed({ code: 'changed', booked: 'no' }));
    expect(untold).to.deep.include({ status: 'confirmed', change: undefined });
    expect(untold.failure!.code).to.equal('changed');
  });

  it('offers other times where the new one was taken, or does not exist', () => {
    const gone: Failure = { code: 'invalid', booked: 'no', fields: { slot: { code: 'refused' } } };
    const state = run(confirmed, ...moving, send, changeFailed(taken));
    expect(state.alternatives).to.deep.equal([slot(2)]);
    expect(run(state, { type: 'choose', slot: slot(2) })).to.include({ status: 'review' });
    expect(run(confirmed, ...moving, send, changeFailed(gone)).failure!.code).to.equal('slot-gone');
  });

  it('needs a secret, a client that can, and to be moved a list of times', () => {
    const without = run(changeable(), ...toSending, booked);
    const elsewhere = run(start(), ...toSending, withSecret);
    for (const state of [without, elsewhere, run(confirmed, cancel)]) {
      expect(isChangeable(state)).to.equal(false);
      expect(run(state, move)).to.equal(state);
    }
    const untimed = run(
      changeable({ kind: 'request', endpoint, channels: [] }),
      open,
      edit,
      send,
      submitting,
      withSecret,
    );
    expect([isChangeable(untimed), isMovable(untimed)]).to.deep.equal([true, false]);
    expect(isMovable(confirmed)).to.equal(true);
  });

  it('follows what became of it elsewhere', () => {
    expect(run(confirmed, standing({ status: 'confirmed', start: old }))).to.equal(confirmed);
    expect(run(confirmed, standing({ status: 'confirmed' }))).to.equal(confirmed);
    const time = { start: slot(3).start, end: slot(3).end };
    const state = run(confirmed, standing({ status: 'confirmed', ...time, channel: 'phone' }));
    expect(state).to.include({ status: 'confirmed', moved: 'elsewhere' });
    expect(state.result).to.include({ ...time, channel: 'phone', moves: 1 });
    // While another time is chosen, it is known which one stands.
    const choosing = run(confirmed, move, standing({ status: 'confirmed', ...time }));
    expect(choosing.status).to.equal('choosing');
    expect(run(choosing, keep).result!.start).to.equal(time.start);
    // A first time is agreed, not moved.
    const asked = run(
      changeable({ kind: 'request', endpoint, channels: [] }),
      open,
      edit,
      send,
      submitting,
      withSecret,
    );
    expect(run(asked, standing({ status: 'confirmed', ...time })).moved).to.equal(undefined);
  });

  it('starts clean when another is asked for', () => {
    const state = run(
      confirmed,
      ...moving,
      send,
      moved,
      cancel,
      send,
      { type: 'canceled' },
      { type: 'again' },
    );
    expect(state).to.include({
      status: 'choosing',
      details: noDetails,
      result: undefined,
      slot: undefined,
      change: undefined,
      moved: undefined,
      failure: undefined,
    });
    expect(state.alternatives).to.deep.equal([]);
  });

  it('asks for details by email only where they are sent, and to an email address', () => {
    const asked = (method: BookingMethod, contact: string) => {
      const state = run(start(method), open, loaded, choose, edit, {
        type: 'edit',
        details: { contact, mailDetails: true },
      });
      return requestOf(state, about(state)).mailDetails;
    };
    const mails = { ...bySlots, mail: true } as BookingMethod;
    expect(asked(mails, 'sam@example.org')).to.equal(true);
    expect(asked(mails, '(303) 555-0100')).to.equal(undefined);
    expect(asked(bySlots, 'sam@example.org')).to.equal(undefined);
    const unticked = run(start(mails), ...toDetails);
    expect(requestOf(unticked, about(unticked))).not.to.have.property('mailDetails');
  });
});
