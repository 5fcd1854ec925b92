import type { FinderState } from '../finder/state.js';

/** The current page of the result, and how many pages there are. */
export function selectPager({ result }: FinderState): { page: number; pages: number } {
  return { page: result?.page ?? 1, pages: result?.pages ?? 1 };
}

/** The page numbers to offer: the first, the last and those next to this one; 0 is a gap. @example pageNumbers(5, 9) // [1, 0, 4, 5, 6, 0, 9] */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((p) => p >= 1 && p <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((p, i) => {
    const skipped = p - (shown[i - 1] ?? 0) - 1;
    // Instead of a gap of one page, offer that page.
    return skipped === 0 ? [p] : skipped === 1 ? [p - 1, p] : [0, p];
  });
}
