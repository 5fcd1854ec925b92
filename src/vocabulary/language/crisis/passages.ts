import { addToList } from '../phrases.js';
import type { Person } from './person.js';

/** A phrase that means little alone. */
export interface WeakSign {
  sentence: number;
  /** Signs of one family say the same and count once. */
  family: unknown;
  /** How much it adds; less than zero for what calms. */
  adds: number;
  person?: Person;
}

/**
 * Few people in danger name it; most say several things near each other that each mean little. So weak signs are added
 * up over this many neighboring sentences, and never over a whole text: a long one has some of everything.
 */
const SENTENCES = 3;

/** The passages in which weak signs add up to enough. Each family counts once, as its heaviest sign. */
export function heavyPassages(signs: readonly WeakSign[], enough: number): WeakSign[][] {
  const passages = new Map<number, WeakSign[]>();
  for (const sign of signs) {
    for (let first = sign.sentence - SENTENCES + 1; first <= sign.sentence; first++) {
      addToList(passages, first, sign);
    }
  }
  return [...passages.values()].filter((passage) => {
    const families = new Map<unknown, number>();
    for (const { family, adds } of passage) {
      families.set(family, Math.max(families.get(family) ?? -Infinity, adds));
    }
    return [...families.values()].reduce((sum, adds) => sum + adds, 0) >= enough;
  });
}
