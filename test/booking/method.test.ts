import { expect } from '@open-wc/testing';
import { fhirSlots } from '../../src/booking/client/fhir.js';
import { readContact, validate } from '../../src/booking/validate.js';
import { bookingMethodOf } from '../../src/booking/method.js';

const therapist = { id: 'ana', name: 'Ana Ruiz', phone: '(303) 555-0100' };
const endpoint = 'https://example.org/booking';

describe('the way to a first call', () => {
  it('is a form where there is an endpoint', () => {
    for (const mode of ['slots', 'request', 'waitlist'] as const) {
      const consultation = { channels: ['video', 'phone'], booking: { mode, endpoint } };
      expect(bookingMethodOf({ ...therapist, consultation }, {}, 'open')).to.deep.equal({
        kind: mode,
        endpoint,
        channels: ['video', 'phone'],
      });
    }
  });

  it('asks for a place on the waitlist of those who have one, but for a time where there are times', () => {
    const kindFor = (mode: 'slots' | 'request') =>
      bookingMethodOf(therapist, { booking: { mode, endpoint } }, 'waitlist').kind;
    expect([kindFor('request'), kindFor('slots')]).to.deep.equal(['waitlist', 'slots']);
  });

  it('comes from the feed where the record does not say', () => {
    expect(
      bookingMethodOf(therapist, { booking: { mode: 'slots', endpoint } }, undefined),
    ).to.include({
      kind: 'slots',
      endpoint,
    });
  });

  it('is the practice’s endpoint where a record names a mode alone', () => {
    const consultation = { booking: { mode: 'request' } } as const;
    const practice = { booking: { mode: 'phone', endpoint } } as const;
    expect(bookingMethodOf({ ...therapist, consultation }, practice, 'open')).to.include({
      kind: 'request',
      endpoint,
    });
  });

  it('is the next one where a mode has nothing to work with', () => {
    expect(bookingMethodOf(therapist, { booking: { mode: 'slots' } }, 'open').kind).to.equal(
      'phone',
    );
    expect(bookingMethodOf(therapist, { booking: { endpoint } }, 'open').kind).to.equal('phone');
    const bare = { id: 'b', name: 'B' };
    expect(bookingMethodOf(bare, { booking: { mode: 'link' } }, 'open').kind).to.equal('none');
  });

  it('is closed where nobody is taken, whatever the mode', () => {
    const practice = { booking: { mode: 'slots', endpoint } } as const;
    expect(bookingMethodOf(therapist, practice, 'closed').kind).to.equal('closed');
    expect(bookingMethodOf(therapist, { booking: { mode: 'closed' } }, 'open').kind).to.equal(
      'closed',
    );
  });
});

describe('what a person types', () => {
  const contacts: [string, ReturnType<typeof readContact>][] = [
    ['ana@example.org', { email: 'ana@example.org' }],
    [' Ana.O’Neil@example.org ', { email: "Ana.O'Neil@example.org" }],
    ["o'neil+x@mail.example.co.uk", { email: "o'neil+x@mail.example.co.uk" }],
    ['ana@localhost', undefined],
    ['ana@@example.org', undefined],
    ['ana@example', undefined],
    ['ana@exa mple.org', undefined],
    ['(303) 555-0100', { phone: '+13035550100' }],
    ['303.555.0100 ext 2', { phone: '+13035550100;ext=2' }],
    ['+44 20 7946 0018', { phone: '+442079460018' }],
    ['555-0100', undefined],
    ['', undefined],
  ];
  for (const [text, contact] of contacts) {
    it(`"${text}"`, () => expect(readContact(text)).to.deep.equal(contact));
  }

  it('is wanting in ways that have names', () => {
    const details = { name: '', contact: '', channel: '', preferredTimes: [], extra: {} };
    const codes = (change: object, channel = false) =>
      Object.fromEntries(
        Object.entries(validate({ ...details, ...change }, { channel })).map(
          ([field, { code }]) => [field, code],
        ),
      );
    expect(codes({}, true)).to.deep.equal({
      name: 'name-missing',
      contact: 'contact-missing',
      channel: 'channel-missing',
    });
    expect(codes({ name: '  ', contact: 'a@b' })).to.deep.equal({
      name: 'name-missing',
      contact: 'contact-email',
    });
    expect(codes({ name: 'x'.repeat(121), contact: '12' })).to.deep.equal({
      name: 'name-long',
      contact: 'contact-phone',
    });
    expect(codes({ name: 'Sam', contact: 'sam at mail' })).to.deep.equal({
      contact: 'contact-missing',
    });
    expect(codes({ name: 'Sam', contact: '(30 ext. 4' })).to.deep.equal({
      contact: 'contact-phone',
    });
    for (const contact of ['ring twice: 303 555 0100', '303 555 0100 doorbell'])
      expect(codes({ name: 'Sam', contact })).to.deep.equal({ contact: 'contact-phone' });
    expect(codes({ name: '李', contact: '303 555 0100' })).to.deep.equal({});
  });
});

