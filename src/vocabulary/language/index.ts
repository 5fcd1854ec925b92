/**
 * Plain words: what a sentence says that a finder can use, on the device.
 *
 * `understand` brings every language with it. A page that needs one language uses `loadLanguage`, which brings that one
 * alone; a bundler then leaves the rest out. `detectCrisis` needs no language data.
 */
import { ownValue } from '../../lib/own.js';
import { source as english } from './lexicon.en.js';
import { source as spanish } from './lexicon.es.js';
import { languageOf, understandNothing } from './load.js';
import { createUnderstand, type Understand, type Understanding } from './understand.js';

export type { Crisis } from './crisis.js';
export { detectCrisis, loadLanguage } from './load.js';
export type { Heard, Understand, Understanding } from './understand.js';

const sources: Record<string, string> = { en: english, es: spanish };
const listeners = new Map<string, Understand>();

/**
 * Reads a sentence or a few paragraphs: the concerns and approaches they speak of, each with the words that led there, and
 * whether anyone may be in danger. What cannot be placed is not guessed at. Never throws, sends nothing, keeps nothing.
 *
 * @param options `locale` is BCP 47; only its language counts. `supported` in the answer tells if there is data for it.
 * @example
 * understand('I keep pushing people away when they get close', { locale: 'en' }).concerns[0]
 * // { id: 'attachment', score: 0.86, because: ['pushing people away', 'get close'] }
 */
export function understand(text: string, { locale = 'en' } = {}): Understanding {
  const language = languageOf(locale);
  let listener = listeners.get(language);
  if (!listener) {
    const source = ownValue(sources, language);
    listener = source ? createUnderstand(source) : understandNothing;
    listeners.set(language, listener);
  }
  return listener(text);
}
