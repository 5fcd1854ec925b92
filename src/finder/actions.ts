import type { FeeRange, FilterId, Meaning, Opening, Sort } from '../directory/query.js';
import { type FacetId } from '../vocabulary/facets.js';
import type { Search, Role, UseRef } from './search.js';

/** A value that ranks. */
export interface Preference {
  facet: FacetId;
  id: string;
}

/** What a person does to a search. */
export type SearchAction =
  /**
   * Words and a place, as typed into the search box. An empty place removes it; without one it stays, as the words do without text. What a
   * sentence was heard to say is preferred, in place of what the last one said: it ranks, and nobody is left out by it.
   */
  | {
      type: 'search';
      text?: string | undefined;
      place?: string | undefined;
      /** What words of the text stand for. */
      means?: readonly Meaning[];
      /** A sentence that nothing was made of: its words count only where they are somebody's name. */
      onlyNames?: boolean;
      heard?: readonly Preference[];
      before?: readonly Preference[];
    }
  /** `instead`: the phrases of the text that the choice takes the place of. */
  | {
      type: 'choose';
      facet: FacetId;
      value: string;
      role?: Role;
      on: boolean;
      instead?: readonly string[];
    }
  /** What was heard was not meant: the value is not asked for, and no words stand for it. */
  | { type: 'not-meant'; facet: FacetId; value: string }
  /** Replaces all chosen values of a facet. */
  | { type: 'choose-only'; facet: FacetId; values: readonly string[] }
  | { type: 'radius'; radius: number }
  | { type: 'fee'; fee: FeeRange | undefined }
  | { type: 'opening'; opening: Opening | undefined }
  /** Let in, or leave out again, those whose record is silent. */
  | { type: 'or-unknown'; filter: FilterId; on: boolean }
  | { type: 'sort'; sort: Sort }
  | { type: 'page'; page: number }
  /** Takes one filter away; with `value`, only that chosen value. */
  | { type: 'remove'; ref: UseRef; value?: string | undefined }
  | { type: 'clear' };

/** Where someone is in a finder: what back and forward return to. */
export interface Visit {
  search: Search;
  /** The therapist whose profile is open. */
  opened?: string | undefined;
}

/** Who may be in danger: the person who types, someone they speak of, or they from someone else. */
export type Danger = 'self' | 'other' | 'abuse';

/** What is there only with an element for it: what a card offers, help in full right under typed words, where a search happens. */
export type Feature = 'profiles' | 'shortlist' | 'help' | 'note';

/** What a person does. One union: everything that can happen to a finder is in it. */
export type Action =
  | SearchAction
  /** Opens a therapist's profile, or without an id closes it. */
  | { type: 'open'; id?: string | undefined }
  /** Replaces the search, as the end of a guided path does. */
  | { type: 'apply'; search: Search }
  /** What was typed speaks of danger. Help stays in front until it is put away or the search is cleared, whatever becomes of the words. */
  | { type: 'set-danger'; danger: Danger }
  /** The concerns that typed words speak of, before anything is searched for. */
  | { type: 'set-mentioned-concerns'; concerns: readonly string[] }
  /** Words are typed that nothing here can hear danger in; or no longer so. */
  | { type: 'set-unchecked-words'; on: boolean }
  /** Puts away the help that is in front. A danger that is new brings it back. */
  | { type: 'dismiss-help' }
  /** Puts a therapist on the shortlist, or takes one off it. */
  | { type: 'save'; id: string; on: boolean }
  /** Keeps the shortlist on this device, or no longer. */
  | { type: 'remember'; on: boolean }
  /** Forgets everything of this visit: the search, the shortlist, and what is on the device. */
  | { type: 'forget' }
  /** Back or forward, or a link that someone was sent. */
  | { type: 'restore'; visit: Visit }
  /** Says where the person is, in degrees; their device was asked, and they agreed. Rounded before it is used. */
  | { type: 'locate'; lat: number; lon: number }
  /** Whether there is an element here that opens profiles, shows the shortlist, or says help in full. */
  | { type: 'offer'; feature: Feature; on: boolean }
  /** Asks for the feed again. */
  | { type: 'retry' };
