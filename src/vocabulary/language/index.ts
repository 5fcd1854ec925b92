/**
 * Understands sentences about what someone looks for, on the device.
 *
 * `understand` includes every language. `loadLanguage` loads one language on demand. `detectCrisis` needs neither.
 */
import { ownValue } from '../../lib/own.js';
import { source as english } from './lexicon.en.js';
import { source as spanish } from './lexicon.es.js';
import { languageOf } from '../../lib/text/languages.js';
import { understandNothing } from './load.js';
import { createUnderstand, type Understand, type Understanding } from './understand.js';

export type { Crisis } from './crisis/crisis.js';
export { detectCrisis, loadLanguage } from './load.js';
export type { Mention, Understand, Understanding } from './understand.js';

const sources: Record<string, string> = { en: english, es: spanish };
const byLanguage = new Map<string, Understand>();

/**
 * Finds the concerns and approaches that a sentence or a few paragraphs mention, each with the words that led to it, and
 * whether anyone may be in danger. Does not guess at the rest of the text. Never throws, sends nothing, stores nothing.
 *
 * @param options `locale` is BCP 47; only its language counts. `supported` in the result says whether there is data for it.
 * @example
 * understand('I keep pushing people away when they get close', { locale: 'en' }).concerns[0]
 * // { id: 'attachment', score: 0.86, because: ['pushing people away', 'get close'] }
 */
export function understand(text: string, { locale = 'en' } = {}): Understanding {
  const language = languageOf(locale);
  let listen = byLanguage.get(language);
  if (!listen) {
    const source = ownValue(sources, language);
    listen = source ? createUnderstand(source) : understandNothing;
    byLanguage.set(language, listen);
  }
  return listen(text);
}
