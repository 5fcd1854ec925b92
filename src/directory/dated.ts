import type { Therapist } from '../feed/index.js';
import { clearBit, setBit } from './bits.js';
import type { Columns } from './columns.js';
import { spellsOf } from './record/facts.js';
import { isIn, type Ages } from './record/moment.js';
import { createTimeline, nextOf, type Timeline } from './timeline.js';

/** Keeps the columns of what depends on the time: a status, a check, a state that may be served. */
export function keepDated(
  { lists, silent }: Columns,
  therapists: readonly Therapist[],
  ages: Partial<Ages> | undefined,
): Timeline {
  return createTimeline(therapists.length, (record, now) => {
    const spells = spellsOf(therapists[record]!, ages);
    setBit(silent.accepting, record);
    for (const { facet, value } of spells) clearBit(lists[facet].get(value)!, record);
    // One fact may have several spells, as a license for each state.
    for (const spell of spells) {
      const { facet, value } = spell;
      if (!isIn(spell, now)) continue;
      setBit(lists[facet].get(value)!, record);
      clearBit(silent[facet], record);
    }
    return nextOf(
      spells.flatMap(({ from, until }) => [from, until]),
      now,
    );
  });
}
