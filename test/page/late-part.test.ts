import { aTimeout, expect } from '@open-wc/testing';
import { LatePart, partComing } from '../../src/page/late-part.js';
import { warningsOf } from '../helpers/watch.js';

/** What a part needs of an element. */
function element() {
  let updates = 0;
  return {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      updates += 1;
    },
    updateComplete: Promise.resolve(true),
    get updates() {
      return updates;
    },
  };
}

describe('a part that comes late', () => {
  it('is brought once, and every element that needs it renders again', async () => {
    let times = 0;
    const part = new LatePart('a thing', () => Promise.resolve(`thing ${++times}`));
    const [one, other] = [element(), element()];
    part.bringFor(one);
    part.bringFor(one);
    part.bringFor(other);
    expect(part.value).to.equal(undefined);
    await Promise.all([partComing(one), partComing(other)]);
    expect(part.value).to.equal('thing 1');
    expect([one.updates, other.updates, times]).to.eql([1, 1, 1]);
    expect(partComing(one)).to.equal(undefined);
    part.bringFor(one);
    expect(partComing(one), 'there is nothing left to wait for').to.equal(undefined);
  });

  it('is not waited for for ever where it cannot be had, and says so once', async () => {
    const part = new LatePart('a lost thing', () => Promise.reject(new Error('gone')));
    const host = element();
    const warnings = await warningsOf(async () => {
      part.bringFor(host);
      await partComing(host);
      part.bringFor(host);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/a lost thing could not be loaded: gone/);
    expect([part.isLost, host.updates]).to.eql([true, 1]);
  });

  it('is asked for again by who still needs it a while later', async () => {
    let isThere = false;
    let asked = 0;
    const part = new LatePart('a thing', () => {
      asked++;
      return isThere ? Promise.resolve('thing') : Promise.reject(new Error('gone'));
    });
    const host = element();
    const ask = async () => {
      part.bringFor(host);
      await partComing(host);
    };
    const warnings = await warningsOf(async () => {
      await ask();
      await ask();
      expect(asked, 'the render after the failure does not ask').to.equal(1);
      await aTimeout(1_000);
      await ask();
      expect(part.isLost).to.equal(true);
      isThere = true;
      await aTimeout(1_000);
      await ask();
    });
    expect([part.value, part.isLost, asked, warnings.length]).to.eql(['thing', false, 3, 1]);
  });
});
