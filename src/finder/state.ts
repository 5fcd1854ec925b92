import type { DirectoryInfo, DirectorySource, SearchResult } from '../directory/query.js';
import type { Feed } from '../feed/schema.js';
import type { FeedProblem } from '../feed/problems.js';
import type { Progress } from '../feed/fetch.js';
import type { NamedPlace, Search } from './search.js';
import type { Action, Danger, Feature } from './actions.js';

/** A feed without its therapists: who publishes it, its defaults, the labels it brings. */
export type FeedMeta = Omit<Feed, 'therapists'>;

/** What naming a place leads to. */
export type PlaceAnswer =
  | { kind: 'found'; place: NamedPlace }
  /** The name stands for several places; one of them can be picked. */
  | { kind: 'ambiguous'; options: NamedPlace[] }
  | { kind: 'unknown' }
  /** The list of places could not be loaded. */
  | { kind: 'unavailable' };

/** A directory that is ready to be searched, and what came with it. */
export interface LoadedDirectory {
  source: DirectorySource;
  feed: FeedMeta;
  problems: readonly FeedProblem[];
  /** Set where the feed could not be reached and this is the last good copy; epoch milliseconds of that copy. */
  staleSince?: number;
  /** Finds a ZIP, a city of this directory, or a state. */
  placeNamed(text: string): Promise<PlaceAnswer>;
  /** The place around a point, in degrees. */
  placeAt(lat: number, lon: number): Promise<PlaceAnswer>;
}

/** Why there is nothing to show. */
export interface LoadProblem {
  /** A word a page can test for: `unreachable`, `not-json`, `not-a-feed`, `empty`, `too-large`, `timeout` … */
  code: string;
  /** What was wrong, where, and what to do; for the people who run the page. */
  message: string;
}

/** All a finder knows. Never mutated: a change makes a new object. */
export interface FinderState {
  readonly status: 'loading' | 'ready' | 'error';
  /** How much of the directory has come, where that takes longer than a second. */
  readonly progress?: Progress | undefined;
  readonly directory?: LoadedDirectory;
  readonly info?: DirectoryInfo;
  readonly error?: LoadProblem;
  readonly search: Search;
  /** The newest result. Stays while the next is computed. */
  readonly result?: SearchResult;
  /** Whether a newer result is on its way. */
  readonly searching: boolean;
  /** Whether what was asked for waits for something to be looked up: a place, or whether a sentence is a name. */
  readonly placing: boolean;
  /** What the last place that was typed led to, where that was no one place. The one before is still in use. */
  readonly place?: Exclude<PlaceAnswer, { kind: 'found' }> & { text: string };
  /** What there is an element for. */
  readonly offers: Readonly<Record<Feature, boolean>>;
  /** The therapist whose profile is open. */
  readonly opened?: string | undefined;
  /** What the typed words spoke of last. Never stored, and nowhere but here. */
  readonly danger?: Danger | undefined;
  /** The concerns that the typed words speak of now. */
  readonly mentionedConcerns: readonly string[];
  /** Whether there are typed words that nothing here can hear danger in. */
  readonly uncheckedWords: boolean;
  /** The reasons for help that the person has put away: see `reasonsForHelp`. */
  readonly dismissedHelp: readonly string[];
  /** The shortlist: ids, in the order in which they were saved. In memory, unless `remembers`. */
  readonly saved: readonly string[];
  /** Whether the shortlist is kept on this device, because the person said so. */
  readonly remembers: boolean;
  /** Counts how often all that was asked for gave way: cleared, forgotten, gone back from. What was on its way then comes too late. */
  readonly resets: number;
  /** Counts how often everything was forgotten. What keeps words of its own drops them when this grows. */
  readonly forgets: number;
  /** Counts the steps that going back undoes. */
  readonly step: number;
  /** Counts what a person did to the search. 0: nothing yet. */
  readonly revision: number;
  /** The turn that `result` answers. */
  readonly resultRevision: number;
  /** The kind of the last step. */
  readonly lastAction?: Action['type'];
  /** When `result` was made, epoch milliseconds: the `now` of everything shown. */
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
}
