import type { Therapist } from '../feed/schema.js';
import { canonicalValue, withParents, type FacetId } from '../vocabulary/facets.js';
import { datedFields, valuesAt } from './facts.js';
import type { Moment } from './moment.js';

/** Values as a record writes them. Nothing or an empty value says nothing. */
export type ListedValues = readonly (string | undefined)[] | undefined;

/** The fields of a record that facets are read from. */
export const factFields = [
  ...datedFields,
  'concerns',
  'approaches',
  'sessions',
  'ages',
  'modes',
  'insurance',
  'payment',
  'slidingScale',
  'consultation',
  'identity',
  'affirming',
  'languages',
  'profession',
  'services',
  'styles',
  'careLevels',
  'locations',
] as const satisfies readonly (keyof Therapist)[];

/** What is read of a record for its facets. */
export type Facts = Pick<Therapist, (typeof factFields)[number]>;

/** What a record lists for each facet, in its own order and spelling. Without a moment, facts count however old they are. */
export const listedValues: Record<FacetId, (therapist: Facts, at?: Moment) => ListedValues> = {
  concern: (t) => t.concerns,
  approach: (t) => t.approaches,
  session: (t) => t.sessions,
  age: (t) => t.ages,
  mode: (t) => t.modes,
  accepting: (t, at) => valuesAt('accepting', t, at),
  payer: (t) => t.insurance?.flatMap(({ payer, plans = [] }) => [payer, ...plans]),
  payment: (t) => [
    ...(t.payment ?? []),
    t.insurance?.length ? 'in-network' : undefined,
    t.slidingScale ? 'sliding-scale' : undefined,
  ],
  consultation: ({ consultation: { price, channels = [] } = {} }) => [
    price === undefined ? undefined : price > 0 ? 'paid' : 'free',
    ...channels,
  ],
  gender: (t) => t.identity?.genders,
  ethnicity: (t) => t.identity?.ethnicities,
  sexuality: (t) => t.identity?.sexualities,
  faith: (t) => t.identity?.faiths,
  affirming: (t) => t.affirming,
  language: (t) => t.languages,
  profession: (t) => [t.profession],
  service: (t) => t.services,
  style: (t) => t.styles,
  'care-level': (t) => t.careLevels,
  access: (t) => t.locations?.flatMap(({ accessibility = [] }) => accessibility),
  trust: (t, at) => valuesAt('trust', t, at),
};

/** The facets whose values depend on the time. */
export const datedFacets: readonly FacetId[] = ['accepting', 'trust'];

/**
 * The values a record has for a facet: those it lists, and every value that includes one of them. `undefined` if it is silent,
 * which does not mean no. Without a moment, facts count however old they are.
 *
 * @example facetValuesOf({ id: 'a', name: 'A', concerns: ['panic'] }, 'concern') // ['panic', 'anxiety']
 */
export function facetValuesOf(
  therapist: Partial<Therapist>,
  facet: FacetId,
  at?: Moment,
): string[] | undefined {
  const values = new Set<string>();
  for (const value of listedValues[facet](therapist, at) ?? []) {
    if (!value) continue;
    for (const v of withParents(facet, canonicalValue(facet, value))) values.add(v);
  }
  // Trust is what the feed itself says, which is never silence.
  return values.size || facet === 'trust' ? [...values] : undefined;
}
