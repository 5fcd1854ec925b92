import { vaguePlace } from './place-words.js';
import { resolvePlace, type Gazetteer, type Place } from './resolve.js';

/** What a finder tells about a written place; the shape of its `PlaceAnswer`. */
export type Answer<P = Place> =
  | { kind: 'found'; place: P; isDoubtful?: true }
  | { kind: 'ambiguous'; options: P[]; isDoubtful?: true }
  | { kind: 'unknown'; options?: P[]; means?: 'here' | 'everywhere' | 'abroad' }
  | { kind: 'unavailable' };

/**
 * The answer to a written place. Without the cities, it does not say that there is no such place.
 *
 * @param gazetteer loads what is needed; only a name of a place needs it
 */
export async function answerTo(text: string, gazetteer: () => Promise<Gazetteer>): Promise<Answer> {
  const vague = vaguePlace(text);
  if (vague && vague !== 'region') return { kind: 'unknown', means: vague };
  const known = await gazetteer();
  const found = resolvePlace(text, known);
  if (!found) return { kind: known.postal ? 'unknown' : 'unavailable' };
  const { isDoubtful, isAbroad, ...meant } = found;
  const doubt = isDoubtful && { isDoubtful };
  if (!('options' in meant)) return { kind: 'found', place: meant, ...doubt };
  const { options } = meant;
  if (meant.kind === 'ambiguous') return { kind: 'ambiguous', options, ...doubt };
  if (!known.postal && !isAbroad) return { kind: 'unavailable' };
  return {
    kind: 'unknown',
    ...(options.length && { options }),
    ...(isAbroad && { means: 'abroad' }),
  };
}
