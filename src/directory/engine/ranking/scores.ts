import { bitOf, both, countBoth, either, noneOf, recordsOf, without, type Bits } from '../bits.js';
import type { ScoreTerm } from './score-terms.js';

/** The fit scores of some records, as binary numbers: plane n has the records whose score has the bit n. So 32 records are added to at once. */
export interface Scores {
  of(record: number): number;
  /** The records in a range of places, highest score first, and all whose scores are equal to theirs. */
  around(start: number, end: number): Ranked;
}

/** Records between two scores. */
export interface Ranked {
  records: Bits;
  /** How many have a higher score. */
  before: number;
}

export function scoresOf(terms: readonly ScoreTerm[], scored: Bits): Scores {
  const planes = planesOf(terms, scored);

  /** Where a place is: the records with higher scores, and those with the score at that place. */
  const at = (place: number) => {
    let equal = scored;
    let above = noneOf(scored);
    let rest = place;
    for (let n = planes.length - 1; n >= 0; n--) {
      const set = planes[n]!;
      const count = countBoth(equal, set);
      if (count > rest) {
        equal = both(equal, set);
      } else {
        rest -= count;
        above = either(above, both(equal, set));
        equal = without(equal, set);
      }
    }
    return { equal, above, before: place - rest };
  };

  return {
    of(record) {
      let score = 0;
      for (let n = 0; n < planes.length; n++) {
        score |= bitOf(planes[n]!, record) << n;
      }
      return score;
    },
    around(start, end) {
      const last = at(end - 1);
      const upToEnd = either(last.above, last.equal);
      if (!start) return { records: upToEnd, before: 0 };
      const first = at(start);
      return { records: without(upToEnd, first.above), before: first.before };
    },
  };
}

/** Adds up the terms. */
function planesOf(terms: readonly ScoreTerm[], scored: Bits): Bits[] {
  const planes: Bits[] = [];
  /** Adds a power of two to the scores of up to 32 records. */
  const addBit = (word: number, records: number, n: number) => {
    for (let carry = records; carry; n++) {
      if (n === planes.length) planes.push(noneOf(scored));
      const sums = planes[n]!;
      const sum = sums[word]!;
      sums[word] = sum ^ carry;
      carry &= sum;
    }
  };
  const add = (word: number, records: number, points: number) => {
    for (let n = 0; points >> n; n++) {
      if (n === planes.length) planes.push(noneOf(scored));
      if ((points >> n) & 1) addBit(word, records, n);
    }
  };
  for (const { records, points } of terms) {
    if (!points) continue;
    const earning = both(records, scored);
    if (typeof points === 'number') {
      for (let word = 0; word < earning.length; word++) {
        if (earning[word]) add(word, earning[word]!, points);
      }
    } else {
      for (const record of recordsOf(earning)) {
        add(record >>> 5, 1 << (record & 31), points(record));
      }
    }
  }
  return planes;
}
