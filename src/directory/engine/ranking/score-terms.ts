import { both, without, type Bits } from '../bits.js';
import { officePoints, textFields, SOON, weights } from './weights.js';
import type { Reason } from '../../query.js';
import type { QueryContext } from '../filtering/query-context.js';

/** One line of the fit formula, as a query has it: who earns how much, and what it lets a card say. */
export interface ScoreTerm {
  records: Bits;
  points: number | ((record: number) => number);
  /** Only ever asked of those who fit. */
  reason?: (record: number) => Reason | undefined;
}

/** The lines of the sum, in one order for all engines: it decides between reasons of equal points. */
export function scoreTermsOf(context: QueryContext): ScoreTerm[] {
  const { query, everyone, lists, matches, nearSets, fees, openings } = context;
  const { scoredValues, near, fee, opening } = query;
  const terms: ScoreTerm[] = [];
  const term = (
    records: Bits | undefined,
    points: ScoreTerm['points'],
    reason?: ScoreTerm['reason'],
  ) => {
    if (records) terms.push({ records, points, ...(reason && { reason }) });
  };

  for (const { facet, value, role, preferred } of scoredValues) {
    const records = lists[facet].get(value);
    const reason = (): Reason => ({ reason: 'facet', facet, value, role });
    const asked = role === 'prefer' ? 0 : weights.asked(facet);
    const points = asked + (preferred ? weights.preferred : 0);
    const focus = asked && facet === 'concern' ? lists.focus.get(value) : undefined;
    if (records && focus) {
      term(focus, points + weights.focus, reason);
      term(without(records, focus), points, reason);
    } else {
      term(records, points, reason);
    }
  }
  textFields.forEach((field, i) =>
    term(matches?.fields[i], weights.text[field], () => ({ reason: 'text', field })),
  );
  if (nearSets) {
    const { distances, meeting, office, remote } = nearSets;
    if (distances) {
      const { miles } = distances;
      term(
        both(meeting.inPerson, office.yes),
        (record) => officePoints(miles[record]!, near!.radius),
        (record) => ({ reason: 'near', distance: miles[record]! }),
      );
    }
    term(both(meeting.remote, remote.yes), 0, () => ({ reason: 'remote', state: near!.state }));
  }
  if (fee) term(fees.within(fee), 0, () => ({ reason: 'fee' }));
  const soon = openings.within(SOON).any;
  const freeThen = (record: number): Reason | undefined => {
    const cell = opening && openings.cellOf(record, opening);
    return cell && { reason: 'opening', cell };
  };
  term(soon, weights.opening, freeThen);
  if (opening) term(without(everyone, soon), 0, freeThen);
  term(lists.accepting.get('open'), weights.accepting.open);
  term(lists.accepting.get('waitlist'), weights.accepting.waitlist);
  term(lists.trust.get('license-checked'), weights.license);
  return terms;
}
