/** Something in a feed that could not be read as it was written. */
export interface FeedProblem {
  /** Where, from the feed's root, or `the file` as a whole. Example: `therapists[12].fees[0].amount`. */
  path: string;
  /** What is wrong, in words for whoever writes the feed. Example: `expected a number, got "call us"`. */
  reason: string;
  /** `error`: a record, or a field of the feed itself, was left out · `warning`: it was kept, less or other than written. */
  severity: 'error' | 'warning';
  /** The id of the record, where it has one. */
  id?: string;
}

/** Problems of one severity that are listed one by one. Ten thousand of one kind say no more than the first hundred. */
const LISTED = 100;

/** Gathers problems; beyond the first of each severity it only counts. */
export interface ProblemLog {
  add(problem: FeedProblem): void;
  /** The problems in the order they were found, then for each severity one that counts the rest. */
  list(): FeedProblem[];
}

export function problemLog(): ProblemLog {
  const listed: FeedProblem[] = [];
  const seen = { error: 0, warning: 0 };

  return {
    add(problem) {
      seen[problem.severity] += 1;
      if (seen[problem.severity] <= LISTED) listed.push(problem);
    },
    list() {
      const rest = (['error', 'warning'] as const)
        .filter((severity) => seen[severity] > LISTED)
        .map((severity): FeedProblem => {
          const more = (seen[severity] - LISTED).toLocaleString('en-US');
          return { path: 'therapists', reason: `${more} more ${severity}s, not listed`, severity };
        });
      return [...listed, ...rest];
    },
  };
}
