import type { ReactiveControllerHost } from 'lit';
import { isReadTherapist } from '../../feed/read-therapists.js';
import type { Therapist } from '../../feed/schema.js';
import { LatePart } from '../late-part.js';
import { visitorNow } from '../visitor.js';
import { readOnce, warnProblems } from './given.js';

const records = new WeakMap<object, Therapist | undefined>();

/** Only for records that did not come from a feed of this page. */
const reader = new LatePart('what reads a record', () => import('../../feed/parsing.js'));

export type GivenHost = ReactiveControllerHost & Element;

/**
 * Reads a record that a page set on an element, with the same checks as for a feed. Each object is read once, and its problems are
 * reported in the console.
 *
 * @returns `coming` until the part that reads records has come, and the host renders again; undefined if it cannot be read
 */
export function readGivenRecord(given: unknown, host: GivenHost): Therapist | 'coming' | undefined {
  if (given === undefined || given === null) return undefined;
  if (isReadTherapist(given)) return given;
  const { value: reading } = reader;
  if (!reading) {
    reader.bringFor(host);
    return reader.isLost ? undefined : 'coming';
  }
  return readOnce(records, given, () => {
    const { therapist, problems } = reading.parseTherapist(given, {
      now: visitorNow(),
      baseUrl: host.ownerDocument.baseURI,
    });
    warnProblems(host, problems);
    return therapist;
  });
}
