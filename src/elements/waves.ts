import { delay } from '../lib/abort.js';
import { warnMissingPart } from '../lib/lost-part.js';

/** A file of elements that no page needs for its first cards. */
export interface Wave {
  /** Matches each of these elements. */
  selector: string;
  /** Registers them. @returns whether it came; if not, the console says so, and the elements of the other files still work */
  bring: () => Promise<boolean>;
}

function wave(what: string, nouns: string, load: () => Promise<unknown>): Wave {
  return {
    selector: nouns.replace(/[\w-]+/g, 'therapist-$&'),
    bring: () =>
      load().then(
        () => true,
        (error: unknown) => {
          warnMissingPart(what, error);
          return false;
        },
      ),
  };
}

/** The files that come after the first, in the order in which a finder brings them. */
export const waves = {
  soon: wave(
    'the search box',
    'active-filters,filter-sheet,pager,quick-filters,search,sort,status',
    () => import('./soon.js'),
  ),
  filters: wave('the filters', 'filter,filter-panel', () => import('./filters.js')),
  later: wave(
    'profiles, the shortlist and guides',
    'clear,consultation,guide,guide-list,match,no-results,profile,shortlist',
    () => import('./later.js'),
  ),
};

export type Waves = typeof waves;

/** Brings every file: at once if the page itself has one of its elements, else when it is its turn. */
export function bringAll(turn: () => Promise<unknown>): void {
  // In Node there is no page.
  if (typeof document === 'undefined') return;
  for (const { selector, bring } of Object.values(waves)) {
    if (document.querySelector(selector)) void bring();
    else void turn().then(untilFeedsAreHere).then(bring);
  }
}

/** The first cards of a slow feed go before. */
async function untilFeedsAreHere(): Promise<void> {
  const finders = () => Array.from(document.querySelectorAll('therapist-finder'));
  while (finders().some(({ store }) => store?.getState().status === 'loading')) await delay(1000);
}
