import { guideEs } from './guide.es.js';
import { strings, type Strings } from './index.js';

/** The words around a guide in its own language: Spanish has them before the rest of the interface does. */
export function guideStrings(locale: string): Strings['guide'] {
  return locale.toLowerCase().split('-')[0] === 'es' ? guideEs : strings(locale).guide;
}
