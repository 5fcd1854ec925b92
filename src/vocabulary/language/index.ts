/**
 * Understands sentences about what someone looks for, on the device.
 *
 * `understand` includes every language. `loadLanguage` loads one language on demand. `detectCrisis` needs neither.
 */
import { languageOf } from '../../lib/text/languages.js';
import { ownValue } from '../../lib/own.js';
import { lazy } from '../../lib/memo.js';
import { source as english } from './lexicon.en.js';
import { source as spanish } from './lexicon.es.js';
import { createFindInLanguages, understandingOf, type Understanding } from './listen.js';
import type { Language } from './text-languages.js';
import { createFindMentions } from './understand.js';

export type { Crisis } from './crisis/crisis.js';
export type { Understand, Understanding } from './listen.js';
export { detectCrisis, loadLanguage, type Listener } from './load.js';
export type { Mention } from './mentions.js';

const finders = {
  en: lazy(() => createFindMentions(english, 'en').value()),
  es: lazy(() => createFindMentions(spanish, 'es').value()),
};
const finderOf = (language: Language) => finders[language]();
const byPage = {
  en: createFindInLanguages('en', finderOf),
  es: createFindInLanguages('es', finderOf),
};

/**
 * Finds the concerns and approaches that a sentence or a few paragraphs mention, each with the words that led to it, and
 * whether anyone may be in danger. Does not guess at the rest of the text. Never throws, sends nothing, stores nothing.
 *
 * @param options `locale` is that of the page, as BCP 47; only its language counts. A text is understood in its own language,
 *   English or Spanish; one or two words are taken for the page’s first. `supported` in the result says whether there is data
 *   for the page’s language.
 * @example
 * understand('I keep pushing people away when they get close', { locale: 'en' }).concerns[0]
 * // { id: 'attachment', score: 0.86, because: ['pushing people away', 'get close'] }
 */
export function understand(text: string, { locale = 'en' } = {}): Understanding {
  const find = ownValue(byPage, languageOf(locale));
  return find ? understandingOf(text, find(text).value()) : understandingOf(text, undefined, false);
}
