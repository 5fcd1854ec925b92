import { expect } from '@open-wc/testing';
import {
  placesAsked,
  readTyped,
  type Typed,
  type TypedContext,
} from '../../src/finder/reading/read-typed.js';
import { aliases } from '../../src/vocabulary/aliases.js';
import { facetIds, facetValues, type FacetId } from '../../src/vocabulary/facets.js';
import { createLabels } from '../../src/vocabulary/labels.js';
import { placePhrases } from '../../src/vocabulary/places/place-phrases.js';
import { createNames } from '../../src/vocabulary/names.js';

/** A directory that lists every value, some languages, offices in Denver and Boulder, and Jane Smith. */
const values = Object.fromEntries(
  facetIds.map((facet) => [
    facet,
    Object.fromEntries(facetValues(facet).map((value) => [value, 1])),
  ]),
) as Record<FacetId, Record<string, number>>;
values.language = { en: 9, es: 3, vi: 1 };
const context: TypedContext = {
  names: createNames(aliases, values, [createLabels('en')]),
  isListed: (facet, value) => Object.hasOwn(values[facet], value),
  isName: (word) => ['jane', 'smith', 'castellanos'].includes(word),
  hasOfficeIn: (city) => ['denver', 'boulder'].includes(city.toLowerCase()),
  isRatherName: () => false,
};
const CITIES = ['denver', 'boulder', 'tucson', 'miami', 'portland oregon'];
const read = (text: string): Typed => {
  const isPlace = (name: string) => CITIES.includes(name.toLowerCase());
  const place = placesAsked(text, placePhrases(text), () => false).find(
    (phrase) => phrase.sure || isPlace(phrase.text),
  );
  return readTyped(text, { ...context, place });
};
type Facets = Partial<Record<FacetId, string[]>>;
const facetsOf = (text: string) => read(text).filters.facets ?? {};

