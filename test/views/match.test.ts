import { expect } from '@open-wc/testing';
import type { FeedInput } from '../../src/feed/index.js';
import {
  matchQuestions,
  noAnswers,
  pick,
  searchOf,
  selectMatch,
  type Answers,
} from '../../src/views/match.js';
import type { FinderState } from '../../src/finder/state.js';
import { directoryOf, fixtureFeed, fixtureStore } from '../helpers/fixture-feed.js';
import { answered } from '../helpers/until.js';

async function stateOf(feed: FeedInput = fixtureFeed()): Promise<FinderState> {
  const store = fixtureStore({ load: () => Promise.resolve(directoryOf(feed)) });
  await answered(store);
  return store.getState();
}

const answers = (change: Partial<Answers>): Answers => ({ ...noAnswers, ...change });

describe('the questions of the guided path', () => {
  it('are asked in order, each where this directory can answer it', async () => {
    const questions = matchQuestions(await stateOf());
    expect(questions.map(({ id }) => id)).to.eql([
      'concern',
      'whom',
      'practical',
      'when',
      'person',
    ]);
    expect(matchQuestions({ info: undefined })).to.eql([]);
  });

  it('are not asked where there is nothing to choose from', async () => {
    const alone = { id: 'a', name: 'A', concerns: ['forest-worry'], modes: ['video'] };
    expect(matchQuestions(await stateOf({ version: 1, therapists: [alone] }))).to.eql([]);
  });

  it('offer of the concerns that are listed the common ones first, and twelve at most', async () => {
    const concerns = [
      ...[
        'ocd',
        'adhd',
        'identity',
        'grief',
        'panic',
        'sleep',
        'parenting',
        'anger',
        'forest-worry',
      ],
      ...['neurodiversity', 'addiction', 'river-worry', 'lake-worry', 'sea-worry', 'hill-worry'],
      ...['cave-worry', 'sky-worry'],
    ];
    const often = ['a', 'b'].map((id) => ({ id, name: id, concerns: ['sea-worry'] }));
    const feed = { version: 1, therapists: [{ id: 'c', name: 'C', concerns }, ...often] } as const;
    const [concern] = matchQuestions(await stateOf({ ...feed, therapists: [...feed.therapists] }));
    const { values } = concern!.groups[0]!;
    expect(values.slice(0, 5), 'the common, then what most list').to.eql([
      'anxiety',
      'relationship',
      'grief',
      'identity',
      'sea-worry',
    ]);
    expect(values).to.have.length(12);
    expect(values, 'a kind of something').not.to.include('panic');
  });
});

describe('what the answers search for', () => {
  it('is nothing where nothing was answered', () => {
    expect(searchOf(noAnswers)).to.eql({});
  });

  it('prefers what brings someone, and who they would like to see', () => {
    const picked = { concern: ['grief'], gender: ['woman'] };
    expect(searchOf(answers({ picked })).facets).to.eql({
      concern: { prefer: ['grief'] },
      gender: { prefer: ['woman'] },
    });
  });

  it('needs the kind of session, and lets in whose record does not say', () => {
    expect(searchOf(answers({ picked: { session: ['couple'] } })).facets).to.eql({
      session: { must: ['couple'], orUnknown: true },
    });
    expect(searchOf(answers({ picked: { mode: ['video'] } })).facets).to.eql({
      mode: { any: ['video'], orUnknown: true },
    });
  });

  it('never lets in, for a payer, whose record does not say', () => {
    expect(searchOf(answers({ picked: { payer: ['aetna'] } })).facets).to.eql({
      payer: { any: ['aetna'] },
    });
  });

  it('asks nothing of a question whose answer was taken back', () => {
    const once = pick(noAnswers, 'session', 'couple', true);
    expect(searchOf(pick(once, 'session', 'couple', false))).to.eql({});
  });

  it('lets in whose record says nothing of fees or times', () => {
    expect(searchOf(answers({ maxFee: 120 })).fee).to.eql({ max: 120, orUnknown: true });
    expect(searchOf(answers({ cells: ['tue-evening'] })).opening).to.eql({
      cells: ['tue-evening'],
      orUnknown: true,
    });
  });

  it('is near the place', () => {
    const place = { label: 'Denver, CO', state: 'CO' };
    expect(searchOf(answers({ place })).near).to.include(place);
  });
});

describe('an answer', () => {
  it('is picked once, beside the others, and taken back alone', () => {
    let now = noAnswers;
    for (const [value, on] of [
      ['grief', true],
      ['ocd', true],
      ['grief', true],
    ] as const) {
      now = pick(now, 'concern', value, on);
    }
    expect(now.picked).to.eql({ concern: ['ocd', 'grief'] });
    expect(pick(now, 'concern', 'ocd', false).picked).to.eql({ concern: ['grief'] });
  });
});

describe('the view of the guided path', () => {
  it('makes its questions once for a directory', async () => {
    const state = await stateOf();
    const view = selectMatch(state);
    expect(view.questions).to.have.length(5);
    expect(selectMatch({ ...state }).questions).to.equal(view.questions);
  });

  it('asks for a place and a fee only where the directory has them', async () => {
    expect(selectMatch(await stateOf())).to.include({ hasNear: true, hasFee: true });
    const bare = { version: 1, therapists: [{ id: 'a', name: 'A' }] } as const;
    expect(selectMatch(await stateOf({ ...bare, therapists: [...bare.therapists] }))).to.include({
      hasNear: false,
      hasFee: false,
    });
    const before = { ...(await stateOf()), info: undefined, feed: undefined };
    const { now, timeZone } = before;
    expect(selectMatch(before)).to.deep.equal({
      questions: undefined,
      feed: undefined,
      now,
      timeZone,
      sentTo: undefined,
      hasNear: false,
      hasFee: false,
    });
  });
});
