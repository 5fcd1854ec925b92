import { expect } from '@open-wc/testing';
import { createDirectory } from '../../src/directory/index.js';
import { directories, withQueries } from '../helpers/directories.js';
import { ask } from '../helpers/oracle.js';
import { holdsForAll } from '../helpers/properties.js';

const DIRECTORIES = 160;
const QUERIES = 16;

describe('the engine, beside an oracle that asks again for every count', () => {
  it('agrees in everything', function () {
    this.timeout(120_000);
    const asked = withQueries(directories(), QUERIES);
    holdsForAll(asked, DIRECTORIES, ({ therapists, options, queries }) => {
      const directory = createDirectory(therapists, options);
      for (const query of queries) {
        expect(directory.search(query)).to.deep.equal(ask(therapists, options, query));
      }
    });
  });
});
