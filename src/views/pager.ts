import type { FinderState } from '../finder/state.js';

/** Where in the pages of the result someone is. */
export function selectPager({ result }: FinderState): { page: number; pages: number } {
  return { page: result?.page ?? 1, pages: result?.pages ?? 1 };
}

/** The page numbers to offer: the first, the last, those around this one; 0 is a gap. @example pageNumbers(5, 9) // [1, 0, 4, 5, 6, 0, 9] */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((p) => p >= 1 && p <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((p, i) => {
    const skipped = p - (shown[i - 1] ?? 0) - 1;
    // A gap of one page is that page.
    return skipped === 0 ? [p] : skipped === 1 ? [p - 1, p] : [0, p];
  });
}
