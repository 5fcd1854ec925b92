/** Something in a feed that could not be read as written. */
export interface FeedProblem {
  /** The path from the feed's root, or `the file` for the whole file. Example: `therapists[12].fees[0].amount`. */
  path: string;
  /** What is wrong, for the author of the feed. Example: `expected a number, got "call us"`. */
  reason: string;
  /** `error`: a record, or a field of the feed itself, was left out · `warning`: it was kept, but a value was changed or left out. */
  severity: 'error' | 'warning';
  /** The id of the record, if it has one. */
  id?: string;
}

/** The most problems of one severity that are listed; the rest are only counted. */
const LISTED = 100;

/** Collects problems. */
export interface ProblemLog {
  add(problem: FeedProblem): void;
  /** The problems in the order found, then one for each severity that counts the rest. */
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
