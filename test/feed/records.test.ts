import { expect } from '@open-wc/testing';
import { compileParsed } from '../../src/feed/compiled/compile-parsed.js';
import { readCompiled } from '../../src/feed/compiled/records.js';
import { recordsFrom, type Records } from '../../src/feed/records.js';
import type { Therapist } from '../../src/feed/schema.js';
import { withTimes } from '../../src/feed/timed-records.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');

const therapists: Therapist[] = [
  {
    id: 'offsets',
    name: 'Ana Alto',
    accepting: { status: 'open', asOf: '2026-11-20' },
    availability: {
      asOf: '2026-11-24T05:00:00-07:00',
      slots: ['2026-11-26T09:00:00-07:00', '2026-11-24T08:00:00Z', '2026-11-25T08:00:00.250Z'],
    },
  },
  {
    id: 'rare',
    name: 'Bea Brook',
    availability: { asOf: '2026-11-24T05:00:00.5Z', slots: ['2026-11-25T09:00:00.1234Z'] },
    consultation: { slots: ['2026-11-25T10:00:00Z', 'soon'] },
  },
  { id: 'silent', name: 'Cy Clay' },
];

/** In every way in which records are kept. */
const kept: Record<string, Records> = {
  'as objects': recordsFrom(therapists),
  compiled: compiled(),
  'with times of their own': withTimes(compiled(), {
    asOf: '2026-11-24T11:00:00Z',
    therapists: new Map([['offsets', { openings: ['2026-11-27T09:00:00Z'] }]]),
  }),
};

function compiled(): Records {
  const feed = { version: 1, labels: {}, therapists };
  return readCompiled(compileParsed({ feed, problems: [] }).index).records;
}

describe('the times of records', () => {
  for (const [name, records] of Object.entries(kept)) {
    it(`are as numbers what they are as texts, ${name}`, () => {
      for (let record = 0; record < records.size; record++) {
        const { accepting, ...listed } = records.at(record);
        expect(records.asOf('accepting')(record)).to.deep.equal(Date.parse(accepting?.asOf ?? ''));
        for (const list of ['availability', 'consultation'] as const) {
          const { slots = [], asOf = '' } = listed[list] ?? {};
          const instants = slots.map((slot) => Date.parse(slot));
          expect(records.instants(list)(record)).to.deep.equal(instants);
          expect(records.asOf(list)(record)).to.deep.equal(Date.parse(asOf));
          const coming = instants.filter((instant) => instant > NOW);
          expect(records.next(list, NOW)(record)).to.equal(Math.min(...coming));
        }
      }
    });
  }
});
