import type { Reason } from '../../query.js';
import { both, without, type Bits } from '../bits.js';
import type { QueryContext } from '../filtering/query-context.js';
import { officePoints, SOON, textFields, weights } from './weights.js';

/** A term of the fit score: the records that earn points, how many, and the reason that a card may give. */
export interface ScoreTerm {
  records: Bits;
  points: number | ((record: number) => number);
  /** Asked only for records in the results. */
  reason?: (record: number) => Reason | undefined;
}

/** The terms of the fit score. Every engine has them in this order, because it decides between reasons of equal points. */
export function scoreTermsOf(context: QueryContext): ScoreTerm[] {
  const { query, everyone, listing, wordMatches, nearSets, fees, openings } = context;
  const { scoredValues, near, fee, opening } = query;
  const terms: ScoreTerm[] = [];
  const add = (
    records: Bits | undefined,
    points: ScoreTerm['points'],
    reason?: ScoreTerm['reason'],
  ) => {
    if (records) terms.push({ records, points, ...(reason && { reason }) });
  };

  for (const { facet, value, role, preferred } of scoredValues) {
    const records = listing[facet].get(value);
    const reason = (): Reason => ({ reason: 'facet', facet, value, role });
    const asked = role === 'prefer' ? 0 : weights.asked(facet);
    const points = asked + (preferred ? weights.preferred : 0);
    const focus = asked && facet === 'concern' ? listing.focus.get(value) : undefined;
    if (records && focus) {
      add(focus, points + weights.focus, reason);
      add(without(records, focus), points, reason);
    } else {
      add(records, points, reason);
    }
  }
  textFields.forEach((field, i) =>
    add(wordMatches?.fields[i], weights.text[field], () => ({ reason: 'text', field })),
  );
  if (nearSets) {
    const { distances, meetings, office, remote } = nearSets;
    if (distances) {
      const { miles } = distances;
      add(
        both(meetings.inPerson, office.yes),
        (record) => officePoints(miles[record]!, near!.radius),
        (record) => ({ reason: 'near', distance: miles[record]! }),
      );
    }
    add(both(meetings.remote, remote.yes), 0, () => ({ reason: 'remote', state: near!.state }));
  }
  if (fee) add(fees.within(fee), 0, () => ({ reason: 'fee' }));
  const soon = openings.within(SOON).any;
  const openingReason = (record: number): Reason | undefined => {
    const cell = opening && openings.cellOf(record, opening);
    return cell && { reason: 'opening', cell };
  };
  add(soon, weights.opening, openingReason);
  if (opening) add(without(everyone, soon), 0, openingReason);
  add(listing.accepting.get('open'), weights.accepting.open);
  add(listing.accepting.get('waitlist'), weights.accepting.waitlist);
  add(listing.trust.get('license-checked'), weights.license);
  return terms;
}
