export { createFinderStore, type FinderStore, type Shelf, type StoreOptions } from './store.js';
export { directoryFrom, loadDirectory } from './load.js';
export type { LoadedDirectory, FeedMeta, FinderState, PlaceAnswer } from './state.js';
export {
  type Action,
  type Danger,
  type Preference,
  type Role,
  type UseRef,
  type Feature,
  type Search,
  type Visit,
} from './intent.js';
export * from './selectors.js';
export {
  bringsHelp,
  isHeeded,
  isHelpNear,
  sameHelp,
  selectHelp,
  selectUrgency,
  type HelpView,
  type OtherLine,
  type Urgency,
} from './help.js';
export {
  noAnswers,
  pick,
  searchOf,
  selectMatch,
  type AnswerGroup,
  type Answers,
  type Question,
} from './match.js';
export { cardView, type CardView } from './card.js';
export * from './profile.js';
export * from './shortlist.js';
export { decodeShare, encodeShare } from './share.js';
export * from './guide.js';
