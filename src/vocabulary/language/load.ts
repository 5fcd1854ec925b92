/**
 * Understands typed words: danger at once, in English and Spanish; concerns and approaches once the lexicon of a language
 * is loaded. Import it with `import()`: this one file is enough to detect danger, even if a lexicon fails to load.
 */
import { languageOf } from '../../lib/text/languages.js';
import { ownValue } from '../../lib/own.js';
import { detectCrisis } from './crisis/crisis.js';
import { createUnderstand, type Understand } from './understand.js';

export { detectCrisis };

/** The lexicons, each a module loaded on first use. */
const sources: Record<string, () => Promise<{ source: string }>> = {
  en: () => import('./lexicon.en.js'),
  es: () => import('./lexicon.es.js'),
};

const loaded = new Map<string, Promise<Understand>>();

/**
 * Loads the lexicon of a locale and returns its `understand` function. Call it in idle time, or when a search box is first
 * focused, so that the first sentence does not wait. The result is kept; after a failure, the next call tries again.
 *
 * @param locale BCP 47; only its language counts. Without data for it, the function finds no concerns.
 * @throws whatever a failed `import()` throws, a `TypeError` in browsers
 * @example (await loadLanguage('en-US'))('I can’t sleep').concerns[0]?.id // 'sleep'
 */
export function loadLanguage(locale: string): Promise<Understand> {
  const language = languageOf(locale);
  const known = loaded.get(language);
  if (known) return known;
  const load = ownValue(sources, language);
  if (!load) return Promise.resolve(understandNothing);
  const loading = load()
    .then(({ source }) => createUnderstand(source))
    .catch((error: unknown) => {
      loaded.delete(language);
      throw error;
    });
  loaded.set(language, loading);
  return loading;
}

/** Understands a language without data: no concerns, but danger in English and Spanish is still detected. */
export const understandNothing: Understand = (text) => ({
  concerns: [],
  approaches: [],
  crisis: detectCrisis(text),
  supported: false,
});