const EVENINGS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day}-evening`);

const toMorning = (cell: string) => cell.replace('evening', 'morning');
const weekOf = (days: string[]) =>
  days.flatMap((day) => ['morning', 'afternoon', 'evening'].map((part) => `${day}-${part}`));

describe('a typed search', () => {
  it('is read into filters, each word once', () => {
    const { rest, filters, place } = read(
      'I need a social worker who takes BCBS in Denver on evenings',
    );
    expect(rest).to.equal('');
    expect(place).to.equal('Denver');
    expect(filters.facets?.profession).to.eql(['clinical-social-worker']);
    expect(filters.facets?.payer).to.have.members(['blue-cross-blue-shield', 'anthem']);
    expect(filters.opening).to.eql({ cells: EVENINGS });
  });

  for (const [text, facets] of [
    ['UHC', { payer: ['optum-unitedhealthcare'] }],
    ['lcsw', { profession: ['clinical-social-worker'] }],
    ['L.C.S.W.', { profession: ['clinical-social-worker'] }],
    ['female therapist', { gender: ['woman'] }],
    ['black woman therapist', { ethnicity: ['black'], gender: ['woman'] }],
    ['Spanish speaking', { language: ['es'] }],
    ['terapeuta que hable español', { language: ['es'] }],
    ['therapist for my teen', { age: ['13-17'] }],
    ['therapist for my 8 year old', { age: ['6-12'] }],
    ['8 yo', { age: ['6-12'] }],
    ['70+', { age: ['65-plus'] }],
    ['by phone', { mode: ['phone'] }],
    ['in person', { mode: ['in-person'] }],
    ['marriage counseling', { session: ['couple'] }],
    ['sliding scale', { payment: ['sliding-scale'] }],
    ['cheap', { payment: ['sliding-scale'] }],
    ['trans friendly medicaid', { affirming: ['trans'], payer: ['medicaid'] }],
    ['blu cross blue sheild', { payer: ['anthem', 'blue-cross-blue-shield'] }],
    ['untied healthcare', { payer: ['optum-unitedhealthcare'] }],
    ['marrage and family therapist', { profession: ['marriage-family-therapist'] }],
    ['psycologist', { profession: ['psychologist'] }],
    ['aetnna', { payer: ['aetna'] }],
    ['my insurance is Aetna', { payer: ['aetna'] }],
    ['aetna for my daughter', { payer: ['aetna'] }],
    ['medicare for my mom', { payer: ['medicare'] }],
    ['my mom has medicare', { payer: ['medicare'] }],
    ['I want to talk to a woman', { gender: ['woman'] }],
    ['quiero hablar con una mujer', { gender: ['woman'] }],
    ['wheelchair accessible', { access: ['wheelchair'] }],
  ] as [string, Partial<Record<FacetId, string[]>>][]) {
    it(`fills filters with “${text}”`, () => {
      expect(facetsOf(text)).to.eql(facets);
    });
  }

  for (const [value, names] of [
    ['clinical-social-worker', 'LCSW, LICSW, LISW, LMSW, L.C.S.W., LCSW-R'],
    ['marriage-family-therapist', 'LMFT, MFT, L.M.F.T., LCMFT'],
    ['professional-counselor', 'LPC, LPCC, LMHC, LCPC, LCMHC'],
    ['psychologist', 'PsyD, Psy.D., PhD, Ph.D., psicóloga'],
    ['psychiatric-nurse', 'NP, PMHNP, PMHNP-BC, APRN, nurse practitioner'],
    ['psychiatrist', 'psychiatrist, psiquiatra'],
    ['addiction-counselor', 'CADC, LADC, CASAC'],
    ['creative-arts-therapist', 'LCAT, ATR-BC'],
    ['associate', 'AMFT, ASW, associate therapist'],
  ] as const) {
    it(`knows the credentials of a ${value}: ${names}`, () => {
      for (const name of names.split(', ')) {
        expect(facetsOf(name), name).to.eql({ profession: [value] });
      }
    });
  }

  for (const [text, facets, avoid = {}] of [
    ['not a psychologist', {}, { profession: ['psychologist'] }],
    ['anyone but CBT', {}, { approach: ['cbt'] }],
    ['not cbt or dbt', {}, { approach: ['cbt', 'dbt'] }],
    ['therapist for trauma not CBT', {}, { approach: ['cbt'] }],
    ['que no sea psiquiatra', {}, { profession: ['psychiatrist'] }],
    ['I do not want CBT', {}, { approach: ['cbt'] }],
    ['no men please', { gender: ['woman', 'non-binary'] }],
    ['no male therapists', { gender: ['woman', 'non-binary'] }],
    ['female not male', { gender: ['woman'] }],
    ['no quiero un hombre', { gender: ['woman', 'non-binary'] }],
    ['no video', { mode: ['in-person', 'phone'] }],
    ['no video or phone', { mode: ['in-person'] }],
    ['phone only no video', { mode: ['phone'] }],
    ['not online, just in person', { mode: ['in-person'] }],
    ['sin seguro', { payment: ['self-pay'] }],
    ['no religion', { faith: ['secular'] }],
    ['no waiting list', { accepting: ['open'] }],
    ['I can’t talk to a man', { gender: ['woman', 'non-binary'] }],
    // Nobody is excluded by who they are, and someone’s own means are no wish.
    ['non christian therapist', {}],
    ['no group therapy', {}],
    ['not on Medicaid', {}],
    ['I lost my Medicaid', {}],
  ] as [string, Facets, Facets?][]) {
    it(`does not look for what “${text}” refuses`, () => {
      const { text: searched, filters } = read(text);
      expect(filters.facets ?? {}).to.eql(facets);
      expect(filters.avoid ?? {}).to.eql(avoid);
      for (const word of ['cbt', 'christian', 'group', 'video', 'men', 'medicaid']) {
        expect(searched.toLowerCase().split(' ')).not.to.include(word);
      }
    });
  }

  it('keeps what is missing as a concern: “no self esteem”', () => {
    for (const text of ['no motivation', 'no friends', 'no self esteem', 'not eating']) {
      expect(read(text)).to.include({ rest: text, text });
      expect(read(text).filters).to.eql({});
    }
  });

  it('searches for no words that everyone here types', () => {
    for (const text of [
      'therapist',
      'therapy',
      'best therapist',
      'idk',
      'me va bien',
      'therapists',
      'help',
    ]) {
      expect(read(text)).to.include({ rest: text, text: '' });
    }
  });

  it('finds someone by name with words around it', () => {
    for (const text of [
      'Dr. Jane Smith, LCSW',
      'I want to see Jane Smith',
      'Mrs Jane Smith PsyD',
    ]) {
      const { isSentence, text: searched } = read(text);
      expect(isSentence, text).to.equal(false);
      expect(searched, text).to.contain('Jane Smith');
    }
  });

  it('leaves no word that everyone types, also misspelled', () => {
    expect(read('theripist for teens')).to.include({ rest: '', text: '' });
    expect(read('older male therapist')).to.include({ rest: '', text: '' });
  });

  it('searches for no words of what someone tells', () => {
    for (const [text, facets, rest] of [
      ['my husband and I are in Brooklyn, we have Aetna', { payer: ['aetna'] }],
      ['My son is 9 and we have Cigna', { payer: ['cigna-evernorth'] }],
      [
        'my wife and I need couples therapy, she has Aetna',
        { session: ['couple'], payer: ['aetna'] },
      ],
      ['mi esposo y yo vivimos aquí y tenemos Aetna', { payer: ['aetna'] }],
      [
        'LCSW evenings under $200 I keep pushing people away',
        { profession: ['clinical-social-worker'] },
        'I keep pushing people away',
      ],
      [
        'I keep pushing people away. I have Aetna and I live in Denver.',
        { payer: ['aetna'] },
        'I keep pushing people away',
      ],
    ] as [string, Facets, string?][]) {
      const typed = read(text);
      expect(typed.filters.facets, text).to.eql(facets);
      expect(typed.text, text).to.equal('');
      if (rest !== undefined) expect(typed.rest).to.equal(rest);
    }
  });

  it('takes “family” alone for no kind of session', () => {
    expect(facetsOf('family therapy')).to.eql({ session: ['family'] });
    expect(facetsOf('family')).to.eql({ session: ['family'] });
    expect(facetsOf('family drama over the holidays')).to.eql({});
  });

  it('reads a list of wishes of any length', () => {
    const { rest, filters } = read(
      'female therapist spanish couples evenings aetna trauma anxiety depression',
    );
    expect(rest).to.equal('therapist trauma anxiety depression');
    expect(filters.facets).to.eql({
      gender: ['woman'],
      language: ['es'],
      session: ['couple'],
      payer: ['aetna'],
    });
    expect(filters.opening).to.eql({ cells: EVENINGS });
  });

  it('gives words joined to a name the same facet', () => {
    expect(facetsOf('someone who speaks Vietnamese or Spanish and knows about trauma')).to.eql({
      language: ['vi', 'es'],
    });
  });

  it('leaves no half sentence when a clause became filters', () => {
    const { rest, filters } = read('I need a man who speaks Spanish and I feel sad all the time');
    expect(rest).to.equal('I feel sad all the time');
    expect(filters.facets).to.eql({ gender: ['man'], language: ['es'] });
  });

  it('keeps only what says something beside the filters', () => {
    for (const [text, rest] of [
      ['do you have anyone who does EMDR in person', 'EMDR'],
      [
        'need someone who accepts Medicaid and sees teens, my daughter cuts herself',
        'my daughter cuts herself',
      ],
      ['is there a therapist who understands immigrants?', ''],
      ['does anyone here take Aetna', ''],
      ['first appointment this week', ''],
      ['Aetna for my daughter', ''],
      ['therapist for my 70 year old mother who speaks Spanish', ''],
      ['Aetna new mom', 'new mom'],
    ] as const) {
      expect(read(text).rest).to.equal(rest);
    }
  });

  it('takes the words of a plan with its insurer', () => {
    for (const text of ['Aetna PPO', 'seguro Aetna', 'Aetna insurance plan']) {
      expect(read(text)).to.include({ rest: '', text: '' });
    }
  });

  it('finds remote ways of meeting by every name for them', () => {
    for (const text of ['telehealth', 'virtual', 'online therapy']) {
      expect(facetsOf(text).mode, text).to.include('video');
    }
  });

  for (const text of [
    'my son is 15 and I drink on weekends',
    'my psychologist moved away',
    'my mom lost her medicaid',
    'someone who understands my phone addiction',
    'as a black woman I feel unseen at work',
    'I stopped taking my english class',
    'my husband is always on the phone',
    'my boss owes me $500 and I am angry',
    'I lie awake at night and cry',
    'my family hates me since the wedding',
    'my wife is a psychologist and I feel lonely',
    'my sister takes Aetna and I feel sad',
    'my mom is on Medicaid and I care for her',
    'my doctor told me by phone that I have cancer',
    'we had couples therapy and it failed',
  ]) {
    it(`takes no filter from what someone tells: “${text}”`, () => {
      expect(read(text).filters).to.eql({});
      expect(read(text).rest).to.equal(text);
    });
  }

  it('does not fill a filter with what someone does not have or want', () => {
    expect(facetsOf('I lost my Aetna')).to.eql({});
    expect(facetsOf('not a psychologist')).to.eql({});
  });

  it('says what nobody lists, and does not search for its pieces', () => {
    const typed = read('therapist who speaks Tagalog');
    expect(typed).to.deep.include({ filters: {}, text: '', unlisted: ['Tagalog'] });
    expect(read('Tagalog')).to.deep.include({ text: 'Tagalog' });
    expect(read('no group therapy').unlisted).to.eql(['no group therapy']);
    const isListed = (facet: FacetId, value: string) =>
      facet !== 'gender' && Object.hasOwn(values[facet], value);
    expect(readTyped('female therapist', { ...context, isListed })).to.deep.include({
      rest: 'female therapist',
      text: '',
      unlisted: ['female'],
    });
    expect(facetsOf('Vietnamese')).to.eql({ language: ['vi'] });
  });

  it('leaves a credential with a name, and a name that is also an insurer where it can be one', () => {
    expect(read('Jane Smith LCSW')).to.deep.include({ filters: {}, rest: 'Jane Smith LCSW' });
    expect(read('Dr. Smith').filters).to.eql({});
    expect(read('Castellanos').filters).to.eql({});
  });

  it('ranks by concerns and approaches, as text or as a sentence', () => {
    const { rest, means, isSentence } = read('anxious');
    expect([rest, isSentence]).to.eql(['anxious', false]);
    expect(means).to.deep.include({ words: 'anxious', facet: 'concern', value: 'anxiety' });
    expect(read('I keep pushing people away').isSentence).to.equal(true);
  });

  for (const [text, rest] of [
    ['I’m depressed and need someone who takes Aetna', 'depressed'],
    ['emdr aetna denver', 'emdr'],
    ['looking for a therapist in Boulder for grief', 'grief'],
    ['I keep pushing people away and I have Aetna', 'I keep pushing people away'],
  ] as const) {
    it(`leaves “${rest}” of “${text}”`, () => {
      expect(read(text).rest).to.equal(rest);
    });
  }
});

describe('a long text', () => {
  it('is read for wishes at its beginning, and kept whole otherwise', () => {
    const story = 'I keep pushing people away and then I miss them. '.repeat(300);
    const { rest, filters, isSentence } = read(`I have Aetna. ${story}`);
    expect(filters.facets).to.eql({ payer: ['aetna'] });
    expect(rest.length).to.be.above(story.length - 20);
    expect(isSentence).to.equal(true);
  });
});

describe('a place', () => {
  for (const [text, place] of [
    ['denver', 'denver'],
    ['therapist in Tucson', 'Tucson'],
    ['portland oregon', 'portland oregon'],
    ['80202 emdr', '80202'],
    ['I live in Denver', 'Denver'],
    ['I live in 80202 and feel low', '80202'],
    ['cerca de Miami', 'Miami'],
  ] as const) {
    it(`is read from “${text}”`, () => {
      expect(read(text).place).to.include(place);
    });
  }

  for (const text of [
    'I grew up in Denver and my dad drank',
    'my mother lives in Denver',
    'Smith',
  ]) {
    it(`is none in “${text}”`, () => {
      expect(read(text).place).to.equal(undefined);
    });
  }
});

describe('a price', () => {
  for (const [text, fee] of [
    ['under $100', { max: 100 }],
    ['emdr less than 120 dollars', { max: 120 }],
    ['up to $1,000', { max: 1000 }],
    ['$80', { max: 80 }],
    ['100 per session', { max: 100 }],
    ['between $50 and $90', { min: 50, max: 90 }],
    ['$50-90', { min: 50, max: 90 }],
    ['menos de $90', { max: 90 }],
    ['máximo 60 dólares', { max: 60 }],
    ['I can pay at most $70', { max: 70 }],
    ['over $200', { min: 200 }],
    ['at least $100', { min: 100 }],
    ['emdr max 150', { max: 150 }],
    ['between 100 and 150', { min: 100, max: 150 }],
    ['under $100, sliding scale', { max: 100, orSlidingScale: true }],
    ['sliding scale $40 to $90', { min: 40, max: 90, orSlidingScale: true }],
    ['sliding scale over $40', { min: 40 }],
  ] as const) {
    it(`is read from “${text}”`, () => {
      expect(read(text).filters.fee).to.eql(fee);
    });
  }

  for (const text of [
    'less than 50 miles',
    'between 18 and 25',
    'max 3 people',
    'under 18',
    'my boss owes me $500',
    '80202',
    'code 90837',
    'over 65',
  ]) {
    it(`is none in “${text}”`, () => {
      expect(read(text).filters.fee).to.equal(undefined);
    });
  }
});

describe('a time', () => {
  for (const [text, opening] of [
    ['evenings', { cells: EVENINGS }],
    ['tuesday evenings', { cells: ['tue-evening'] }],
    ['Tue or Thu mornings', { cells: ['tue-morning', 'thu-morning'] }],
    ['monday morning or friday evening', { cells: ['mon-morning', 'fri-evening'] }],
    ['this week', { within: 7 }],
    ['today', { within: 1 }],
    ['evening appointments', { cells: EVENINGS }],
    ['I am free on Saturday mornings', { cells: ['sat-morning'] }],
    ['por las tardes', { cells: EVENINGS.map((cell) => cell.replace('evening', 'afternoon')) }],
    ['this week evenings', { within: 7, cells: EVENINGS }],
    ['evenings this week', { within: 7, cells: EVENINGS }],
    ['lunch hour thursday', { cells: ['thu-afternoon'] }],
    ['evenings monday', { cells: ['mon-evening'] }],
    ...(
      ['in the evening', 'evening', 'por la noche', 'terapeuta por la noche', 'de noche'] as const
    ).map((text) => [text, { cells: EVENINGS }] as const),
    ['therapist with evening hours', { cells: EVENINGS }],
    ['anxious therapist available in the evening', { cells: EVENINGS }],
    ['por la mañana', { cells: EVENINGS.map(toMorning) }],
    ['sábado por la mañana', { cells: ['sat-morning'] }],
    ['mañana por la mañana', { within: 2, cells: EVENINGS.map(toMorning) }],
    ['can someone see me this week', { within: 7 }],
    ['late night', { cells: EVENINGS }],
    ['early mornings before work', { cells: EVENINGS.map(toMorning) }],
    ['tonight', { within: 1, cells: EVENINGS }],
    ['monday to friday after 5pm', { cells: EVENINGS.slice(0, 5) }],
    ['Mon-Fri mornings', { cells: EVENINGS.slice(0, 5).map(toMorning) }],
    ['this weekend', { within: 7, cells: weekOf(['sat', 'sun']) }],
    ['tomorrow morning', { within: 2, cells: EVENINGS.map(toMorning) }],
    ['Tuesday at 6pm', { cells: ['tue-evening'] }],
    ['tuesday 10:30 am', { cells: ['tue-morning'] }],
    ['6pm or later', { cells: EVENINGS }],
    ['not weekends', { cells: weekOf(['mon', 'tue', 'wed', 'thu', 'fri']) }],
    ['los sábados', { cells: ['sat-morning', 'sat-afternoon', 'sat-evening'] }],
  ] as const) {
    it(`is read from “${text}”`, () => {
      expect(read(text).filters.opening).to.eql(opening);
    });
  }

  for (const text of [
    'panic attacks at night',
    'I drink on weekends',
    'every Monday I cry before work',
    'anxiety at night',
    'I drink in the evening',
    'I have an appointment on Monday and feel anxious',
    'this week was hard',
    'night terrors',
  ]) {
    it(`is none in “${text}”`, () => {
      expect(read(text).filters.opening).to.equal(undefined);
    });
  }
});

describe('an insurer with a name that is no one’s alone', () => {
  // AmeriHealth, Health First in Florida and Health Partners in Pennsylvania are others than those of the vocabulary.
  for (const [text, value] of [
    ['amerihealth', 'amerihealth-caritas'],
    ['Health First', 'healthfirst'],
    ['health partners', 'healthpartners'],
  ] as const) {
    it(`selects none for “${text}”, but finds who lists ${value}`, () => {
      for (const typed of [text, `therapist who takes ${text}`, `I have ${text} insurance`]) {
        expect(facetsOf(typed).payer, typed).to.equal(undefined);
      }
      const { rest, means } = read(text);
      expect(rest).to.equal(text);
      expect(means.map((one) => one.value)).to.eql([value]);
    });
  }

  it('selects the one that is written in full', () => {
    for (const [text, value] of [
      ['AmeriHealth Caritas', 'amerihealth-caritas'],
      ['Healthfirst', 'healthfirst'],
      ['HealthPartners', 'healthpartners'],
      ['Health First Colorado', 'medicaid/health-first-colorado'],
      ['Oregon Health Plan', 'medicaid/oregon-health-plan'],
      ['Healthy Indiana Plan', 'medicaid/healthy-indiana-plan'],
    ] as const) {
      expect(facetsOf(text).payer, text).to.eql([value]);
    }
  });

  it('leaves a state beside another name to be the place', () => {
    const { place, filters } = read('Colorado Medicaid');
    expect(place).to.equal('Colorado');
    expect(filters.facets?.payer).to.eql(['medicaid']);
  });
});
