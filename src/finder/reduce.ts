import type { Action } from './actions.js';
import { reasonsForHelp } from './help.js';
import type { StoreOptions } from './options.js';
import type { Search } from './search.js';
import type { FinderState } from './state.js';

/** @param kept the shortlist on the device, if one is kept */
export function initialState(
  { now, timeZone, locale }: StoreOptions,
  kept: readonly string[] | undefined,
): FinderState {
  return {
    status: 'loading',
    search: {},
    searching: false,
    placing: false,
    saved: kept ?? [],
    remembers: kept !== undefined,
    offers: {
      profiles: false,
      shortlist: false,
      help: false,
      'search-box': false,
      week: false,
      evenings: false,
      payer: false,
      virtual: false,
    },
    unfolded: {},
    mentionedConcerns: [],
    suggested: [],
    uncheckedWords: false,
    dismissedHelp: [],
    resets: 0,
    forgets: 0,
    step: 0,
    revision: 0,
    resultRevision: 0,
    now: now(),
    timeZone,
    locale,
  };
}

/**
 * The state after an action; the same object if the action changes nothing.
 *
 * @returns undefined if the action is one on a search, which `Acts` performs
 */
export function reduce(
  state: FinderState,
  action: Exclude<Action, { type: 'retry' | 'save' | 'remember' | 'calls-taken' | 'forget' }>,
): FinderState | undefined {
  switch (action.type) {
    case 'open':
      return open(state, action.id);
    case 'set-danger':
      return setDanger(state, action);
    case 'set-mentioned': {
      const { concerns, suggested } = action;
      const isSame =
        concerns.join() === state.mentionedConcerns.join() &&
        suggested.join() === state.suggested.join();
      return isSame ? state : { ...state, mentionedConcerns: concerns, suggested };
    }
    case 'set-unchecked-words':
      return action.on === state.uncheckedWords ? state : { ...state, uncheckedWords: action.on };
    case 'show-shared':
      return { ...state, shared: action.ids };
    case 'dismiss-help':
      return { ...state, dismissedHelp: reasonsForHelp(state) };
    case 'offer':
      return action.on === state.offers[action.feature]
        ? state
        : { ...state, offers: { ...state.offers, [action.feature]: action.on } };
    case 'apply':
      return withSearch(startOver(state), action.search, 'apply');
    case 'restore': {
      const { search, opened, relaxed } = action.visit;
      const back = { ...startOver(state), opened, lastAction: 'restore' } as const;
      return { ...withSearch(back, search, 'restore'), relaxed };
    }
    case 'unfold':
      return { ...state, unfolded: { ...state.unfolded, [action.group]: action.on } };
    default:
      return undefined;
  }
}

/** The state with another search: a new step, which Back undoes. The same search changes nothing. */
export function withSearch(
  state: FinderState,
  search: Search,
  lastAction: Action['type'],
): FinderState {
  if (search === state.search) return state;
  return {
    ...state,
    search,
    searching: state.directory !== undefined,
    relaxed: undefined,
    placedWords: undefined,
    revision: state.revision + 1,
    step: state.step + 1,
    lastAction,
  };
}

function open(state: FinderState, id: string | undefined): FinderState {
  if (id === state.opened) return state;
  return { ...state, opened: id, step: state.step + 1, lastAction: 'open' };
}

/** A danger brings help to the front, even if the person dismissed it before. */
function setDanger(
  state: FinderState,
  { danger, isAbuse }: Action & { type: 'set-danger' },
): FinderState {
  const dismissedHelp = state.dismissedHelp.filter((reason) => reason !== danger);
  return {
    ...state,
    danger,
    isAbuse: danger && (isAbuse || danger === 'abuse' || state.isAbuse),
    dismissedHelp,
  };
}

/** Drops a search that is not applied yet. */
export function startOver(state: FinderState): FinderState {
  return { ...state, placing: false, place: undefined, resets: state.resets + 1 };
}

/** The state after everything of this visit is forgotten. */
export function forgotten(state: FinderState): FinderState {
  const next = {
    ...startOver(state),
    saved: [],
    shared: undefined,
    remembers: false,
    opened: undefined,
    unfolded: {},
    danger: undefined,
    isAbuse: undefined,
    mentionedConcerns: [],
    suggested: [],
    uncheckedWords: false,
    forgets: state.forgets + 1,
  };
  return withSearch(next, {}, 'forget');
}
