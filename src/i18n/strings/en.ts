import { enCrisis } from './en.crisis.js';
import { enFirst, type Who } from './en.first.js';
import { plural } from './plural.js';

/**
 * US English: all that a search says, with what a page shows first. Plain, warm, short; second person; no exclamation marks; sentence case;
 * no jargon without an explanation. Numbers and dates arrive already formatted. The texts of parts that load later are in `en.later.ts`.
 */
export const en = {
  ...enFirst,
  ...enCrisis,

  // Search box
  searchLabel: 'Find a therapist',
  textLabel: 'What would help?',
  textHint: 'A need, a name, an insurer',
  clearWords: 'Clear the words',
  anyInsurance: 'Any',
  placeLabel: 'Near',
  placeHint: 'ZIP, city or state',
  placeUnknown: (text: string) => `We couldn’t find “${text}”. Try a ZIP, a city or a state.`,
  placeClose: (text: string, n: number) =>
    `We couldn’t find “${text}”. Did you mean ${n === 1 ? 'this place' : 'one of these'}?`,
  placeKept: (place: string) => `Still showing near ${place}.`,
  placeUnavailable: (place: string) =>
    `We couldn’t look up ${place} right now. Try again${/\d{5}/.test(place) ? '' : ', or use a ZIP'}.`,
  placeLooking: 'Looking up the place…',
  placeHere: 'To search near you, use your location or type a ZIP.',
  placeAbroad: 'This finder only knows places in the United States.',
  placeAmbiguous: 'There is more than one. Choose one, or add the state.',
  wholeState: (state: string) => `All of ${state}`,
  here: 'your location',
  locate: 'Use my location',
  locating: 'Finding where you are',
  locateProblem: {
    denied: 'Your location is turned off for this site. You can type a ZIP or a city.',
    unavailable: 'Your device couldn’t tell where it is. You can type a ZIP or a city.',
    timeout: 'Finding where you are took too long. Try again, or type a ZIP or a city.',
    outside: 'You seem to be outside the places this finder knows. You can type a ZIP or a city.',
  },
  heard: 'It sounds like',
  heardBecause: (phrase: string) => `“${phrase}”`,
  heardLanguage: 'you’re writing in it',
  heardDismiss: (name: string) => `Not ${name}`,
  heardNothing:
    'We’re not sure what this is about, so the list hasn’t changed. Say a little more, or pick a specialty.',
  unread: 'Part of the search hasn’t loaded yet, so we looked only for these exact words.',
  meetingLabel: 'How you meet',
  meeting: { 'in-person': 'In person', remote: 'Virtual', either: 'Any way' },
  search: 'Search',
  private: 'Stays on this device',
  // Results
  relaxed: (filters: string) => `We found no one for this search, so we left out: ${filters}.`,
  wordsNotFound: (n: number, words: string) =>
    `We found nothing for ${words}, so we left ${plural(n, 'it', 'them')} out.`,
  textsComing: 'We’re still reading the full profiles, so this may change in a moment.',
  filtersLost: 'The filters couldn’t load.',
  textsRead: 'We’ve finished reading the profiles.',
  updated: (summary: string, page: number, pages: number) =>
    pages > 1 ? `${summary}. Page ${page} of ${pages}.` : `${summary}.`,
  nobodyIn: (state: string) =>
    `No one here lists a license ${state ? `in ${state}` : 'for military addresses abroad'}`,
  noneHelp: 'Try fewer words, or remove a filter.',
  leftOut: (n: number, count: string) =>
    `We couldn’t read ${count} ${plural(n, 'profile, so it isn’t', 'profiles, so they aren’t')} shown.`,
  unknownMore: (n: number, count: string, filter: string) =>
    `${count} more ${plural(n, 'doesn’t', 'don’t')} list this (${filter})`,

  // Sort and pages
  sortLabel: 'Sort by',
  sort: {
    fit: 'Best match',
    'first-call': 'Soonest first call',
    soonest: 'Soonest session',
    fee: 'Lowest fee',
    distance: 'Nearest',
    name: 'Name',
  },
  sortFreeCall: 'Soonest free call',
  inOrder: {
    fit: 'best matches first',
    'first-call': 'soonest first call at the top',
    soonest: 'soonest session first',
    fee: 'lowest fee first',
    distance: 'nearest first',
    name: 'by name',
  },
  pagerLabel: 'Pages of results',
  page: (page: string) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',

  // Filters
  filtersCount: (count: string) => `Filters · ${count}`,
  filtersLabel: 'Filters',
  showResults: (n: number, count: string, who: Who) => `Show ${count} ${plural(n, who, `${who}s`)}`,
  close: 'Close',
  showAll: (count: string) => `Show all ${count}`,
  showFewer: 'Show fewer',
  findPlan: 'Find a plan',
  moreFilters: (count: string) => `More filters (${count})`,
  panelMatch: (n: number, count: string) => `${count} ${plural(n, 'matches', 'match')}`,
  clearFilters: (n: number, count: string) => `Clear ${count} ${plural(n, 'filter', 'filters')}`,
  clearCount: (count: string) => `Clear ${count}`,
  showKinds: (name: string) => `Kinds of ${name}`,
  optionCount: (n: number, count: string) => `${count} ${plural(n, 'therapist', 'therapists')}`,
  chosen: (count: string) => `${count} chosen`,
  includeUnknown: (n: number, count: string) =>
    `Also show ${count} who ${plural(n, 'doesn’t', 'don’t')} list this`,
  fee: 'Fee per session',
  feeKinds: {
    individual: 'Fee per session',
    couple: 'Fee for couples',
    family: 'Fee for families',
    group: 'Fee for groups',
    intake: 'Fee for the first session',
  },
  feeMin: 'At least',
  feeMax: 'At most',
  feeAny: 'any',
  feeUpTo: (max: string) => `up to ${max}`,
  feeFrom: (min: string) => `from ${min}`,
  feeBetween: (min: string, max: string) => `${min} to ${max}`,
  feeOrSlidingScale: (range: string) => `${range}, or a sliding scale`,
  feeProblem: {
    wrong: 'Write a number like 120, not below zero.',
    crossed: '“At least” is more than “At most”. Change one of them.',
  },
  includeSlidingScale: (count: string) => `Include ${count} with a sliding scale`,
  feeHistogram: (low: string, high: string) => `Fees listed here run from ${low} to ${high}.`,
  opening: 'When you’re free',
  openingWithin: (n: number, days: string) => `Opening within ${days} ${plural(n, 'day', 'days')}`,
  dayParts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  cell: (day: string, part: string) => `${day} ${part}`,
  cellsOf: {
    daily: { morning: 'Mornings', afternoon: 'Afternoons', evening: 'Evenings' },
    weekdays: {
      morning: 'Weekday mornings',
      afternoon: 'Weekday afternoons',
      evening: 'Weekday evenings',
    },
    weekends: 'Weekends',
  },
  roleLabel: (value: string) => `How much “${value}” matters`,
  role: { any: 'Any of these', must: 'Must have', prefer: 'Nice to have', avoid: 'Exclude' },
  roleNote: { must: 'must have', prefer: 'nice to have', avoid: 'excluded' },
  findIn: (facet: string) => `Find in ${facet}`,
  found: (count: string) => `${count} to choose from`,
  foundNone: 'Nothing by that name',
  near: 'Distance',
  nearWithin: (distance: string, place: string) => `Within ${distance} of ${place}`,
  nearIn: (place: string) => `Near ${place}`,
  radius: (distance: string) => `Within ${distance}`,

  // Filters of one press
  quickLabel: 'Quick filters',
  quick: {
    week: 'This week',
    evenings: 'Evenings',
    payer: (payer: string) => `Takes ${payer}`,
    virtual: 'Virtual',
  },

  // Active filters
  activeLabel: 'Filters in use',
  remove: (filter: string) => `Remove ${filter}`,
  removed: (filter: string) => `Removed: ${filter}.`,
  textFilter: (text: string) => `“${text}”`,
  roleFilter: {
    must: (value: string) => `Must have: ${value}`,
    avoid: (value: string) => `Not: ${value}`,
    prefer: (value: string) => `Nice to have: ${value}`,
  },

  clearEverything: 'Clear everything',
  clearedEverything: 'Cleared: your search, your saved list and what this device kept.',
};
