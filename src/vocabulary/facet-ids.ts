const ids = [
  'concern',
  'approach',
  'session',
  'age',
  'mode',
  'accepting',
  'payer',
  'payment',
  'consultation',
  'gender',
  'ethnicity',
  'sexuality',
  'faith',
  'affirming',
  'language',
  'profession',
  'service',
  'style',
  'care-level',
  'access',
  'trust',
] as const;

/** A facet whose values are picked from a list. `near`, `fee`, `opening` and text are filters of other kinds. */
export type FacetId = (typeof ids)[number];

/** Every facet id, in the order of the vocabulary. Apart from the values, which not every element names. */
export const facetIds: readonly FacetId[] = ids;

/** Facets about who the therapist is. Self-declared; a search can never exclude by them. */
export const identityFacets: readonly FacetId[] = ['gender', 'ethnicity', 'sexuality', 'faith'];
