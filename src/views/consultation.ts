import type { FinderState } from '../finder/state.js';

/** Whom else to offer where a consultation cannot be had. */
export function selectOthers({ result }: FinderState) {
  return { hits: result?.hits };
}
