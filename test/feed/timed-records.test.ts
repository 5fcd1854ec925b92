/** Records whose times come from a file of their own: however the others are kept, they say the same. */
import { expect } from '@open-wc/testing';
import { createEngineSource } from '../../src/directory/engine/engine-source.js';
import { compileParsed } from '../../src/feed/compiled/compile-parsed.js';
import { readCompiled } from '../../src/feed/compiled/records.js';
import { parseFeed } from '../../src/feed/index.js';
import { recordsFrom } from '../../src/feed/records.js';
import { withTimes } from '../../src/feed/timed-records.js';
import type { Therapist } from '../../src/feed/schema.js';
import { fixtureFeed, now, timeZone } from '../helpers/fixture-feed.js';

const parsed = parseFeed(fixtureFeed(), { now });
const { therapists, ...meta } = parsed.feed;
const soon = new Date(now + 3_600_000).toISOString();
const times = {
  asOf: new Date(now).toISOString(),
  therapists: new Map(therapists.map(({ id }) => [id, { calls: [soon], openings: [soon] }])),
};
const plain = withTimes(recordsFrom(therapists), times);
const compiled = withTimes(readCompiled(compileParsed(parsed).index).records, times);

describe('a file of times beside a compiled feed', () => {
  it('leaves every other fact of a record as it is', () => {
    const fields: (keyof Therapist)[] = ['accepting', 'licenses', 'consultation', 'availability'];
    const [one, other] = [plain.pick(...fields), compiled.pick(...fields)];
    for (let record = 0; record < therapists.length; record++) {
      const { consultation, accepting } = other(record);
      expect(consultation!.slots).to.eql([soon]);
      expect(consultation!.booking?.mode).to.equal(one(record).consultation!.booking?.mode);
      expect(accepting?.status).to.equal(one(record).accepting?.status);
    }
  });

  it('is searched like any other', async () => {
    const query = { now, timeZone, facets: { accepting: { any: ['open'] } } };
    const answers = [plain, compiled].map(async (records) => {
      const source = await createEngineSource(records, meta, {}, undefined);
      return source.search(query, undefined);
    });
    const [one, other] = await Promise.all(answers);
    const ids = ({ hits }: NonNullable<typeof one>) => hits.map(({ therapist: { id } }) => id);
    expect(ids(one!)).not.to.eql([]);
    expect(ids(other!)).to.eql(ids(one!));
    expect(other!.counts).to.eql(one!.counts);
  });
});
