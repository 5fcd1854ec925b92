import { inSentence } from './in-sentence.js';

/** The words around a guide, in English. */
export const guideEn = {
  approaches: 'Approaches',
  headings: {
    about: 'What it is',
    kinds: (title: string) => `Kinds of ${inSentence(title)}`,
    situations: 'Is this you?',
    explores: 'What you look at together',
    helps: 'What it can help with',
    sessions: 'What happens in sessions',
    firstSession: 'A first session',
    course: 'How long it takes, and when to take care',
    together: 'Together, or on your own',
    evidence: 'How strong the evidence is',
    questions: 'Questions to ask a therapist',
    related: 'Related approaches',
    sources: 'Where this comes from',
    lastChecked: (day: string) =>
      `Last checked: ${day}. This is general information. It can’t replace talking with someone who knows you.`,
    inLanguage: (language: string) => `in ${language}`,
  },
  situationsHelp: 'Choose what sounds like you, and the search adjusts.',
  situationsPrivate: 'It stays on this device.',
  situationsSent: (host: string) => `Your search is sent to ${host}.`,
  count: (count: string, people: string) => `${count} ${people}`,
  near: (people: string, place: string) => `${people} near ${place}`,
  nearHere: (people: string) => `${people} near you`,
  none: (people: string) => `No ${people} here right now`,
  noneFits: (people: string) => `No ${people} match your search`,
  noneHelp: 'A related approach may also suit you.',
  allList: (payer: string) => `all list ${payer}`,
  restOfSearch: 'within your search',
  soonest: (day: string) => `soonest opening ${day}`,
  seeWho: 'See who matches',
  seeTherapists: (n: number, count: string) =>
    n === 1 ? 'See the therapist' : `See the ${count} therapists`,
  read: 'Read about it',
  ties: { close: 'Close', distant: 'Distant', conflict: 'Fighting' },
  again: 'and again from the start',
  listTitle: 'Ways of working, in plain words',
  listHelp: 'You don’t have to know which one you want. A therapist can help you find out.',
  back: 'All approaches',
};

/** The words around a guide, keyed. */
export type GuideStrings = typeof guideEn;
