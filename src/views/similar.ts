import { servedStates, firstConcerns } from '../record/facts.js';
import type { DirectorySource, Query, Hit } from '../directory/query.js';
import type { Therapist } from '../feed/schema.js';

/** How many similar therapists a profile offers. */
const similarRoom = 3;

/** Fetches extra candidates, because rank also counts things other than similarity. */
const candidates = 24;

/** The time and place of the query. */
export type SimilarMoment = Pick<Query, 'now' | 'timeZone' | 'locale' | 'seed'> & {
  /** The state that the visitor asked for; by default the therapist's first. */
  state?: string | undefined;
};

/**
 * The query for similar therapists: it prefers the same focus and first approaches, in one of the therapist's states. Undefined
 * if the record lists neither.
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
    want: [],
  };
}

/**
 * Up to three therapists who share a focus or an approach, most similar first. The reasons of each hit are what they share. Empty
 * if the directory cannot answer.
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
