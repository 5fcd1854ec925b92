import type { FinderStore } from '../finder/store.js';
import { warnMissingPart } from '../lib/lost-part.js';

/**
 * Lets Back and Forward move through a finder's searches and opened profiles. What does this comes with the first results, or with the
 * first step if that is earlier; the steps until then are handed to it.
 *
 * @returns stops it
 */
export function followSteps(store: FinderStore): () => void {
  const seen = [store.getState()];
  let coming: Promise<void> | undefined;
  let isFollowing = true;
  let unsubscribe = store.subscribe(look);
  look();

  function look() {
    const state = store.getState();
    const { step, search } = seen.at(-1)!;
    if (state.step !== step || state.search !== search) seen.push(state);
    if (state.result || seen.length > 1) coming ??= bring();
  }

  async function bring() {
    try {
      const { trackHistory } = await import('./history.js');
      if (!isFollowing) return;
      unsubscribe();
      unsubscribe = trackHistory(store, seen.splice(0));
    } catch (error) {
      warnMissingPart('what Back and Forward need', error);
      // What comes next is followed, if the file is there then.
      seen.splice(0, seen.length - 1);
      coming = undefined;
    }
  }

  return () => {
    isFollowing = false;
    unsubscribe();
  };
}
