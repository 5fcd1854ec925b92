import { noBits, without, type Bits } from './bits.js';
import { asksFor, filtersOf, type Filter } from './plan.js';
import type { Scene } from './scene.js';
import { admitted, verdictOf } from './verdicts.js';

/** What keeps some out: a filter in use, or the default that hides those who take nobody, which has no name. */
export interface Mesh {
  ref?: Filter['ref'];
  about: Filter['about'];
  passes: Bits;
  silent: Bits;
}

/** What became of everyone, and what would, were some meshes not there. */
export interface Sieve {
  meshes: Mesh[];
  fits: Bits;
  /** Who passes all but some of the meshes. */
  fitsWithout(some: (mesh: Mesh) => boolean): Bits;
}

export function sift(scene: Scene): Sieve {
  const { plan, size, everyone, closed } = scene;
  const meshes = filtersOf(plan).map(({ ref, about }): Mesh => {
    const verdict = verdictOf(ref, scene);
    return { ref, about, passes: admitted(verdict, about, plan), silent: verdict.silent };
  });
  if (!asksFor(plan.choices.accepting)) {
    meshes.push({ about: 'accepting', passes: without(everyone, closed), silent: noBits(size) });
  }
  const passing = (kept: readonly Mesh[]): Bits => {
    const who = everyone.slice();
    for (const { passes } of kept) {
      for (let i = 0; i < who.length; i++) who[i]! &= passes[i]!;
    }
    return who;
  };
  const fits = passing(meshes);
  return {
    meshes,
    fits,
    fitsWithout(some) {
      const kept = meshes.filter((mesh) => !some(mesh));
      return kept.length < meshes.length ? passing(kept) : fits;
    },
  };
}
