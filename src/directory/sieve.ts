import { anyOf, both, either, noBits, without, type Bits } from './bits.js';
import { asksFor, filtersOf, type Filter } from './plan.js';
import type { Scene } from './scene.js';
import { admitted, verdictOf } from './verdicts.js';

/** A filter in use, with those who pass it and those who are silent on it. */
export interface Mesh extends Filter {
  passes: Bits;
  silent: Bits;
}

/**
 * What became of everyone. Three sets say it: everyone, those who fit, and those who fail at one thing only; from them follows
 * what any change of one filter would bring.
 */
export interface Sieve {
  meshes: Mesh[];
  fits: Bits;
  /** Whom nothing but filters about this keeps out. */
  keptOutBy(about: Filter['about']): Bits;
  /** Those, and those who fit. */
  openTo(about: Filter['about']): Bits;
  /** Those who fit, but for what filters about two things say. */
  openToBoth(one: Filter['about'], other: Filter['about']): Bits;
}

export function sift(scene: Scene): Sieve {
  const { plan, size, everyone, closed } = scene;
  const meshes = filtersOf(plan).map((filter): Mesh => {
    const verdict = verdictOf(filter, scene);
    const passes = admitted(verdict, filter.about, scene);
    return { ...filter, passes, silent: verdict.silent };
  });
  const fails = new Map<Filter['about'], Bits>();
  const fail = (about: Filter['about'], who: Bits) => {
    const before = fails.get(about);
    fails.set(about, before ? either(before, who) : who);
  };
  for (const { about, passes } of meshes) fail(about, without(everyone, passes));
  // Asking for no status hides those who take nobody: no filter, but it is about the status.
  if (!asksFor(plan.choices.accepting)) fail('accepting', closed);

  const once = noBits(size);
  const twice = noBits(size);
  for (const who of fails.values()) {
    for (let i = 0; i < who.length; i++) {
      twice[i]! |= once[i]! & who[i]!;
      once[i]! |= who[i]!;
    }
  }
  const alone = without(once, twice);
  const fits = without(everyone, once);
  const keptOutBy = (about: Filter['about']) => both(alone, fails.get(about) ?? noBits(size));
  return {
    meshes,
    fits,
    keptOutBy,
    openTo: (about) => either(fits, keptOutBy(about)),
    openToBoth(one, other) {
      const others = [...fails].filter(([about]) => about !== one && about !== other);
      return without(
        everyone,
        anyOf(
          everyone,
          others.map(([, who]) => who),
        ),
      );
    },
  };
}
