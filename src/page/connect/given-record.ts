import { parseTherapist } from '../../feed/parsing.js';
import { isReadTherapist } from '../../feed/read-therapists.js';
import type { FeedProblem } from '../../feed/problems.js';
import type { Hit, Reason } from '../../directory/query.js';
import { facetIds, type FacetId } from '../../vocabulary/facets.js';
import type { Therapist } from '../../feed/schema.js';
import { visitorNow } from '../visitor.js';

const records = new WeakMap<object, Therapist | undefined>();
const hits = new WeakMap<object, GivenHit | undefined>();

/** The parts of a hit that a card shows. */
export type GivenHit = Pick<Hit, 'therapist' | 'reasons' | 'distance'>;

/**
 * Reads a record that a page set on an element, with the same checks as for a feed. Each object is read once, and its problems are
 * reported in the console.
 *
 * @returns undefined if it cannot be read
 */
export function readGivenRecord(given: unknown, host: Element): Therapist | undefined {
  if (given === undefined || given === null) return undefined;
  if (isReadTherapist(given)) return given;
  return readOnce(records, given, () => {
    const { therapist, problems } = parseTherapist(given, {
      now: visitorNow(),
      baseUrl: host.ownerDocument.baseURI,
    });
    warnProblems(host, problems);
    return therapist;
  });
}

/** Reads a hit that a page set on an element: its record with {@link readGivenRecord}; other parts that cannot be read are left out. */
export function readGivenHit(given: unknown, host: Element): GivenHit | undefined {
  if (given === undefined || given === null) return undefined;
  return readOnce(hits, given, () => {
    try {
      const { therapist, reasons, distance } = given as Partial<Hit>;
      const record = readGivenRecord(therapist, host);
      if (!record) return undefined;
      return {
        therapist: record,
        reasons: Array.isArray(reasons) ? reasons.filter(isReason) : [],
        ...(Number.isFinite(distance) && { distance: distance! }),
      };
    } catch {
      warnProblems(host, [{ path: 'hit', reason: 'cannot be read', severity: 'error' }]);
      return undefined;
    }
  });
}

function isReason(given: unknown): given is Reason {
  const { reason, facet, value } = (given ?? {}) as Record<string, unknown>;
  if (reason !== 'facet') return typeof reason === 'string';
  return facetIds.includes(facet as FacetId) && typeof value === 'string';
}

/** Reads an object once, then returns the same result for the same object. */
export function readOnce<T>(known: WeakMap<object, T>, given: unknown, read: () => T): T {
  if (typeof given !== 'object' || given === null) return read();
  if (!known.has(given)) known.set(given, read());
  return known.get(given)!;
}

/**
 * Reports in the console what was wrong with a value that the page set on an element.
 *
 * @param attribute the attribute that gave the value, if one did. Example: ` guides="/guides.json"`
 */
export function warnProblems(
  { localName }: Element,
  problems: readonly FeedProblem[],
  attribute = '',
): void {
  if (!problems.length) return;
  const lines = problems.map(({ path, reason }) => `  ${path}: ${reason}`);
  console.warn(`<${localName}${attribute}>: There are problems:\n${lines.join('\n')}`);
}
