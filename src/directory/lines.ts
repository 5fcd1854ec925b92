import { both, without, type Bits } from './bits.js';
import { officePoints, textFields, SOON, weights } from './fit.js';
import type { Reason } from './query.js';
import type { Scene } from './scene.js';

/** One line of the fit formula, as a query has it: who earns how much, and what it lets a card say. */
export interface Line {
  who: Bits;
  points: number | ((record: number) => number);
  /** Only ever asked of those who fit. */
  reason?: (record: number) => Reason | undefined;
}

/** The lines of the sum, in one order for all engines: it decides between reasons of equal points. */
export function linesOf(scene: Scene): Line[] {
  const { plan, everyone, lists, found, around, prices, free } = scene;
  const { wanted, near, fee, opening } = plan;
  const lines: Line[] = [];
  const line = (who: Bits | undefined, points: Line['points'], reason?: Line['reason']) => {
    if (who) lines.push({ who, points, ...(reason && { reason }) });
  };

  for (const { facet, value, role, preferred } of wanted) {
    const who = lists[facet].get(value);
    const reason = (): Reason => ({ reason: 'facet', facet, value, role });
    const asked = role === 'prefer' ? 0 : weights.asked(facet);
    const points = asked + (preferred ? weights.preferred : 0);
    const focus = asked && facet === 'concern' ? lists.focus.get(value) : undefined;
    if (who && focus) {
      line(focus, points + weights.focus, reason);
      line(without(who, focus), points, reason);
    } else {
      line(who, points, reason);
    }
  }
  textFields.forEach((field, i) =>
    line(found?.fields[i], weights.text[field], () => ({ reason: 'text', field })),
  );
  if (around) {
    const { distances, meeting, office, remote } = around;
    if (distances) {
      const { miles } = distances;
      line(
        both(meeting.inPerson, office.yes),
        (record) => officePoints(miles[record]!, near!.radius),
        (record) => ({ reason: 'near', distance: miles[record]! }),
      );
    }
    line(both(meeting.remote, remote.yes), 0, () => ({ reason: 'remote', state: near!.state }));
  }
  if (fee) line(prices.within(fee), 0, () => ({ reason: 'fee' }));
  const soon = free.within(SOON).any;
  const freeThen = (record: number): Reason | undefined => {
    const cell = opening && free.cellOf(record, opening);
    return cell && { reason: 'opening', cell };
  };
  line(soon, weights.opening, freeThen);
  if (opening) line(without(everyone, soon), 0, freeThen);
  line(lists.accepting.get('open'), weights.accepting.open);
  line(lists.accepting.get('waitlist'), weights.accepting.waitlist);
  line(lists.trust.get('license-checked'), weights.license);
  return lines;
}
