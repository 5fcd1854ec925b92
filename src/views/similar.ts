import { servedStates, firstConcerns } from '../record/facts.js';
import type { DirectorySource, Query, Hit } from '../directory/query.js';
import type { Therapist } from '../feed/schema.js';

/** How many others a profile offers. */
const similarRoom = 3;

/** Candidates to look through for those who share something: rank also rewards what is not likeness. */
const candidates = 24;

/** When and where the question is asked. */
export type SimilarMoment = Pick<Query, 'now' | 'timeZone' | 'locale' | 'seed'> & {
  /** The state the visitor asked about; else the therapist's own first. */
  state?: string | undefined;
};

/**
 * The question that finds others like someone: the same focus and first approaches preferred, in a state of theirs. Nothing
 * where neither is listed.
 *
 * @example similarQuery({ id: 'a', name: 'A', concerns: ['grief'] }, { now }) // { facets: { concern: { prefer: ['grief'] } }, … }
 */
export function similarQuery(
  therapist: Therapist,
  { state: asked, ...moment }: SimilarMoment,
): Query | undefined {
  const concerns = firstConcerns(therapist);
  const approaches = therapist.approaches?.slice(0, 3) ?? [];
  if (!concerns.length && !approaches.length) return undefined;
  const offices = (therapist.locations ?? []).flatMap(({ state }) => state ?? []);
  const states = [...(servedStates(therapist, moment.now) ?? []), ...offices];
  const state = asked && states.includes(asked) ? asked : states[0];
  return {
    ...moment,
    facets: {
      ...(concerns.length && { concern: { prefer: concerns } }),
      ...(approaches.length && { approach: { prefer: approaches } }),
    },
    ...(state && { near: { state } }),
    pageSize: candidates,
  };
}

/**
 * Up to three others who share a focus or an approach, most alike first; each hit's reasons are what they share. Nobody where
 * the directory cannot answer.
 */
export async function similar(
  therapist: Therapist,
  source: Pick<DirectorySource, 'search'>,
  moment: SimilarMoment,
): Promise<Hit[]> {
  const query = similarQuery(therapist, moment);
  if (!query) return [];
  const { hits } = await source.search(query).catch(() => ({ hits: [] as Hit[] }));
  return hits
    .map((hit) => ({ ...hit, reasons: hit.reasons.filter(({ reason }) => reason === 'facet') }))
    .filter((hit) => hit.therapist.id !== therapist.id && hit.reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, similarRoom);
}
