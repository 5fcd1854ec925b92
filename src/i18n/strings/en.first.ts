import { enCard } from './en.card.js';
import { enCrisisLine } from './en.crisis-line.js';
import { plural } from './plural.js';

/** What a directory lists: people, or only practices. */
export type Who = 'therapist' | 'practice';

/**
 * The words of what a page shows first, the results with their cards; part of `en`. Those of elements that come alone are in small tables,
 * which this one gathers.
 */
export const enFirst = {
  ...enCrisisLine,
  ...enCard,

  sentTo: (host: string) => `Your search is sent to ${host}.`,
  skipToResults: 'Skip to results',
  searchLost: 'The search couldn’t load.',
  resultsLabel: 'Therapists',
  fit: (n: number, count: string, who: Who) =>
    `${count} ${plural(n, `${who} matches`, `${who}s match`)}`,
  listed: (n: number, count: string, who: Who) => `${count} ${plural(n, who, `${who}s`)}`,
  loading: 'Loading therapists',
  loadingStill: 'Still loading',
  loadingPart: (percent: string) => `Still loading: ${percent}`,
  loadingSoFar: (size: string) => `Still loading: ${size} so far`,
  noneTitle: 'No one matches everything',
  emptyTitle: 'No therapists are listed yet',
  emptyHelp: 'This directory is empty right now. Please try again later.',
  errorHelp: {
    unreachable: 'We couldn’t reach the list. Check your connection and try again.',
    timeout: 'The list stopped loading. Check your connection and try again.',
    other: 'We couldn’t read the list. The problem is on this site, not with you.',
  },
  errorCall: (name: string) => `You can also call ${name}.`,
  retry: 'Try again',
  stale: (day: string) =>
    `We can’t reach the latest list. This is the copy from ${day}; some of it may have changed.`,
  clearAll: 'Clear all',
  filters: 'Filters',
  sharedList: {
    fromLink: (n: number, count: string) =>
      `${count} ${plural(n, 'therapist', 'therapists')} from the link ${plural(n, 'is', 'are')} in your saved list.`,
    brokenLink:
      'We couldn’t read this link. Part of it may be missing. Ask for it again, or look around here.',
  },
};
