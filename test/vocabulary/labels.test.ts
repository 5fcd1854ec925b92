import { expect } from '@open-wc/testing';
import { createLabels } from '../../src/vocabulary/labels.js';

describe('the names of values', () => {
  it('are those of the language, else the English ones', () => {
    expect(createLabels('en').value('concern', 'grief')).to.equal('Grief and loss');
    expect(createLabels('de').value('concern', 'grief')).to.equal('Grief and loss');
  });

  it('of languages are written as that language writes them, at the start of a line', () => {
    expect(createLabels('en').value('language', 'es')).to.equal('Spanish');
    expect(createLabels('es').value('language', 'de')).to.equal('Alemán');
    expect(createLabels('en').value('language', 'es-MX')).to.equal('Mexican Spanish');
    expect(createLabels('en').value('language', 'not a tag')).to.equal('Not a tag');
  });

  it('are what a feed calls its own', () => {
    const labels = createLabels('en', {
      concern: { 'forest-worry': 'Fear of trees' },
      plan: { 'aetna/open': 'Open Access' },
    });
    expect(labels.value('concern', 'forest-worry')).to.equal('Fear of trees');
    expect(labels.value('payer', 'aetna/open')).to.equal('Open Access');
  });

  it('are else made of the value', () => {
    expect(createLabels('en').value('concern', 'forest-worry')).to.equal('Forest worry');
    expect(createLabels('en').value('payer', 'aetna/gold-plan')).to.equal('Gold plan');
  });
});
