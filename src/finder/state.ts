import type { DirectoryInfo, DirectorySource, Near, SearchResult } from '../directory/query.js';
import type { Feed } from '../feed/schema.js';
import type { FeedProblem } from '../feed/problems.js';
import type { Progress } from '../feed/fetch.js';
import type { TakenCalls } from '../record/calls.js';
import type { NamedPlace, Relaxed, Search } from './search.js';
import type { Action, Danger, Feature, Group } from './actions.js';

/** A feed without its therapists: its publisher, its defaults, its own labels. */
export interface FeedMeta extends Omit<Feed, 'therapists'> {
  /** Calls that the feed lists and that were taken since, as this page knows. */
  taken?: TakenCalls;
}

/** The answer to the name of a place. `isDoubtful`: in a search for help, the word probably means something else, such as "hope". */
export type PlaceAnswer =
  | { kind: 'found'; place: NamedPlace; isDoubtful?: true }
  /** Several places have this name. */
  | { kind: 'ambiguous'; options: NamedPlace[]; isDoubtful?: true }
  /**
   * No place has this name. `options`: places with almost the same, if any. `means`: where the person is ("near me"), no limit
   * ("anywhere"), or a place outside the United States.
   */
  | { kind: 'unknown'; options?: NamedPlace[]; means?: 'here' | 'everywhere' | 'abroad' }
  /** The list of places could not be loaded. */
  | { kind: 'unavailable' };

/** A directory that is ready to be searched, and what came with it. */
export interface LoadedDirectory {
  source: DirectorySource;
  feed: FeedMeta;
  problems: readonly FeedProblem[];
  /** When this copy was fetched, epoch milliseconds. Set only if the feed could not be loaded and this is the last good copy. */
  staleSince?: number;
  /** How many are listed, and how many of them are practices; for before `source.info()` is known. */
  headcount?(): Pick<DirectoryInfo, 'size' | 'practices'>;
  /** Finds a ZIP, a city, a state, or an address with one of them. */
  placeNamed(text: string): Promise<PlaceAnswer>;
  /** The place around a point, in degrees. */
  placeAt(lat: number, lon: number): Promise<PlaceAnswer>;
  /**
   * The names of all therapists, and of the persons among them, not practices: the words of each, as `wordsOf` has them, between spaces
   * on a line of its own. Absent if they are not known here.
   */
  names?(): { people: string; all: string };
  /** Whether someone has an office in a city of this name. Absent if that is not known here. */
  hasOfficeIn?(city: string): boolean;
  /**
   * Whether anyone at all may see people at a place: has an office in its state or circle, or a license or remote clients in its state.
   * Also true if that cannot be told. Without this, nobody reads that there is no one.
   *
   * @param now epoch milliseconds; a license may have expired
   */
  reaches?(near: Near, now: number): boolean;
  /**
   * How many work in each state, by its code: they have an office there, or a valid license or remote clients. Absent if that is not
   * known here.
   *
   * @param now epoch milliseconds; a license may have expired
   */
  states?(now: number): Readonly<Record<string, number>>;
}

/** Why the directory could not be loaded. */
export interface LoadProblem {
  /** A word a page can test for: `unreachable`, `not-json`, `not-a-feed`, `empty`, `too-large`, `timeout` … */
  code: string;
  /** What was wrong, where, and what to do; for the people who run the page. */
  message: string;
  /** The HTTP status, if the feed was answered with one that is no feed: the connection is there then. */
  status?: number;
}

/** Everything a finder knows. Never mutated: a change makes a new object. */
export interface FinderState {
  readonly status: 'loading' | 'ready' | 'error';
  /** How much of the directory has loaded, if loading takes longer than a second. */
  readonly progress?: Progress | undefined;
  readonly directory?: LoadedDirectory;
  /** What its feed says, and what this page knows since then. */
  readonly feed?: FeedMeta;
  /** Follows the first page of results, where that was found without it. */
  readonly info?: DirectoryInfo;
  /** Whether that could not be had. The next question asks for it again. */
  readonly lacksInfo?: boolean;
  readonly error?: LoadProblem;
  readonly search: Search;
  /** The newest result. Stays while the next is computed. */
  readonly result?: SearchResult;
  /** Whether a newer result is on its way. */
  readonly searching: boolean;
  /** Whether a search waits for a lookup: of a place, or of whether a sentence is a name. */
  readonly placing: boolean;
  /**
   * Why the place typed last is not in use: unknown, ambiguous or not looked up. The place before stays in use. `isFromWords`: it stood
   * among the words of the search box.
   */
  readonly place?: Exclude<PlaceAnswer, { kind: 'found' }> & { text: string; isFromWords?: true };
  readonly relaxed?: Relaxed | undefined;
  /** Words of the search box that turned out to be a place. They leave the box. */
  readonly placedWords?: string | undefined;
  /** What the page has an element for. */
  readonly offers: Readonly<Record<Feature, boolean>>;
  /** The groups of filters that the person opened, or closed. */
  readonly unfolded: Readonly<Partial<Record<Group, boolean>>>;
  /** The therapist whose profile is open. */
  readonly opened?: string | undefined;
  /** The danger that typed words mentioned last. In memory only. */
  readonly danger?: Danger | undefined;
  /** Whether someone harms the person, as far as typed words said, even if another danger comes first. */
  readonly isAbuse?: boolean | undefined;
  /** The concerns that the typed words mention now. */
  readonly mentionedConcerns: readonly string[];
  /** The values that the search box suggests for them, and shows whether they are in use. */
  readonly suggested: readonly string[];
  /** Whether there are typed words that could not be checked for danger. */
  readonly uncheckedWords: boolean;
  /** The reasons for help that the person dismissed: see `reasonsForHelp`. */
  readonly dismissedHelp: readonly string[];
  /** The shortlist: ids, in the order in which they were saved. Only in memory unless `remembers`. */
  readonly saved: readonly string[];
  /** The therapists of a shared link that was opened, until the person closes their list. */
  readonly shared?: readonly string[] | undefined;
  /** Whether the shortlist is kept on this device, as the person asked. */
  readonly remembers: boolean;
  /** Counts resets: clear, forget, or back. Results of lookups from before a reset are ignored. */
  readonly resets: number;
  /** Counts how often everything was forgotten. Elements that keep typed words themselves drop them when this grows. */
  readonly forgets: number;
  /** Counts the steps that Back can undo. */
  readonly step: number;
  /** Counts changes of the search. 0: none yet. */
  readonly revision: number;
  /** The revision that `result` answers. */
  readonly resultRevision: number;
  /** The kind of the last step. To be sure not to miss an action, compare a counter: two actions can come at the same moment. */
  readonly lastAction?: Action['type'];
  /** When `result` was made, epoch milliseconds: the `now` of everything shown. */
  readonly now: number;
  readonly timeZone: string;
  readonly locale: string;
}
