import type { Therapist } from '../feed/index.js';
import { clearBit, noBits, setBit, type Bits } from './bits.js';
import { spellsOf, type Spell } from './facts.js';
import { isIn, type Ages } from './moment.js';
import { createTimeline, nextOf, type Timeline } from './timeline.js';

/** Who has what depends on the time: a status, a check, a state that may be served. */
export interface Dated extends Timeline {
  /** As of the moment gone to last; nothing where no record ever has it. */
  records(facet: Spell['facet'], value: string): Bits | undefined;
  /** Who does not say which states they serve. */
  stateless: Bits;
}

export function createDated(
  therapists: readonly Therapist[],
  ages: Partial<Ages> | undefined,
): Dated {
  const size = therapists.length;
  const columns = new Map<string, Bits>();
  const stateless = noBits(size);
  const columnOf = ({ facet, value }: Pick<Spell, 'facet' | 'value'>) => {
    const key = `${facet} ${value}`;
    let column = columns.get(key);
    if (!column) columns.set(key, (column = noBits(size)));
    return column;
  };
  const timeline = createTimeline(size, (record, now) => {
    const spells = spellsOf(therapists[record]!, ages);
    for (const spell of spells) clearBit(columnOf(spell), record);
    // One fact may have several spells, as a license for each state.
    for (const spell of spells) if (isIn(spell, now)) setBit(columnOf(spell), record);
    if (!spells.some(({ facet }) => facet === 'serves')) setBit(stateless, record);
    return nextOf(
      spells.flatMap(({ from, until }) => [from, until]),
      now,
    );
  });
  return { ...timeline, records: (facet, value) => columns.get(`${facet} ${value}`), stateless };
}
