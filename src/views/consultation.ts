import type { FinderState } from '../finder/state.js';

/** The other therapists to offer when a consultation is not possible. */
export function selectOthers({ result }: FinderState) {
  return { hits: result?.hits };
}
