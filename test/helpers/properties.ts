/** Property testing: checks on many random values what must hold for every value of a kind. */
import { assert, constant, oneof, property, sample, type Arbitrary } from 'fast-check';

/** Makes the same values in each run, so that a test fails for everyone or for nobody. */
const SEED = 20261123;

/**
 * Checks that something holds for many random values. A failure names the seed, the simplest value found for which it does not
 * hold, and why not.
 *
 * @param runs how many values are tried
 * @param check throws where it does not hold
 */
export function holdsForAll<T>(
  values: Arbitrary<T>,
  runs: number,
  check: (value: T) => void,
): void {
  assert(property(values, check), { seed: SEED, numRuns: runs, includeErrorInReport: true });
}

/** One value of a kind, always the same. */
export function exampleOf<T>(values: Arbitrary<T>): T {
  return sample(values, { seed: SEED, numRuns: 1 })[0]!;
}

/** The value, or undefined, which counts as simplest. @param share how often there is a value, in tenths */
export function maybe<T>(share: number, value: Arbitrary<T>): Arbitrary<T | undefined> {
  return oneof(
    { withCrossShrink: true },
    { arbitrary: constant(undefined), weight: 10 - share },
    { arbitrary: value, weight: share },
  );
}

/** True or false; false counts as simplest. @param share how often it is true, in tenths */
export function chance(share: number): Arbitrary<boolean> {
  return maybe(share, constant(true)).map(Boolean);
}
