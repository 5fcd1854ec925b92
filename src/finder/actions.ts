import type { FeeRange, FilterId, Meaning, Opening, Sort } from '../directory/query.js';
import type { TypedFilters } from './reading/read-typed.js';
import type { FacetId } from '../vocabulary/facets.js';
import type { NamedPlace, Preference, Relaxed, Search, Role, UseRef } from './search.js';

/** What a person does to a search. */
export type SearchAction =
  /**
   * Searches for words and a place, as typed into the search box, or a place that was chosen. An empty place removes the place; without
   * `place` or `text`, what was there stays. Concepts found in a sentence become ranking preferences, in place of those of the sentence before; they filter nobody.
   */
  | {
      type: 'search';
      text?: string | undefined;
      place?: string | NamedPlace | undefined;
      /** What words of the text stand for. */
      means?: readonly Meaning[];
      /** No concept was found in this sentence: its words are searched for only if they are somebody's name. */
      onlyNames?: boolean;
      /** The concepts found in this sentence. They replace those of the sentence before. */
      heard?: readonly Preference[];
      /** The sentence, or words that are not searched for. The search box keeps them. */
      sentence?: string | undefined;
      /** Whether the words could not be read or understood yet. */
      isUnread?: boolean;
      /** Typed phrases that ask for what nobody lists. */
      unlisted?: readonly string[];
      /** The filters that the typed words name. If nobody passes them all, some are left out again. */
      filters?: TypedFilters;
      /** The words were searched for already, before they could be read: this is no step of its own. */
      again?: boolean;
    }
  /** Selects or unselects a value. `instead`: phrases of the text that the choice replaces. */
  | {
      type: 'choose';
      facet: FacetId;
      value: string;
      role?: Role;
      on: boolean;
      instead?: readonly string[];
    }
  /** The person did not mean a concept that was found: it stops being a preference, and no words stand for it. */
  | { type: 'not-meant'; facet: FacetId; value: string }
  /** Replaces all chosen values of a facet. */
  | { type: 'choose-only'; facet: FacetId; values: readonly string[] }
  | { type: 'radius'; radius: number }
  | { type: 'fee'; fee: FeeRange | undefined }
  /** Includes those whose sliding scale may reach the upper limit of the fee, or excludes them again. */
  | { type: 'or-sliding-scale'; on: boolean }
  | { type: 'opening'; opening: Opening | undefined }
  /** Includes those whose record is silent on a filter, or excludes them again. */
  | { type: 'or-unknown'; filter: FilterId; on: boolean }
  | { type: 'sort'; sort: Sort }
  | { type: 'page'; page: number }
  /** Removes one filter; with `value`, only that chosen value. */
  | { type: 'remove'; ref: UseRef; value?: string | undefined }
  /** Removes everything but the order; `only: 'filters'` also keeps the words and the place, and what was heard in the words. */
  | { type: 'clear'; only?: 'filters' };

/** Where someone is in a finder: what back and forward return to. */
export interface Visit {
  search: Search;
  /** What was left out of the search: see `FinderState`. */
  relaxed?: Relaxed | undefined;
  /** The therapist whose profile is open. */
  opened?: string | undefined;
}

/** Who may be in danger: the person who types, someone they write about, or the person from someone else (abuse). */
export type Danger = 'self' | 'other' | 'abuse';

/**
 * A feature that the page has an element for: profiles, the shortlist, full crisis help under the typed words, a search box, each
 * filter of one press.
 */
export type Feature = 'profiles' | 'shortlist' | 'help' | 'search-box' | QuickId;

/** A filter of one press. */
export type QuickId = 'week' | 'evenings' | 'payer' | 'virtual';

/** What opens among the filters: one filter, all the values of one, or the filters behind "More filters". */
export type Group = FilterId | `all of ${FilterId}` | 'more';

/** An action of a person, or of an element on their behalf. This union has everything that can happen to a finder. */
export type Action =
  | SearchAction
  /** Opens a therapist's profile, or without an id closes it. */
  | { type: 'open'; id?: string | undefined }
  /** Replaces the search, as the end of a guided path does. */
  | { type: 'apply'; search: Search }
  /**
   * The typed words mention a danger. Help stays in front until it is dismissed or the search is cleared, even if the words change.
   * `undefined`: further words of the same sentence showed that there is none. `isAbuse`: someone harms the writer, even if another
   * danger comes first.
   */
  | { type: 'set-danger'; danger: Danger | undefined; isAbuse?: boolean }
  /** The concerns that the typed words mention, before a search; and the values that the search box suggests for them. */
  | { type: 'set-mentioned'; concerns: readonly string[]; suggested: readonly string[] }
  /** Whether words are typed that could not be checked for danger. */
  | { type: 'set-unchecked-words'; on: boolean }
  /** Dismisses the help that is in front. A new danger brings it back. */
  | { type: 'dismiss-help' }
  /** Adds a therapist to the shortlist, or removes one. */
  | { type: 'save'; id: string; on: boolean }
  /** Puts the list of a shared link in front, or without ids lets go of it. Saving its therapists is an action for each. */
  | { type: 'show-shared'; ids: readonly string[] | undefined }
  /** Keeps the shortlist on this device, or stops keeping it. */
  | { type: 'remember'; on: boolean }
  /** Forgets everything of this visit: the search, the shortlist, and what is on the device. */
  | { type: 'forget' }
  /** Returns to a visit: Back or Forward was pressed, or a shared link opened. */
  | { type: 'restore'; visit: Visit }
  /** Searches around the person, who allowed the device to share its position. In degrees, rounded before use. */
  | { type: 'locate'; lat: number; lon: number }
  /** Opens a group of filters, or closes it. It stays so while the page is open, in every panel and sheet of the finder. */
  | { type: 'unfold'; group: Group; on: boolean }
  /** Whether the page has an element for a feature. */
  | { type: 'offer'; feature: Feature; on: boolean }
  /** The listed first calls of a therapist that cannot be had any more, as this page knows. `starts`: epoch milliseconds. In memory only. */
  | { type: 'calls-taken'; id: string; starts: readonly number[] }
  /** Fetches the feed again. */
  | { type: 'retry' };
