import { expect } from '@open-wc/testing';
import { createDirectory } from '../../src/directory/index.js';
import { directories, largeDirectories, withSession } from '../helpers/directories.js';
import { ask } from '../helpers/oracle.js';
import { holdsForAll } from '../helpers/properties.js';
import { scanDirectory } from '../helpers/scan/scan.js';

/** How often the engine is asked cold as well. */
const COLD = 20;

/** The engine remembers what it did last; the scan remembers nothing that could be wrong. */
describe('the engine, going on from query to query', () => {
  for (const [size, of, runs, steps] of [
    ['up to 40', directories(40), 60, 40],
    ['1000', largeDirectories(1000), 8, 60],
    ['10,000', largeDirectories(10_000), 2, 16],
  ] as const) {
    it(`agrees with the scan, and with itself when asked cold, at ${size}`, function () {
      this.timeout(120_000);
      holdsForAll(withSession(of, steps), runs, ({ therapists, options, session }) => {
        const warm = createDirectory(therapists, options);
        const scan = scanDirectory(therapists, options);
        expect(warm.info()).to.deep.equal(scan.info());
        session.forEach((query, step) => {
          const answer = warm.search(query);
          expect(answer).to.deep.equal(scan.search(query));
          if (step % COLD) return;
          const cold = createDirectory(therapists, options);
          expect(cold.search(query), 'cold').to.deep.equal(answer);
        });
      });
    });
  }

  it('agrees with the oracle at 1000', function () {
    this.timeout(120_000);
    holdsForAll(withSession(largeDirectories(1000), 3), 2, ({ therapists, options, session }) => {
      const directory = createDirectory(therapists, options);
      for (const query of session) {
        expect(directory.search(query)).to.deep.equal(ask(therapists, options, query));
      }
    });
  });
});
