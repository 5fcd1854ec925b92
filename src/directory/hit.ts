import type { Therapist } from '../feed/index.js';
import { hasBit, type Bits } from './bits.js';
import { acceptingStatuses } from './facts.js';
import { fitOf, fitParts, reasonsOf, textFields, type FitFacts } from './fit.js';
import { freeCell } from './openings.js';
import type { Hit } from './query.js';
import type { Scene } from './scene.js';

/** What is shown of one record of a page: only these few are put into words. */
export function hitOf(record: number, therapist: Therapist, scene: Scene): Hit {
  const { plan, free, around } = scene;
  const distance = finite(around?.distances?.miles[record]);
  const nextOpening = free.next(record);
  const parts = fitParts(plan, factsOf(record, scene, distance, nextOpening));
  return {
    therapist,
    fit: fitOf(parts),
    reasons: reasonsOf(parts),
    ...(distance !== undefined && { distance }),
    ...(nextOpening !== undefined && { nextOpening }),
  };
}

function factsOf(
  record: number,
  { plan, lists, options, free, prices, found, around }: Scene,
  distance: number | undefined,
  nextOpening: number | undefined,
): FitFacts {
  const isOf = (who: Bits | undefined) => who !== undefined && hasBit(who, record);
  const listing: FitFacts['lists'] = (facet, value) => isOf(lists(facet, value));
  const inPerson = around && hasBit(around.meeting.inPerson, record);
  const online = around && hasBit(around.meeting.remote, record);
  const field = found && textFields[found.field(record)];
  const accepting = acceptingStatuses.find((status) => listing('accepting', status));
  const openingCell = plan.opening && freeCell(free.times(record), plan.opening, plan.now);
  return {
    lists: listing,
    isFocus: (concern) => isOf(options.inFocus(concern)),
    ...(field && { field }),
    ...(inPerson &&
      hasBit(around.office.yes, record) &&
      distance !== undefined && { officeDistance: distance }),
    remote: Boolean(online && hasBit(around.remote.yes, record)),
    ...(accepting && { accepting }),
    ...(nextOpening !== undefined && { nextOpening }),
    ...(openingCell && { openingCell }),
    feeMeets: plan.fee !== undefined && prices.meets(record, plan.fee),
    licenseChecked: listing('trust', 'license-checked'),
  };
}

function finite(miles: number | undefined): number | undefined {
  return miles === Infinity ? undefined : miles;
}
