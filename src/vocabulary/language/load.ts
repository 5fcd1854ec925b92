/**
 * What listens to typed words: danger at once, in every language it reads; concerns and approaches once the lexicon of a language is
 * there. Import it with `import()`: danger is then heard as soon as this one file has come, whatever becomes of the lexicons.
 */
import { ownValue } from '../../lib/own.js';
import { detectCrisis } from './crisis.js';
import { createUnderstand, type Understand } from './understand.js';

export { detectCrisis };

/** The languages there is data for, each a module of its own that comes when it is first asked for. */
const sources: Record<string, () => Promise<{ source: string }>> = {
  en: () => import('./lexicon.en.js'),
  es: () => import('./lexicon.es.js'),
};

const loaded = new Map<string, Promise<Understand>>();

/**
 * Brings the listener for a locale, ready to be called. Ask for it in idle time or when a search box is first entered, and
 * the first sentence will not wait. Kept after the first time; when it fails, the next call tries again.
 *
 * @param locale BCP 47; only its language counts. One without data gives a listener that claims nothing.
 * @throws whatever a failed `import()` throws, a `TypeError` in browsers
 * @example (await loadLanguage('en-US'))('I can’t sleep').concerns[0]?.id // 'sleep'
 */
export function loadLanguage(locale: string): Promise<Understand> {
  const language = languageOf(locale);
  const known = loaded.get(language);
  if (known) return known;
  const bring = ownValue(sources, language);
  if (!bring) return Promise.resolve(understandNothing);
  const loading = bring()
    .then(({ source }) => createUnderstand(source))
    .catch((error: unknown) => {
      loaded.delete(language);
      throw error;
    });
  loaded.set(language, loading);
  return loading;
}

/** The language of a locale. @example languageOf('es-MX') // 'es' */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0]!;
}

/** Where there is no data nothing is claimed; danger in a language we do read is still heard. */
export const understandNothing: Understand = (text) => ({
  concerns: [],
  approaches: [],
  crisis: detectCrisis(text),
  supported: false,
});
