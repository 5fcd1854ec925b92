import { expect } from '@open-wc/testing';
import { parseTimes } from '../../src/feed/times.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const asOf = '2026-11-23T08:00:00Z';
const read = (input: unknown) => {
  const { times, problems } = parseTimes(input, now);
  return {
    asOf: times?.asOf,
    therapists: times && Object.fromEntries(times.therapists),
    told: problems.map(({ path, reason }) => `${path}: ${reason}`),
  };
};

describe('a file of times', () => {
  it('has starts by id, which are read in order, each once', () => {
    const calls = ['2026-11-24T16:00:00Z', '2026-11-24T09:00:00-07:00', '2026-11-23T20:00:00Z'];
    const therapists = { ana: { calls: [...calls, calls[0]] }, ben: { openings: [] }, cy: {} };
    expect(read({ asOf, therapists })).to.eql({
      asOf,
      therapists: {
        ana: { calls: [calls[2], calls[0], calls[1]] },
        ben: { openings: [] },
        cy: {},
      },
      told: [],
    });
  });

  it('loses a wrong start alone, and says which', () => {
    const therapists = {
      ana: { calls: ['2026-11-24T09:00:00', '2026-11-24T16:00:00Z'], openings: 'soon' },
    };
    const { therapists: times, told } = read({ asOf, therapists });
    expect(times).to.eql({ ana: { calls: ['2026-11-24T16:00:00Z'], openings: [] } });
    expect(told).to.eql([
      'timesUrl: therapists.ana.calls[0]: expected an instant with its offset (2026-11-24T09:00:00-07:00), got "2026-11-24T09:00:00": left out',
      'timesUrl: therapists.ana.openings: expected a list, got "soon": left out',
    ]);
  });

  it('says nothing without the moment at which it was true', () => {
    for (const wrong of [undefined, 'today', '2030-01-01', 7]) {
      const { therapists, told } = read({ asOf: wrong, therapists: { ana: {} } });
      expect(therapists).to.equal(undefined);
      expect(told[0]).to.match(/^timesUrl: asOf: expected when the times were free/);
    }
    for (const none of [null, [], { asOf }, { asOf, therapists: [] }])
      expect(read(none).told).to.have.length(1);
  });
});
