import { expect } from '@open-wc/testing';
import { clinicFeed } from '../../demo/clinic/feed.mjs';
import { parseFeed } from '../../src/feed/parse.js';

describe('the clinic', () => {
  it('is read without a problem', () => {
    const now = Date.parse('2026-11-23T15:00:00Z');
    const { problems } = parseFeed(clinicFeed({ now }), {
      now,
      baseUrl: 'https://clinic.example/feed.json',
    });
    expect(problems).to.eql([]);
  });
});
