import type { Therapist } from '../../../src/feed/index.js';
import { facetIds } from '../../../src/vocabulary/facets.js';
import type { Labels } from '../../../src/vocabulary/labels.js';
import { facetValuesOf, datedFacets } from '../../../src/record/listed.js';
import type { TextField } from '../../../src/directory/engine/ranking/weights.js';

/** The facets whose labels text is found in. */
const undatedFacets = facetIds.filter((facet) => !datedFacets.includes(facet));

/** The texts of a record, by field. Streets are left out: nobody searches for a therapist by street, and some are private. */
export function textsOf(therapist: Therapist, labels: Labels): Record<TextField, string[]> {
  const { name, headline, about, firstSession, credentials, locations, faq } = therapist;
  const values = undatedFacets.flatMap((facet) =>
    (facetValuesOf(therapist, facet) ?? []).map((value) => labels.value(facet, value)),
  );
  const cities = (locations ?? []).map(({ city }) => city);
  const answers = (faq ?? []).flatMap(({ question, answer }) => [question, answer]);
  return {
    name: [name],
    label: present([...values, ...(credentials ?? []), ...cities]),
    headline: present([headline]),
    about: present([about, firstSession, ...answers]),
  };
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
