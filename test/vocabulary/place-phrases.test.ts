import { expect } from '@open-wc/testing';
import { placePhrases } from '../../src/vocabulary/places/place-phrases.js';

/** The first reading of the first place, with `!` if it is sure, and the words of the search that are no part of it. */
function firstOf(text: string): [place: string, rest: string] | undefined {
  const phrase = placePhrases(text)[0];
  if (!phrase) return undefined;
  const rest = `${text.slice(0, phrase.from)}…${text.slice(phrase.to)}`;
  return [phrase.text + (phrase.sure ? '!' : ''), rest];
}

describe('placePhrases', () => {
  const named: [text: string, place: string, rest: string][] = [
    ['EMDR 80202', '80202!', 'EMDR …'],
    ['anxiety 80202-1234 evenings', '80202-1234!', 'anxiety … evenings'],
    ['９０２１０ grief', '９０２１０!', '… grief'],
    ['I need help. 80202.', '80202!', 'I need help. ….'],
    ['Denver, CO 80202', 'Denver, CO 80202!', '…'],
    ['123 Main St, Denver, CO', 'Denver, CO!', '…'],
    ['123 Main St Denver CO 80202-1234, USA', 'Denver CO 80202-1234, USA!', '…'],
    ['Denver, Colorado, USA', 'Denver, Colorado, USA', '…'],
    ['St. Louis, Mo.', 'St. Louis, Mo.', '…'],
    ['grief, Portland, Ore.', 'Portland, Ore.', 'grief, …'],
    ['tulsa ok', 'tulsa ok', '…'],
    ['winston-salem nc', 'winston-salem nc', '…'],
    ['DENVER CO', 'DENVER CO', '…'],
    ['anxiety near Boulder CO', 'Boulder CO!', 'anxiety …'],
    ['near springfeild', 'springfeild!', '…'],
    ['therapist close to Fort Collins, Colo.', 'Fort Collins, Colo.!', 'therapist …'],
    ['20 minutes from Dallas', 'Dallas!', '20 …'],
    ['therapist in denver who takes aetna', 'denver', 'therapist … who takes aetna'],
    ['a social worker in Denver on evenings', 'Denver', 'a social worker … on evenings'],
    ['I live in Denver. I need help', 'Denver', 'I live …. I need help'],
    ['Denver area', 'Denver', '…'],
    ['in el paso tx', 'el paso tx!', '…'],
    ["coeur d'alene idaho", "coeur d'alene idaho", '…'],
    ['ansiedad cerca de Miami', 'Miami!', 'ansiedad …'],
    ['terapia en Nueva York', 'Nueva York!', 'terapia …'],
    ['terapia en español en Denver', 'Denver', 'terapia en español …'],
    ['zona de Los Ángeles', 'Los Ángeles', '…'],
    ['anyone in Virginia', 'Virginia!', 'anyone …'],
    ['Virginia Jones', 'Virginia', '… Jones'],
    ['I moved from Texas to Ohio', 'Ohio!', 'I moved from Texas to …'],
    ['Kansas City grief', 'Kansas City!', '… grief'],
    ['Washington, D.C.', 'Washington, D.C.!', '…'],
    ['NYC anxiety', 'NYC!', '… anxiety'],
    ['the Bay Area', 'the Bay Area!', '…'],
    ['New York City', 'New York City!', '…'],
    ['in CO', 'CO!', '…'],
    ['chicago', 'chicago!', '…'],
    ['san francisco grief', 'san francisco!', '… grief'],
    ['St. Louis', 'St. Louis!', '…'],
    ['north Denver', 'north Denver!', '…'],
    ['port charlotte', 'port charlotte', '…'],
    ['jackson heights', 'jackson heights', '…'],
    ['Fort Bragg', 'Fort Bragg!', '…'],
    ['LA', 'LA', '…'],
    ['L.A. anxiety', 'L.A.', '… anxiety'],
    ['therapist in la', 'la', 'therapist …'],
    ['therapist in va', 'va', 'therapist …'],
    ['upstate new york', 'upstate new york!', '…'],
    ['SoCal', 'SoCal!', '…'],
    ['king county anxiety', 'king county!', '… anxiety'],
    ['Denver or Boulder', 'Denver or Boulder!', '…'],
    ['in denver/boulder for couples', 'denver/boulder', '… for couples'],
    ['therapist near me', 'near me!', 'therapist …'],
    ['someone nearby', 'nearby!', 'someone …'],
    ['terapia cerca de mí', 'cerca de mí!', 'terapia …'],
  ];
  for (const [text, place, rest] of named) {
    it(`reads ${place} in “${text}”`, () => {
      expect(firstOf(text)).to.deep.equal([place, rest]);
    });
  }

  it('offers shorter names too, because it does not know where a name begins', () => {
    const texts = placePhrases('depression colorado').map(({ text, sure }) => [text, sure]);
    expect(texts).to.deep.equal([
      ['depression colorado', false],
      ['colorado', true],
    ]);
  });

  it('prefers a place that is named to “near me”', () => {
    const texts = placePhrases('near me in Tucson').map(({ text }) => text);
    expect(texts[0]).to.equal('Tucson');
    expect(texts.at(-1)).to.equal('near me');
  });

  it('marks the bare name of a city, which may be someone’s', () => {
    const isBare = (text: string) => placePhrases(text).every((phrase) => phrase.isBare);
    expect(isBare('austin')).to.equal(true);
    expect(isBare('austin tx')).to.equal(false);
    expect(isBare('in austin')).to.equal(false);
  });

  it('finds several places', () => {
    const found = placePhrases('80202 or 80301').map(({ text }) => text);
    expect(found).to.deep.equal(['80202 or 80301', '80202', '80301']);
  });

  it('is not sure of what may be a title, a person or a code for billing', () => {
    for (const text of ['Dr. Smith MD', 'Georgia', '90837', 'someone in Ketamine therapy'])
      expect(
        placePhrases(text).map(({ sure }) => sure),
        text,
      ).to.not.include(true);
  });

  const without = [
    '',
    'anxiety',
    'in pain',
    'in crisis',
    'in person or video',
    'in a relationship',
    'in my head',
    'in 2 weeks',
    'around 6pm',
    'dr austin',
    'reading',
    'hope',
    'mobile',
    'normal',
    'paradise',
    'orange',
    'la ansiedad',
    'the valley',
    'no more me or him',
    'en español',
    'la terapia',
    'co-parent',
    'is it ok if we meet',
    'VA therapist',
    'from Texas',
    'born in Mexico',
    'soy de Puerto Rico',
    '$10000',
    '10,000 reasons',
    '303-555-0100',
  ];
  for (const text of without) {
    it(`reads no place in “${text}”`, () => {
      expect(placePhrases(text)).to.deep.equal([]);
    });
  }

  it('reads a long text in no time', () => {
    const start = performance.now();
    placePhrases('in Denver, CO '.repeat(10_000));
    placePhrases(`${'a.'.repeat(50_000)}${'9'.repeat(50_000)}`);
    expect(performance.now() - start).to.be.below(200);
  });
});
