import { FeedError } from '../feed/errors.js';
import type { FetchOptions } from '../feed/fetch.js';
import { fetchText } from '../feed/fetch-text.js';
import { readUrl } from '../lib/url.js';
import { languageOf } from '../lib/text/languages.js';
import { parseGuides, type ParsedGuides } from './parse.js';
import type { Guide } from './schema.js';

/**
 * The library's guides, each a module per language. A page that names an approach loads one guide. A list loads all of
 * them, so that no request tells a server which guide a person chose.
 */
const content = {
  en: {
    relational: () => import('./content/relational.en.js'),
    'attachment-based': () => import('./content/attachment-based.en.js'),
    psychodynamic: () => import('./content/psychodynamic.en.js'),
    cbt: () => import('./content/cbt.en.js'),
    emdr: () => import('./content/emdr.en.js'),
    eft: () => import('./content/eft.en.js'),
  },
  es: {
    relational: () => import('./content/relational.es.js'),
    'attachment-based': () => import('./content/attachment-based.es.js'),
    psychodynamic: () => import('./content/psychodynamic.es.js'),
    cbt: () => import('./content/cbt.es.js'),
    emdr: () => import('./content/emdr.es.js'),
    eft: () => import('./content/eft.es.js'),
  },
};

type Content = Record<string, () => Promise<{ guide: Guide }>>;

/** The approaches with a guide, in the order of a list. */
export const guideApproaches: readonly string[] = Object.keys(content.en);

/**
 * Loads one of the library's guides, in the language of `locale` or else in English.
 *
 * @param locale BCP 47; only its language counts
 * @returns undefined if there is no guide to that approach
 * @throws whatever a failed `import()` throws, a `TypeError` in browsers
 * @example (await loadGuide('relational', 'es-MX'))?.title // 'Terapia relacional'
 */
export async function loadGuide(approach: string, locale: string): Promise<Guide | undefined> {
  const bring = Object.hasOwn(content.en, approach) && contentIn(locale)[approach];
  return bring ? (await bring()).guide : undefined;
}

/** Loads all of the library's guides in one language. @throws as {@link loadGuide} */
export function loadGuides(locale: string): Promise<Guide[]> {
  const modules = Object.values(contentIn(locale)).map((bring) => bring());
  return Promise.all(modules.map(async (module) => (await module).guide));
}

function contentIn(locale: string): Content {
  return languageOf(locale) === 'es' ? content.es : content.en;
}

/** The most bytes of a guide file: enough for a hundred guides. */
const MOST = 2 * 2 ** 20;

/**
 * Fetches and reads a partner's guides, under the same rules as a feed: only https or the page's own origin, no referrer,
 * cookies only to the page's own origin, and limits for size and time.
 *
 * @param url absolute, or relative to `baseUrl`
 * @throws FeedError as `loadFeed`
 * @throws the signal's reason, when it is aborted
 */
export async function loadGuideFile(
  url: string,
  { baseUrl, ...options }: FetchOptions & { baseUrl?: string },
): Promise<ParsedGuides> {
  const { url: address, reason } = readUrl(url, baseUrl);
  if (!address) throw new FeedError('unreachable', `The address of these guides ${reason}.`);
  const { text, url: from } = await fetchText(address, { maxBytes: MOST, ...options });
  return parseGuides(parseJson(text), { now: options.now, baseUrl: from });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', 'These guides are not JSON.', { cause });
  }
}

/**
 * The guide to an approach in the best language: the same tag, else the same language, else English, else the first guide.
 *
 * @example guideFor(guides, 'relational', 'es-MX')?.locale // 'es'
 */
export function guideFor(
  guides: readonly Guide[],
  approach: string,
  locale: string,
): Guide | undefined {
  const those = guides.filter((guide) => guide.approach === approach);
  return (
    those.find((guide) => guide.locale === locale) ??
    those.find((guide) => languageOf(guide.locale) === languageOf(locale)) ??
    those.find((guide) => languageOf(guide.locale) === 'en') ??
    those[0]
  );
}
