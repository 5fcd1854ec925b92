export { createFinderStore, type FinderStore, type Shelf, type StoreOptions } from './store.js';
export { directoryFrom, loadDirectory, type LoadEnvironment } from './load.js';
export type { LoadedDirectory, FeedMeta, FinderState, LoadProblem, PlaceAnswer } from './state.js';
export {
  usesOf,
  isNarrowed,
  type Action,
  type Danger,
  type NamedPlace,
  type Preference,
  type Role,
  type Use,
  type UseRef,
  type Search,
  type Visit,
} from './intent.js';
export * from './selectors.js';
export {
  matchQuestions,
  noAnswers,
  pick,
  searchOf,
  selectMatch,
  type AnswerGroup,
  type Answers,
  type Question,
  type QuestionId,
} from './match.js';
export { cardView, type CardChip, type CardView } from './card.js';
export * from './profile.js';
export * from './shortlist.js';
export { decodeShare, encodeShare, type Shared } from './share.js';
export * from './guide.js';
