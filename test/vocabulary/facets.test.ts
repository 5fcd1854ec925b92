import { expect } from '@open-wc/testing';
import {
  facetIds,
  facetValues,
  parentValue,
  withParents,
  type FacetId,
} from '../../src/vocabulary/facets.js';
import { inPersonModes, remoteModes } from '../../src/vocabulary/modes.js';
import { namesChangeTherapy } from '../../src/feed/reading/change-therapy.js';
import { isSlug } from '../../src/lib/text/text.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { selectFacet } from '../../src/views/filter.js';
import '../../src/es.js';
import { directoryOf, fixtureStore } from '../helpers/fixture-feed.js';
import { answered } from '../helpers/until.js';

/** Some values of the first vocabulary, one of each branch. Feeds and saved links have them. */
const lasting: Partial<Record<FacetId, string>> = {
  concern: `ocd hoarding impulse depression grief self-understanding sex family trauma-ptsd dissociation chronic-illness pain
    infertility maternal adoption dementia veterans lgbtq adhd substance-use alcohol gambling internet-gaming
    eating-disorder body-image sleep suicidal-ideation self-harm psychosis borderline`,
  approach:
    'pcit play creative art couples eft coaching psychedelic-assisted transactional-analysis',
  payer: 'anthem blue-cross-blue-shield medicaid medicare molina',
  payment: 'out-of-network-superbill eap',
  profession: 'psychiatric-nurse associate trainee',
  service: 'therapy medication assessment letters',
  affirming: 'anti-racist first-generation military',
};

describe('the vocabulary', () => {
  it('keeps its ids', () => {
    for (const [facet, ids] of Object.entries(lasting)) {
      expect(facetValues(facet as FacetId), facet).to.include.members(ids.split(/\s+/));
    }
  });

  it('has each id once in its facet, after what includes it', () => {
    for (const facet of facetIds) {
      const ids = facetValues(facet);
      expect(new Set(ids).size, facet).to.equal(ids.length);
      for (const id of ids) {
        const parent = parentValue(facet, id);
        if (parent) expect(ids.indexOf(parent), id).to.be.within(0, ids.indexOf(id) - 1);
      }
    }
  });

  it('has only ids that a feed can use as they are', () => {
    for (const facet of facetIds.filter((one) => one !== 'payer')) {
      for (const id of facetValues(facet)) {
        expect(isSlug(id), id).to.equal(true);
        expect(namesChangeTherapy(id), id).to.equal(false);
      }
    }
    expect(facetValues('mode')).to.have.members([...remoteModes, ...inPersonModes]);
  });

  it('lists the plans of a payer after it', () => {
    const payers = facetValues('payer');
    expect(payers[payers.indexOf('medicaid') + 1]).to.match(/^medicaid\//);
    expect(payers).to.include.members(['blue-cross-blue-shield/florida-blue', 'medicaid/medi-cal']);
    const { value } = createLabels('es');
    expect(value('payer', 'blue-cross-blue-shield/texas')).to.equal(
      'Blue Cross Blue Shield of Texas',
    );
    expect(value('payer', 'medicaid/badgercare-plus')).to.equal('BadgerCare Plus');
    expect(withParents('payer', 'medicaid/medi-cal')).to.eql(['medicaid/medi-cal', 'medicaid']);
  });

  it('groups no condition with suicide, and none by how severe it is', () => {
    const concerns = facetValues('concern');
    expect(concerns).not.to.include.members(['behavior']).and.not.to.include.members(['severe']);
    const under = (root: string) => concerns.filter((id) => parentValue('concern', id) === root);
    expect(under('safety')).to.eql(['suicidal-ideation', 'self-harm']);
    expect(under('eating')).to.eql(['eating-disorder', 'body-image']);
    expect(withParents('concern', 'borderline')).to.eql(['borderline', 'complex']);
  });

  for (const locale of ['en', 'es']) {
    it(`has one name for each value of a facet, which begins with a capital: ${locale}`, () => {
      const labels = createLabels(locale);
      for (const facet of facetIds) {
        const names = facetValues(facet).map((id) => labels.value(facet, id));
        expect(new Set(names).size, facet).to.equal(names.length);
        for (const name of names) expect(name, facet).to.match(/^[\p{Lu}\d]/u);
      }
    });
  }

  it('keeps what a plan is called, whatever a feed calls it', async () => {
    const insurance = [
      { payer: 'medicaid', plans: ['Medi-Cal'] },
      { payer: 'blue-cross-blue-shield', plans: ['Texas', 'Own Plan'] },
    ];
    const therapists = [{ id: 'a', name: 'A', insurance }];
    const load = () => Promise.resolve(directoryOf({ version: 1, therapists }));
    const store = fixtureStore({ load });
    await answered(store);
    const state = store.getState();
    const { options } = selectFacet(state, 'payer');
    const labels = createLabels('en', state.directory!.feed.labels);
    const shown = options.map(({ value, children }) => [
      labels.value('payer', value),
      ...children.map((child) => labels.value('payer', child.value)),
    ]);
    expect(shown).to.have.deep.members([
      ['Blue Cross Blue Shield', 'Own Plan', 'Blue Cross Blue Shield of Texas'],
      ['Medicaid', 'Medi-Cal'],
    ]);
  });
});
