import { expect } from '@open-wc/testing';
import { createDirectory } from '../../src/directory/index.js';
import { ask } from '../helpers/oracle.js';
import { randomDirectory, randomSession } from '../helpers/random-directory.js';
import { createRandom } from '../helpers/random.js';
import { scanDirectory } from '../helpers/scan/scan.js';

/** The engine remembers what it did last; the scan remembers nothing that could be wrong. */
describe('the engine, going on from query to query', () => {
  for (const [size, sessions, steps] of [
    [40, 30, 40],
    [1000, 4, 60],
    [10_000, 1, 16],
  ] as const) {
    it(`agrees with the scan, and with itself when asked cold, at ${size}`, function () {
      this.timeout(120_000);
      for (let seed = 0; seed < sessions; seed++) {
        const { therapists, options, now } = randomDirectory(seed + 500, size);
        const warm = createDirectory(therapists, options);
        const scan = scanDirectory(therapists, options);
        expect(warm.info(), `directory ${seed}`).to.deep.equal(scan.info());
        let step = 0;
        for (const query of randomSession(createRandom(seed), now, steps)) {
          const name = `directory ${seed}, step ${step}: ${JSON.stringify(query)}`;
          const answer = warm.search(query);
          expect(answer, name).to.deep.equal(scan.search(query));
          if (step++ % 20 === 0) {
            const cold = createDirectory(therapists, options);
            expect(cold.search(query), `cold, ${name}`).to.deep.equal(answer);
          }
        }
      }
    });
  }

  it('agrees with the oracle at 1000', function () {
    this.timeout(120_000);
    const { therapists, options, now } = randomDirectory(700, 1000);
    const directory = createDirectory(therapists, options);
    for (const query of randomSession(createRandom(3), now, 3)) {
      expect(directory.search(query)).to.deep.equal(ask(therapists, options, query));
    }
  });
});
