import { expect } from '@open-wc/testing';
import { createDirectory } from '../../src/directory/index.js';
import { ask } from '../helpers/oracle.js';
import { randomDirectory, randomQuery } from '../helpers/random-directory.js';
import { createRandom } from '../helpers/random.js';

const DIRECTORIES = 160;
const QUERIES = 16;
const BATCH = 20;

describe('the engine, beside an oracle that asks again for every count', () => {
  for (let batch = 0; batch < DIRECTORIES; batch += BATCH) {
    it(`agrees in everything on directories ${batch} to ${batch + BATCH - 1}`, () => {
      for (let seed = batch; seed < batch + BATCH; seed++) {
        const { therapists, options, now } = randomDirectory(seed);
        const directory = createDirectory(therapists, options);
        const random = createRandom(seed + 1_000_000);
        for (let i = 0; i < QUERIES; i++) {
          const query = randomQuery(random, now);
          const name = `directory ${seed}, query ${i}: ${JSON.stringify(query)}`;
          expect(directory.search(query), name).to.deep.equal(ask(therapists, options, query));
        }
      }
    });
  }
});