describe('slots of SMART Scheduling Links', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const link = 'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link';
  const slot = (id: string, change: object = {}) => ({
    resourceType: 'Slot',
    id,
    schedule: { reference: 'Schedule/10' },
    status: 'free',
    start: '2026-11-24T09:00:00.000-07:00',
    end: '2026-11-24T09:15:00.000-07:00',
    extension: [
      { url: link.replace('deep-link', 'phone'), valueString: '1-303-555-0100' },
      { url: link, valueUrl: `https://ehr.example.org/book/${id}` },
    ],
    ...change,
  });
  const bundle = (...resources: object[]) => ({
    resourceType: 'Bundle',
    entry: resources.map((resource) => ({ resource })),
  });
  const idsOf = (resources: unknown, options = {}) =>
    fhirSlots(resources, { now, ...options }).map(({ id }) => id);

  it('are links, as instants', () => {
    expect(fhirSlots(bundle(slot('a')), { now })).to.deep.equal([
      {
        id: 'a',
        start: Date.parse('2026-11-24T16:00:00Z'),
        end: Date.parse('2026-11-24T16:15:00Z'),
        href: 'https://ehr.example.org/book/a',
      },
    ]);
  });

  it('are free ones only, ahead, and with a link that is safe', () => {
    const resources = [
      slot('busy', { status: 'busy' }),
      slot('tentative', { status: 'busy-tentative' }),
      slot('past', { start: '2026-11-19T09:00:00Z', end: '2026-11-19T09:15:00Z' }),
      slot('no-link', { extension: [] }),
      slot('script', { extension: [{ url: link, valueUrl: 'javascript:alert(1)' }] }),
      slot('odd', { extension: 5 }),
      slot('no-time', { start: 'tomorrow' }),
      slot('back', { end: '2026-11-24T09:00:00.000-07:00' }),
      { resourceType: 'Location', id: 'x' },
      slot('free'),
    ];
    expect(idsOf(bundle(...resources))).to.deep.equal(['free']);
    expect(idsOf([...resources, null, 5])).to.deep.equal(['free']);
  });

  it('are those of schedules that are in use, or of the one that is asked for', () => {
    const resources = bundle(
      { resourceType: 'Schedule', id: '10', active: true },
      { resourceType: 'Schedule', id: '11', active: false },
      slot('a'),
      slot('b', { schedule: { reference: 'Schedule/11' } }),
      slot('c', { schedule: { reference: 'https://ehr.example.org/fhir/Schedule/10' } }),
      slot('d', { schedule: undefined }),
    );
    expect(idsOf(resources)).to.have.members(['a', 'c']);
    expect(idsOf(resources, { schedules: ['Schedule/11'] })).to.deep.equal(['b']);
  });

  it('are none in what is no bundle', () => {
    for (const nonsense of [undefined, null, 5, 'x', {}, { entry: 'x' }, { entry: [null, 5] }]) {
      expect(idsOf(nonsense)).to.deep.equal([]);
    }
  });

  it('know the extension by its newer name, too', () => {
    const url =
      'http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/booking-deep-link';
    const newer = slot('n', { extension: [{ url, valueUrl: 'https://ehr.example.org/n' }] });
    expect(idsOf([newer])).to.deep.equal(['n']);
  });
});
