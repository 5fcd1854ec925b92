import type { Therapist } from '../../../feed/schema.js';
import type { TextField } from '../ranking/weights.js';

/** The fields of a record with texts of its own. */
export const wordFields = [
  'name',
  'headline',
  'about',
  'firstSession',
  'credentials',
  'locations',
  'faq',
] as const satisfies readonly (keyof Therapist)[];

/**
 * A record's own texts, by field. The names of the values it lists are labels too, but depend on the language:
 * {@link indexLabels} reads those. Streets are left out: nobody searches for a therapist by street, and some are private.
 */
export function textsOf(
  therapist: Pick<Therapist, (typeof wordFields)[number]>,
): Record<TextField, string[]> {
  const { name, headline, about, firstSession, credentials, locations, faq } = therapist;
  const cities = (locations ?? []).map(({ city }) => city);
  const answers = (faq ?? []).flatMap(({ question, answer }) => [question, answer]);
  return {
    name: [name],
    label: present([...(credentials ?? []), ...cities]),
    headline: present([headline]),
    about: present([about, firstSession, ...answers]),
  };
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
