import type { Therapist } from '../feed/index.js';
import { hasBit } from './bits.js';
import { acceptingStatuses, focusOf } from './facts.js';
import { fitOf, fitParts, reasonsOf, textFields, type FitFacts } from './fit.js';
import { freeCell } from './openings.js';
import type { Hit } from './query.js';
import type { Scene } from './scene.js';

/** What is shown of one record of a page: only these few are put into words. */
export function hitOf(record: number, therapist: Therapist, scene: Scene): Hit {
  const { plan, free, around } = scene;
  const distance = finite(around?.distances?.miles[record]);
  const nextOpening = free.next(record);
  const parts = fitParts(plan, factsOf(record, therapist, scene, distance, nextOpening));
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
  therapist: Therapist,
  { plan, lists, free, prices, found, around }: Scene,
  distance: number | undefined,
  nextOpening: number | undefined,
): FitFacts {
  const listing: FitFacts['lists'] = (facet, value) => {
    const who = lists(facet, value);
    return who !== undefined && hasBit(who, record);
  };
  const inPerson = around && hasBit(around.meeting.inPerson, record);
  const online = around && hasBit(around.meeting.remote, record);
  const field = found && textFields[found.field(record)];
  const accepting = acceptingStatuses.find((status) => listing('accepting', status));
  const openingCell = plan.opening && freeCell(free.times(record), plan.opening, plan.now);
  return {
    lists: listing,
    isFocus: (concern) => focusOf(therapist).includes(concern),
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
